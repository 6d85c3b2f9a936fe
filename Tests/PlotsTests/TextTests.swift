import PlotRenderers
import Plots
import Testing

@Suite("Text of the gallery")
struct TextTests {
    static let names = Gallery.figures.map(\.name)

    private func figure(_ name: String) throws -> Figure {
        try #require(Gallery.figures.first { $0.name == name }).figure
    }

    @Test("is at most 80 columns wide and has no spaces at the ends of lines", arguments: names, TextCanvas.allCases)
    func width(name: String, canvas: TextCanvas) throws {
        for ambiguous in canvas == .ascii ? [1] : [1, 2] {
            let width = DisplayWidth(ambiguous: ambiguous)
            let text = try figure(name).text(canvas: canvas, ambiguousWidth: ambiguous)
            #expect(text.hasSuffix("\n"))
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                #expect(width(line) <= 80, "\(width(line)): \(line)")
                #expect(line.last != " " && line.last != "\u{2800}", "\(line)")
            }
        }
    }

    @Test("is at most 20 rows high for a single plot", arguments: names)
    func height(name: String) throws {
        #expect(try figure(name).text().split(separator: "\n", omittingEmptySubsequences: false).count <= 21)
    }

    @Test("holds only ASCII on the ASCII canvas, apart from the words of the figure")
    func ascii() throws {
        for name in ["line", "learning-curves", "bars-grouped", "cells-diverging", "contour", "quiver", "gaps", "grid"]
        {
            #expect(try figure(name).text(canvas: .ascii).allSatisfy { $0.isASCII }, "\(name)")
        }
    }

    @Test("fits narrower pages", arguments: names)
    func narrow(name: String) throws {
        let width = DisplayWidth()
        for line in try figure(name).text(columns: 40).split(separator: "\n") where name != "confusion-matrix-digits" {
            #expect(width(line) <= 40, "\(line)")
        }
    }

    @Test("says the numbers that the picture says", arguments: ["learning-curves", "lines", "confusion-matrix"])
    func sameNumbers(name: String) throws {
        let svg = try XMLReader.elements(of: figure(name).svg())
        let text = try figure(name).text()
        for label in svg where label.name == "text" && label.text.contains(".") && !label.text.contains("tell") {
            // Tick labels may differ in number; the values of series and cells may not.
            guard let value = label.text.split(separator: " ").last, label.text.contains(" ") else { continue }
            #expect(text.contains(value), "\(label.text)")
        }
    }

    @Test("chooses ASCII for dumb terminals and other locales, else braille")
    func preferred() {
        #expect(TextCanvas.preferred(environment: ["LANG": "zh_CN.UTF-8"]) == .braille)
        #expect(TextCanvas.preferred(environment: ["LANG": "en_US.UTF-8", "TERM": "dumb"]) == .ascii)
        #expect(TextCanvas.preferred(environment: ["LC_ALL": "C", "LANG": "en_US.UTF-8"]) == .ascii)
        #expect(TextCanvas.preferred(environment: ["SWIFTLET_CANVAS": "block", "LANG": "C"]) == .block)
    }

    @Test("counts columns as terminals do")
    func displayWidth() {
        let width = DisplayWidth()
        #expect(width("训练 loss") == 9)
        #expect(width("e\u{301}") == 1)
        #expect(width("😀") == 2)
        #expect(width("⠿│█") == 3)
        #expect(DisplayWidth(ambiguous: 2)("⠿│█") == 5)
        #expect(width.truncated("卷积神经网络", to: 7) == "卷积神…")
        #expect(width.truncated("abc", to: 3) == "abc")
    }
}
