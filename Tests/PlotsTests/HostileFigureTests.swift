import PlotRenderers
import Plots
import Testing

@Suite("Every ready figure, made of hostile data")
struct HostileFigureTests {
    static let names = HostileFigures.makers.map(\.name)
    static let seeds: ClosedRange<UInt64> = 1...40

    private func each(_ name: String, _ check: (Figure, UInt64) throws -> Void) throws {
        let make = try #require(HostileFigures.makers.first { $0.name == name }).make
        for seed in Self.seeds {
            var data = HostileData(seed: seed)
            try check(make(&data), seed)
        }
    }

    @Test("is a picture that every viewer shows, with its words inside, apart and readable", arguments: names)
    func picture(name: String) throws {
        try each(name) { figure, seed in
            let document = figure.svg()
            let elements = try XMLReader.elements(of: document)
            #expect(SVGChecks.forbidden(elements) == [], "seed \(seed)")
            #expect(try SVGChecks.outside(elements) == [], "seed \(seed)")
            let meeting = try SVGChecks.overlapping(elements)
            #expect(meeting == [], "seed \(seed)")
            #expect(try SVGChecks.faint(elements, grounds: [1], least: 4.4) == [], "seed \(seed)")
            let far = SVGChecks.unplaced(elements)
            #expect(far == [], "seed \(seed)")
            #expect(document.utf8.count < 300_000, "seed \(seed)")
            #expect(document == figure.svg(), "seed \(seed)")
            let controls = document.unicodeScalars.filter {
                ($0.value < 32 && $0 != "\n") || $0.value == 0xFFFE || $0.value == 0xFFFF
            }
            #expect(controls.isEmpty, "seed \(seed)")
            let ids = elements.compactMap { $0.attributes["id"] }
            #expect(Set(ids).count == 2 && elements[0].attributes["aria-labelledby"] == ids.joined(separator: " "))
        }
    }

    @Test("is a text of the width that is asked for", arguments: names)
    func text(name: String) throws {
        try each(name) { figure, seed in
            for (columns, canvas) in [
                (20, TextCanvas.braille), (37, .ascii), (80, .block), (80, .braille), (200, .braille),
            ] {
                for ambiguous in canvas == .ascii ? [1] : [1, 2] {
                    let width = DisplayWidth(ambiguous: ambiguous)
                    let text = figure.text(columns: columns, canvas: canvas, ambiguousWidth: ambiguous)
                    #expect(text.hasSuffix("\n"), "seed \(seed)")
                    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                        #expect(width(line) <= columns, "seed \(seed), \(columns) \(canvas): \(width(line)): \(line)")
                        #expect(line.last != " " && line.last != "\u{2800}", "seed \(seed): \(line)")
                    }
                    let controls = text.unicodeScalars.filter {
                        $0.properties.generalCategory == .control && $0 != "\n"
                    }
                    #expect(controls.isEmpty, "seed \(seed)")
                }
            }
        }
    }

    @Test(
        "a million points are drawn as quickly and as small as few", arguments: ["plot", "scatter", "histogram", "log"])
    func million(name: String) throws {
        var data = HostileData(seed: 5)
        let x = (0..<1_000_000).map(Double.init)
        var y = x.map { _ in data.unit() }
        y[17] = .nan
        y[99] = 1e300
        y[100] = 0
        let figure =
            switch name {
            case "plot": plot(x, y)
            case "scatter": scatter(y, y.reversed())
            case "histogram": histogram(y)
            default: Figure(marks: [LineMark(x, y), YAxis(scale: .log)])
            }
        let elements = try XMLReader.elements(of: figure.svg())
        #expect(SVGChecks.unplaced(elements) == [])
        #expect(figure.svg().utf8.count < 300_000)
        #expect(figure.text().split(separator: "\n").count <= 20)
    }
}
