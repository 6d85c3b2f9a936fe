import IR

extension FunctionCompiler {
    /// `place = value`.
    func assign(_ place: Place, _ value: Expression) throws {
        let prepared = try prepare(place, before: value)
        let operand = try operand(value)
        try store(operand, value.type, to: prepared)
        discard(prepared)
    }

    /// Evaluates the indices of a place, safe from what `later` does before they are used; nil may do anything.
    func prepare(_ place: Place, before later: Expression? = nil) throws -> Prepared {
        switch place {
        case .variable(let id, let type): return .variable(id, type)
        case .field(let base, let index, let type), .tupleElement(let base, let index, let type):
            if isClass(base.type) { return .instanceField(try operand(try base.expression), index, type) }
            return .field(try prepare(base, before: later), index, type)
        case .forceUnwrap(let base, let type): return .unwrapped(try prepare(base, before: later), type)
        case .library(let id, let base, let indices, let typeArguments, let type):
            let base = try prepare(base, before: later)
            if context.library.interface[id].intrinsic == .arrayGet, indices.count == 1 {
                if let later, !later.mayChangeVariables { return .element(base, try operand(indices[0]), type) }
                // A temporary, because the value that is assigned may change the variable that is the index.
                return .element(base, Operand(register: try temporary(indices[0]), isTemporary: true), type)
            }
            switch context.library.interface[id].intrinsic {
            case .dictionaryGet?: return .entry(base, key: try temporary(indices[0]), type)
            case .dictionaryGetDefault?:
                return .entryOrDefault(base, key: try temporary(indices[0]), indices[1], type)
            default: return .library(id, base, try temporaries(indices), typeArguments, type)
            }
        case .computed(let getter, let setter, let base, let indices, _, let type):
            return .computed(
                getter: getter, setter: setter, try base.map { try prepare($0) }, try temporaries(indices), type)
        case .value(let expression): return .value(try operand(expression), expression.type)
        }
    }

    private func temporaries(_ expressions: [Expression]) throws -> [(Register, Type)] {
        var result: [(Register, Type)] = []
        for expression in expressions { result.append((try temporary(expression), expression.type)) }
        return result
    }

    /// Gives up what `prepare` evaluated.
    func discard(_ prepared: Prepared) {
        switch prepared {
        case .variable: break
        case .field(let base, _, _), .unwrapped(let base, _): discard(base)
        case .instanceField(let operand, _, _), .value(let operand, _): discard(operand)
        case .element(let base, let index, _):
            discard(index)
            discard(base)
        case .entry(let base, let key, _), .entryOrDefault(let base, let key, _, _):
            discard(key)
            discard(base)
        case .library(_, let base, let indices, _, _):
            for (register, _) in indices.reversed() { discard(register) }
            discard(base)
        case .computed(_, _, let base, let indices, _):
            for (register, _) in indices.reversed() { discard(register) }
            if let base { discard(base) }
        }
    }

    // MARK: Setting

    private func store(_ value: Operand, _ type: Type, to place: Prepared) throws {
        switch place {
        case .variable(let id, let type):
            let register = type.isReference ? owned(value) : value.register
            try write(register, to: id, type)
            if type.isReference { builder.free(register) } else { discard(value) }
        case .instanceField(let base, let index, let type):
            setField(value, base.register, index, type)
        case .field(let base, let index, let type):
            let access = try openUnique(base)
            setField(value, access.register, index, type)
            try close(access)
        case .element(let base, let index, let type):
            let access = try openUnique(base)
            if type.isReference {
                let register = owned(value)
                builder.emit(.arraySetReference, access.register, index.register, register)
                builder.free(register)
            } else {
                builder.emit(.arraySetScalar, access.register, index.register, value.register)
                discard(value)
            }
            try close(access)
        case .entry(let base, let key, _):
            let access = try open(base)
            let optional = owned(value)
            builder.emit(.tablePut, access.register, key, optional)
            builder.free(optional)
            try close(access)
        case .entryOrDefault(let base, let key, _, let type):
            let access = try open(base)
            builder.emit(.uniqueTable, access.register)
            let entry = builder.allocate(isOwner: false)
            builder.emit(.tableAdd, entry, access.register, key)
            if type.isReference {
                let register = owned(value)
                builder.emit(.entryPut, access.register, entry, register)
                builder.free(register)
            } else {
                builder.emit(.entrySetScalar, access.register, entry, value.register)
                discard(value)
            }
            builder.free(entry)
            try close(access)
        case .unwrapped(let base, let wrapped):
            let access = try open(base)
            builder.emit(.checkSome, access.register)
            let optional = wrap(value, self.type(wrapped))
            builder.emit(.assignReference, access.register, optional)
            builder.free(optional)
            try close(access)
        case .library(let id, let base, let indices, let typeArguments, let type):
            let access = try open(base)
            try callSetter(id, access, indices, value.register, type, typeArguments)
            try close(access)
            discard(value)
        case .computed(_, let setter, let base, let indices, let type):
            guard let setter else { throw CompileError("a property without a setter is set") }
            let access = try base.map { try open($0) }
            try callSetter(setter, access, indices, value.register, type)
            if let access { try close(access) }
            discard(value)
        case .value: throw CompileError("a value that is no place is set")
        }
    }

    private func setField(_ value: Operand, _ record: Register, _ index: Int, _ type: Type) {
        if type.isReference {
            let register = owned(value)
            builder.emit(.fieldSetReference, record.operand, index, register.operand)
            builder.free(register)
        } else {
            builder.emit(.fieldSetScalar, record.operand, index, value.register.operand)
            discard(value)
        }
    }

    /// An owner with the optional of a value.
    private func wrap(_ value: Operand, _ wrapped: ValueType) -> Register {
        if wrapped.isStoredAsIsInOptional { return owned(value) }
        let optional = builder.allocate(isOwner: true)
        if wrapped.isReference {
            let register = owned(value)
            builder.emit(.wrapReference, optional, register)
            builder.free(register)
        } else {
            builder.emit(.wrapScalar, optional, value.register)
            discard(value)
        }
        return optional
    }

    // MARK: Changing in place

    /// Takes the value out of its place, so that it has one owner and can be changed without a copy.
    func open(_ place: Prepared) throws -> Access {
        switch place {
        case .variable(let id, let type): return try open(id, type)
        case .value(let operand, let type): return Access(operand.register, type)
        case .instanceField(let base, let index, let type): return openField(base.register, index, type, base: nil)
        case .field(let base, let index, let type):
            let access = try openUnique(base)
            return openField(access.register, index, type, base: access)
        case .unwrapped(let base, let type):
            let access = try open(base)
            let wrapped = self.type(type)
            if wrapped.isStoredAsIsInOptional {
                builder.emit(.checkSome, access.register)
                return Access(access.register, type, base: access)
            }
            let register = builder.allocate(isOwner: wrapped.isReference)
            unwrap(access.register, wrapped, .unwrapScalar, into: register)
            return Access(register, type, base: access, isTemporary: true) { [builder] () throws in
                builder.emit(.release, access.register)
                builder.emit(wrapped.isReference ? .wrapReference : .wrapScalar, access.register, register)
            }
        case .element(let base, let index, let type):
            // An element that is an object is taken out of an array that is in a register of its own.
            let access = type.isReference ? try open(base) : try openUnique(base)
            let register = builder.allocate(isOwner: type.isReference)
            builder.emit(type.isReference ? .arrayTake : .arrayGetScalar, register, access.register, index.register)
            let opened = builder.here()
            return Access(register, type, base: access, isTemporary: true, opened: opened, isTaken: type.isReference) {
                [builder] () throws in
                builder.emit(
                    type.isReference ? .arrayPut : .arraySetScalar, access.register, index.register, register)
            }
        case .entry(let base, let key, let type):
            let access = try open(base)
            let register = builder.allocate(isOwner: true)
            builder.emit(.uniqueTable, access.register)
            builder.emit(.tableTake, register, access.register, key)
            return Access(
                register, type, base: access, isTemporary: true, opened: builder.here(), isTaken: true
            ) { [builder] () throws in
                builder.emit(.tablePut, access.register, key, register)
            }
        case .entryOrDefault(let base, let key, let defaultValue, let type):
            return try openEntry(base, key, defaultValue, type)
        case .library(let id, let base, let indices, let typeArguments, let type):
            let access = try open(base)
            let register = builder.allocate(isOwner: type.isReference)
            try callGetter(id, access, indices, typeArguments, into: register)
            guard context.library.native(id).setter != nil else {
                return Access(register, type, base: access, isTemporary: true)
            }
            return Access(register, type, base: access, isTemporary: true) { [self] () throws in
                try callSetter(id, access, indices, register, type, typeArguments)
            }
        case .computed(let getter, let setter, let base, let indices, let type):
            let access = try base.map { try open($0) }
            let register = builder.allocate(isOwner: type.isReference)
            try callGetter(getter, access, indices, into: register)
            guard let setter else { return Access(register, type, base: access, isTemporary: true) }
            return Access(register, type, base: access, isTemporary: true) { [self] () throws in
                try callSetter(setter, access, indices, register, type)
            }
        }
    }

    /// As `open`, for a record or an array that is only changed inside. One that is an element of an array stays where
    /// it is, made the only one of its kind.
    func openUnique(_ place: Prepared) throws -> Access {
        if case .element(let base, let index, let type) = place {
            let isArray: Bool
            switch type {
            case .array: isArray = true
            case .tuple: isArray = false
            case .nominal(let nominal):
                guard nominal.kind == .structure, case .user = nominal.id else { return try openedUnique(place) }
                isArray = false
            default: return try openedUnique(place)
            }
            let access = try open(base)
            if !isArray {
                let register = builder.elementRecord(access.register, index.register)
                return Access(register, type, base: access, isTemporary: true)
            }
            let register = builder.allocate(isOwner: false)
            builder.emit(.elementArray, register, access.register, index.register)
            return Access(register, type, base: access, isTemporary: true)
        }
        return try openedUnique(place)
    }

    private func openedUnique(_ place: Prepared) throws -> Access {
        let access = try open(place)
        if case .array = access.type { return access }
        builder.emit(.uniqueRecord, access.register)
        return access
    }

    private func openEntry(
        _ base: Prepared, _ key: Register, _ defaultValue: Expression, _ type: Type
    ) throws -> Access {
        let access = try open(base)
        let entry = builder.allocate(isOwner: false)
        let register = builder.allocate(isOwner: type.isReference)
        let isThere = builder.makeLabel()
        builder.emit(.uniqueTable, access.register)
        builder.emit(.tableFind, entry, access.register, key)
        builder.emit(.unlessIntLessSmall, entry.operand, 0)
        builder.word(target: isThere)
        markChanging(access)
        let lower = builder.here()
        try autoclosure(defaultValue, type, into: register)
        if access.global != nil { addCleanup(lower, builder.here()) { [self] () throws in markUnchanging(access) } }
        markUnchanging(access)
        builder.emit(.tableAdd, entry, access.register, key)
        if type.isReference {
            builder.emit(.entryPut, access.register, entry, register)
        } else {
            builder.emit(.entrySetScalar, access.register, entry, register)
        }
        builder.place(isThere)
        builder.emit(type.isReference ? .entryTake : .entryGetScalar, register, access.register, entry)
        return Access(
            register, type, base: access, isTemporary: true, opened: builder.here(), isTaken: type.isReference
        ) { [builder] () throws in
            if type.isReference {
                builder.emit(.entryPut, access.register, entry, register)
            } else {
                builder.emit(.entrySetScalar, access.register, entry, register)
            }
            builder.free(entry)
        }
    }

    private func open(_ id: VariableID, _ type: Type) throws -> Access {
        if let register = register(of: id) {
            if case .global(let global) = id { return Access(register, type, global: try globalSlot(global)) }
            return Access(register, type)
        }
        let register = builder.allocate(isOwner: type.isReference)
        switch id {
        case .local(let local):
            guard case .box(let box)? = variables[local] else {
                throw CompileError("the variable '\(locals[local]?.name ?? "?")' is changed before it is declared")
            }
            builder.emit(
                type.isReference ? .boxTake : .boxGetScalar, register.operand, box.operand, type.isNilable ? 1 : 0)
            return Access(register, type, isTemporary: true, opened: builder.here(), isTaken: type.isReference) {
                [builder] () throws in
                builder.emit(type.isReference ? .boxPut : .boxSetScalar, box, register)
            }
        case .global(let global):
            let slot = try globalSlot(global)
            builder.emit(type.isReference ? .globalTake : .globalGetScalar, register)
            builder.word(slot)
            return Access(
                register, type, global: slot, isTemporary: true, opened: builder.here(), isTaken: type.isReference
            ) { [builder] () throws in
                builder.emit(type.isReference ? .globalPut : .globalSetScalar, register)
                builder.word(slot)
            }
        }
    }

    private func openField(_ record: Register, _ index: Int, _ type: Type, base: Access?) -> Access {
        let register = builder.allocate(isOwner: type.isReference)
        // What an instance holds may have been taken out by an access that is still open: `swap(&list.a[0], &list.a[1])`.
        let take: Opcode = base == nil && !type.isNilable ? .fieldTakeShared : .fieldTake
        builder.emit(
            type.isReference ? take : .fieldGetScalar, register.operand, record.operand,
            index)
        return Access(register, type, base: base, isTemporary: true, opened: builder.here(), isTaken: type.isReference)
        {
            [builder] () throws in
            builder.emit(
                type.isReference ? .fieldPut : .fieldSetScalar, record.operand, index, register.operand)
        }
    }

    /// Has the machine refuse every other use of the global variable that is being changed: until `markUnchanging`, code
    /// runs that may reach it.
    ///
    /// A global that was declared by an earlier cell and is taken out as a whole is marked by that already.
    func markChanging(_ access: Access) { mark(access, .markChanging) }
    func markUnchanging(_ access: Access) { mark(access, .markInitialised) }

    private func mark(_ access: Access, _ op: Opcode) {
        guard let global = access.global, !access.isInTakenGlobal else { return }
        builder.emit(op)
        builder.word(global)
    }

    /// Puts a value and those that contain it back.
    func close(_ access: Access) throws {
        if access.isTaken, let opened = access.opened, let putBack = access.putBack {
            addCleanup(opened, builder.here(), putBack)
        }
        try access.putBack?()
        if access.isTemporary {
            // What was taken has been put back: the register is empty.
            if access.isTaken { builder.free(access.register) } else { discard(access.register) }
        }
        if let base = access.base { try close(base) }
    }
}

extension Place {
    /// Reading the place.
    var expression: Expression {
        get throws {
            switch self {
            case .variable(let id, let type): return Expression(.variable(id), type: type, range: .none)
            case .field(let base, let index, let type):
                return Expression(.field(try base.expression, index), type: type, range: .none)
            case .tupleElement(let base, let index, let type):
                return Expression(.tupleElement(try base.expression, index), type: type, range: .none)
            case .forceUnwrap(let base, let type):
                return Expression(.forceUnwrap(try base.expression), type: type, range: .none)
            case .library(let id, let base, let indices, let typeArguments, let type):
                return Expression(
                    .call(
                        .library(id), [.value(try base.expression)] + indices.map { .value($0) },
                        typeArguments: typeArguments), type: type, range: .none)
            case .computed(let getter, _, let base, let indices, _, let type):
                let arguments = try base.map { [Argument.value(try $0.expression)] } ?? []
                return Expression(
                    .call(getter, arguments + indices.map { .value($0) }, typeArguments: []), type: type,
                    range: .none)
            case .value(let expression): return expression
            }
        }
    }
}
