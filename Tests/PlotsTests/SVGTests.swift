import Plots
import Testing

@Suite("SVG of the gallery")
struct SVGTests {
    static let names = Gallery.figures.map(\.name)

    private func svg(_ name: String) throws -> String {
        try #require(Gallery.figures.first { $0.name == name }).figure.svg()
    }

    @Test("is well formed and stays within the allowed tags and attributes", arguments: names)
    func allowedElements(name: String) throws {
        let elements = try XMLReader.elements(of: svg(name))
        #expect(elements.first?.name == "svg")
        #expect(elements.dropFirst().prefix(2).map(\.name) == ["title", "desc"])
        #expect(SVGChecks.forbidden(elements) == [])
    }

    @Test("has a title, a reading and identifiers of its own", arguments: names)
    func accessible(name: String) throws {
        let elements = try XMLReader.elements(of: svg(name))
        let ids = elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == 2)
        #expect(elements[0].attributes["aria-labelledby"] == ids.joined(separator: " "))
        #expect(!elements[1].text.isEmpty && !elements[2].text.isEmpty)
    }

    @Test("keeps all words inside the picture and apart from each other", arguments: names)
    func places(name: String) throws {
        let elements = try XMLReader.elements(of: svg(name))
        #expect(try SVGChecks.outside(elements) == [])
        #expect(try SVGChecks.overlapping(elements) == [])
    }

    @Test("is read on its ground: words have a contrast of 4.5 to 1", arguments: names, FigureTheme.allCases)
    func contrast(name: String, theme: FigureTheme) throws {
        let figure = try #require(Gallery.figures.first { $0.name == name }).figure.themed(theme)
        let elements = try XMLReader.elements(of: figure.svg())
        let grounds: [Double] = theme == .light ? [1] : theme == .dark ? [SVGChecks.luminance("#0d1117")] : [1, 0]
        #expect(try SVGChecks.faint(elements, grounds: grounds, least: theme == .transparent ? 3 : 4.4) == [])
        let card = elements.contains { $0.name == "rect" && $0.attributes["rx"] == "6" }
        #expect(card == (theme != .transparent))
    }

    @Test("is small, has finite coordinates, and the same bytes every time", arguments: names)
    func small(name: String) throws {
        let document = try svg(name)
        #expect(document.utf8.count < 60_000)
        #expect(!document.contains("nan") && !document.contains("inf\"") && !document.contains("NaN,"))
        #expect(try document == svg(name))
    }

    @Test("stays under 300 kB and keeps spikes when a figure has very many points")
    func bounded() throws {
        let count = 8000
        let x = (0..<count).map(Double.init)
        var noise = Gallery.noise(count)
        noise[4321] = 40
        let line = plot(x, noise).svg()
        #expect(line.utf8.count < 60_000)
        let polyline = try #require(try XMLReader.elements(of: line).first { $0.name == "polyline" })
        let heights = (polyline.attributes["points"] ?? "").split(separator: " ")
            .compactMap { Double($0.split(separator: ",")[1]) }
        let least = try #require(heights.min())
        #expect(heights.count { $0 < least + 100 } == 1)

        // A million points, thinned out before they are placed.
        let wide = (0..<1_000_000).map { Double($0) }
        var wave = wide.map { Double(Int($0) % 1000) / 1000 }
        wave[777_777] = 25
        wave[10] = .nan
        let million = plot(wide, wave)
        #expect(million.svg().utf8.count < 60_000)
        #expect(million.svg().contains("greatest 25 at 777777") && million.text().contains("✗ 1 value not finite"))

        let many = Figure(marks: (0..<20).map { LineMark(x, noise, label: "run \($0)") })
        #expect(many.svg().utf8.count < 300_000)
        let walk = noise.reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1) }
        #expect(plot(walk, walk.reversed()).svg().utf8.count < 300_000)
        let images = (0..<36).map { Gallery.noise(32 * 32 * 3, seed: UInt64($0)) }
        #expect(imageGrid(images, width: 32, height: 32, channels: 3).svg().utf8.count < 300_000)
        #expect(heatmap((0..<150).map { Gallery.noise(150, seed: UInt64($0)) }).svg().utf8.count < 300_000)
        let crowds = (0..<7).map { PointMark(Gallery.noise(1900, seed: $0), Gallery.noise(1900, seed: $0 + 50)) }
        #expect(Figure(marks: crowds).svg().utf8.count < 300_000)
    }

}
