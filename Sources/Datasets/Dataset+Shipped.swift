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
