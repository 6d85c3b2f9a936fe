import SwiftParser
import SwiftSyntax

/// The part of Swift's standard library that is generic over protocols, written in the language itself. Types of the
/// library conform to these protocols by `Lowering.conforms`; their own members come before what is here.
enum Prelude {
    /// As traces name it.
    static let name = "the standard library"
    static let text = [basics, numbers, sequences, collectionProtocols, randomness, collections, strings].joined(
        separator: "\n")
    /// The text without bodies, which is read when a session begins.
    static let outline = PreludeOutline(of: text)
    static let outlineTree: SourceFileSyntax = {
        var text = outline.text
        return text.withUTF8 { Parser.parse(source: $0) }
    }()
}
