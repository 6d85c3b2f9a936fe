import IR

extension FunctionCompiler {
    /// Evaluates an expression into an empty register of its kind.
    func evaluate(_ expression: Expression, into target: Register) throws {
        let outer = builder.range
        builder.range = expression.range
        defer { builder.range = outer }
        switch expression.kind {
        case .integer(let value): loadInteger(value, into: target)
        case .double(let value): loadInteger(Word(value).bits, into: target)
        case .float(let value): loadInteger(Word(value).bits, into: target)
        case .boolean(let value): builder.emit(.loadSmall, target.operand, value ? 1 : 0)
        case .string(let value): loadString(value, into: target)
        case .character(let value): loadString(String(value), into: target)
        case .none: break
        case .uninitialized: if !target.isOwner { builder.emit(.loadSmall, target.operand, 0) }
        case .interpolation(let segments): try interpolation(segments, into: target)
        case .array(let elements): try array(elements, expression.type, into: target)
        case .dictionary(let entries): try dictionary(entries, expression.type, into: target)
        case .set(let elements): try set(elements, expression.type, into: target)
        case .tuple(let elements):
            if elements.isEmpty {
                if case .metatype = expression.type { return loadMetatype(expression.type, into: target) }
                return builder.emit(.loadSmall, target.operand, 0)
            }
            try record(elements, layout(of: expression.type), .newRecord, into: target)
        case .range(let kind, let lower, let upper): try range(kind, lower, upper, expression.type, into: target)
        case .variable(let id): try read(id, expression.type, into: target)
        case .function(let id):
            guard let code = context.functions(id) else { throw CompileError("an unknown function") }
            builder.emit(.loadObject, target)
            builder.word(pointingTo: code.value)
        case .closure(let function): try closure(function, into: target)
        case .tupleElement(let base, let index), .field(let base, let index):
            try field(base, index, expression.type, into: target)
        case .call(let callee, let arguments, let typeArguments):
            try call(callee, arguments, typeArguments, expression.type, into: target)
        case .construct(let id, let fields): try construct(id, fields, into: target)
        case .allocate(let id):
            guard let user = context.types.user(id) else { throw CompileError("an unknown class") }
            builder.emit(.newRecord, target)
            builder.word(pointingTo: RecordSite(user.layout, instanceOf: user))
        case .enumerationValue(let id, let caseIndex, let payload):
            try enumerationValue(id, caseIndex, payload, into: target)
        case .and, .or: try boolean(expression, into: target)
        case .conditional(let condition, let then, let otherwise):
            let elseLabel = builder.makeLabel()
            let end = builder.makeLabel()
            try branch(condition, ifFalse: elseLabel)
            try evaluate(then, into: target)
            builder.jump(end)
            builder.place(elseLabel)
            try evaluate(otherwise, into: target)
            builder.place(end)
        case .coalesce(let left, let right): try coalesce(left, right, expression.type, into: target)
        case .forceUnwrap(let base): try forceUnwrap(base, expression.type, into: target)
        case .optionalChain(let base, let bound, let body):
            try optionalChain(base, bound, body, expression.type, into: target)
        case .isNil(let base):
            let operand = try operand(base)
            builder.emit(.isNil, target, operand.register)
            discard(operand)
        case .convert(let conversion, let base): try convert(conversion, base, expression.type, into: target)
        case .dynamicCast(let base):
            try convert(
                base, ConversionSite(.dynamicCast, from: type(base.type), to: type(expression.type)), into: target)
        case .openExistential(let base):
            try convert(
                base, ConversionSite(.openExistential, from: type(base.type), to: type(expression.type)), into: target)
        case .witness(let slot, let base):
            try convert(
                base, ConversionSite(.witness(slot), from: type(base.type), to: type(expression.type)), into: target)
        case .metatype: loadMetatype(expression.type, into: target)
        case .dynamicType(let base):
            try convert(
                base, ConversionSite(.dynamicType, from: type(base.type), to: type(expression.type)), into: target)
        case .allocateDynamic(let base):
            try convert(
                base, ConversionSite(.allocate, from: type(base.type), to: type(expression.type)), into: target)
        case .classMember(let id, let base):
            try convert(
                base, ConversionSite(.classMember(id), from: type(base.type), to: type(expression.type)), into: target)
        case .tryOptional(let base): try tryOptional(base, expression.type, into: target)
        case .tryForce(let base): try tryForce(base, into: target)
        case .sequence(let statements, let value):
            enterScope()
            try self.statements(statements)
            try evaluate(value, into: target)
            try leaveScope()
        }
    }

    // MARK: Literals

    /// A metatype's word is the address of the machine's type, which the table of types keeps.
    private func loadMetatype(_ type: Type, into target: Register) {
        guard case .metatype(let instance) = type else { return }
        loadInteger(Int(bitPattern: Unmanaged.passUnretained(self.type(instance)).toOpaque()), into: target)
    }

    func loadInteger(_ value: Int, into target: Register) {
        if let small = Int16(exactly: value) {
            builder.emit(.loadSmall, target.operand, Int(small))
        } else {
            builder.emit(.loadConstant, target)
            builder.word(value)
        }
    }

    private func loadString(_ value: String, into target: Register) {
        builder.emit(.loadObject, target)
        builder.word(pointingTo: StringObject(value))
    }

    private func interpolation(_ segments: [Expression.Segment], into target: Register) throws {
        let start = try text(segments)
        builder.emit(.textEnd, target, start)
        builder.free(start)
    }

    /// Puts the parts of an interpolation into the text buffer; the register holds where they begin.
    func text(_ segments: [Expression.Segment]) throws -> Register {
        let start = builder.allocate(isOwner: false)
        builder.emit(.textBegin, start)
        for segment in segments {
            switch segment {
            case .text(let value):
                if value.isEmpty { continue }
                builder.emit(.textLiteral)
                builder.word(pointingTo: TextSite(value))
            case .value(let value):
                let operand = try operand(value)
                switch value.type {
                case .int: builder.emit(.textInt, operand.register)
                case .sized(let kind) where kind.isOrderedAsWord: builder.emit(.textInt, operand.register)
                case .double: builder.emit(.textDouble, operand.register)
                case .bool: builder.emit(.textBool, operand.register)
                case .string, .character: builder.emit(.textString, operand.register)
                default:
                    builder.emit(.textValue, operand.register)
                    builder.word(pointingTo: type(value.type))
                }
                discard(operand)
            }
        }
        return start
    }

    private func array(_ elements: [Expression], _ type: Type, into target: Register) throws {
        guard case .array(let element) = type else { throw CompileError("an array literal of type '\(type)'") }
        // Built in a register of its own, so that a failing element leaves the target empty.
        let array = builder.allocate(isOwner: true)
        builder.emit(.newArray, array.operand, element.isReference ? 1 : 0)
        builder.word(elements.count)
        for value in elements {
            let operand = try operand(value)
            if element.isReference {
                let owned = owned(operand)
                builder.emit(.arrayAppendReference, array, owned)
                builder.free(owned)
            } else {
                builder.emit(.arrayAppendScalar, array, operand.register)
                discard(operand)
            }
        }
        builder.emit(.moveReference, target, array)
        builder.free(array)
    }

    private func dictionary(
        _ entries: [(key: Expression, value: Expression)], _ type: Type, into target: Register
    ) throws {
        let table = builder.allocate(isOwner: true)
        builder.emit(.newTable, table)
        builder.word(pointingTo: self.type(type))
        for entry in entries {
            let key = try operand(entry.key, before: [entry.value])
            let value = try operand(entry.value)
            builder.emit(.tableInsert, table, key.register, value.register)
            discard(value)
            discard(key)
        }
        builder.emit(.moveReference, target, table)
        builder.free(table)
    }

    private func set(_ elements: [Expression], _ type: Type, into target: Register) throws {
        let table = builder.allocate(isOwner: true)
        builder.emit(.newTable, table)
        builder.word(pointingTo: self.type(type))
        for element in elements {
            let operand = try operand(element)
            builder.emit(.tableInsert, table, operand.register, operand.register)
            discard(operand)
        }
        builder.emit(.moveReference, target, table)
        builder.free(table)
    }

    private func range(
        _ kind: Type.RangeKind, _ lower: Expression?, _ upper: Expression?, _ type: Type, into target: Register
    ) throws {
        let bounds = [lower, upper].compactMap { $0 }
        guard case .range(_, let bound) = type else { throw CompileError("a range of type '\(type)'") }
        var registers: [Register] = []
        for value in bounds { registers.append(try temporary(value)) }
        if registers.count == 2 {
            builder.emit(.checkRange, registers[0], registers[1])
            builder.word(pointingTo: self.type(bound))
        }
        let layout = RecordLayout(bounds.map { _ in bound.isReference })
        builder.emit(.newRecord, target)
        builder.word(pointingTo: RecordSite(layout))
        for (index, register) in registers.enumerated() {
            builder.emit(
                bound.isReference ? .fieldSetReference : .fieldSetScalar, target.operand, index, register.operand)
            builder.free(register)
        }
    }

    // MARK: Records

    func layout(of type: Type) -> RecordLayout {
        switch self.type(type).shape {
        case .tuple(_, _, let layout): return layout
        case .user(let user): return user.layout
        default: return RecordLayout([])
        }
    }

    /// A record whose words are the values of `elements`.
    func record(
        _ elements: [Expression], _ layout: RecordLayout, _ op: Opcode, tag: Int = 0, instanceOf: UserType? = nil,
        into target: Register
    ) throws {
        var operands: [Operand] = []
        for (index, element) in elements.enumerated() {
            operands.append(try operand(element, before: Array(elements[(index + 1)...])))
        }
        builder.emit(op, target)
        builder.word(pointingTo: RecordSite(layout, tag: tag, instanceOf: instanceOf))
        for (index, operand) in operands.enumerated() {
            if elements[index].type.isReference {
                let owned = owned(operand)
                builder.emit(.fieldSetReference, target.operand, index, owned.operand)
                builder.free(owned)
            } else {
                builder.emit(.fieldSetScalar, target.operand, index, operand.register.operand)
                discard(operand)
            }
        }
    }

    private func construct(_ id: NominalID, _ fields: [Expression], into target: Register) throws {
        guard let user = context.types.user(id) else { throw CompileError("an unknown type") }
        try record(fields, user.layout, .newRecord, instanceOf: user.isClass ? user : nil, into: target)
    }

    private func enumerationValue(
        _ id: NominalID, _ caseIndex: Int, _ payload: [Expression], into target: Register
    ) throws {
        guard let user = context.types.user(id) else { throw CompileError("an unknown enumeration") }
        if payload.isEmpty, let shared = user.cases[caseIndex].shared {
            builder.emit(.loadObject, target)
            return builder.word(pointingTo: shared)
        }
        try record(payload, user.cases[caseIndex].layout, .newEnumeration, tag: caseIndex, into: target)
    }

    private func field(_ base: Expression, _ index: Int, _ type: Type, into target: Register) throws {
        if !type.isReference, try elementField(base, index, into: target) { return }
        let record = try view(base)
        if type.isReference {
            let isShared = isClass(base.type) && !type.isNilable
            builder.emit(
                isShared ? .fieldGetShared : .fieldGetReference, target.operand, record.register.operand, index)
        } else {
            builder.emit(.fieldGetScalar, target.operand, record.register.operand, index)
        }
        discard(record)
    }

    /// `array[position].field` without holding the record; false if it is something else.
    private func elementField(_ base: Expression, _ index: Int, into target: Register) throws -> Bool {
        guard case .call(.library(let id), let arguments, _) = base.kind, base.isBorrowable, !isClass(base.type),
            context.library.interface[id].intrinsic == .arrayGet, case .value(let array) = arguments[0],
            case .value(let position) = arguments[1], !position.mayChangeVariables
        else { return false }
        let elements = try view(array)
        let place = try operand(position)
        builder.emit(.elementFieldScalar, target, elements.register, place.register)
        builder.word(index)
        discard(place)
        discard(elements)
        return true
    }

    func isClass(_ type: Type) -> Bool {
        if case .nominal(let nominal) = type { return nominal.kind == .classType }
        return false
    }
}

/// What `newRecord` makes.
final class RecordSite {
    let layout: RecordLayout
    let tag: Int
    let instanceOf: UserType?

    init(_ layout: RecordLayout, tag: Int = 0, instanceOf: UserType? = nil) {
        self.layout = layout
        self.tag = tag
        self.instanceOf = instanceOf
    }
}
