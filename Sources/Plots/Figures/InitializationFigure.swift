/// How initializers carry signals: the standard deviation of the outputs of each layer on the way forwards, and of the
/// gradients on the way back, a line for each initializer.
///
/// Level lines carry, falling ones vanish, rising ones explode. A zero or what is not finite is a gap with a mark.
public func initializationFigure(
    names: [String], forward: [[Double]], backward: [[Double]], title: String = "Standard deviation by layer"
) -> Figure {
    func panel(_ heading: String, _ lines: [[Double]], showsLegend: Bool) -> Figure {
        var marks: [any Mark] = [XAxis("layer", isWhole: true), YAxis("sd", scale: .log)]
        var notes: [String] = []
        for (index, (name, line)) in zip(names, lines).enumerated() {
            let x = line.indices.map { Double($0 + 1) }
            var mark = LineMark(
                x, line.map { $0 > 0 && $0 < 1e30 ? $0 : .nan }, label: name, color: .categorical(index))
            mark.endLabel = ""
            marks.append(mark)
            if let dead = line.firstIndex(where: { !($0 > 0) }) {
                notes.append("\(name): \(line[dead].isNaN ? "NaN" : "0") from layer \(dead + 1)")
            }
        }
        marks.append(Legend(isShown: showsLegend))
        if !notes.isEmpty { marks.append(NoteMark(text: "✗ " + notes.joined(separator: "; "))) }
        return Figure(title: heading, marks: marks)
    }
    return Figure(
        title: title, caption: "", width: 800, height: 380,
        figures: [
            panel("outputs, forwards", forward, showsLegend: true),
            panel("gradients, backwards", backward, showsLegend: false),
        ], columns: 2)
}
