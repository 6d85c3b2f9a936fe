import IR

/// The getters and setters of a place.
extension FunctionCompiler {
    func callGetter(
        _ id: LibraryFunctionID, _ access: Access, _ indices: [(Register, Type)], _ typeArguments: [Type],
        into target: Register
    ) throws {
        let count = indices.count + 1
        let window = builder.allocateWindow(count)
        for (index, register) in ([access.register] + indices.map(\.0)).enumerated() {
            builder.emit(.borrow, Register(number: window + index, isOwner: false), register)
        }
        builder.emit(.callNative, window + Register.scalarBase, target.operand)
        builder.word(pointingTo: site(id, isSetter: false, count, typeArguments))
        builder.freeWindow(window, count)
    }

    func callSetter(
        _ id: LibraryFunctionID, _ access: Access, _ indices: [(Register, Type)], _ value: Register, _ type: Type,
        _ typeArguments: [Type]
    ) throws {
        let count = indices.count + 2
        let window = builder.allocateWindow(count)
        let slot = Register(number: window, isOwner: false)
        let isReference = access.type.isReference
        for (index, register) in (indices.map(\.0) + [value]).enumerated() {
            builder.emit(.borrow, Register(number: window + 1 + index, isOwner: false), register)
        }
        builder.emit(isReference ? .moveOut : .move, slot, access.register)
        markChanging(access)
        let lower = builder.here()
        let nothing = builder.allocate(isOwner: false)
        builder.emit(.callNative, window + Register.scalarBase, nothing.operand)
        builder.word(pointingTo: site(id, isSetter: true, count, typeArguments))
        builder.free(nothing)
        let upper = builder.here()
        let moveBack = { [self] () throws in
            builder.emit(isReference ? .moveIn : .move, access.register, slot)
            markUnchanging(access)
        }
        try moveBack()
        addCleanup(lower, upper, moveBack)
        builder.freeWindow(window, count)
    }

    private func site(
        _ id: LibraryFunctionID, isSetter: Bool, _ count: Int, _ typeArguments: [Type]
    ) -> NativeSite {
        NativeSite(
            context.library, id, isSetter: isSetter,
            CallSite(
                function: id, argumentCount: count, present: ~0, typeArguments: typeArguments.map { type($0) }))
    }

    func callGetter(
        _ callee: Callee, _ access: Access?, _ indices: [(Register, Type)], into target: Register
    ) throws {
        let base = access.map { [($0.register, $0.type)] } ?? []
        try scriptAccessor(callee, base + indices, of: access, into: target)
    }

    func callSetter(
        _ callee: Callee, _ access: Access?, _ indices: [(Register, Type)], _ value: Register, _ type: Type
    ) throws {
        let nothing = builder.allocate(isOwner: false)
        let base = access.map { [($0.register, $0.type)] } ?? []
        try scriptAccessor(callee, base + indices + [(value, type)], of: access, into: nothing)
        builder.free(nothing)
    }

    /// Calls a getter or setter of a cell with values in registers, which keep them; `self` of a setter goes in and
    /// comes back.
    private func scriptAccessor(
        _ callee: Callee, _ values: [(Register, Type)], of access: Access?, into target: Register
    ) throws {
        let layout: CallLayout
        var closure: Operand?
        let emitCall: (Int) -> Void
        switch callee {
        case .function(let id), .method(let id):
            guard let code = context.functions(id) else { throw CompileError("an unknown accessor") }
            layout = CallLayout(code.parameters.map { ($0.isReference, $0.isInout) })
            let selfSlot = layout.parameters.first?.slot ?? 0
            emitCall = { [builder] window in
                if case .method = callee {
                    builder.emit(.callMethod, window + Register.scalarBase, target.operand)
                    builder.word(pointingTo: MethodSite(id, code, selfSlot: selfSlot))
                } else {
                    builder.emit(.call, window + Register.scalarBase, target.operand)
                    builder.word(code: code)
                }
            }
        case .value(let function):
            guard case .function(let type) = function.type else {
                throw CompileError("an accessor of no function type")
            }
            layout = CallLayout(type)
            let callee = try operand(function)
            closure = callee
            emitCall = { [builder, layout] window in
                builder.emit(
                    .callClosure, window + Register.scalarBase, target.operand, callee.register.operand)
                builder.word(pointingTo: ClosureSite(layout))
            }
        case .library, .librarySetter: throw CompileError("an accessor that is no function of a cell")
        }
        let window = builder.allocateWindow(layout.size)
        var inoutSlot: Register?
        for (index, value) in values.enumerated() where index < layout.parameters.count {
            let parameter = layout.parameters[index]
            let slot = Register(number: window + parameter.slot, isOwner: false)
            if parameter.isInout {
                builder.emit(value.1.isReference ? .moveOut : .move, slot, value.0)
                inoutSlot = slot
            } else if parameter.isReference {
                let copy = builder.allocate(isOwner: true)
                builder.emit(.copyReference, copy, value.0)
                builder.emit(.moveOut, slot, copy)
                builder.free(copy)
            } else {
                builder.emit(.move, slot, value.0)
            }
        }
        if inoutSlot != nil, let access { markChanging(access) }
        let lower = builder.here()
        emitCall(window)
        let upper = builder.here()
        if let inoutSlot, let first = values.first {
            let moveBack = { [self] () throws in
                builder.emit(first.1.isReference ? .moveIn : .move, first.0, inoutSlot)
                if let access { markUnchanging(access) }
            }
            try moveBack()
            addCleanup(lower, upper, moveBack)
        }
        builder.freeWindow(window, layout.size)
        if let closure { discard(closure) }
    }
}
