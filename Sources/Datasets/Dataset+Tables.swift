import Tensors

// Tables and arrays in files.

extension Dataset {
    /// Reads a table of text: a CSV file.
    ///
    ///     let data = try Dataset.csv("houses.csv", target: "price")
    ///
    /// Columns of numbers are features as they are; a column of texts becomes a feature of 0 and 1 for each text. A target of
    /// texts is a class. A broken file is an error that says line and column; `DataTable` shows the file as it is.
    ///
    /// - Parameters:
    ///   - path: The file, UTF-8, gzipped or not, fields perhaps in double quotes.
    ///   - target: The column to be predicted.
    ///   - features: The columns to predict it from; all others unless given.
    ///   - separator: What stands between fields, one character.
    ///   - hasHeader: Whether the first line has the names of the columns; without them they are `column 1` and so on.
    ///   - missing: What becomes of values that are not there.
    ///   - task: Whether the target is a class or a value.
    /// - Returns: The rows as examples.
    /// - Throws: An error that names the line or column that is broken.
    public static func csv(
        _ path: String, target: String, features: [String]? = nil, separator: String = ",", hasHeader: Bool = true,
        missing: MissingValues = .error, task: LearningTask = .automatic
    ) throws -> Dataset {
        let table = try DataTable(csv: path, separator: separator, hasHeader: hasHeader)
        do {
            return try table.dataset(target: target, features: features, missing: missing, task: task)
        } catch var error as CSVError {
            error.path = path
            throw error
        }
    }

    /// Reads two arrays that NumPy has saved: examples along the first axis, and their labels, 0 without them.
    public static func npy(_ features: String, labels: String? = nil, task: LearningTask = .automatic) throws -> Dataset
    {
        let examples = try loadNPY(features)
        return try arrays(
            examples, labels.map { try loadNPY($0) } ?? Tensor.zeros([examples.shape.first ?? 0]),
            name: DataTable.baseName(features), task: task, names: (features, labels ?? "labels"))
    }

    /// Reads an archive that NumPy has saved.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - features: The array of examples; unless given the first that is there of `features`, `x`, `X`, `x_train`, `data`,
    ///     `images`.
    ///   - labels: The array of labels; unless given the first of `labels`, `y`, `Y`, `y_train`, `target`.
    ///   - task: Whether labels are classes or values.
    /// - Returns: The examples of the arrays.
    /// - Throws: An error if an array is missing or broken.
    public static func npz(
        _ path: String, features: String? = nil, labels: String? = nil, task: LearningTask = .automatic
    ) throws -> Dataset {
        let arrays = try loadNPZ(path)
        func array(_ given: String?, _ usual: [String], _ what: String) throws -> (String, Tensor) {
            let names = given.map { [$0] } ?? usual
            for name in names { if let array = arrays[name] { return (name, array) } }
            throw TensorError.invalidArgument(
                operation: "npz",
                reason: "\(path) has no array \(names.map { "'\($0)'" }.joined(separator: ", ")); it has "
                    + "\(arrays.keys.sorted().map { "'\($0)'" }.joined(separator: ", ")): say which are the \(what)")
        }
        let (featureName, x) = try array(
            features, ["features", "x", "X", "x_train", "X_train", "data", "images", "inputs"], "features:")
        let (labelName, y) = try array(labels, ["labels", "y", "Y", "y_train", "target", "targets"], "labels:")
        return try self.arrays(x, y, name: DataTable.baseName(path), task: task, names: (featureName, labelName))
    }

    private static func arrays(
        _ features: Tensor, _ labels: Tensor, name: String, task: LearningTask, names: (String, String)
    ) throws -> Dataset {
        guard features.rank >= 1, labels.rank >= 1, features.shape[0] == labels.shape[0] else {
            throw TensorError.invalidArgument(
                operation: "Dataset",
                reason: "'\(names.0)' has shape \(features.shape) and '\(names.1)' \(labels.shape); "
                    + "both need the same number of rows")
        }
        let rows = features.rank == 1 ? features.reshaped(to: [features.count, 1]) : features
        let isColumn = labels.count == labels.shape[0]
        guard isColumn else {
            return Dataset(name: name, features: rows.as(.float32), labels: labels.as(.float32))
        }
        let isWhole = labels.dtype != .float32 && labels.dtype != .float64
        let (numbers, classes) = try classLabels(
            labels.toArray(), task: task == .automatic && !isWhole ? .regression : task, name: names.1)
        return Dataset(name: name, features: rows.as(.float32), labels: numbers, classNames: classes)
    }
}
