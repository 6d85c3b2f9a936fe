import Datasets
import NeuralNetworks
import SessionIO

extension Dataset: MIMEConvertible {
    /// Tables of features show their first rows; all else is told in words.
    package var mimeBundle: MIMEBundle {
        var bundle = MIMEBundle(plainText: description)
        if inputShape.count == 1, count > 0 { bundle.data[MIMEBundle.htmlType] = firstRows(6) }
        return bundle
    }

    private func firstRows(_ limit: Int) -> String {
        let shown = prefix(limit)
        let width = inputShape[0]
        let columns = min(width, 12)
        let values = shown.features.toArray()
        let labels = shown.labels.toArray()
        var header = (0..<columns).map { $0 < featureNames.count ? featureNames[$0] : "x\($0 + 1)" }
        if columns < width { header.append("…") }
        header.append(isClassification ? "class" : "label")
        var rows: [[String]] = []
        for row in 0..<shown.count {
            var cells = (0..<columns).map { NumberText.significant(values[row * width + $0]) }
            if columns < width { cells.append("…") }
            let label = row < labels.count ? labels[row] : .nan
            let index = Int(exactly: label) ?? -1
            cells.append(
                isClassification && classNames.indices.contains(index)
                    ? classNames[index] : NumberText.significant(label))
            rows.append(cells)
        }
        return HTMLTable.paragraph(description) + HTMLTable(header: header, rows: rows).html
    }
}
