import Tensors

// The data inside the binary. Where it comes from and on which terms is in Shipped/LICENSES.md.

extension Dataset {
    /// 1797 handwritten digits as 1×8×8 images with values in 0…1, ten classes.
    public static func digits() -> Dataset {
        var pixels: [Float] = []
        var labels: [Float] = []
        pixels.reserveCapacity(1797 * 64)
        DigitsData.text.withUTF8Buffer { bytes in
            for line in bytes.split(separator: UInt8(ascii: "\n")) {
                labels.append(Float(line[line.startIndex] - UInt8(ascii: "0")))
                for byte in line.dropFirst() { pixels.append(Float(byte - UInt8(ascii: "A")) / 16) }
            }
        }
        return Dataset(
            name: "digits", features: Tensor(pixels, shape: [labels.count, 1, 8, 8]),
            labels: Tensor(labels, shape: [labels.count]), classNames: (0...9).map { "\($0)" })
    }

    /// 344 penguins of three species with bill and flipper in millimetres and body mass in grams; two were not measured.
    ///
    /// `DataTable.penguins()` has the island, sex and year too, with what is missing: a table to clean.
    ///
    /// - Parameter missing: What becomes of the birds without measures; they are left out unless said otherwise.
    /// - Returns: The birds with the measures as features and the species as classes.
    public static func penguins(missing: MissingValues = .drop) -> Dataset {
        do {
            return try DataTable.penguins().dataset(
                target: "species",
                features: ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"], missing: missing)
        } catch {
            fail(.invalidArgument(operation: "penguins", reason: "\(error)"))
            return Dataset(name: "penguins", features: Tensor.zeros([0, 4]), labels: Tensor.zeros([0]))
        }
    }

    /// 150 flowers with 4 measures in centimetres, three kinds of iris.
    public static func iris() -> Dataset {
        table(
            IrisData.text, name: "iris", classNames: ["setosa", "versicolor", "virginica"],
            featureNames: ["sepal length", "sepal width", "petal length", "petal width"])
    }

    /// 178 wines with 13 chemical measures on very different scales, three growers.
    public static func wine() -> Dataset {
        table(
            WineData.text, name: "wine", classNames: ["class 0", "class 1", "class 2"],
            featureNames: [
                "alcohol", "malic acid", "ash", "alcalinity of ash", "magnesium", "total phenols", "flavanoids",
                "nonflavanoid phenols", "proanthocyanins", "colour intensity", "hue", "OD280/OD315", "proline",
            ])
    }

    /// 569 tumours with 30 measures, malignant (0) or benign (1).
    public static func breastCancer() -> Dataset {
        let measures = [
            "radius", "texture", "perimeter", "area", "smoothness", "compactness", "concavity", "concave points",
            "symmetry", "fractal dimension",
        ]
        return table(
            BreastCancerData.text, name: "breast cancer", classNames: ["malignant", "benign"],
            featureNames: ["mean", "error of", "worst"].flatMap { kind in measures.map { "\(kind) \($0)" } })
    }

    /// 442 patients with 10 measures; the label is the disease's progression after a year (a regression).
    public static func diabetes() -> Dataset {
        table(
            DiabetesData.text, name: "diabetes", classNames: [],
            featureNames: ["age", "sex", "bmi", "bp", "s1", "s2", "s3", "s4", "s5", "s6"])
    }

    /// Rows of comma-separated numbers whose last one is the label.
    private static func table(
        _ text: StaticString, name: String, classNames: [String], featureNames: [String]
    ) -> Dataset {
        var features: [Float] = []
        var labels: [Float] = []
        for line in text.description.split(separator: "\n") {
            let numbers = line.split(separator: ",").compactMap { Float($0) }
            features += numbers.dropLast()
            labels += numbers.suffix(1)
        }
        return Dataset(
            name: name, features: Tensor(features, shape: [labels.count, featureNames.count]),
            labels: Tensor(labels, shape: [labels.count]), classNames: classNames, featureNames: featureNames)
    }
}

extension DataTable {
    /// 344 penguins as they were published: species, island, four measures, sex and year, some of them missing.
    public static func penguins() -> DataTable {
        let text = PenguinsData.text
        do {
            return try DataTable(
                text: UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), name: "penguins")
        } catch {
            fail(.invalidArgument(operation: "penguins", reason: "\(error)"))
            return DataTable(name: "penguins")
        }
    }
}
