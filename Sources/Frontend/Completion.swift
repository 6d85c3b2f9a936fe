import IR
import SwiftParser
import SwiftSyntax

/// What could be typed at a place.
public struct Completions: Sendable, Equatable {
    public var items: [Item]
    /// What an item replaces, in UTF-8 offsets.
    public var replacement: Range<Int>

    public struct Item: Sendable, Equatable {
        public var text: String
        public var kind: Kind
        /// The type of a value or the declaration of a function.
        public var signature: String

        public init(text: String, kind: Kind, signature: String) {
            self.text = text
            self.kind = kind
            self.signature = signature
        }
    }

    public enum Kind: String, Sendable {
        case keyword, variable, function, method, property, type, enumerationCase, label
    }
}

extension Checker {
    /// Completes the name before `offset` by static types; the code around it may be broken. Never evaluates.
    public func completions(in text: String, at offset: Int, scope: SessionScope) -> Completions {
        let bytes = Array(text.utf8)
        let end = min(max(0, offset), bytes.count)
        var start = end
        while start > 0, isNameByte(bytes[start - 1]) { start -= 1 }
        let prefix = String(decoding: bytes[start..<end], as: UTF8.self)
        var items: [Completions.Item] = []
        guard !isInsideStringOrComment(bytes, start) else { return Completions(items: [], replacement: start..<end) }
        var rest = end
        while rest < bytes.count, isNameByte(bytes[rest]) { rest += 1 }
        let isMember = start > 0 && bytes[start - 1] == UInt8(ascii: ".")
        // What follows the cursor's line often only confuses: try with it, then without.
        let lineEnd = bytes[rest...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        for tail in [bytes[rest...], bytes[rest..<lineEnd], []] {
            let source =
                String(decoding: bytes[..<start], as: UTF8.self) + Probe.placeholder
                + String(decoding: tail, as: UTF8.self)
            let (probe, lowering) = run(source, scope, probe: Probe())
            items = isMember ? lowering.memberItems(probe) : lowering.nameItems(probe)
            if probe.base != nil || probe.locals != nil || probe.expected != nil { break }
        }
        if items.isEmpty, !isMember {
            let (probe, lowering) = run("", scope, probe: Probe())
            items = lowering.nameItems(probe)
        }
        let matching = items.filter { $0.text.hasPrefix(prefix) && !$0.text.hasPrefix(Probe.placeholder) }
        var seen: Set<String> = []
        return Completions(
            items: matching.filter { seen.insert("\($0.text)|\($0.kind)").inserted }, replacement: start..<end)
    }

    /// What is known of the name at `offset`, or of the function whose parentheses are around it.
    public func inspection(in text: String, at offset: Int, scope: SessionScope) -> [Inspected] {
        let bytes = Array(text.utf8)
        let place = min(max(0, offset), bytes.count)
        let isOnName =
            (place < bytes.count && isNameByte(bytes[place])) || (place > 0 && isNameByte(bytes[place - 1]))
        if isOnName {
            let found = run(text, scope, probe: Probe(inspected: place)).probe.found
            if !found.isEmpty { return found }
        }
        // The name before the innermost open parenthesis.
        var depth = 0
        var index = place
        while index > 0 {
            index -= 1
            switch bytes[index] {
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth += 1
            case UInt8(ascii: "["): depth -= 1
            case UInt8(ascii: "("):
                depth -= 1
                if depth < 0, index > 0, isNameByte(bytes[index - 1]) {
                    return run(text, scope, probe: Probe(inspected: index - 1)).probe.found
                }
                if depth < 0 { depth = 0 }
            default: break
            }
        }
        return []
    }

    private func run(_ text: String, _ scope: SessionScope, probe: Probe) -> (probe: Probe, lowering: Lowering) {
        var copy = text
        let lowering = Lowering(
            checker: self, source: SourceText(name: "", text: text.utf8.count > Checker.sizeLimit ? "" : text),
            scope: withPrelude(scope))
        lowering.probe = probe
        guard text.utf8.count <= Checker.sizeLimit else { return (probe, lowering) }
        let tree = copy.withUTF8 { Checker.parse($0) }
        _ = lowering.lowerCell(tree)
        return (probe, lowering)
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
            return true
        default: return false
        }
    }

    /// Where the text of the string literal begins in which the cursor stands; nil if it stands elsewhere.
    public func stringLiteralStart(in text: String, at offset: Int) -> Int? {
        let bytes = Array(text.utf8)
        let end = min(max(0, offset), bytes.count)
        return enclosing(bytes, end).string
    }

    private func isInsideStringOrComment(_ bytes: [UInt8], _ offset: Int) -> Bool {
        let place = enclosing(bytes, offset)
        return place.isComment || place.string != nil
    }

    /// By the quotes and `//` of the line; good enough for a cursor.
    private func enclosing(_ bytes: [UInt8], _ offset: Int) -> (string: Int?, isComment: Bool) {
        var isString = false
        var start = 0
        var interpolations: [Int] = []
        var index = (bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
        while index < offset {
            let byte = bytes[index]
            if isString {
                if byte == UInt8(ascii: "\\"), index + 1 < offset {
                    if bytes[index + 1] == UInt8(ascii: "(") {
                        interpolations.append(0)
                        isString = false
                    }
                    index += 1
                } else if byte == UInt8(ascii: "\"") {
                    isString = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isString = true
                start = index + 1
            } else if byte == UInt8(ascii: "("), !interpolations.isEmpty {
                interpolations[interpolations.count - 1] += 1
            } else if byte == UInt8(ascii: ")"), let open = interpolations.last {
                if open == 0 {
                    interpolations.removeLast()
                    isString = true
                    start = index + 1
                } else {
                    interpolations[interpolations.count - 1] -= 1
                }
            } else if byte == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "/") {
                return (nil, true)
            }
            index += 1
        }
        return (isString ? start : nil, false)
    }
}

extension Lowering {
    fileprivate func memberItems(_ probe: Probe) -> [Completions.Item] {
        if let base = probe.base { return members(of: base.type, isStatic: base.isStatic) }
        if let expected = probe.expected { return members(of: expected.unwrapped, isStatic: true) }
        return []
    }

    private func members(of type: Type, isStatic: Bool) -> [Completions.Item] {
        var items: [Completions.Item] = []
        if case .tuple(let elements) = type, !isStatic {
            items += elements.enumerated().map {
                .init(text: $1.label ?? "\($0)", kind: .property, signature: "\($1.type)")
            }
        }
        if let user = userType(type) {
            items += allMembers(of: user).filter { $0.member.isStatic == isStatic && $0.name != "subscript" }.map {
                item($0.member, $0.name, $0.owner)
            }
            if isStatic {
                items += lineage(of: user).flatMap { $0.nested.keys.sorted() }.map {
                    .init(text: $0, kind: .type, signature: "")
                }
            }
        }
        var keys: [OwnerKey] = []
        if let key = OwnerKey(type) { keys.append(key) }
        for proto in libraryProtocols(of: type) { if let key = OwnerKey(proto) { keys.append(key) } }
        var library: [Completions.Item] = []
        for key in keys {
            for id in interface.members(of: key) {
                let function = interface[id]
                guard function.kind.takesSelf != isStatic, function.name != "init", function.name != "subscript" else {
                    continue
                }
                guard bound(function, to: type) != nil || function.selfType?.nominalType?.kind == .protocolType else {
                    continue
                }
                library.append(
                    .init(text: function.name, kind: kind(of: function), signature: function.declaration))
            }
            for (name, members) in state.scope.extensions[key] ?? [:] {
                items += members.filter { $0.isStatic == isStatic }.map { item($0, name, nil) }
            }
        }
        return items + library.sorted { $0.text < $1.text }
    }

    private func kind(of function: LibraryFunction) -> Completions.Kind {
        switch function.kind {
        case .free, .prefixOperator, .infixOperator, .postfixOperator: return .function
        case .method, .staticMethod, .initializer, .subscript: return .method
        case .property, .staticProperty: return .property
        case .enumerationCase: return .enumerationCase
        }
    }

    private func item(_ member: UserMember, _ name: String, _ user: UserType?) -> Completions.Item {
        switch member {
        case .field(let index):
            return .init(text: name, kind: .property, signature: user.map { "\($0.fields[index].type)" } ?? "")
        case .computed(let getter, _), .staticComputed(let getter, _), .staticSubscript(let getter, _):
            return .init(text: name, kind: .property, signature: "\(getter.signature.result)")
        case .method(let entry), .staticMethod(let entry):
            return .init(text: name, kind: .method, signature: entry.declaration)
        case .staticVariable(let variable): return .init(text: name, kind: .property, signature: "\(variable.type)")
        case .enumerationCase: return .init(text: name, kind: .enumerationCase, signature: user?.nominal.name ?? "")
        }
    }

    fileprivate func nameItems(_ probe: Probe) -> [Completions.Item] {
        var items: [Completions.Item] = probe.labels.map {
            .init(text: $0.label + ":", kind: .label, signature: "\($0.type)")
        }
        for local in (probe.locals ?? []).reversed() where !local.name.hasPrefix("$") {
            items.append(
                .init(text: local.name, kind: local.isFunction ? .function : .variable, signature: local.detail))
        }
        if let type = probe.selfType { items += members(of: type, isStatic: false) }
        items += state.scope.globals.values.sorted { $0.name < $1.name }.map {
            .init(text: $0.name, kind: .variable, signature: "\($0.type)")
        }
        items += state.scope.computed.values.sorted { $0.name < $1.name }.map {
            .init(text: $0.name, kind: .variable, signature: "\($0.signature.result)")
        }
        for (name, entries) in state.scope.functions.sorted(by: { $0.key < $1.key }) {
            items += entries.filter { $0.fixity == nil }.map {
                .init(text: name, kind: .function, signature: $0.declaration)
            }
        }
        items += state.scope.types.keys.filter { !$0.hasPrefix("_") }.sorted().map {
            .init(text: $0, kind: .type, signature: "")
        }
        for name in interface.freeNames.sorted() where name.unicodeScalars.first?.properties.isXIDStart == true {
            for id in interface.freeFunctions(named: name) {
                items.append(.init(text: name, kind: .function, signature: interface[id].declaration))
            }
        }
        items += interface.types.map(\.name).sorted().map { .init(text: $0, kind: .type, signature: "") }
        items += ["Int", "Double", "Float", "Bool", "String", "Character", "Array", "Dictionary", "Set", "Optional"].map
        {
            .init(text: $0, kind: .type, signature: "")
        }
        items += Lowering.keywords.map { .init(text: $0, kind: .keyword, signature: "") }
        return items
    }

    private static let keywords = [
        "as", "break", "case", "catch", "continue", "default", "defer", "do", "else", "enum", "extension", "false",
        "for", "func", "guard", "if", "import", "in", "init", "inout", "is", "let", "mutating", "nil", "repeat",
        "return", "self", "static", "struct", "switch", "throw", "throws", "true", "try", "typealias", "var",
        "where", "while",
    ]
}
