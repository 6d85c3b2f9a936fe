import Tensors

/// What becomes of values that a table lacks.
public enum MissingValues: Sendable, Equatable {
    /// An error that says the line and column of the first one.
    case error
    /// Rows that lack a value are left out.
    case drop
    /// The mean of the column; for texts no category at all.
    case mean
    /// This number; for texts no category at all.
    case constant(Double)
    /// nan, for the program to deal with; for texts no category at all.
    case keep
}

/// What is to be learnt: a class or a value.
public enum LearningTask: Sendable, Equatable {
    /// Classes if the target is texts, or the whole numbers 0 to k − 1, each occurring, k at most 20; values otherwise.
    case automatic
    /// One of several classes.
    case classification
    /// A value.
    case regression
}

extension DataTable {
    /// Examples of the rows: features of the columns, labels of the target.
    ///
    /// Numbers are features as they are; a column of texts becomes a feature of 0 and 1 for each text, called
    /// `island=Dream`. Classes are in the order of their texts.
    ///
    /// - Parameters:
    ///   - target: The column that is to be predicted.
    ///   - features: The columns to predict it from; all others unless given.
    ///   - missing: What becomes of values that are not there. A row without target is left out unless it is an error.
    ///   - task: Whether the target is a class or a value.
    /// - Returns: The rows as examples.
    /// - Throws: An error if a column is missing or is no number.
    public func dataset(
        target: String, features: [String]? = nil, missing: MissingValues = .error, task: LearningTask = .automatic
    ) throws -> Dataset {
        let targetColumn = try position(of: target)
        let chosen =
            try features.map { try $0.map { try position(of: $0) } }
            ?? columnNames.indices.filter { $0 != targetColumn }
        if chosen.isEmpty {
            throw TensorError.invalidArgument(
                operation: "csv", reason: "\(name) has no column beside '\(target)' to predict it from")
        }
        let rows = try usedRows(targetColumn, chosen, missing)
        guard !rows.isEmpty else {
            throw TensorError.invalidArgument(
                operation: "csv", reason: "no row of \(name) is left; take missing: .mean or leave columns out")
        }
        var names: [String] = []
        var values: [[Double]] = []
        for column in chosen {
            let encoded =
                try isNumeric(column)
                ? [(columnNames[column], filled(column, rows, missing))] : categories(column, rows)
            names += encoded.map(\.0)
            values += encoded.map(\.1)
        }
        let table = Tensor(shape: [rows.count, values.count]) { out in
            for (column, numbers) in values.enumerated() {
                for row in rows.indices { out[row * values.count + column] = Float(numbers[row]) }
            }
        }
        let (labels, classes) = try labels(targetColumn, rows, task)
        return Dataset(name: name, features: table, labels: labels, classNames: classes, featureNames: names)
    }

    private func usedRows(_ target: Int, _ features: [Int], _ missing: MissingValues) throws -> [Int] {
        var rows: [Int] = []
        for row in 0..<count {
            let lacking = ([target] + features).first { isMissing(row: row, column: $0) }
            if let lacking, missing == .error { throw missingError(row: row, column: lacking) }
            if isMissing(row: row, column: target) || (lacking != nil && missing == .drop) { continue }
            rows.append(row)
        }
        return rows
    }

    private func filled(_ column: Int, _ rows: [Int], _ missing: MissingValues) throws -> [Double] {
        let all = try numbers(at: column)
        let numbers = rows.map { all[$0] }
        let replacement: Double
        switch missing {
        case .constant(let value): replacement = value
        case .mean:
            let present = numbers.filter { !$0.isNaN }
            replacement = present.isEmpty ? 0 : present.reduce(0, +) / Double(present.count)
        case .error, .drop, .keep: replacement = .nan
        }
        return numbers.map { $0.isNaN ? replacement : $0 }
    }

    private func categories(_ column: Int, _ rows: [Int]) throws -> [(String, [Double])] {
        let texts = rows.map { isMissing(row: $0, column: column) ? nil : text(row: $0, column: column) }
        let distinct = Set(texts.compactMap(\.self)).sorted()
        guard distinct.count <= 100 else {
            throw TensorError.invalidArgument(
                operation: "csv",
                reason:
                    "column '\(columnNames[column])' has \(distinct.count) different texts, too many for categories; "
                    + "leave it out with features:")
        }
        return distinct.map { category in
            ("\(columnNames[column])=\(category)", texts.map { $0 == category ? 1 : 0 })
        }
    }

    private func labels(_ column: Int, _ rows: [Int], _ task: LearningTask) throws -> (Tensor, [String]) {
        let texts = rows.map { text(row: $0, column: column) }
        guard isNumeric(column) else {
            if task == .regression {
                _ = try numbers(at: column)
            }
            let classes = Set(texts).sorted()
            let indices = Dictionary(uniqueKeysWithValues: zip(classes, classes.indices))
            return (Tensor(texts.map { Float(indices[$0] ?? 0) }), classes)
        }
        let all = try numbers(at: column)
        return try classLabels(rows.map { all[$0] }, task: task, name: columnNames[column])
    }
}

/// Labels and class names of target numbers.
func classLabels(_ values: [Double], task: LearningTask, name: String) throws -> (Tensor, [String]) {
    let plain = Tensor(values.map { Float($0) })
    if task == .regression { return (plain, []) }
    let distinct = Set(values)
    let isCounted =
        distinct.count >= 2 && distinct.count <= 20
        && (0..<distinct.count).allSatisfy { distinct.contains(Double($0)) }
    if isCounted { return (plain, (0..<distinct.count).map { "\($0)" }) }
    if task == .automatic { return (plain, []) }
    guard distinct.count <= 1000 else {
        throw TensorError.invalidArgument(
            operation: "task: .classification",
            reason: "'\(name)' has \(distinct.count) different numbers; that is a regression")
    }
    let classes = distinct.sorted()
    let indices = Dictionary(uniqueKeysWithValues: zip(classes, classes.indices))
    return (
        Tensor(values.map { Float(indices[$0] ?? 0) }),
        classes.map { $0 == $0.rounded() && abs($0) < 1e15 ? "\(Int($0))" : "\($0)" }
    )
}
