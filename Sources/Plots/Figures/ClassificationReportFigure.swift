/// Precision, recall and F1 of each class as coloured cells, with the number of its examples at the right edge.
///
/// - Parameters:
///   - classNames: The classes; rows of averages may follow them.
///   - precisions: The precision of each row.
///   - recalls: The recall of each row.
///   - f1: The F1 score of each row.
///   - supports: The examples of each row.
///   - averages: How many of the last rows are averages.
///   - accuracy: The share of right answers, written under the cells.
///   - title: The heading.
/// - Returns: The figure. Colours reach from 0 to 1 whatever the scores are.
public func classificationReportFigure(
    classNames: [String], precisions: [Double], recalls: [Double], f1: [Double], supports: [Int], averages: Int = 0,
    accuracy: Double? = nil, title: String = "Classification report"
) -> Figure {
    let count = min(classNames.count, precisions.count, recalls.count, f1.count)
    var cells = CellMark(
        (0..<count).map { [precisions[$0], recalls[$0], f1[$0]] }, rowNames: Array(classNames.prefix(count)),
        columnNames: ["precision", "recall", "F1"], scale: .blues, decimals: 3)
    cells.fixedReach = 0...1
    cells.showsColorBar = false
    cells.edgeTitle = "support"
    cells.edge = (0..<count).map { $0 < supports.count ? "\(supports[$0])" : "" }
    let caption = accuracy.map { "accuracy \(NumberText.fixed($0, decimals: 4))" } ?? ""
    var marks: [any Mark] = [cells, XAxis(), YAxis("class")]
    if averages > 0, averages < count {
        let height = Double(averages) / Double(count)
        marks.append(
            SketchMark { frame in
                frame.panel.shapes.append(
                    .line(
                        [Place(0, height), Place(1, height)], Stroke(Color(hex: 0x57606A), width: 1.6, isInText: false))
                )
            })
    }
    let lowest = (0..<max(count - max(averages, 0), 0)).filter { f1[$0].isFinite }.min { f1[$0] < f1[$1] }
    if let lowest {
        marks.append(
            SketchMark.reading("least F1 \(NumberText.fixed(f1[lowest], decimals: 3)) for \(classNames[lowest])"))
    }
    return Figure(title: title, caption: caption, width: 560, height: min(120 + 28 * max(count, 2), 1200), marks: marks)
}
