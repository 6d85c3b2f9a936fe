import Datasets
import Plots
import Tensors

extension Dataset {
    /// A first look at the examples as a figure: pictures with their labels, or points of the first two features.
    ///
    /// At most `limit` pictures are shown.
    public func show(_ limit: Int = 24) -> Figure {
        let shape = inputShape
        if shape.count == 3, shape[0] == 1 || shape[0] == 3 { return Swiftlet.images(self, limit: limit) }
        guard shape.count == 1, let width = shape.first, width > 0 else { return classBars }
        let values = features.toArray()
        let first = stride(from: 0, to: values.count, by: width).map { values[$0] }
        if !isClassification {
            return scatter(first, labels.toArray(), title: name, xLabel: featureName(0), yLabel: "label")
        }
        guard width > 1 else { return histogram(first, title: name, xLabel: featureName(0)) }
        let second = stride(from: 1, to: values.count, by: width).map { values[$0] }
        let classes = labelIndices
        let marks: [any Mark] = classNames.indices.map { label in
            let chosen = classes.indices.filter { classes[$0] == label }
            return PointMark(chosen.map { first[$0] }, chosen.map { second[$0] }, label: classNames[label])
        }
        return Figure(title: name, marks: marks + [XAxis(featureName(0)), YAxis(featureName(1))])
    }

    private var classBars: Figure {
        bars(classNames, classCounts.map(Double.init), title: name, yLabel: "examples")
    }

    private func featureName(_ index: Int) -> String {
        index < featureNames.count ? featureNames[index] : "x\(index + 1)"
    }
}
