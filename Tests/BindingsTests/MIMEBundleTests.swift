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
