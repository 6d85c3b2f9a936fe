import IR
import Synchronization

/// Finds the library operator for two operand types without looking at every overload.
final class OperatorIndex: Sendable {
    private struct Operands: Hashable, Sendable {
        var left: Type
        var right: Type?
    }

    private let interface: LibraryInterface
    /// Of the operators that have been asked for, by name.
    private let exact = Mutex<[String: [Operands: LibraryFunctionID]]>([:])

    init(interface: LibraryInterface) { self.interface = interface }

    func infix(_ name: String, _ left: Type, _ right: Type) -> LibraryFunctionID? {
        find(name, Operands(left: left, right: right))
    }

    func prefix(_ name: String, _ operand: Type) -> LibraryFunctionID? {
        find(name, Operands(left: operand, right: nil))
    }

    private func find(_ name: String, _ operands: Operands) -> LibraryFunctionID? {
        exact.withLock { exact in
            if let known = exact[name] { return known[operands] }
            let found = overloads(of: name)
            exact[name] = found
            return found[operands]
        }
    }

    private func overloads(of name: String) -> [Operands: LibraryFunctionID] {
        var found: [Operands: LibraryFunctionID] = [:]
        for id in interface.freeFunctions(named: name) {
            let function = interface[id]
            guard function.kind.isOperator, function.signature.genericParameters.isEmpty else { continue }
            let types = function.signature.parameters.map(\.type)
            switch function.kind {
            case .infixOperator where types.count == 2: found[Operands(left: types[0], right: types[1])] = id
            case .prefixOperator where types.count == 1: found[Operands(left: types[0], right: nil)] = id
            default: break
            }
        }
        return found
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
