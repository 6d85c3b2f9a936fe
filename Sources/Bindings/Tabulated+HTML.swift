import Datasets
import NeuralNetworks
import SessionIO
import Tensors
import Training

// Everything that prints as an aligned table is also a table of HTML, with the same numbers.

extension Tabulation {
    var mimeBundle: MIMEBundle {
        var html = above.map(HTMLTable.paragraph) ?? ""
        let words = Set(table.alignments.indices.filter { table.alignments[$0] == .left })
        html += HTMLTable(header: table.header, rows: table.body, leftColumns: words).html
        if !below.isEmpty { html += HTMLTable.paragraph(below.joined(separator: "\n")) }
        return MIMEBundle(data: [MIMEBundle.plainTextType: text, MIMEBundle.htmlType: html])
    }
}

extension MIMEConvertible where Self: Tabulated {
    package var mimeBundle: MIMEBundle { tabulation.mimeBundle }
}

extension ModelSummary: MIMEConvertible {}
extension Gradients: MIMEConvertible {}
extension History: MIMEConvertible {}
extension ConfusionMatrix: MIMEConvertible {
    package var mimeBundle: MIMEBundle {
        classCount > 0 ? tabulation.mimeBundle : MIMEBundle(plainText: description)
    }
}
extension ClassificationReport: MIMEConvertible {}
extension Calibration: MIMEConvertible {}

extension EvaluationReport: MIMEConvertible {
    package var mimeBundle: MIMEBundle {
        isClassification ? tabulation.mimeBundle : MIMEBundle(plainText: description)
    }
}

extension Tensor: MIMEConvertible {
    /// Rows and columns as a table; other tensors as text.
    package var mimeBundle: MIMEBundle {
        var bundle = MIMEBundle(plainText: description)
        if let cells = shownCells {
            let header = cells.columns.map { $0.map(String.init) ?? "…" }
            let rows = zip(cells.rows, cells.texts).map { [($0.map(String.init) ?? "…")] + $1 }
            bundle.data[MIMEBundle.htmlType] =
                HTMLTable(header: [""] + header, rows: rows).html
                + HTMLTable.paragraph("shape \(shape), \(dtype)")
        }
        return bundle
    }
}
