import IR

extension FunctionCompiler {
    func statements(_ statements: [Statement]) throws {
        for statement in statements {
            builder.range = statement.range
            try self.statement(statement)
        }
    }

    private func statement(_ statement: Statement) throws {
        switch statement.kind {
        case .expression(let value): discard(try operand(value))
        case .result(let value):
            let operand = try operand(value)
            builder.emit(.setResult, operand.register)
            builder.word(pointingTo: type(value.type))
            discard(operand)
        case .declare(let pattern, let initial): try declare(pattern, initial)
        case .assign(let place, let value): try assign(place, value)
        case .if(let conditions, let then, let otherwise): try ifStatement(conditions, then, otherwise)
        case .while(let id, let conditions, let body): try whileStatement(id, conditions, body)
        case .repeatWhile(let id, let body, let condition): try repeatStatement(id, body, condition)
        case .for(let id, let pattern, let sequence, let condition, let body):
            try forStatement(id, pattern, sequence, condition, body)
        case .switch(let subject, let cases): try switchStatement(subject, cases)
        case .break(let id): try leave(id) { $0.breakLabel }
        case .continue(let id): try leave(id) { $0.continueLabel }
        case .return(let value): try returnStatement(value)
        case .throw(let error):
            let register = try temporary(error)
            builder.emit(.throwError, register)
            builder.free(register)
        case .do(let body, let catches): try doStatement(body, catches)
        case .defer(let body): try deferStatement(body)
        case .block(let body):
            enterScope()
            try statements(body)
            try leaveScope()
        case .completeInstance(let local):
            let instance = try operand(
                Expression(.variable(.local(local)), type: locals[local]?.type ?? .any, range: statement.range))
            builder.emit(.completeInstance, instance.register)
            discard(instance)
        case .labeled(let id, let body):
            let end = builder.makeLabel()
            jumps[id] = JumpTarget(breakLabel: end, continueLabel: nil, depth: scopes.count)
            enterScope()
            try statements(body)
            try leaveScope()
            builder.place(end)
        }
    }

    private func leave(_ id: LoopID, _ label: (JumpTarget) -> Label?) throws {
        guard let target = jumps[id], let label = label(target) else { throw CompileError("a jump to nowhere") }
        try unwind(to: target.depth)
        // Not a plain jump, because it may go back.
        builder.emit(.loop)
        builder.word(target: label)
    }

    private func returnStatement(_ value: Expression?) throws {
        guard let value, value.type != .void else {
            if let value { discard(try operand(value)) }
            if scopes.contains(where: { !$0.deferred.isEmpty }) { try unwind(to: outermostScope) }
            returnBorrowedParameters()
            return builder.emit(.returnVoid)
        }
        if value.type == .never { return discard(try operand(value)) }
        // What is left in owners is released by the return itself.
        let hasDeferred = scopes.contains { !$0.deferred.isEmpty }
        if hasDeferred || !borrowedParameters.isEmpty {
            let register = try temporary(value)
            if hasDeferred { try unwind(to: outermostScope) }
            returnBorrowedParameters()
            builder.emit(register.isOwner ? .returnReference : .returnScalar, register)
            return builder.free(register)
        }
        if value.type.isReference {
            // A variable that ends here is moved, unless its register is not its own.
            let operand = try operand(value)
            let register = operand.register.isOwner ? operand.register : owned(operand)
            builder.emit(.returnReference, register)
            if operand.isTemporary || register != operand.register { builder.free(register) }
        } else {
            let operand = try operand(value)
            builder.emit(.returnScalar, operand.register)
            discard(operand)
        }
    }

    // MARK: Variables

    private func declare(_ pattern: Pattern, _ initial: Expression?) throws {
        switch pattern {
        case .bind(.local(let id), let type):
            guard let initial else {
                _ = makeStorage(id, type, isInitialised: false)
                return
            }
            if case .closure(let function) = initial.kind, locals[id]?.isMutable != true, variables[id] == nil {
                let register = builder.allocate(isOwner: true)
                try closure(function, selfVariable: id, into: register)
                variables[id] = .register(register)
                return scopes[scopes.count - 1].variables.append(register)
            }
            if isBoxedVariable(id) {
                let value = try temporary(initial)
                bind(id, type, value)
                return
            }
            let register = builder.allocate(isOwner: type.isReference)
            try evaluate(initial, into: register)
            variables[id] = .register(register)
            scopes[scopes.count - 1].variables.append(register)
        case .bind(.global(let id), let type):
            guard let initial else { return }
            if let register = globalRegisters[id] {
                if type.isReference { builder.emit(.release, register) }
                try evaluate(initial, into: register)
                builder.emit(.markInitialised)
                builder.word(try globalSlot(id))
            } else {
                let value = try temporary(initial)
                try write(value, to: .global(id), type)
                builder.free(value)
            }
        case .tuple(let patterns):
            guard let initial else {
                for pattern in patterns { try declare(pattern, nil) }
                return
            }
            if case .tuple(let elements) = initial.kind, elements.count == patterns.count {
                for (pattern, element) in zip(patterns, elements) { try declare(pattern, element) }
                return
            }
            try destructure(pattern, initial)
        case .wildcard: if let initial { discard(try operand(initial)) }
        case .some, .none, .test, .enumerationCase, .cast: if let initial { try destructure(pattern, initial) }
        }
    }

    private func destructure(_ pattern: Pattern, _ value: Expression) throws {
        let subject = try operand(value)
        let never = builder.makeLabel()
        try match(pattern, subject.register, value.type, ifFail: never)
        builder.place(never)
        discard(subject)
    }

    func isBoxedVariable(_ id: LocalID) -> Bool {
        if case .box? = variables[id] { return true }
        guard let local = locals[id] else { return false }
        return local.isCaptured && local.isMutable
    }

    /// Storage for a variable without a value, or with one that `bind` then sets.
    private func makeStorage(_ id: LocalID, _ type: Type, isInitialised: Bool) -> Storage {
        if let shared = alternatives[id] {
            if case .box(let box) = shared {
                builder.emit(.release, box)
                builder.emit(.newBox, box.operand, type.isReference ? 1 : 0)
            }
            return shared
        }
        // One that was captured before this has its box.
        if case .box(let box)? = variables[id], scopes[0].variables.contains(box) { return .box(box) }
        let isBoxed = locals[id].map { $0.isCaptured && ($0.isMutable || !isInitialised) } ?? false
        let register = builder.allocate(isOwner: isBoxed || type.isReference)
        if isBoxed { builder.emit(.newBox, register.operand, type.isReference ? 1 : 0) }
        let storage = isBoxed ? Storage.box(register) : .register(register)
        variables[id] = storage
        scopes[scopes.count - 1].variables.append(register)
        return storage
    }

    /// Declares a variable with a value: an owner that is emptied and given up, or a scalar.
    func bind(_ id: LocalID, _ type: Type, _ value: Register) {
        switch makeStorage(id, type, isInitialised: true) {
        case .register(let register):
            // A pattern that did not match in the end may have left its value there.
            let op: Opcode = alternatives[id] == nil ? .moveReference : .assignReference
            builder.emit(type.isReference ? op : .move, register, value)
        case .box(let box): builder.emit(type.isReference ? .boxSetReference : .boxSetScalar, box, value)
        }
        builder.free(value)
    }

    // MARK: Branches

    private func ifStatement(
        _ conditions: [Condition], _ then: [Statement], _ otherwise: [Statement]
    ) throws {
        let fail = builder.makeLabel()
        let end = builder.makeLabel()
        if then.isEmpty, !otherwise.isEmpty {
            // A `guard`: what it binds belongs to the scope around it.
            let first = scopes[scopes.count - 1].variables.count
            try self.conditions(conditions, ifFail: fail)
            let bound = scopes[scopes.count - 1].variables[first...].filter(\.isOwner)
            builder.jump(end)
            builder.place(fail)
            for register in bound { builder.emit(.release, register) }
            enterScope()
            try statements(otherwise)
            try leaveScope()
            return builder.place(end)
        }
        enterScope()
        try self.conditions(conditions, ifFail: fail)
        enterScope()
        try statements(then)
        try leaveScope()
        let bound = scopes[scopes.count - 1].variables.filter(\.isOwner)
        try leaveScope()
        if !otherwise.isEmpty { builder.jump(end) }
        builder.place(fail)
        for register in bound { builder.emit(.release, register) }
        enterScope()
        try statements(otherwise)
        try leaveScope()
        builder.place(end)
    }

    /// Goes on if all conditions hold; what they bind belongs to the innermost scope.
    private func conditions(_ conditions: [Condition], ifFail label: Label) throws {
        for condition in conditions {
            switch condition {
            case .boolean(let value): try branch(value, ifFalse: label)
            case .matches(let pattern, let value):
                let subject = try operand(value)
                if subject.isTemporary { scopes[scopes.count - 1].variables.append(subject.register) }
                try match(pattern, subject.register, value.type, ifFail: label)
            }
        }
    }

    private func whileStatement(
        _ id: LoopID, _ conditions: [Condition], _ body: [Statement]
    ) throws {
        let end = builder.makeLabel()
        let fail = builder.makeLabel()
        let top = builder.here()
        jumps[id] = JumpTarget(breakLabel: end, continueLabel: top, depth: scopes.count)
        enterScope()
        try self.conditions(conditions, ifFail: fail)
        enterScope()
        try statements(body)
        try leaveScope()
        let bound = scopes[scopes.count - 1].variables.filter(\.isOwner)
        try leaveScope()
        builder.emit(.loop)
        builder.word(target: top)
        builder.place(fail)
        for register in bound { builder.emit(.release, register) }
        builder.place(end)
    }

    private func repeatStatement(
        _ id: LoopID, _ body: [Statement], _ condition: Expression
    ) throws {
        let top = builder.here()
        let test = builder.makeLabel()
        let end = builder.makeLabel()
        jumps[id] = JumpTarget(breakLabel: end, continueLabel: test, depth: scopes.count)
        enterScope()
        try statements(body)
        try leaveScope()
        builder.place(test)
        try branch(condition, ifFalse: end)
        builder.emit(.loop)
        builder.word(target: top)
        builder.place(end)
    }

    private func switchStatement(_ subject: Expression, _ cases: [SwitchCase]) throws {
        let end = builder.makeLabel()
        enterScope()
        let value = try operand(subject)
        if value.isTemporary { scopes[scopes.count - 1].variables.append(value.register) }
        var nextBody: Label?
        for entry in cases {
            let body = nextBody ?? builder.makeLabel()
            nextBody = entry.fallsThrough ? builder.makeLabel() : nil
            let next = builder.makeLabel()
            enterScope()
            for (index, (pattern, condition)) in entry.patterns.enumerated() {
                let fail = index + 1 < entry.patterns.count ? builder.makeLabel() : next
                try match(pattern, value.register, subject.type, ifFail: fail)
                if let condition { try branch(condition, ifFalse: fail) }
                if index + 1 < entry.patterns.count {
                    builder.jump(body)
                    builder.place(fail)
                }
                // The body reads what it is given from the same places, whichever pattern matches.
                for local in pattern.boundLocals { alternatives[local] = variables[local] }
            }
            for (pattern, _) in entry.patterns { for local in pattern.boundLocals { alternatives[local] = nil } }
            builder.place(body)
            enterScope()
            try statements(entry.body)
            try leaveScope()
            let bound = scopes[scopes.count - 1].variables.filter(\.isOwner)
            try leaveScope()
            builder.jump(nextBody ?? end)
            builder.place(next)
            for register in bound { builder.emit(.release, register) }
        }
        builder.place(end)
        try leaveScope()
    }

    // MARK: Errors

    private func doStatement(_ body: [Statement], _ catches: [CatchClause]) throws {
        let live = builder.liveOwners
        let error = builder.allocate(isOwner: true)
        let caught = builder.makeLabel()
        let end = builder.makeLabel()
        let lower = builder.here()
        enterScope()
        try statements(body)
        try leaveScope()
        let upper = builder.here()
        builder.jump(end)
        if !catches.isEmpty {
            builder.handlers.append(
                .init(lower: lower, upper: upper, target: caught, isCleanup: false, errorRegister: error, live: live))
        }
        builder.place(caught)
        for clause in catches {
            let next = builder.makeLabel()
            enterScope()
            if let variable = clause.errorVariable {
                if locals[variable]?.isCaptured == true {
                    let copy = builder.allocate(isOwner: true)
                    builder.emit(.copyReference, copy, error)
                    bind(variable, locals[variable]?.type ?? .any, copy)
                } else {
                    variables[variable] = .register(error)
                }
            }
            if let pattern = clause.pattern {
                try match(
                    pattern, error, locals[clause.errorVariable ?? LocalID(index: -1)]?.type ?? .any, ifFail: next)
            }
            try statements(clause.body)
            let bound = scopes[scopes.count - 1].variables.filter(\.isOwner)
            try leaveScope()
            builder.emit(.release, error)
            builder.jump(end)
            builder.place(next)
            for register in bound { builder.emit(.release, register) }
        }
        builder.emit(.throwError, error)
        builder.place(end)
        builder.free(error)
    }

    /// The body runs when the scope is left, here by `leaveScope`, and when an error leaves it.
    private func deferStatement(_ body: [Statement]) throws {
        scopes[scopes.count - 1].deferred.append(
            Deferred(body: body, lower: builder.here(), live: builder.liveOwners))
    }
}

extension Pattern {
    fileprivate var boundLocals: [LocalID] {
        switch self {
        case .bind(.local(let id), _): return [id]
        case .bind(.global, _), .wildcard, .none, .test: return []
        case .tuple(let parts), .enumerationCase(_, _, let parts): return parts.flatMap(\.boundLocals)
        case .some(let inner), .cast(_, let inner): return inner.boundLocals
        }
    }
}
