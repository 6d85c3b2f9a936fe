import Glibc
import PlotRenderers
import Plots
import Testing

@Suite("Figures")
struct FigureTests {
    @Test("a loss over more than a hundredfold is drawn on a logarithmic axis, a smaller one is not")
    func logarithmic() {
        func scale(_ values: [Double]) -> Scale {
            learningCurves([MetricCurve("loss", training: values)]).drawing().panels[0].y.scale
        }
        if case .log = scale([10, 1, 0.05]) {} else { Issue.record("should be logarithmic") }
        if case .linear = scale([10, 1, 0.5]) {} else { Issue.record("should be linear") }
        if case .linear = scale([10, 1, -0.001]) {} else { Issue.record("has no logarithm") }
    }

    @Test("the best epoch is the least loss and the greatest accuracy of the validation part, gaps left out")
    func best() {
        let loss = MetricCurve("loss", training: [3, 2, 1], validation: [2, .nan, 2.5])
        #expect(loss.best?.index == 0 && loss.best?.value == 2)
        let accuracy = MetricCurve("accuracy", training: [0.1, 0.9, 0.8], higherIsBetter: true)
        #expect(accuracy.best?.index == 1)
        #expect(MetricCurve("loss", training: [.nan]).best == nil)
    }

    @Test("a divergence is named with its epoch in the picture and in the text")
    func divergence() {
        let figure = learningCurves([MetricCurve("loss", training: [1, 5, .nan, .nan])])
        #expect(figure.text().contains("✗ train loss is NaN at epoch 3"))
        #expect(figure.svg().contains("✗ train loss is NaN at epoch 3"))
    }

    @Test("a deep computation graph fits on a page with its numbers whole", arguments: [2, 6, 7, 9, 10, 11, 14, 26])
    func graphWidth(levels: Int) throws {
        let elements = try XMLReader.elements(of: Gallery.chain(levels).svg())
        let width = try #require(Double(elements[0].attributes["width"] ?? ""))
        #expect(width <= 900)
        #expect(elements.allSatisfy { !$0.text.contains("…") })
        #expect(elements.count { $0.text == "∇ -0.01234" } == 1)
    }

    @Test("of words that would meet, the name of a place moves by a line; what finds no room is left out")
    func meetingWords() throws {
        let figure = Figure {
            XAxis(from: 0, to: 10)
            YAxis(from: 0, to: 10)
            for index in 0..<9 { TextMark("name \(index)", x: 5, y: 5) }
        }
        let elements = try XMLReader.elements(of: figure.svg())
        let names = elements.filter { $0.name == "text" && $0.text.hasPrefix("name ") }
        #expect(Set(names.compactMap { $0.attributes["y"] }).count == names.count)
        #expect((2...5).contains(names.count))
        #expect(names.first?.text == "name 0")
        #expect(try SVGChecks.overlapping(elements) == [])
    }

    @Test("a line between places that are very far apart stays inside the frame")
    func farEnds() {
        let far = [Place(1e306, 0.5), Place(-5e6, 0.5), Place(0.5, 0.25), Place(-1e300, 1e300)]
        for piece in Clipping.lines(far) { #expect(piece.allSatisfy { Clipping.isInside($0) }) }
        #expect(Clipping.lines([Place(3, 0.5), Place(-1, 0.5)]) == [[Place(1, 0.5), Place(0, 0.5)]])
    }

    @Test("a title of wide letters is broken before it leaves the picture")
    func wideTitle() throws {
        let title = "epoch 8/8  loss 0.0037, validation 0.0419  accuracy 1.0000, validation 0.9916  rate 1.904e-07"
        let elements = try XMLReader.elements(of: plot([1, 2], [1, 2], title: title).svg())
        let lines = elements.filter { $0.attributes["font-weight"] == "600" }.map(\.text)
        #expect(lines.count == 2 && lines.joined(separator: " ") == title.replacing("  ", with: " "))
        #expect(try SVGChecks.outside(elements) == [])
    }

    @Test("the derivative of x² at the ends of -3...3 is -6 and 6")
    func derivative() {
        let labels = plot({ $0 * $0 }, over: -3...3, derivative: true).drawing().panels[0].legend
        #expect(labels.map(\.label) == ["f", "f′"])
        #expect(labels.map(\.value) == ["9", "6"])
    }

    @Test("a function that throws stops the plot")
    func throwing() {
        struct Failure: Error {}
        #expect(throws: Failure.self) { try plot({ _ in throw Failure() }, over: 0...1) }
    }

    @Test("a histogram counts every finite value once")
    func histogramCounts() {
        let bars = histogram([1, 2, 2, 3, .nan, 10], bins: 3).drawing().panels[0]
        #expect(bars.readings == ["bars: 3, greatest 4 at 1 to 4"])
        #expect(bars.notes == ["✗ 1 of 6 values not finite, left out"])
    }

    @Test("facets hand each group its positions, in the order in which groups occur, and share their axes")
    func facetGroups() {
        var seen: [String] = []
        let figure = facets(by: ["b", "a", "b"]) { name, rows in
            seen.append("\(name) \(rows)")
            return scatter(rows.map(Double.init), rows.map { Double($0 * 10) })
        }
        #expect(seen == ["b [0, 2]", "a [1]"])
        let panels = figure.drawing().panels
        #expect(panels.map(\.title) == ["b", "a"])
        #expect(panels[0].y.scale.ends == panels[1].y.scale.ends)
    }

    @Test("crossed facets show pairs without examples empty")
    func crossedFacets() {
        let panels = facets(rows: ["u", "v"], columns: ["p", "q"]) { rows in
            plot(rows.map(Double.init), rows.map(Double.init))
        }.drawing().panels
        #expect(panels.map(\.title) == ["u · p", "u · q", "v · p", "v · q"])
        #expect(panels.map { $0.notes == ["no data"] } == [false, true, true, false])
    }

    @Test("cells of kinds take ragged rows and unknown classes for open ones, and thin out to the commonest")
    func categories() {
        let panel = heatmap(classes: [[0, 1], [7]], names: ["a", "b"]).drawing().panels[0]
        #expect(panel.readings == ["2 by 2 cells: a 1, b 1"])
        #expect(panel.notes == ["2 cells have no class (left open)"])
        let fine = (0..<128).map { row in (0..<128).map { $0 == 1 ? 2 : row % 2 } }
        #expect(CategoryMark.commonest(fine, 3).count == 64)
        #expect(CategoryMark.commonest(fine, 3)[5][0] == 2 && CategoryMark.commonest(fine, 3)[5][1] == 0)
    }

    @Test("gradients are called even only where something arrives")
    func faintGradients() {
        func words(_ means: [Double]) -> String { gradientFlowFigure(layers: ["a", "b"], means: means).text() }
        #expect(words([1e-7, 2e-7]).contains("✗ no layer has a mean above 2e-7: all vanish"))
        #expect(words([0.1, 0.2]).contains("even: within 2-fold"))
        #expect(words([0.1, 1e-5]).contains("uneven: only within 10000-fold"))
        #expect(words([0.1, 1e-7]).contains("✗ b: vanishing"))
    }

    @Test("confusion matrices tell accuracy and recall, and take ragged counts for zeros")
    func confusion() {
        let text = confusionMatrixFigure(counts: [[3, 1], [0]], classNames: ["a"]).text()
        #expect(text.contains("accuracy 0.7500 (3 of 4 right)"))
        #expect(text.contains("75.0%") && text.contains("none"))
    }

    @Test("a sparkline rises with its values")
    func sparklines() {
        #expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7]) == "▁▂▃▄▅▆▇█")
        #expect(sparkline([1, .nan, 2]) == "▁✗█")
        #expect(sparkline([]) == "")
        #expect(sparkline((0..<100).map(Double.init), columns: 4) == "▁▃▆█")
        #expect(sparkline([2, 2]) == "▄▄")
    }

    @Test("saving writes the whole file, and says why it could not")
    func saving() throws {
        let figure = plot([1, 2, 3])
        var folder = Array("/tmp/figure-XXXXXX".utf8CString)
        try #require(mkdtemp(&folder) != nil)
        let path = String(decoding: folder.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        try figure.save(path + "/图.svg")
        try figure.save(path + "/plot.txt")
        for (name, content) in [("图.svg", figure.svg()), ("plot.txt", figure.text())] {
            let file = try #require(fopen(path + "/" + name, "rb"))
            var bytes = [UInt8](repeating: 0, count: 100_000)
            let count = fread(&bytes, 1, bytes.count, file)
            fclose(file)
            #expect(String(decoding: bytes[..<count], as: UTF8.self) == content)
            unlink(path + "/" + name)
        }
        #expect(rmdir(path) == 0, "nothing else is left behind")
        #expect(throws: FigureSaveError.unknownFormat(path: "f.png")) { try figure.save("f.png") }
        let error = #expect(throws: FigureSaveError.self) { try figure.save(path + "/none/f.svg") }
        #expect(error?.description == "save: '\(path)/none/f.svg' was not written: No such file or directory")
    }

    @Test("marks cope with infinities, empty and unequal lists")
    func hostile() {
        let numbers: [[Double]] = [
            [], [.nan], [.infinity, -.infinity], [0, 0], [1e308, -1e308],
            [.leastNonzeroMagnitude, .leastNonzeroMagnitude * 2], [-0.0], [1, 2, .nan, 3],
        ]
        for x in numbers {
            for y in numbers {
                let figure = Figure {
                    LineMark(x, y, label: "a")
                    PointMark(x, y)
                    AreaMark(x, y)
                    ArrowMark(x, y, dx: y, dy: x)
                    PolygonMark(x, y)
                    BarMark(edges: x, y)
                    RuleMark(y: y.first ?? 0, label: "r")
                    TextMark("t", x: x.first ?? 0, y: 0)
                }
                let svg = figure.svg()
                #expect((try? XMLReader.elements(of: svg)) != nil)
                #expect(!svg.contains("\"nan\"") && figure.text().count > 10)
                #expect(!heatmap([x, y]).text().isEmpty && !heatmap([x, y]).svg().isEmpty)
                #expect(!histogram(x + y).svg().isEmpty)
                let log = Figure {
                    LineMark(x, y); XAxis(scale: .log); YAxis(scale: .log)
                }
                #expect(!log.svg().contains("\"nan\"") && !log.text().isEmpty)
            }
        }
    }

    @Test("A table holds the numbers of the marks, lines over the same places together")
    func table() {
        let figure = Figure(title: "Loss") {
            LineMark([1, 2, 3], [0.5, 0.25, .nan], label: "train")
            LineMark([1, 2, 3], [0.75, 0.5, 0.4], label: "validation")
            BarMark(["cat", "dog"], [2, 3])
        }
        #expect(
            figure.table() == """
                Loss
                x  train  validation
                1    0.5        0.75
                2   0.25         0.5
                3    NaN         0.4

                name  value
                 cat      2
                 dog      3

                """)
        let long = plot((0..<100).map(Double.init)).table(rows: 4)
        #expect(long.split(separator: "\n").count == 6 && long.contains("… 96 more rows"))
        #expect(Figure(marks: []).table().hasPrefix("no table"))
    }

    @Test("Panels with shared axes reach over the data of all of them")
    func sharedAxes() {
        let figures = [plot([0, 1], [0, 1]), plot([0, 10], [-5, 3])]
        let shared = grid(sharedAxes: true, figures: figures).drawing().panels
        #expect(shared[0].x.scale == shared[1].x.scale && shared[0].y.scale == shared[1].y.scale)
        let own = grid(figures: figures).drawing().panels
        #expect(own[0].x.scale != own[1].x.scale)
    }

    @Test("Themes change colours and nothing else")
    func themes() {
        let figure = plot([1, 2, 3], title: "Line")
        #expect(figure.text() == figure.themed(.dark).text())
        #expect(figure.svg().contains("#ffffff") && !figure.themed(.dark).svg().contains("#ffffff"))
        #expect(!figure.themed(.transparent).svg().contains("rx=\"6\""))
    }

    @Test("A long line keeps its ends, spikes and gaps")
    func thinning() throws {
        let count = 100_000
        let x = (0..<count).map(Double.init)
        var y = x.map { $0 / Double(count) }
        y[31_415] = -40
        y[50_000] = .infinity
        let panel = plot(x, y).drawing().panels[0]
        let lines = panel.shapes.compactMap { shape -> [Place]? in
            if case .line(let places, _) = shape { places } else { nil }
        }
        #expect(lines.count == 2)
        #expect(lines.reduce(0) { $0 + $1.count } < 40_000)
        #expect(lines[0].count { $0.y < 0.1 } == 1)
        #expect(lines[1].last == Place(panel.x.scale.place(x[count - 1]), panel.y.scale.place(y[count - 1])))
        #expect(panel.notes == ["✗ 1 value not finite, first at 50000"])
    }

    @Test("lists that belong together and are not equally long are cut, and the figure says so")
    func unequalLists() {
        let figures = [
            plot([1, 2, 3], [1, 2]), scatter([1, 2], [1, 2, 3]), bars(["a", "b", "c"], [1, 2]),
            Figure(marks: [BarMark(edges: [0, 1, 2], [1, 2, 3])]),
            Figure(marks: [AreaMark([1, 2, 3], low: [0, 0], high: [1, 2])]),
            Figure(marks: [ArrowMark([1, 2], [1, 2, 3], dx: [1, 1], dy: [1, 1])]),
        ]
        for figure in figures {
            #expect(figure.drawing().panels[0].notes == ["✗ lists of 3 and 2 values, the longer one cut"])
        }
        #expect(plot([1, 2], [1, 2]).drawing().panels[0].notes.isEmpty)
    }
}
