import IR

extension FunctionCompiler {
    /// A Boolean expression as a value.
    func boolean(_ expression: Expression, into target: Register) throws {
        let isFalse = builder.makeLabel()
        let end = builder.makeLabel()
        try branch(expression, ifFalse: isFalse)
        builder.emit(.loadSmall, target.operand, 1)
        builder.jump(end)
        builder.place(isFalse)
        builder.emit(.loadSmall, target.operand, 0)
        builder.place(end)
    }

    /// Goes on if the expression is true, else jumps.
    func branch(_ expression: Expression, ifFalse label: Label) throws {
        switch expression.kind {
        case .boolean(true): return
        case .boolean(false): return builder.jump(label)
        case .and(let left, let right):
            try branch(left, ifFalse: label)
            return try branch(right, ifFalse: label)
        case .or(let left, let right):
            let second = builder.makeLabel()
            let end = builder.makeLabel()
            try branch(left, ifFalse: second)
            builder.jump(end)
            builder.place(second)
            try branch(right, ifFalse: label)
            return builder.place(end)
        case .isNil(let base):
            let operand = try operand(base)
            if !operand.isTemporary {
                builder.emit(.branchUnlessNil, operand.register)
                return builder.word(target: label)
            }
            let isNil = builder.allocate(isOwner: false)
            builder.emit(.isNil, isNil, operand.register)
            discard(operand)
            builder.emit(.branchUnless, isNil)
            builder.word(target: label)
            return builder.free(isNil)
        case .call(.library(let id), let arguments, _):
            if let intrinsic = context.library.interface[id].intrinsic, arguments.count <= 2,
                try comparison(intrinsic, arguments, ifFalse: label)
            {
                return
            }
        default: break
        }
        let value = try operand(expression)
        builder.emit(.branchUnless, value.register)
        builder.word(target: label)
        discard(value)
    }

    /// A comparison and the jump in one instruction; false if there is none for it.
    private func comparison(
        _ intrinsic: Intrinsic, _ arguments: [Argument], ifFalse label: Label
    ) throws -> Bool {
        if intrinsic == .boolNot, case .value(let value) = arguments[0] {
            let end = builder.makeLabel()
            try branch(value, ifFalse: end)
            builder.jump(label)
            builder.place(end)
            return true
        }
        guard arguments.count == 2, case .value(let left) = arguments[0], case .value(let right) = arguments[1] else {
            return false
        }
        if case .integer(let value) = right.kind, let small = Int16(exactly: value),
            let op = Self.smallComparisons[intrinsic]
        {
            let operand = try operand(left)
            builder.emit(op, operand.register.operand, Int(small))
            builder.word(target: label)
            discard(operand)
            return true
        }
        guard let (op, isSwapped) = Self.comparisons[intrinsic] else { return false }
        let first = try operand(left, before: [right])
        let second = try operand(right)
        builder.emit(op, (isSwapped ? second : first).register, (isSwapped ? first : second).register)
        builder.word(target: label)
        discard(second)
        discard(first)
        return true
    }

    private static let smallComparisons: [Intrinsic: Opcode] = [
        .intEqual: .unlessIntEqualSmall, .intNotEqual: .unlessIntNotEqualSmall, .intLess: .unlessIntLessSmall,
        .intLessOrEqual: .unlessIntLessOrEqualSmall, .intGreater: .unlessIntGreaterSmall,
        .intGreaterOrEqual: .unlessIntGreaterOrEqualSmall,
    ]

    private static let comparisons: [Intrinsic: (Opcode, isSwapped: Bool)] = [
        .intEqual: (.unlessIntEqual, false), .intNotEqual: (.unlessIntNotEqual, false),
        .intLess: (.unlessIntLess, false), .intLessOrEqual: (.unlessIntLessOrEqual, false),
        .intGreater: (.unlessIntLess, true), .intGreaterOrEqual: (.unlessIntLessOrEqual, true),
        .doubleLess: (.unlessDoubleLess, false), .doubleLessOrEqual: (.unlessDoubleLessOrEqual, false),
        .doubleGreater: (.unlessDoubleLess, true), .doubleGreaterOrEqual: (.unlessDoubleLessOrEqual, true),
        .doubleEqual: (.unlessDoubleEqual, false), .doubleNotEqual: (.unlessDoubleNotEqual, false),
    ]

    // MARK: Optionals

    func coalesce(_ left: Expression, _ right: Expression, _ type: Type, into target: Register) throws {
        let isNil = builder.makeLabel()
        let end = builder.makeLabel()
        let optional = try operand(left)
        builder.emit(.branchIfNil, optional.register)
        builder.word(target: isNil)
        if left.type == type {
            builder.emit(.copyReference, target, optional.register)
        } else {
            unwrap(optional.register, self.type(type), .payloadScalar, into: target)
        }
        discardKeeping(optional)
        builder.jump(end)
        builder.place(isNil)
        if optional.isTemporary { builder.free(optional.register) }
        try evaluate(right, into: target)
        builder.place(end)
    }

    /// Releases a temporary that stays allocated because another path still knows it.
    func discardKeeping(_ operand: Operand) {
        if operand.isTemporary, operand.register.isOwner { builder.emit(.release, operand.register) }
    }

    /// The payload of an optional that is known not to be nil, or traps, as `op` says.
    func unwrap(_ optional: Register, _ wrapped: ValueType, _ op: Opcode, into target: Register) {
        if !wrapped.isReference {
            builder.emit(op, target, optional)
        } else if wrapped.isStoredAsIsInOptional {
            if op == .unwrapScalar { builder.emit(.checkSome, optional) }
            builder.emit(.copyReference, target, optional)
        } else {
            builder.emit(.unwrapReference, target, optional)
        }
    }

    func forceUnwrap(_ base: Expression, _ type: Type, into target: Register) throws {
        let optional = try operand(base)
        unwrap(optional.register, self.type(type), .unwrapScalar, into: target)
        discard(optional)
    }

    func optionalChain(
        _ base: Expression, _ bound: LocalID, _ body: Expression, _ type: Type, into target: Register
    ) throws {
        let isNil = builder.makeLabel()
        let end = builder.makeLabel()
        guard case .optional(let wrapped) = base.type else { throw CompileError("a chain on '\(base.type)'") }
        let optional = try operand(base)
        builder.emit(.branchIfNil, optional.register)
        builder.word(target: isNil)
        let payload = builder.allocate(isOwner: wrapped.isReference)
        unwrap(optional.register, self.type(wrapped), .payloadScalar, into: payload)
        variables[bound] = .register(payload)
        discardKeeping(optional)
        if body.type == .void, !target.isOwner {
            try evaluate(body, into: target)
        } else {
            try self.wrapped(body, as: type, into: target)
        }
        discard(payload)
        builder.jump(end)
        builder.place(isNil)
        // The target stays empty: nil.
        discardKeeping(optional)
        builder.place(end)
        if optional.isTemporary { builder.free(optional.register) }
    }

    /// Evaluates into an optional register, wrapping unless the value is of the optional type already.
    func wrapped(_ value: Expression, as type: Type, into target: Register) throws {
        if value.type == type || value.type == .never { return try evaluate(value, into: target) }
        let wrappedType = self.type(value.type)
        if wrappedType.isStoredAsIsInOptional { return try evaluate(value, into: target) }
        let register = try temporary(value)
        builder.emit(register.isOwner ? .wrapReference : .wrapScalar, target, register)
        builder.free(register)
    }

    // MARK: Errors as values

    func tryOptional(_ base: Expression, _ type: Type, into target: Register) throws {
        let live = builder.liveOwners
        let result = builder.allocate(isOwner: true)
        let error = builder.allocate(isOwner: true)
        let caught = builder.makeLabel()
        let end = builder.makeLabel()
        let lower = builder.here()
        try wrapped(base, as: type, into: result)
        let upper = builder.here()
        builder.jump(end)
        builder.place(caught)
        builder.emit(.release, error)
        builder.place(end)
        builder.emit(.moveReference, target, result)
        builder.handlers.append(
            .init(lower: lower, upper: upper, target: caught, isCleanup: false, errorRegister: error, live: live))
        builder.free(error)
        builder.free(result)
    }

    func tryForce(_ base: Expression, into target: Register) throws {
        let live = builder.liveOwners
        let error = builder.allocate(isOwner: true)
        let caught = builder.makeLabel()
        let end = builder.makeLabel()
        let lower = builder.here()
        try evaluate(base, into: target)
        let upper = builder.here()
        builder.jump(end)
        builder.place(caught)
        builder.emit(.release, error)
        builder.emit(.trap)
        builder.word(pointingTo: TrapSite(.uncaughtError, "'try!' met an error"))
        builder.place(end)
        builder.handlers.append(
            .init(lower: lower, upper: upper, target: caught, isCleanup: false, errorRegister: error, live: live))
        builder.free(error)
    }

    // MARK: Conversions

    func convert(
        _ conversion: Conversion, _ base: Expression, _ type: Type, into target: Register
    ) throws {
        switch conversion {
        case .reinterpret, .function: try evaluate(base, into: target)
        case .wrapOptional:
            let wrappedType = self.type(base.type)
            if wrappedType.isStoredAsIsInOptional { return try evaluate(base, into: target) }
            let register = try temporary(base)
            builder.emit(register.isOwner ? .wrapReference : .wrapScalar, target, register)
            builder.free(register)
        case .toAny:
            if isExistential(base.type) { return try evaluate(base, into: target) }
            let operand = try operand(base)
            builder.emit(.boxAny, target, operand.register)
            builder.word(pointingTo: self.type(base.type))
            discard(operand)
        case .toProtocol, .elements, .wrapped, .identity:
            if base.type == type { return try evaluate(base, into: target) }
            let site = ConversionSite(
                .conversion(conversion), from: self.type(base.type), to: self.type(type))
            try convert(base, site, into: target)
        }
    }

    func convert(_ base: Expression, _ site: ConversionSite, into target: Register) throws {
        let operand = try operand(base)
        builder.emit(.convert, target, operand.register)
        builder.word(pointingTo: site)
        discard(operand)
    }

    private func isExistential(_ type: Type) -> Bool {
        switch self.type(type).shape {
        case .any, .existential: return true
        default: return false
        }
    }
}

/// What a `convert` instruction does.
final class ConversionSite {
    enum Kind {
        case conversion(Conversion)
        case dynamicCast
        /// Whether a value of a library enumeration has the case of a number, which the function makes.
        case isCase(Int, LibraryFunctionID)
        /// What goes with the case of a number, as a record, if a value of a library enumeration has that case.
        case payload(Int)
        /// The value in an existential.
        case openExistential
        /// The function of a slot for the type of the value in an existential.
        case witness(Int)
        /// The type that a value has.
        case dynamicType
        /// A new instance of the class in a metatype.
        case allocate
        /// What the class in a metatype has of a class member.
        case classMember(FunctionID)
    }
    let kind: Kind
    let from: ValueType
    let to: ValueType
    /// Of a witness: what was found last, and for which type.
    var found: (type: ValueType, code: Code)?
    /// Of a conversion from a type of the library to one of its protocols: how it is done.
    let toLibraryProtocol: ((Word) -> Word)?

    init(_ kind: Kind, from: ValueType, to: ValueType) {
        self.kind = kind
        self.from = from
        self.to = to
        if case .conversion(.toProtocol) = kind, case .nominal(let target) = to.type, case .native = to.shape,
            case .native(_, let witness) = from.shape
        {
            toLibraryProtocol = witness.toProtocol[target.name]
        } else {
            toLibraryProtocol = nil
        }
    }
}
