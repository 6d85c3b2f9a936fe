/// A small reader of XML for tests: elements in order with their attributes, or the first mistake.
struct XMLReader {
    struct Element {
        var name: String
        var attributes: [String: String]
        var text = ""
    }

    struct Mistake: Error { let what: String }

    static func elements(of document: String) throws -> [Element] {
        var elements: [Element] = []
        var open: [Int] = []
        var rest = Substring(document)
        while let character = rest.first {
            if character != "<" {
                let text = rest.prefix { $0 != "<" }
                guard !text.contains(">") else { throw Mistake(what: "a bare > in \(text)") }
                try checkEntities(text)
                if let last = open.last {
                    elements[last].text += text
                } else if text.contains(where: { !$0.isWhitespace }) {
                    throw Mistake(what: "text outside the root")
                }
                rest = rest[text.endIndex...]
                continue
            }
            guard let end = rest.firstIndex(of: ">") else { throw Mistake(what: "no end of \(rest.prefix(20))") }
            let tag = rest[rest.index(after: rest.startIndex)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
                    throw Mistake(what: "\(tag) closes nothing")
                }
            } else {
                if open.isEmpty, !elements.isEmpty { throw Mistake(what: "two roots") }
                elements.append(try element(tag.hasSuffix("/") ? tag.dropLast() : tag))
                if !tag.hasSuffix("/") { open.append(elements.count - 1) }
            }
        }
        guard open.isEmpty else { throw Mistake(what: "\(open.count) elements are not closed") }
        return elements
    }

    private static func element(_ tag: Substring) throws -> Element {
        let name = tag.prefix { $0 != " " }
        var result = Element(name: String(name), attributes: [:])
        var rest = tag[name.endIndex...].drop { $0 == " " }
        while !rest.isEmpty {
            let key = rest.prefix { $0 != "=" }
            rest = rest[key.endIndex...].dropFirst()
            guard rest.first == "\"" else { throw Mistake(what: "no quote after \(key)") }
            let value = rest.dropFirst().prefix { $0 != "\"" }
            try checkEntities(value)
            guard value.endIndex < rest.endIndex else { throw Mistake(what: "no end of \(key)") }
            guard result.attributes.updateValue(String(value), forKey: String(key)) == nil else {
                throw Mistake(what: "\(key) twice")
            }
            rest = rest[value.endIndex...].dropFirst().drop { $0 == " " }
        }
        return result
    }

    private static func checkEntities(_ text: Substring) throws {
        for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            guard ["amp;", "lt;", "gt;", "quot;"].contains(where: { piece.hasPrefix($0) }) else {
                throw Mistake(what: "a bare & before \(piece.prefix(8))")
            }
        }
    }
}
