extension DeclarationParser {
    /// A type as Swift writes it, with its postfix `?`, `.Type` and, after a tuple, `-> Result`.
    mutating func type() throws(DeclarationError) -> Type {
        var type = try primaryType()
        while true {
            if position < bytes.count, bytes[position] == UInt8(ascii: "?") {
                position += 1
                type = .optional(type)
            } else if position + 1 < bytes.count, bytes[position] == UInt8(ascii: "."),
                bytes[position + 1] != UInt8(ascii: ".")
            {
                position += 1
                guard try word() == "Type" else { throw failure("expected 'Type'") }
                type = .metatype(type)
            } else {
                return type
            }
        }
    }

    private mutating func primaryType() throws(DeclarationError) -> Type {
        while skip("@") { _ = try word() }
        if skip("[") {
            let first = try type()
            let result = skip(":") ? Type.dictionary(key: first, value: try type()) : .array(first)
            try expect("]")
            return result
        }
        if skip("(") { return try tupleOrFunction() }
        let name = try qualifiedWord()
        if name == "any" || name == "some" { return try type() }
        if name == "Self" {
            guard let selfType else { throw failure("'Self' outside a type") }
            return selfType
        }
        let known = LanguageType.named[name]
        if let known, known.parameterCount == 0 { return known.type(of: []) }
        if let index = genericParameters.firstIndex(where: { $0.name == name }) {
            return .parameter(index: index, name: name)
        }
        let arguments = try typeArguments()
        if let known, known.parameterCount == arguments.count { return known.type(of: arguments) }
        return try nominalType(name, arguments)
    }

    private mutating func typeArguments() throws(DeclarationError) -> [Type] {
        guard skip("<") else { return [] }
        var arguments: [Type] = []
        repeat { arguments.append(try type()) } while skip(",")
        try expect(">")
        return arguments
    }

    private func nominalType(_ name: String, _ arguments: [Type]) throws(DeclarationError) -> Type {
        if let alias = interface?.aliases[name], arguments.isEmpty { return alias }
        if let nominal = interface?.type(named: name) {
            return .nominal(
                Type.NominalType(id: nominal.id, name: nominal.name, kind: nominal.kind, arguments: arguments))
        }
        throw failure("unknown type '\(name)'")
    }

    private mutating func tupleOrFunction() throws(DeclarationError) -> Type {
        var elements: [Type.TupleElement] = []
        var inoutElements: Set<Int> = []
        while !skip(")") {
            let start = position
            var label: String?
            if let word = optionalWord() {
                if !peek(":"), let second = optionalWord(), peek(":") {
                    // `_ name: T`, as documentation of a function type's parameter.
                    _ = second
                    _ = skip(":")
                } else if skip(":") {
                    label = word == "_" ? nil : word
                } else {
                    position = start
                }
            }
            if peekWord() == "inout" {
                _ = try word()
                inoutElements.insert(elements.count)
            }
            elements.append(.init(label: label, type: try type()))
            if !skip(",") {
                try expect(")")
                break
            }
        }
        let afterTuple = position
        var isThrowing = false
        if peekWord() == "throws" || peekWord() == "rethrows" {
            _ = try word()
            isThrowing = true
        }
        if skipArrow() {
            return .function(
                Type.FunctionType(
                    parameters: elements.map(\.type), inoutParameters: inoutElements, result: try type(),
                    isThrowing: isThrowing))
        }
        position = afterTuple
        return elements.count == 1 ? elements[0].type : .tuple(elements)
    }

    // MARK: Tokens

    mutating func skipSpace() {
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x0A { position += 1 }
    }

    mutating func peek(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        return position < bytes.count && bytes[position] == UInt8(ascii: character)
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard peek(character) else { return false }
        position += 1
        return true
    }

    mutating func expect(_ character: Unicode.Scalar) throws(DeclarationError) {
        guard skip(character) else { throw failure("expected '\(character)'") }
    }

    mutating func skipArrow() -> Bool {
        guard peek("-"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: ">") else { return false }
        position += 2
        return true
    }

    mutating func optionalWord() -> String? {
        skipSpace()
        let start = position
        let isQuoted = position < bytes.count && bytes[position] == UInt8(ascii: "`")
        if isQuoted { position += 1 }
        while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
        if isQuoted, position < bytes.count {
            position += 1
            return text(start + 1, position - 1)
        }
        return position > start ? text(start, position) : nil
    }

    /// Skips a word without making text of it; gives its length in bytes.
    mutating func skipWord() -> Int {
        skipSpace()
        let start = position
        while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
        return position - start
    }

    mutating func word() throws(DeclarationError) -> String {
        guard let word = optionalWord() else { throw failure("expected a name") }
        return word
    }

    mutating func peekWord() -> String? {
        let start = position
        defer { position = start }
        return optionalWord()
    }

    /// A type's name with the types it is nested in; `.Type` is left.
    private mutating func qualifiedWord() throws(DeclarationError) -> String {
        var name = try word()
        while position + 1 < bytes.count, bytes[position] == UInt8(ascii: "."), Self.isWord(bytes[position + 1]) {
            let start = position
            position += 1
            let part = try word()
            if part == "Type" {
                position = start
                break
            }
            name += "." + part
        }
        return name
    }

    mutating func operatorLength() -> Int {
        skipSpace()
        var end = position
        while end < bytes.count, Self.isOperator(bytes[end]) { end += 1 }
        return end - position
    }

    /// An operator's name; the `<` that opens a generic clause is set off by a space.
    mutating func operatorName() throws(DeclarationError) -> String {
        let length = operatorLength()
        guard length > 0 else { throw failure("expected an operator") }
        position += length
        return text(position - length, position)
    }

    func text(_ lower: Int, _ upper: Int) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[lower..<upper]), as: UTF8.self)
    }

    func failure(_ message: String) -> DeclarationError {
        DeclarationError(declaration: String(decoding: bytes, as: UTF8.self), message: "\(message) at \(position)")
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
            return true
        default: return false
        }
    }

    private static func isOperator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "&"),
            UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "."):
            return true
        default: return false
        }
    }
}
