import JSON
import NotebookFormat
import TestSupport
import Testing

@Suite struct HTMLDocumentTests {
    private func page(_ cells: Notebook.Cell...) -> String { HTMLDocument().html(Notebook(cells: cells)) }

    @Test("sources and outputs are escaped, code is coloured")
    func escaping() {
        let html = page(
            .init(
                .code, id: "a", source: "let x = \"<b>\" // <i>",
                outputs: [
                    .stream(name: "stdout", text: "1 < 2 & <script>alert(1)</script>\n"),
                    .error(name: "E", message: "m", traceback: ["\u{1B}[31m<bad>\u{1B}[0m"]),
                ], executionCount: 3))
        #expect(html.contains("<span class=\"k\">let</span> x = <span class=\"s\">&quot;&lt;b&gt;&quot;</span>"))
        #expect(html.contains("1 &lt; 2 &amp; &lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(html.contains("<span class=\"a31\">&lt;bad&gt;</span>"))
        #expect(html.contains("[3]"))
        #expect(!html.contains("<script"))
    }

    @Test("a long output is escaped in time that grows with its length", .timeLimit(.minutes(1)))
    func longOutput() {
        let count = 300_000
        let html = page(
            .init(
                .code, id: "a", source: "",
                outputs: [.stream(name: "stdout", text: String(repeating: "<\n", count: count))]))
        #expect(html.contains(String(repeating: "&lt;\n", count: count)))
    }

    @Test("SVG stands in the page, scripts in it do not")
    func figures() {
        let svg =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\"><script>x()</script><path d=\"M0,0\" onclick=\"y()\"/></svg>"
        let html = page(
            .init(.code, id: "a", source: "", outputs: [.display(data: ["image/svg+xml": .string(svg)], metadata: [:])])
        )
        #expect(
            html.contains(
                "<figure><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\"><path d=\"M0,0\"/></svg></figure>"))
        #expect(!html.contains("onclick") && !html.contains("x()"))
    }

    @Test(
        "markup that could act or close the page's elements does not get through",
        arguments: [
            "<img src=x onerror=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\" java\tscript:alert(1)\">x</a>",
            "<iframe src=\"//e\"></iframe>", "<div style=\"background:url(http://e)\">x</div>", "</main></body>",
            "<ScRiPt>alert(1)</sCrIpT>", "<svg><foreignObject><script>alert(1)</script></foreignObject></svg>",
            "<a href=\"&#106;avascript:alert(1)\">x</a>", "<style>*{}</style>", "<object data=x></object>",
        ])
    func hostile(markup: String) {
        let html = page(
            .init(.code, id: "a", source: "", outputs: [.display(data: ["text/html": .string(markup)], metadata: [:])]),
            .init(.markdown, id: "b", source: markup))
        let body = html.split(separator: "<main>").last.map(String.init) ?? ""
        for word in ["onerror", "<iframe", "url(http", "<script", "<ScRiPt", "foreignObject", "<style", "<object"] {
            #expect(!body.replacing("&lt;", with: "").contains(word) || body.contains("&lt;"), "\(word) in \(body)")
        }
        #expect(
            !body.contains("href=\" java") && !body.contains("href=\"javascript") && !body.contains("href=\"&#106;"))
        #expect(body.components("</main>") == 2)
    }

    @Test(
        "what is shown stands in the page; only links lead elsewhere",
        arguments: [
            ("<img src=\"//e.org/a.png\">", "<img>"), ("<img src=\"http://e.org/a.png\" alt=\"b\">", "<img alt=\"b\">"),
            ("<svg><image href=\"//e.org/a.svg\"/></svg>", "<svg><image/></svg>"),
            ("<svg><use href=\"#a\"/></svg>", "<svg><use href=\"#a\"/></svg>"),
            ("<p style=\"fill:url(#a);background:url(//e.org)\">x</p>", "<p>x</p>"),
            ("<p style=\"background:image-set('//e.org' 1x)\">x</p>", "<p>x</p>"),
            ("<p style=\"fill:url(#a);stroke:url(#b)\">x</p>", "<p style=\"fill:url(#a);stroke:url(#b)\">x</p>"),
            ("<a href=\"https://e.org\">x</a>", "<a href=\"https://e.org\">x</a>"),
        ])
    func addresses(markup: String, kept: String) {
        let html = page(
            .init(.code, id: "a", source: "", outputs: [.display(data: ["text/html": .string(markup)], metadata: [:])]))
        #expect(html.contains("<div class=\"markup\">\(kept)</div>"), "\(html.split(separator: "<main>").last ?? "")")
    }

    @Test("Markdown becomes HTML")
    func markdown() {
        let source = """
            # One *two*

            Text with `a<b`, **bold**, [link](http://x.y) and $x_1 < 2$.
            second line

            - a
            - b
              1. c

            | h | k |
            |---|--:|
            | 1 | 2 \\| 3 |

            > quote

            ```swift
            let x = 1
            ```
            """
        #expect(
            MarkdownHTML.html(source) == """
                <h1 id="One-two">One <em>two</em></h1>
                <p>Text with <code>a&lt;b</code>, <strong>bold</strong>, <a href="http://x.y">link</a> and \
                <span class="formula">$x_1 &lt; 2$</span>.
                second line</p>
                <ul>
                <li>a</li>
                <li>b<ol>
                <li>c</li>
                </ol>
                </li>
                </ul>
                <table>
                <thead>
                <tr><th>h</th><th style="text-align:right">k</th></tr>
                </thead>
                <tbody>
                <tr><td>1</td><td style="text-align:right">2 | 3</td></tr>
                </tbody>
                </table>
                <blockquote>
                <p>quote</p>
                </blockquote>
                <pre><code><span class="k">let</span> x = <span class="n">1</span></code></pre>

                """)
    }

    @Test("mutated Markdown and markup are rendered without an end of the page in them")
    func mutations() {
        let seed = Array(
            "# a\n*b* **c** `d` [e](f) ![g](h)\n\n- i\n  - j\n\n|k|l|\n|-|-|\n|m|n|\n> o\n```\np\n```\n<b>q</b>$r$\n"
                .utf8)
        var random = SplitMix(state: 3)
        for _ in 0..<2000 {
            var bytes = seed
            for _ in 0..<6 {
                let index = Int.random(in: bytes.indices, using: &random)
                bytes[index] = Array("*_`[]()<>|#-\n $\\!~&ab".utf8).randomElement(using: &random) ?? 32
            }
            let html = page(.init(.markdown, id: "a", source: String(decoding: bytes, as: UTF8.self)))
            #expect(html.components("</main>") == 2)
        }
    }
}

extension String {
    /// How many pieces a separator cuts the text into.
    fileprivate func components(_ separator: String) -> Int { ranges(of: separator).count + 1 }
}
