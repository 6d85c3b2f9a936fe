import IR

/// What the patterns of a `switch` leave out, in swiftc's notation; finds it as Maranget's algorithm does.
///
/// Luc Maranget, "Warnings for pattern matching", JFP 17(3), 2007: rows of patterns are specialised by the constructors
/// of the first column until a column is empty of rows; the way there is an example of what is missing.
struct Exhaustiveness {
    /// A pattern as far as coverage can see it.
    indirect enum Shape: Equatable {
        case any
        /// One of the finitely many forms of a type, by number.
        case form(Int, [Shape])
        /// Covers something, but never all: a literal, a range, a cast.
        case part
    }

    /// The forms of a type: `true` and `false`, the cases of an enum, the one form of a tuple.
    struct Form {
        var parts: [Type]
        var written: ([String]) -> String
    }

    /// The payloads of an enum's cases.
    let enumerationCases: (Type) -> [(name: String, payload: [Type.TupleElement])]?
    private(set) var stepsLeft = 20_000

    init(enumerationCases: @escaping (Type) -> [(name: String, payload: [Type.TupleElement])]?) {
        self.enumerationCases = enumerationCases
    }

    /// Values that no row matches; empty if there are none. A value of a type without forms is `_`.
    mutating func missing(_ rows: [Shape], of type: Type) -> [String] {
        examples(rows.map { [$0] }, [type]).map { $0[0] }
    }

    private mutating func examples(_ rows: [[Shape]], _ types: [Type]) -> [[String]] {
        guard let type = types.first else { return rows.isEmpty ? [[]] : [] }
        stepsLeft -= 1
        guard !rows.isEmpty, stepsLeft > 0 else { return stepsLeft > 0 ? [types.map { _ in "_" }] : [] }
        let rest = Array(types.dropFirst())
        let isSplit = rows.contains { if case .form = $0[0] { return true } else { return false } }
        guard isSplit, let forms = forms(of: type) else {
            let general = rows.filter { $0[0] == .any }.map { Array($0.dropFirst()) }
            return examples(general, rest).map { ["_"] + $0 }
        }
        var found: [[String]] = []
        for (index, form) in forms.enumerated() {
            let chosen = rows.compactMap { row -> [Shape]? in
                switch row[0] {
                case .any: return form.parts.map { _ in Shape.any } + row.dropFirst()
                case .form(index, let parts): return parts + row.dropFirst()
                case .form, .part: return nil
                }
            }
            for example in examples(chosen, form.parts + rest) {
                let parts = Array(example.prefix(form.parts.count))
                found.append([form.written(parts)] + example.dropFirst(form.parts.count))
            }
        }
        return found
    }

    private func forms(of type: Type) -> [Form]? {
        switch type {
        case .bool: return ["true", "false"].map { name in Form(parts: []) { _ in name } }
        case .optional(let wrapped):
            return [Form(parts: [wrapped]) { ".some(\($0[0]))" }, Form(parts: []) { _ in ".none" }]
        case .tuple(let elements):
            return [Form(parts: elements.map(\.type)) { "(\($0.joined(separator: ", ")))" }]
        default:
            return enumerationCases(type)?.map { name, payload in
                Form(parts: payload.map(\.type)) { parts in
                    guard !payload.isEmpty else { return ".\(name)" }
                    let written = zip(payload, parts).map { element, part in
                        guard let label = element.label else { return part }
                        return part == "_" ? "\(label): let \(label)" : "\(label): \(part)"
                    }
                    return ".\(name)(\(written.joined(separator: ", ")))"
                }
            }
        }
    }
}

extension Exhaustiveness.Shape {
    init(_ pattern: Pattern) {
        switch pattern {
        case .wildcard, .bind: self = .any
        case .some(let inner): self = .form(0, [.init(inner)])
        case .none: self = .form(1, [])
        case .enumerationCase(_, let index, let parts): self = .form(index, parts.map { .init($0) })
        case .tuple(let parts): self = .form(0, parts.map { .init($0) })
        case .test(_, let test): self = test.comparedBoolean.map { .form($0 ? 0 : 1, []) } ?? .part
        case .cast: self = .part
        }
    }

    /// Whether the outermost forms are the same.
    func hasSameForm(as other: Self) -> Bool {
        switch (self, other) {
        case (.form(let one, _), .form(let two, _)): return one == two
        default: return self == other
        }
    }

    var isAny: Bool {
        switch self {
        case .any: return true
        case .form, .part: return false
        }
    }
}

extension Expression {
    /// `subject == true` and the like: which boolean it compares with.
    fileprivate var comparedBoolean: Bool? {
        guard case .call(_, let arguments, _) = kind else { return nil }
        for argument in arguments {
            if case .value(let value) = argument, case .boolean(let boolean) = value.kind { return boolean }
        }
        return nil
    }
}

extension Exhaustiveness.Shape {
    /// A literal, a range or a cast is in it.
    var hasPart: Bool {
        switch self {
        case .any: return false
        case .part: return true
        case .form(_, let parts): return parts.contains(where: \.hasPart)
        }
    }
}
