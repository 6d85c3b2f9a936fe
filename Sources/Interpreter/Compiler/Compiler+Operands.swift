import IR

/// Where a value is, and whether the expression that made it has to clean up.
struct Operand {
    var register: Register
    /// Made for this expression: to be released and given up after use. Otherwise a variable's own register.
    var isTemporary: Bool
    /// Of a view: the owner that keeps alive what is looked into, such as a copy of a global variable.
    var keeper: Register?
}

extension FunctionCompiler {
    /// The value of an expression, without copying it if it is a variable in a register.
    func operand(_ expression: Expression) throws -> Operand {
        if case .variable(let id) = expression.kind, let register = register(of: id) {
            return Operand(register: register, isTemporary: false)
        }
        let register = builder.allocate(isOwner: expression.type.isReference)
        try evaluate(expression, into: register)
        return Operand(register: register, isTemporary: true)
    }

    /// As `operand`, but safe from what `later` does before the value is used.
    func operand(_ expression: Expression, before later: [Expression]) throws -> Operand {
        if case .variable(let id) = expression.kind, isMutable(id), later.contains(where: \.mayChangeVariables) {
            return Operand(register: try temporary(expression), isTemporary: true)
        }
        return try operand(expression)
    }

    /// As `operand(_:before:)`, for a value that is only looked into at once: an element of an array or a field of a
    /// struct is not copied.
    func view(_ expression: Expression, before later: [Expression] = []) throws -> Operand {
        guard expression.isBorrowable, !later.contains(where: \.mayChangeVariables) else {
            return try operand(expression, before: later)
        }
        switch expression.kind {
        case .field(let base, let index), .tupleElement(let base, let index):
            guard !isClass(base.type) else { return try operand(expression) }
            let record = try view(base)
            let register = builder.allocate(isOwner: false)
            builder.emit(.fieldBorrow, register.operand, record.register.operand, index)
            return Operand(register: register, isTemporary: true, keeper: keeper(of: record))
        case .call(.library(let id), let arguments, _):
            guard context.library.interface[id].intrinsic == .arrayGet, case .value(let array) = arguments[0],
                case .value(let index) = arguments[1], !index.mayChangeVariables
            else { return try operand(expression) }
            let base = try view(array)
            let position = try operand(index)
            let register = builder.allocate(isOwner: false)
            builder.emit(.arrayBorrow, register, base.register, position.register)
            discard(position)
            return Operand(register: register, isTemporary: true, keeper: keeper(of: base))
        default: return try operand(expression)
        }
    }

    /// Gives up what a view was taken of, except for an owner: the view is only good as long as that lives.
    private func keeper(of operand: Operand) -> Register? {
        guard operand.isTemporary else { return nil }
        if operand.register.isOwner { return operand.register }
        builder.free(operand.register)
        return operand.keeper
    }

    /// The value of an expression in a register of its own.
    func temporary(_ expression: Expression) throws -> Register {
        let register = builder.allocate(isOwner: expression.type.isReference)
        try evaluate(expression, into: register)
        return register
    }

    func discard(_ operand: Operand) {
        guard operand.isTemporary else { return }
        discard(operand.register)
        if let keeper = operand.keeper { discard(keeper) }
    }

    /// Releases and gives up a temporary.
    func discard(_ register: Register) {
        if register.isOwner { builder.emit(.release, register) }
        builder.free(register)
    }

    /// An owner that holds the value of `operand` as its own.
    func owned(_ operand: Operand) -> Register {
        if operand.isTemporary { return operand.register }
        let register = builder.allocate(isOwner: true)
        builder.emit(.copyReference, register, operand.register)
        return register
    }

    /// The register of a variable that is kept in one.
    func register(of id: VariableID) -> Register? {
        switch id {
        case .local(let local):
            if case .register(let register)? = variables[local] { return register }
            return nil
        case .global(let global): return globalRegisters[global]
        }
    }

    func isMutable(_ id: VariableID) -> Bool {
        switch id {
        case .local(let local): return locals[local]?.isMutable ?? true
        case .global(let global): return mutableGlobals.contains(global)
        }
    }

    func type(_ type: Type) -> ValueType { context.types[type] }

    func globalSlot(_ id: GlobalID) throws -> Int {
        guard let slot = context.globals(id) else { throw CompileError("an unknown global variable") }
        return slot
    }

    /// Copies or moves a variable into an empty register.
    func read(_ id: VariableID, _ type: Type, into target: Register) throws {
        let isReference = type.isReference
        switch id {
        case .local(let local):
            switch variables[local] {
            case .register(let register)?:
                if register != target { builder.emit(isReference ? .copyReference : .move, target, register) }
            case .box(let box)?:
                builder.emit(
                    isReference ? .boxGetReference : .boxGetScalar, target.operand, box.operand, type.isNilable ? 1 : 0)
            case nil: throw CompileError("the variable '\(locals[local]?.name ?? "?")' is read before it is declared")
            }
        case .global(let global):
            if let register = globalRegisters[global] {
                builder.emit(isReference ? .copyReference : .move, target, register)
            } else {
                builder.emit(isReference ? .globalGetReference : .globalGetScalar, target)
                builder.word(try globalSlot(global))
            }
        }
    }

    /// Moves a value into a variable: `value` is an owner that is emptied, or a scalar.
    func write(_ value: Register, to id: VariableID, _ type: Type) throws {
        let isReference = type.isReference
        switch id {
        case .local(let local):
            switch variables[local] {
            case .register(let register)?: builder.emit(isReference ? .assignReference : .move, register, value)
            case .box(let box)?: builder.emit(isReference ? .boxSetReference : .boxSetScalar, box, value)
            case nil: throw CompileError("the variable '\(locals[local]?.name ?? "?")' is set before it is declared")
            }
        case .global(let global):
            if let register = globalRegisters[global] {
                builder.emit(isReference ? .assignReference : .move, register, value)
                builder.emit(.markInitialised)
            } else {
                builder.emit(isReference ? .globalSetReference : .globalSetScalar, value)
            }
            builder.word(try globalSlot(global))
        }
    }
}

extension Type {
    var isNumber: Bool {
        switch self {
        case .int, .sized, .double, .float, .bool: return true
        default: return false
        }
    }

    /// Whether the word 0 is a value of the type.
    var isNilable: Bool {
        if case .optional = self { return true }
        return !isReference
    }
}

extension Expression {
    /// Whether the value is reached from a variable by fields and elements alone.
    var isBorrowable: Bool {
        guard type.isReference else { return false }
        switch kind {
        case .variable: return true
        case .field(let base, _), .tupleElement(let base, _): return base.isBorrowable
        case .call(.library, let arguments, _):
            guard arguments.count == 2, case .value(let base) = arguments[0] else { return false }
            return base.isBorrowable
        default: return false
        }
    }

    /// Whether evaluating it may change a variable: it calls something, or contains statements.
    var mayChangeVariables: Bool {
        switch kind {
        case .integer, .double, .float, .boolean, .string, .character, .none, .variable, .function, .closure,
            .uninitialized, .allocate, .metatype:
            return false
        case .call(.library, let arguments, let typeArguments) where typeArguments.isEmpty:
            // Operators on numbers: their operands decide. Calls of anything else may run a script's code.
            guard arguments.count <= 2, type.isNumber else { return true }
            return arguments.contains {
                guard case .value(let value) = $0, value.type.isNumber else { return true }
                return value.mayChangeVariables
            }
        case .interpolation, .call, .sequence: return true
        case .array(let elements), .set(let elements), .tuple(let elements), .construct(_, let elements):
            return elements.contains(where: \.mayChangeVariables)
        case .enumerationValue(_, _, let payload): return payload.contains(where: \.mayChangeVariables)
        case .dictionary(let entries):
            return entries.contains { $0.key.mayChangeVariables || $0.value.mayChangeVariables }
        case .range(_, let lower, let upper):
            return lower?.mayChangeVariables == true || upper?.mayChangeVariables == true
        case .tupleElement(let base, _), .field(let base, _), .forceUnwrap(let base), .isNil(let base),
            .convert(_, let base), .dynamicCast(let base), .tryOptional(let base), .tryForce(let base),
            .openExistential(let base), .witness(_, let base), .dynamicType(let base), .allocateDynamic(let base),
            .classMember(_, let base):
            return base.mayChangeVariables
        case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
            return left.mayChangeVariables || right.mayChangeVariables
        case .conditional(let condition, let then, let otherwise):
            return condition.mayChangeVariables || then.mayChangeVariables || otherwise.mayChangeVariables
        case .optionalChain(let base, _, let body): return base.mayChangeVariables || body.mayChangeVariables
        }
    }
}
