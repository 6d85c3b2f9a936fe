import IR

extension FunctionCompiler {
    /// Makes a closure: a copy of each captured constant, a reference to the box of each captured variable.
    func closure(_ function: Function, selfVariable: LocalID? = nil, into target: Register) throws {
        let free = function.freeLocals.filter { $0 != selfVariable }
        var captures: [(LocalID, Bool)] = []
        for id in free { captures.append((id, try isBoxed(id))) }

        let child = FunctionCompiler(context: context, name: function.name.isEmpty ? "closure" : function.name)
        child.locals = locals
        child.selfVariable = selfVariable
        try child.compile(function, captures: captures)

        guard !captures.isEmpty else {
            builder.emit(.loadObject, target)
            return builder.word(pointingTo: ClosureObject(code: child.code, captures: nil))
        }
        let layout = RecordLayout(captures.map { id, isBoxed in isBoxed || locals[id]?.type.isReference ?? false })
        let record = builder.allocate(isOwner: true)
        builder.emit(.newRecord, record)
        builder.word(pointingTo: RecordSite(layout))
        for (index, (id, isBoxed)) in captures.enumerated() {
            switch variables[id] {
            case .register(let register)? where !(locals[id]?.type.isReference ?? false):
                builder.emit(.fieldSetScalar, record.operand, index, register.operand)
            case .register(let register)?, .box(let register)?:
                _ = isBoxed
                let copy = builder.allocate(isOwner: true)
                builder.emit(.copyReference, copy, register)
                builder.emit(.fieldSetReference, record.operand, index, copy.operand)
                builder.free(copy)
            case nil: throw CompileError("a captured variable that was not declared")
            }
        }
        builder.emit(.newClosure, target, record)
        builder.keep(child.code)
        builder.word(code: child.code)
        builder.free(record)
    }

    /// Whether a captured variable lives in a box. One that is not declared yet gets its box now.
    private func isBoxed(_ id: LocalID) throws -> Bool {
        switch variables[id] {
        case .box?: return true
        case .register?: return false
        case nil:
            guard let local = locals[id] else { throw CompileError("an unknown variable is captured") }
            let box = builder.allocate(isOwner: true)
            builder.emit(.newBox, box.operand, local.type.isReference ? 1 : 0)
            scopes[0].variables.append(box)
            variables[id] = .box(box)
            return true
        }
    }
}
