import IR

/// Which operand of a binary operator is to blame, as swiftc decides it.
///
/// swiftc looks for the overloads that need the least repair. If there is one, it says what its operand must be; if
/// there are several, it names both types. Which operators have several follows from their overloads: there are
/// arithmetic ones for each number type, `+` for strings and collections, comparisons for strings and characters.
struct OperandMismatch {
    enum Finding: Equatable {
        case left(Type)
        case right(Type)
        case requirement(String)
        case both
    }

    let name: String
    let left: Type
    let right: Type

    var finding: Finding {
        if case .function = left { return .both }
        if case .function = right { return .both }
        if left.isNumber, right.isNumber, left != right, !["^", "&", "|"].contains(name) { return .both }
        switch name {
        case "^", "&", "|": return left == .int && (right == .double || right == .float) ? .right(.int) : .both
        case "+": return sum
        case "-", "*", "/", "%": return left == .int && !right.isNumber ? .right(.int) : .both
        case "<", ">", "<=", ">=": return comparison
        case "==", "!=": return equality
        default: return .both
        }
    }

    private var sum: Finding {
        let added: [Type] = [.int, .double, .float, .string]
        if added.contains(left) {
            if added.contains(right) || (isArray(right) && left != .double) { return .both }
            return isNominal(right) && left == .string ? .both : .right(left)
        }
        if isArray(left) { return .both }
        switch right {
        case .int, .float: return .left(right)
        case .string:
            if isNominal(left) {
                return .requirement("operator function '+' requires that '\(left)' conform to 'Sequence'")
            }
            return left == .bool || left == .character || left.isOptional ? .left(.string) : .both
        default: return .both
        }
    }

    private var comparison: Finding {
        let compared: [Type] = [.int, .double, .float, .string, .character]
        if compared.contains(left) {
            if compared.contains(right) { return .both }
            if isNominal(right), left == .int || left == .string {
                return .requirement("operator function '\(name)' requires that '\(right)' conform to '\(family(left))'")
            }
            return .right(left)
        }
        guard compared.contains(right) else { return .both }
        if case .tuple = left { return .both }
        if isNominal(left), right == .int || right == .string { return .requirement(referencing(right, left)) }
        return .left(right)
    }

    private var equality: Finding {
        let compared: [Type] = [.int, .double, .float, .string, .character, .bool]
        if isNominal(right) {
            if left == .int || left == .string {
                return .requirement("operator function '\(name)' requires that '\(right)' conform to '\(family(left))'")
            }
            return compared.contains(left) || isArray(left) ? .right(left) : .both
        }
        if isNominal(left), compared.contains(right) {
            return right == .int || right == .string ? .requirement(referencing(right, left)) : .left(right)
        }
        if right.isOptional, compared.contains(left) || isArray(left) { return .right(left) }
        if left.isOptional, compared.contains(right) { return .left(right) }
        return .both
    }

    private func family(_ type: Type) -> String { type == .int ? "BinaryInteger" : "StringProtocol" }

    private func referencing(_ owner: Type, _ type: Type) -> String {
        "referencing operator function '\(name)' on '\(family(owner))' requires that '\(type)' "
            + "conform to '\(family(owner))'"
    }

    private func isNominal(_ type: Type) -> Bool { type.nominalType != nil }

    private func isArray(_ type: Type) -> Bool {
        if case .array = type { return true }
        return false
    }
}
