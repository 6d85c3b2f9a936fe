/// What a ready figure draws beside marks of the data: words, guides, diagrams.
struct SketchMark: Mark {
    var plan: @Sendable (inout PanelPlan) -> Void = { _ in }
    let content: @Sendable (inout Frame) -> Void

    /// Tells the plan what the mark needs.
    func prepare(_ plan: inout PanelPlan) { self.plan(&plan) }
    /// Draws the mark.
    func draw(in frame: inout Frame) { content(&frame) }

    /// The characters that a text plot shows in the place of a canvas.
    static func text(_ lines: [String]) -> SketchMark {
        SketchMark { $0.panel.textual = .lines(lines) }
    }

    /// A sentence for those who hear the figure.
    static func reading(_ sentence: String) -> SketchMark {
        SketchMark { $0.panel.readings.append(sentence) }
    }

    /// A tinted part of the plot from one place of the horizontal axis to another; text plots leave it out.
    static func band(x: ClosedRange<Double>, color: Color = .gray, opacity: Double = 0.13) -> SketchMark {
        SketchMark { frame in
            let low = min(max(frame.x.place(x.lowerBound), 0), 1)
            let high = min(max(frame.x.place(x.upperBound), 0), 1)
            guard high > low else { return }
            let corners = [Place(low, 0), Place(high, 0), Place(high, 1), Place(low, 1)]
            frame.panel.shapes.append(.area(corners, color, opacity: opacity))
        }
    }
}
