/// What could be typed at a place of a cell.
public struct CompletionList: Sendable, Equatable {
    public var items: [Item]
    /// The part of the source that an item replaces, in UTF-8 offsets.
    public var replacement: Range<Int>

    public init(items: [Item], replacement: Range<Int>) {
        self.items = items
        self.replacement = replacement
    }

    /// One thing that could be typed.
    public struct Item: Sendable, Equatable {
        public var text: String
        public var kind: Kind
        /// The type of a variable or the declaration of a function, as Swift writes it.
        public var signature: String

        public init(text: String, kind: Kind, signature: String) {
            self.text = text
            self.kind = kind
            self.signature = signature
        }
    }

    /// Named as Jupyter frontends know them, for their icons.
    public enum Kind: String, Sendable {
        case keyword, variable, constant, function, method, property, type, enumerationCase, label, module, command,
            path
    }
}
