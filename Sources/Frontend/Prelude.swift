/// The part of Swift's standard library that is generic over protocols, written in the language itself. Types of the
/// library conform to these protocols by `Lowering.conforms`; their own members come before what is here.
enum Prelude {
    /// As traces name it.
    static let name = "the standard library"
    static let text = [basics, numbers, sequences, collectionProtocols, randomness, collections].joined(separator: "\n")
    static let outline = PreludeOutline(of: text)
}
