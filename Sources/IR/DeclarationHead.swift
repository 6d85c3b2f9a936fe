/// What the first words of a declaration say, without reading the rest.
struct DeclarationHead {
    var name: String
    var isOperator: Bool
}

extension DeclarationParser {
    /// The head of a function's declaration; nil if it has none.
    mutating func head() -> DeclarationHead? {
        guard let keyword = keyword() else { return nil }
        switch keyword {
        case .initializer: return DeclarationHead(name: "init", isOperator: false)
        case .subscript: return DeclarationHead(name: "subscript", isOperator: false)
        case .function:
            let length = operatorLength()
            if length > 0 { return DeclarationHead(name: text(position, position + length), isOperator: true) }
        case .variable, .enumerationCase: break
        }
        return optionalWord().map { DeclarationHead(name: $0, isOperator: false) }
    }

    /// Whether a function is declared that is an operator.
    mutating func isOperator() -> Bool { keyword() == .function && operatorLength() > 0 }

    private enum DeclarationKeyword { case function, initializer, variable, `subscript`, enumerationCase }

    /// Skips what stands before the keyword, and the keyword.
    private mutating func keyword() -> DeclarationKeyword? {
        while true {
            _ = skip("@")
            let start = position
            let length = skipWord()
            switch length {
            case 0: return nil
            case 3 where isText("var", at: start) || isText("let", at: start): return .variable
            case 4 where isText("func", at: start): return .function
            case 4 where isText("init", at: start): return .initializer
            case 4 where isText("case", at: start): return .enumerationCase
            case 9 where isText("subscript", at: start): return .subscript
            default: continue
            }
        }
    }

    private func isText(_ text: StaticString, at start: Int) -> Bool {
        for offset in 0..<text.utf8CodeUnitCount where bytes[start + offset] != text.utf8Start[offset] { return false }
        return true
    }
}
