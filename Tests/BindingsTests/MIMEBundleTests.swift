import Bindings
import SessionIO
import Swiftlet
import Testing

/// How library values that end a cell are shown.
struct MIMEBundleTests {
    @Test("A figure is shown as SVG and as text")
    func figure() {
        let bundle = plot([1.0, 4, 9], title: "Squares").mimeBundle
        #expect(bundle.data[MIMEBundle.svgType]?.contains("Squares") == true)
        #expect(bundle.plainText.contains("Squares"))
    }

    @Test("A table of features shows its first rows as HTML beside its description")
    func dataset() throws {
        let bundle = Dataset.iris().mimeBundle
        #expect(bundle.plainText == Dataset.iris().description)
        let html = try #require(bundle.data[MIMEBundle.htmlType])
        #expect(html.contains("<td>setosa</td>") && html.contains("<td>5.1</td>"))
    }

    @Test("A label that is no class is shown as a number")
    func strangeLabel() throws {
        let data = Dataset(
            name: "n", features: Tensor([[1, 2]]), labels: Tensor([1e19]), classNames: ["a"], featureNames: ["b", "c"])
        let html = try #require(data.mimeBundle.data[MIMEBundle.htmlType])
        #expect(html.contains("1e+19"))
    }

    @Test("Names in a table cannot smuggle markup")
    func escaping() throws {
        let data = Dataset(
            name: "<b>", features: Tensor([[1, 2]]), labels: Tensor([0]), classNames: ["<script>"],
            featureNames: ["a&b", "c"])
        let html = try #require(data.mimeBundle.data[MIMEBundle.htmlType])
        #expect(!html.contains("<script>") && html.contains("a&amp;b") && html.contains("&lt;script&gt;"))
    }

    @Test("Pictures are described in words")
    func pictures() {
        #expect(Dataset.digits().mimeBundle.data.keys.sorted() == [MIMEBundle.plainTextType])
    }
}

/// What prints as a table is one of HTML too, with the same numbers.
struct TableBundleTests {
    /// Columns of words are aligned to the left.
    private let words = #" style="text-align:left""#

    private func html(_ value: any MIMEConvertible) throws -> String {
        let bundle = value.mimeBundle
        #expect(bundle.plainText == "\(value)")
        return try #require(bundle.data[MIMEBundle.htmlType])
    }

    @Test("A tensor of one or two axes has its indices at the edges, and a large one its middle left out")
    func tensors() throws {
        #expect(
            try html(Tensor([[1, 2], [3, 4.5]])) == """
                <table><thead><tr><th></th><th>0</th><th>1</th></tr></thead><tbody>\
                <tr><td>0</td><td>1.0</td><td>2.0</td></tr><tr><td>1</td><td>3.0</td><td>4.5</td></tr></tbody></table>\
                <p>shape [2, 2], float32</p>
                """)
        let large = try html(Tensor.zeros([100, 200]))
        #expect(large.ranges(of: "<tr>").count == 8 && large.contains("<td>…</td>") && large.contains("<th>199</th>"))
        #expect(try html(Tensor([1.0, 2])).contains("<tr><td>0</td><td>1"))
        #expect(Tensor.zeros([2, 2, 2]).mimeBundle.data.count == 1)
        #expect(Tensor(3.0).mimeBundle.data.count == 1)
    }

    @Test("Summaries, gradients, histories and reports")
    func reports() throws {
        let data = Dataset.iris()
        let model = Sequential(layers: [Dense(4, 3, random: RandomSource(seed: 1))])
        #expect(
            try html(model.summary(input: [4])).contains(
                "<td\(words)>0 Dense(4, 3)</td><td\(words)>[3]</td><td>15</td>"))
        let history = model.fit(
            data, loss: .crossEntropy, optimizer: Adam(learningRate: 0.01), epochs: 2, random: RandomSource(seed: 1))
        #expect(try html(history).contains("<th>epoch</th><th>loss</th>"))
        let report = model.evaluate(data)
        #expect(try html(report).contains("<th\(words)>class</th><th>precision</th>"))
        #expect(try html(report.confusionMatrix).contains("<td\(words)>virginica</td>"))
        #expect(try html(report.classificationReport).contains("<td\(words)>macro average</td>"))
        let slopes = gradient(at: model) { $0(data.features).sum() }
        #expect(try html(slopes).contains("<td\(words)>0.weight</td>"))
    }

    @Test("Chinese names keep the columns of the text aligned")
    func chinese() {
        let matrix = ConfusionMatrix(predicted: [0, 1, 1], expected: [0, 1, 0], classNames: ["猫", "小狗"])
        let lines = "\(matrix)".split(separator: "\n")
        #expect(Set([lines[0], lines[2], lines[3]].map { displayWidth(of: String($0)) }).count == 1)
        #expect(matrix.mimeBundle.data[MIMEBundle.htmlType]?.contains("<td\(words)>小狗</td>") == true)
    }
}
