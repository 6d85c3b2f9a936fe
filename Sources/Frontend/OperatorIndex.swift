import IR

/// Finds the library operator for two operand types without looking at every overload.
struct OperatorIndex: Sendable {
    private struct Key: Hashable, Sendable {
        var name: String
        var left: Type
        var right: Type?
    }

    private var exact: [Key: LibraryFunctionID] = [:]

    init(interface: LibraryInterface) {
        for function in interface.functions where function.kind.isOperator {
            guard function.signature.genericParameters.isEmpty else { continue }
            let types = function.signature.parameters.map(\.type)
            switch function.kind {
            case .infixOperator where types.count == 2:
                exact[Key(name: function.name, left: types[0], right: types[1])] = function.id
            case .prefixOperator where types.count == 1:
                exact[Key(name: function.name, left: types[0], right: nil)] = function.id
            default: break
            }
        }
    }

    func infix(_ name: String, _ left: Type, _ right: Type) -> LibraryFunctionID? {
        exact[Key(name: name, left: left, right: right)]
    }

    func prefix(_ name: String, _ operand: Type) -> LibraryFunctionID? {
        exact[Key(name: name, left: operand, right: nil)]
    }
}

/// How tightly an infix operator binds, and to which side.
struct Precedence {
    enum Associativity { case left, right, none }

    var level: Int
    var associativity: Associativity

    static let assignment = Precedence(level: 1_000, associativity: .right)
    static let ternary = Precedence(level: 2_000, associativity: .right)
    static let standard = Precedence(level: 3_000, associativity: .none)
    static let disjunction = Precedence(level: 4_000, associativity: .left)
    static let conjunction = Precedence(level: 5_000, associativity: .left)
    static let comparison = Precedence(level: 6_000, associativity: .none)
    static let coalescing = Precedence(level: 7_000, associativity: .right)
    static let casting = Precedence(level: 8_000, associativity: .none)
    static let range = Precedence(level: 9_000, associativity: .none)
    static let addition = Precedence(level: 10_000, associativity: .left)
    static let multiplication = Precedence(level: 11_000, associativity: .left)
    static let shift = Precedence(level: 12_000, associativity: .none)

    /// Swift's own groups, by the names that `precedencegroup` and `infix operator` use.
    static let groups: [String: Precedence] = [
        "AssignmentPrecedence": assignment, "TernaryPrecedence": ternary, "DefaultPrecedence": standard,
        "LogicalDisjunctionPrecedence": disjunction, "LogicalConjunctionPrecedence": conjunction,
        "ComparisonPrecedence": comparison, "NilCoalescingPrecedence": coalescing, "CastingPrecedence": casting,
        "RangeFormationPrecedence": range, "AdditionPrecedence": addition,
        "MultiplicationPrecedence": multiplication, "BitwiseShiftPrecedence": shift,
    ]

    /// The precedence of Swift's standard operators; nil for unknown ones.
    static let table: [String: Precedence] = {
        var table: [String: Precedence] = [:]
        func add(_ names: [String], _ precedence: Precedence) {
            for name in names { table[name] = precedence }
        }
        add(
            ["*=", "/=", "%=", "+=", "-=", "<<=", ">>=", "&=", "|=", "^=", "&+=", "&-=", "&*=", "&<<=", "&>>="]
                + [".&=", ".|=", ".^="], assignment)
        add(["||", ".|", ".^"], disjunction)
        add(["&&", ".&"], conjunction)
        add(["<", "<=", ">", ">=", "==", "!=", "===", "!==", "~="], comparison)
        add([".<", ".<=", ".>", ".>=", ".==", ".!="], comparison)
        add(["??"], coalescing)
        add(["..<", "..."], range)
        add(["+", "-", "&+", "&-", "|", "^"], addition)
        add(["*", "/", "%", "&*", "&"], multiplication)
        add(["<<", ">>", "&<<", "&>>"], shift)
        return table
    }()
}
