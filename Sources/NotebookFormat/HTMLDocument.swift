import JSON

/// A notebook as one HTML page that needs nothing from elsewhere: no script, no font, no style sheet.
///
/// Texts are escaped, SVG stands in the page, markup of outputs goes through a filter. The page follows the reader's
/// choice of light or dark.
public struct HTMLDocument: Sendable {
    /// The title in the head; nil to take the first heading.
    public var title: String?
    /// HTML above the cells, such as the table of a run.
    public var preface: String
    /// Code cells are left out, their outputs stay.
    public var hidesCode: Bool

    public init(title: String? = nil, preface: String = "", hidesCode: Bool = false) {
        self.title = title
        self.preface = preface
        self.hidesCode = hidesCode
    }

    /// The whole page.
    public func html(_ notebook: Notebook) -> String {
        var body = ""
        for cell in notebook.cells { body += html(cell) }
        let title = title ?? HTMLDocument.heading(of: notebook) ?? "Notebook"
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
            <title>\(HTMLText.escaped(title))</title>
            <style>
            \(HTMLStyle.text)
            </style>
            </head>
            <body>
            <main>
            \(preface)\(body)</main>
            </body>
            </html>

            """
    }

    private static func heading(of notebook: Notebook) -> String? {
        for cell in notebook.cells where cell.kind == .markdown {
            for line in cell.source.split(separator: "\n") where line.hasPrefix("# ") {
                return String(line.dropFirst(2)[...].trimmed)
            }
        }
        return nil
    }

    // MARK: Cells

    private func html(_ cell: Notebook.Cell) -> String {
        let id = HTMLText.escaped(cell.id)
        let tags = Set(cell.tags)
        guard !tags.contains("remove-cell") else { return "" }
        switch cell.kind {
        case .markdown:
            let text = MarkdownHTML.html(cell.source, attachments: HTMLDocument.attachments(of: cell))
            return "<section class=\"text\" id=\"cell-\(id)\">\n\(text)</section>\n"
        case .raw:
            return "<section class=\"raw\" id=\"cell-\(id)\"><pre>\(HTMLText.escaped(cell.source))</pre></section>\n"
        case .code:
            var inner = ""
            if !hidesCode, !tags.contains("remove-input"), !cell.source.isEmpty {
                let count = cell.executionCount.map { "[\($0)]" } ?? "[ ]"
                inner +=
                    "<div class=\"count\">\(count)</div><pre class=\"code\"><code>\(SwiftHighlighter.html(cell.source))</code></pre>\n"
            }
            if !tags.contains("remove-output") {
                let outputs = cell.outputs.map(html).joined()
                if !outputs.isEmpty { inner += "<div class=\"outputs\">\n\(outputs)</div>\n" }
            }
            return inner.isEmpty ? "" : "<section class=\"cell\" id=\"cell-\(id)\">\n\(inner)</section>\n"
        }
    }

    private static func attachments(of cell: Notebook.Cell) -> [String: String] {
        var urls: [String: String] = [:]
        for (name, bundle) in cell.otherMembers["attachments"]?.object?.members ?? [] {
            if let (type, data) = bundle.object?.members.first, type.hasPrefix("image/"), let text = data.string {
                urls[name] = "data:\(type);base64,\(text.filter { !$0.isWhitespace })"
            }
        }
        return urls
    }

    // MARK: Outputs

    private func html(_ output: Notebook.Output) -> String {
        switch output {
        case .stream(let name, let text):
            return "<pre class=\"\(name == "stderr" ? "stderr" : "stdout")\">\(HTMLText.coloured(text))</pre>\n"
        case .error(let name, let message, let traceback):
            let text = traceback.isEmpty ? "\(name): \(message)" : traceback.joined(separator: "\n")
            return "<pre class=\"error\">\(HTMLText.coloured(text))</pre>\n"
        case .display(let data, _), .result(let data, _, _): return html(data)
        case .other: return ""
        }
    }

    /// The richest representation that a page can show.
    private func html(_ data: JSONObject) -> String {
        if let svg = data["image/svg+xml"]?.string {
            if let markup = MarkupFilter.filtered(svg, isSVG: true) { return "<figure>\(markup)</figure>\n" }
        }
        for type in ["image/png", "image/jpeg", "image/gif", "image/webp"] {
            if let text = data[type]?.string {
                let base64 = text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "+/=".contains($0)) }
                return "<figure><img src=\"data:\(type);base64,\(base64)\" alt=\"\"></figure>\n"
            }
        }
        if let text = data["text/html"]?.string, let markup = MarkupFilter.filtered(text) {
            return "<div class=\"markup\">\(markup)</div>\n"
        }
        if let text = data["text/markdown"]?.string { return "<div class=\"text\">\(MarkdownHTML.html(text))</div>\n" }
        if let text = data["text/plain"]?.string { return "<pre class=\"result\">\(HTMLText.coloured(text))</pre>\n" }
        return ""
    }
}
