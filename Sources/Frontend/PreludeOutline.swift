import IR
import SwiftParser
import SwiftSyntax

/// The prelude without the bodies of its functions: what a session has to read when it begins.
///
/// A body is read when somebody needs it, from the text of its member alone.
struct PreludeOutline: Sendable {
    /// Where a member stands in the whole text.
    private struct Member: Sendable {
        var start: Int
        var end: Int
        /// From 1.
        var line: Int
        /// In bytes, from 0.
        var column: Int
    }

    let text: String
    private let whole: [UInt8]
    /// By where a member ends in the outline.
    private var members: [Int: Member] = [:]

    init(of text: String) {
        whole = Array(text.utf8)
        var scanner = Scanner(whole)
        scanner.scan()
        self.text = String(decoding: scanner.outline, as: UTF8.self)
        for (end, member) in scanner.members { members[end] = member }
    }

    /// The member that ends at a place of the outline, as it is written in the whole text. In the source it stands in
    /// its own line, of which a trace tells.
    func member(endingAt place: Int) -> (declaration: DeclSyntax, source: SourceText)? {
        guard let member = members[place] else { return nil }
        var text = Array("extension Self {".utf8)
        text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: member.line - 1))
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: member.column))
        text += whole[member.start..<member.end]
        text += Array("\n}".utf8)
        let tree = text.withUnsafeBufferPointer { Parser.parse(source: $0) }
        guard case .decl(let syntax)? = tree.statements.first?.item,
            let declaration = syntax.as(ExtensionDeclSyntax.self)?.memberBlock.members.first?.decl
        else { return nil }
        return (declaration, SourceText(name: Prelude.name, text: String(decoding: text, as: UTF8.self)))
    }

    /// Walks over the declarations and leaves out their bodies. It knows as much of Swift as the prelude uses.
    private struct Scanner {
        let bytes: [UInt8]
        var outline: [UInt8] = []
        var members: [(Int, Member)] = []
        private var position = 0
        private var line = 1
        private var lineStart = 0
        /// Where the declaration at hand begins.
        private var start: (position: Int, line: Int, column: Int)?
        private var keyword = Keyword.none

        private enum Keyword { case none, container, callable, property }

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            outline.reserveCapacity(bytes.count)
        }

        mutating func scan() {
            while position < bytes.count {
                let byte = bytes[position]
                switch byte {
                case UInt8(ascii: "{"): openBrace()
                case UInt8(ascii: "}"):
                    keep()
                    endDeclaration()
                case UInt8(ascii: "\n"):
                    keep()
                    line += 1
                    lineStart = position
                    // An attribute stands above what it belongs to.
                    if keyword != .none { endDeclaration() }
                case UInt8(ascii: " "): keep()
                default:
                    if start == nil { start = (position, line, position - lineStart) }
                    if Self.isLetter(byte) { word() } else { keep() }
                }
            }
        }

        private mutating func keep() {
            outline.append(bytes[position])
            position += 1
        }

        private mutating func endDeclaration() {
            start = nil
            keyword = .none
        }

        private mutating func word() {
            let first = position
            while position < bytes.count, Self.isLetter(bytes[position]) { position += 1 }
            outline += bytes[first..<position]
            guard keyword == .none else { return }
            switch String(decoding: bytes[first..<position], as: UTF8.self) {
            case "extension", "struct", "enum", "class", "protocol": keyword = .container
            case "func", "init", "subscript": keyword = .callable
            case "var": keyword = .property
            case "let", "case", "associatedtype", "typealias": keyword = .container
            default: break
            }
        }

        private mutating func openBrace() {
            guard keyword != .container, let start else {
                keep()
                return endDeclaration()
            }
            let first = position
            skipBlock()
            if isAccessors(first) {
                outline += bytes[first..<position]
            } else {
                outline += [UInt8(ascii: "{"), UInt8(ascii: "}")]
            }
            members.append(
                (
                    outline.count,
                    Member(start: start.position, end: position, line: start.line, column: start.column)
                ))
            endDeclaration()
        }

        /// Whether a block has accessors, not statements.
        private func isAccessors(_ brace: Int) -> Bool {
            var place = brace + 1
            while place < position, !Self.isLetter(bytes[place]) { place += 1 }
            let first = place
            while place < position, Self.isLetter(bytes[place]) { place += 1 }
            return ["get", "set", "mutating", "nonmutating"].contains(
                String(decoding: bytes[first..<place], as: UTF8.self))
        }

        /// Goes behind the brace that closes the one at hand.
        private mutating func skipBlock() {
            var depth = 0
            repeat {
                switch bytes[position] {
                case UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "}"): depth -= 1
                case UInt8(ascii: "\n"):
                    line += 1
                    lineStart = position + 1
                case UInt8(ascii: "\""): skipText()
                default: break
                }
                position += 1
            } while depth > 0 && position < bytes.count
        }

        /// Goes to the quote that closes the one at hand.
        private mutating func skipText() {
            position += 1
            while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
                position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
            }
        }

        private static func isLetter(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                return true
            default: return false
            }
        }
    }
}
