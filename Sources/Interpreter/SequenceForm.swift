import IR

/// What a sequence that a function of the library made consists of, as `print` and `dump` show it.
struct SequenceForm {
    /// `Zip2Sequence<Array<Int>, String>`.
    let type: Type
    let fields: [(label: String, part: Part)]

    enum Part {
        case value(HeldWord)
        /// A sequence in it that no function made for itself: the map and the filter behind `compactMap`.
        indirect case sequence(SequenceForm)
        case function
        case text(String)
    }

    /// `LazyMapSequence`, of the module of the language.
    init(_ name: String, of arguments: [Type], _ fields: [(label: String, part: Part)]) {
        let nominal = Type.NominalType(id: .library(0), name: name, kind: .structure, arguments: arguments)
        type = .nominal(nominal)
        self.fields = fields
    }

    /// As Swift writes the name, with modules if `isQualified`.
    static func name(of type: Type, isQualified: Bool) -> String {
        RuntimeName(firstLibraryType: Int.max).whole(type, isQualified: isQualified)
    }

    func describe(isNested: Bool) -> String {
        // Without fields it has no form but its name.
        guard !fields.isEmpty else { return Self.name(of: type, isQualified: true) }
        let parts = fields.map { "\($0.label): \(Self.text(of: $0.part))" }
        return "\(Self.name(of: type, isQualified: isNested))(\(parts.joined(separator: ", ")))"
    }

    static func text(of part: Part) -> String {
        switch part {
        case .value(let held): held.type.describe(Word(bits: held.bits), isNested: true)
        case .sequence(let form): form.describe(isNested: true)
        case .function: "(Function)"
        case .text(let text): text
        }
    }
}

extension SequenceForm {
    /// The sequence in an argument: its type and itself. What is lazy is seen through by what is made of it, if `isLazy`.
    static func base(_ held: HeldWord, isLazy: Bool = false) -> (type: Type, part: Part) {
        guard let form = (Word(bits: held.bits).object(AnyObject.self) as? NativeBox<SequenceValue>)?.value.form else {
            return (held.type.type, .value(held))
        }
        if isLazy, form.type.isLazySequence, case .nominal(let nominal) = form.type, let field = form.fields.first {
            return (nominal.arguments[0], field.part)
        }
        return (form.type, .value(held))
    }

    /// A sequence of one base, and functions under names.
    static func of(_ name: String, _ base: (type: Type, part: Part), _ arguments: [Type] = [], functions: [String] = [])
        -> SequenceForm
    {
        SequenceForm(
            name, of: [base.type] + arguments, [("_base", base.part)] + functions.map { ($0, .function) })
    }

    /// The same as the base of another.
    var asBase: (type: Type, part: Part) { (type, .sequence(self)) }
}

extension Type {
    fileprivate var isLazySequence: Bool {
        if case .nominal(let nominal) = self { return nominal.name == "LazySequence" }
        return false
    }
}
