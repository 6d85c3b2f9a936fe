import IR

/// The steps from one type to another, and how far that is: overloads with shorter ways win.
struct ConversionPath {
    var steps: [(conversion: Conversion, type: Type)] = []
    var cost = 0
}

extension Lowering {
    /// How a value of type `from` becomes one of type `to` without being asked; nil if it does not.
    func conversion(from: Type, to: Type) -> ConversionPath? {
        if from == to { return ConversionPath() }
        switch (from, to) {
        case (.error, _), (_, .error): return ConversionPath()
        case (.never, _): return ConversionPath(steps: [(.reinterpret, to)], cost: 1)
        case (_, .parameter(index: -1, _)): return ConversionPath()
        case (.optional(let inner), .optional(let outer)):
            if let path = conversion(from: inner, to: outer) {
                return wrap(path, into: Conversion.wrapped) { .optional($0) }
            }
            return nil
        case (_, .optional(let wrapped)):
            guard var path = conversion(from: from, to: wrapped) else { return nil }
            path.steps.append((.wrapOptional, to))
            path.cost += 10
            return path
        case (_, .any): return ConversionPath(steps: [(.toAny, .any)], cost: 40)
        case (.array(let inner), .array(let outer)):
            return conversion(from: inner, to: outer).flatMap { wrap($0, into: Conversion.elements) { .array($0) } }
        case (.function(let inner), .function(let outer)):
            guard inner.parameters.count == outer.parameters.count, inner.inoutParameters == outer.inoutParameters,
                !inner.isThrowing || outer.isThrowing
            else { return nil }
            let isSame = zip(inner.parameters, outer.parameters).allSatisfy { $0 == $1 || $1.isHole }
            if isSame, inner.result == outer.result || outer.result.isHole {
                return ConversionPath(steps: [(.reinterpret, to)], cost: 1)
            }
            guard inner.inoutParameters.isEmpty, !to.hasHole, !from.hasHole,
                zip(inner.parameters, outer.parameters).allSatisfy({ conversion(from: $1, to: $0) != nil }),
                inner.result == outer.result
                    || outer.result != .void && conversion(from: inner.result, to: outer.result) != nil
            else { return nil }
            return ConversionPath(steps: [(.function, to)], cost: 5)
        case (.tuple(let inner), .tuple(let outer)):
            guard inner.count == outer.count else { return nil }
            for (have, want) in zip(inner, outer) {
                if let a = have.label, let b = want.label, a != b { return nil }
                if have.type != want.type, !want.type.isHole { return nil }
            }
            return ConversionPath(steps: [(.reinterpret, to)], cost: 1)
        case (.metatype(let inner), .metatype(let outer)):
            guard outer == .any || outer.nominalType?.kind == .protocolType || isSubclass(inner, of: outer),
                outer == .any || conversion(from: inner, to: outer) != nil
            else { return nil }
            return ConversionPath(steps: [(.reinterpret, to)], cost: 3)
        case (.parameter, .nominal(let nominal)) where nominal.kind == .classType:
            guard let superclass = genericParameter(from)?.superclass, conversion(from: superclass, to: to) != nil
            else { return nil }
            return ConversionPath(steps: [(.reinterpret, to)], cost: 2)
        case (.nominal(let inner), .nominal(let outer))
        where inner.arguments == outer.arguments && isKeyPath(inner, usableAs: outer):
            return ConversionPath(steps: [(.reinterpret, to)], cost: 2)
        case (.nominal(let inner), .nominal(let outer)) where inner.kind == .classType && outer.kind == .classType:
            guard isSubclass(from, of: to) else { return nil }
            return ConversionPath(steps: [(.reinterpret, to)], cost: 2)
        case (.dictionary(let key, let inner), .dictionary(let otherKey, let outer)) where key == otherKey:
            guard let path = conversion(from: inner, to: outer),
                path.steps.allSatisfy({ $0.conversion == .reinterpret })
            else { return nil }
            return ConversionPath(steps: [(.reinterpret, to)], cost: path.cost)
        case (_, .nominal(let nominal)) where nominal.kind == .protocolType:
            guard conforms(from, to: protocolName(of: nominal)), hasAssociatedTypes(from, of: nominal) else {
                return nil
            }
            if case .library = nominal.id, let wanted = nominal.arguments.first {
                guard let element = elementType(of: from), isSame(element, wanted) || wanted.isHole else { return nil }
            }
            return ConversionPath(steps: [(.toProtocol, to)], cost: 20)
        default: return nil
        }
    }

    /// Whether two types of elements are the same; labels of tuples do not count.
    private func isSame(_ first: Type, _ second: Type) -> Bool {
        if case .tuple(let parts) = first, case .tuple(let others) = second {
            return parts.map(\.type) == others.map(\.type)
        }
        return first == second
    }

    /// Whether the associated types of a value are those that `any P<Int>` says.
    private func hasAssociatedTypes(_ type: Type, of nominal: Type.NominalType) -> Bool {
        guard !nominal.arguments.isEmpty, let info = state.scope.generics.protocols[protocolName(of: nominal)] else {
            return true
        }
        return zip(info.primary, nominal.arguments).allSatisfy { dependentType(type, $0) == $1 }
    }

    private func wrap(
        _ path: ConversionPath, into make: (Conversion) -> Conversion, _ type: (Type) -> Type
    ) -> ConversionPath? {
        if path.steps.contains(where: { $0.conversion == .function }) { return nil }
        return ConversionPath(
            steps: path.steps.map {
                ($0.conversion == .reinterpret ? .reinterpret : make($0.conversion), type($0.type))
            }, cost: path.cost)
    }

    /// The expression as a `type`, if it can be one.
    func converted(_ expression: Expression, to type: Type) -> Expression? {
        if expression.type == type { return expression }
        guard let path = conversion(from: expression.type, to: type) else {
            return implicitlyUnwrapped(expression).flatMap { converted($0, to: type) }
        }
        var result = expression
        for step in path.steps {
            if case .toProtocol = step.conversion, step.type.nominalType?.isUser == false, result.type.isAbstractOrUser
            {
                usesGenerics = true
            }
            if case .function = step.conversion {
                guard let function = converting(result, to: step.type) else { return nil }
                result = function
                continue
            }
            result = Expression(.convert(step.conversion, result), type: step.type, range: expression.range)
        }
        return result
    }

    /// `{ a in f(a) }`, with conversions of what goes in and of what comes out.
    private func converting(_ function: Expression, to type: Type) -> Expression? {
        guard case .function(let inner) = function.type, case .function(let outer) = type else { return nil }
        let range = function.range
        let base = newLocal("$function", function.type, isMutable: false, at: range, isHidden: true)
        let declaration = Statement(.declare(.bind(.local(base), function.type), initial: function), range: range)
        state.locals[base.index].isCaptured = true
        pushContext(FunctionContext(kind: .closure, result: nil, isThrowing: outer.isThrowing))
        defer { popContext() }
        let start = state.locals.count
        let parameters = outer.parameters.enumerated().map {
            newLocal("$\($0)", $1, isMutable: false, at: range, isHidden: true)
        }
        var arguments: [Argument] = []
        for (local, wanted) in zip(parameters, inner.parameters) {
            guard let value = converted(read(local, at: range), to: wanted) else { return nil }
            arguments.append(.value(value))
        }
        let call = Expression(
            .call(.value(read(base, at: range)), arguments, typeArguments: []), type: inner.result, range: range)
        guard let result = converted(call, to: outer.result) else { return nil }
        let made = Function(
            id: nil, name: "closure", parameters: parameters.map { localVariable($0) }, result: outer.result,
            isThrowing: outer.isThrowing, locals: finishedLocals(ofDepth: state.contexts.count - 1, from: start),
            body: [Statement(result.type == .void ? .expression(result) : .return(result), range: range)],
            range: range)
        return Expression(
            .sequence([declaration], Expression(.closure(made), type: type, range: range)), type: type, range: range)
    }

    /// The expression as a `type`, or a diagnostic that fits the place.
    func coerce(_ expression: Expression, to type: Type, for purpose: Purpose) -> Expression {
        if let result = converted(expression, to: type) {
            warnAboutHiding(expression, in: type, for: purpose)
            return result
        }
        reportMismatch(expression, type, purpose)
        return Expression(expression.kind, type: .error, range: expression.range)
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

extension Type {
    /// Stands for a part of an expected type that is not known yet.
    static let hole = Type.parameter(index: -1, name: "_")

    var isHole: Bool {
        if case .parameter(index: -1, _) = self { return true }
        return false
    }

    /// Whether a hole is anywhere in it.
    var hasHole: Bool {
        switch self {
        case .parameter(let index, _): return index == -1
        case .optional(let type), .array(let type), .set(let type), .range(_, let type), .metatype(let type):
            return type.hasHole
        case .dictionary(let key, let value): return key.hasHole || value.hasHole
        case .tuple(let elements): return elements.contains { $0.type.hasHole }
        case .function(let function): return function.parameters.contains { $0.hasHole } || function.result.hasHole
        case .nominal(let nominal): return nominal.arguments.contains { $0.hasHole }
        case .int, .sized, .double, .float, .bool, .string, .character, .any, .never, .error: return false
        }
    }

    /// Both are arrays, sets, dictionaries or ranges, of other elements.
    func isSameGeneric(as other: Type) -> Bool {
        switch (self, other) {
        case (.array, .array), (.set, .set), (.dictionary, .dictionary): return true
        case (.range(let one, _), .range(let two, _)): return one == two
        case (.nominal(let one), .nominal(let two)): return one.id == two.id && !one.arguments.isEmpty
        default: return false
        }
    }

    var isIntegerRange: Bool {
        if case .range(_, .int) = self { return true }
        return false
    }

    var isError: Bool { self == .error }
    var isNumber: Bool { isInteger || self == .double || self == .float }

    /// `T` of `T?`, else the type itself.
    var unwrapped: Type {
        if case .optional(let wrapped) = self { return wrapped }
        return self
    }

    var isOptional: Bool {
        if case .optional = self { return true }
        return false
    }

    var functionType: FunctionType? {
        switch self {
        case .function(let type): return type
        case .optional(let wrapped): return wrapped.functionType
        default: return nil
        }
    }

    var userNominal: NominalType? {
        guard let nominal = nominalType, nominal.isUser else { return nil }
        return nominal
    }

    var nominalType: NominalType? {
        if case .nominal(let nominal) = self { return nominal }
        return nil
    }
}

extension Type.NominalType {
    /// Declared in a cell or in the prelude.
    var isUser: Bool {
        if case .user = id { return true }
        return false
    }

    var userID: Int {
        if case .user(let id) = id { return id }
        return -1
    }
}

extension Type {
    /// Whether a cell declares the type, or it is a parameter.
    fileprivate var isAbstractOrUser: Bool { archetypePosition != nil || nominalType?.isUser == true }
}
