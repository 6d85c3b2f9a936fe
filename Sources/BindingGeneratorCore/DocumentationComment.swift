import SwiftSyntax

extension SyntaxProtocol {
    /// The text of the documentation comment before this declaration, without its slashes.
    var documentation: String {
        var lines: [String] = []
        var newlines = 0
        for piece in leadingTrivia {
            switch piece {
            case .docLineComment(let text):
                if newlines > 1 { lines = [] }
                newlines = 0
                let body = text.dropFirst(3)
                lines.append(String(body.first == " " ? body.dropFirst() : body))
            case .docBlockComment(let text):
                newlines = 0
                lines = text.dropFirst(3).dropLast(2).split(separator: "\n").map { line in
                    String(line.drop { $0 == " " || $0 == "*" })
                }
            case .newlines(let count), .carriageReturnLineFeeds(let count): newlines += count
            default: continue
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension DeclModifierListSyntax {
    func has(_ keyword: Keyword) -> Bool {
        contains { $0.name.tokenKind == .keyword(keyword) && $0.detail == nil }
    }

    /// `private(set)` and the like.
    var hasRestrictedSetter: Bool {
        contains { modifier in
            guard modifier.detail?.detail.text == "set" else { return false }
            return modifier.name.tokenKind != .keyword(.public)
        }
    }
}

extension AttributeListSyntax {
    func has(_ name: String) -> Bool {
        contains { element in
            element.as(AttributeSyntax.self)?.attributeName.trimmedDescription == name
        }
    }
}
