import IR

/// Values that are not of the type that their place wants, in swiftc's words.
extension Lowering {
    /// The expression as a `type`, or a diagnostic that fits the place.
    func coerce(_ expression: Expression, to type: Type, for purpose: Purpose) -> Expression {
        if let result = converted(expression, to: type), purpose == .argument || !takesApart(expression.type, type) {
            warnAboutHiding(expression, in: type, for: purpose)
            return result
        }
        reportMismatch(expression, type, purpose)
        return Expression(expression.kind, type: .error, range: expression.range)
    }

    /// Whether a function of several parameters becomes one of a tuple, which only arguments do.
    private func takesApart(_ from: Type, _ to: Type) -> Bool {
        guard case .function(let inner) = from, case .function(let outer) = to else { return false }
        return inner.parameters.count > outer.parameters.count
    }

    /// An optional that becomes an `Any` without a word.
    func warnAboutHiding(_ value: Expression, in type: Type, for purpose: Purpose) {
        guard type == .any, value.type.isOptional, purpose != .coercion else { return }
        warning("expression implicitly coerced from '\(value.type)' to 'Any'", at: value.range)
    }

    func reportMismatch(_ expression: Expression, _ type: Type, _ purpose: Purpose) {
        let have = expression.type
        let written = writtenType(of: expression)
        if case .coercion = purpose, isSubclass(type, of: have) {
            error(
                "'\(have)' is not convertible to '\(type)'", at: expression.range,
                notes: [
                    Diagnostic(.note, "did you mean to use 'as!' to force downcast?", at: expression.range)
                ])
            return
        }
        if have.isError || type.isError { return }
        if let message = keyPathMismatch(have, type) { return error(message, at: expression.range) }
        if type.nominalType?.name == "AnyObject", isAbstract(type) {
            return error(
                "value of type '\(have)' expected to be instance of class or class-constrained type",
                at: expression.range)
        }
        if type == .bool, purpose == .returned, have == .int {
            if case .integer = expression.kind {
            } else {
                return error("type 'Int' cannot be used as a boolean; test for '!= 0' instead", at: expression.range)
            }
        }
        if type == .bool, purpose != .closureResult, purpose != .returned {
            switch (have, expression.kind) {
            case (.int, .integer(let value)) where value == 0 || value == 1:
                error(
                    "integer literal value '\(value)' cannot be used as a boolean; "
                        + "did you mean '\(value == 1)'?", at: expression.range)
                return
            case (.int, .integer): break
            case (.int, _):
                error("type 'Int' cannot be used as a boolean; test for '!= 0' instead", at: expression.range)
                return
            case (.optional(let wrapped), _) where wrapped != .bool:
                error(
                    "optional type '\(have)' cannot be used as a boolean; test for '!= nil' instead",
                    at: expression.range)
                return
            default: break
            }
        }
        if case .function(let function) = have, function.parameters.isEmpty,
            conversion(from: function.result, to: type) != nil, !type.isError, type != .any
        {
            error(
                "function produces expected type '\(type)'; did you mean to call it with '()'?",
                at: expression.range)
            return
        }
        if case .tuple(let parts) = have, case .tuple(let wanted) = type, parts.count != wanted.count,
            !parts.isEmpty, !wanted.isEmpty
        {
            error(
                "'\(have)' is not convertible to '\(type)', tuples have a different number of elements",
                at: expression.range)
            return
        }
        if let name = partOfCollection(expression) {
            return error(
                "no '\(name)' candidates produce the expected contextual result type '\(type)'", at: expression.range)
        }
        if purpose == .initialization, have.isSameGeneric(as: type) {
            error(Purpose.assignment.message(have: written, want: type), at: expression.range)
            return
        }
        if case .optional(let wrapped) = have, conversion(from: wrapped, to: type) != nil {
            error(
                "value of optional type \(written) must be unwrapped to a value of type \(Self.written(wrapped, like: written))",
                at: expression.range,
                notes: [
                    Diagnostic(
                        .note, "coalesce using '??' to provide a default when the optional value contains 'nil'",
                        at: expression.range),
                    Diagnostic(
                        .note,
                        "force-unwrap using '!' to abort execution if the optional value contains 'nil'",
                        at: expression.range),
                ])
            return
        }
        if case .integer(let value) = expression.kind, type == .bool, value == 0 || value == 1, purpose == .returned {
            return error(
                "integer literal value '\(value)' cannot be used as a boolean; did you mean '\(value == 1)'?",
                at: expression.range)
        }
        if case .closure = expression.kind, purpose == .argument, type.unwrapped.functionType == nil {
            return error(
                "closure passed to parameter of type '\(type.unwrapped)' that does not accept a closure",
                at: expression.range)
        }
        let wanted = have.isOptional ? type : type.unwrapped
        error(purpose.message(have: written, want: wanted), at: expression.range)
    }

    /// The type in quotes, as swiftc writes it: what strings hand out goes by its name there.
    private func writtenType(of expression: Expression) -> String {
        switch expression.type {
        case .character:
            guard case .forceUnwrap(let optional) = expression.kind else { break }
            return Self.written(.character, like: writtenType(of: optional))
        case .array(let element) where element.nominalType?.name == "Substring":
            return "'[String.SubSequence]' (aka 'Array<Substring>')"
        case .optional(let wrapped) where wrapped.nominalType?.name == "Substring":
            return "'String.SubSequence?' (aka 'Optional<Substring>')"
        case .optional(.int):
            guard case .call(.library(let id), let arguments, _) = expression.kind,
                ["firstIndex", "lastIndex"].contains(interface[id].name),
                case .array(let element)? = arguments.first?.expression?.type
            else { break }
            return "'Array<\(element)>.Index?' (aka 'Optional<Int>')"
        case .optional(.character):
            guard case .call(.library(let id), let arguments, _) = expression.kind,
                arguments.first?.expression?.type == .string,
                ["first", "last", "randomElement", "max", "min", "popLast"].contains(interface[id].name)
            else { break }
            return "'String.Element?' (aka 'Optional<Character>')"
        default:
            guard expression.type.nominalType?.name == "Substring" else { break }
            if case .call(.library(let id), let arguments, _) = expression.kind,
                interface[id].name == "subscript", arguments.first?.expression?.type == .string
            {
                break
            }
            return "'String.SubSequence' (aka 'Substring')"
        }
        return "'\(expression.type)'"
    }

    private static func written(_ wrapped: Type, like optional: String) -> String {
        guard optional.contains("' (aka '"), let mark = optional.firstIndex(of: "?") else { return "'\(wrapped)'" }
        return optional[..<mark] + "' (aka '\(wrapped)')"
    }

    /// The method that made a slice or substring where something else was wanted. Swift has two of each name.
    private func partOfCollection(_ expression: Expression) -> String? {
        var part = expression.type
        if case .array(let element) = part, element.nominalType?.name == "Substring" { part = element }
        guard let name = part.nominalType?.name, name == "ArraySlice" || name == "Substring",
            case .call(.library(let id), _, _) = expression.kind, interface[id].kind == .method
        else { return nil }
        return interface[id].name
    }
}

/// A type in a message about what is expected: functions that return nothing are written with `Void` there.
private struct WrittenType: CustomStringConvertible {
    private let type: Type

    init(_ type: Type) { self.type = type }

    var isVoid: Bool { type == .void }
    var unwrapped: WrittenType { WrittenType(type.unwrapped) }

    var description: String {
        let text = type.description
        guard case .function(let function) = type, function.result == .void, text.hasSuffix("()") else { return text }
        return text.dropLast(2) + "Void"
    }
}

/// The place an expression stands in, for the words of a mismatch.
enum Purpose {
    case initialization, argument, returned, closureResult, assignment, condition, element, key, dictionaryValue
    case coercion, defaultArgument, branch, subscriptIndex, subscriptAssignment, raise

    /// For `nil` where no optional is expected.
    func nilMessage(_ want: Type) -> String {
        switch self {
        case .initialization, .branch: return "'nil' cannot initialize specified type '\(want)'"
        case .assignment, .subscriptAssignment: return "'nil' cannot be assigned to type '\(want)'"
        case .returned, .closureResult: return "'nil' is incompatible with return type '\(want)'"
        case .element: return "'nil' is not compatible with expected element type '\(want)'"
        case .key: return "'nil' is not compatible with expected dictionary key type '\(want)'"
        case .dictionaryValue: return "'nil' is not compatible with expected dictionary value type '\(want)'"
        case .argument, .condition, .coercion, .defaultArgument, .subscriptIndex, .raise:
            return "'nil' is not compatible with expected argument type '\(want)'"
        }
    }

    /// `have` stands in quotes already.
    func message(have: String, want: Type) -> String {
        let want = WrittenType(want)
        let value = "cannot convert value of type \(have) to"
        switch self {
        case .initialization: return "\(value) specified type '\(want)'"
        case .argument, .subscriptIndex: return "\(value) expected argument type '\(want)'"
        case .returned:
            return want.isVoid
                ? "unexpected non-void return value in void function"
                : "cannot convert return expression of type \(have) to return type '\(want)'"
        case .closureResult: return "\(value) closure result type '\(want.isVoid ? "Void" : "\(want)")'"
        case .assignment: return "cannot assign value of type \(have) to type '\(want)'"
        case .subscriptAssignment:
            return "cannot assign value of type \(have) to subscript of type '\(want.unwrapped)'"
        case .condition: return "\(value) expected condition type '\(want)'"
        case .element: return "\(value) expected element type '\(want)'"
        case .key: return "\(value) expected dictionary key type '\(want)'"
        case .dictionaryValue: return "\(value) expected dictionary value type '\(want)'"
        case .coercion: return "\(value) type '\(want)' in coercion"
        case .defaultArgument: return "default argument value of type \(have) cannot be converted to type '\(want)'"
        case .branch: return "\(value) specified type '\(want)'"
        case .raise: return "thrown expression type \(have) does not conform to 'Error'"
        }
    }
}
