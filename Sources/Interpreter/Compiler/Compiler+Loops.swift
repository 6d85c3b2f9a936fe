import IR

extension FunctionCompiler {
    func forStatement(
        _ id: LoopID, _ pattern: Pattern, _ sequence: Expression, _ condition: Expression?, _ body: [Statement]
    ) throws {
        enterScope()
        switch sequence.type {
        case .range(let kind, let bound) where bound == .int || bound.isOrderedInteger:
            try integerLoop(id, pattern, sequence, kind, bound, condition, body)
        case .array(let element):
            try indexedLoop(id, pattern, sequence, element, condition, body)
        case .dictionary, .set:
            try tableLoop(id, pattern, sequence, condition, body)
        default:
            try iteratorLoop(id, pattern, sequence, condition, body)
        }
        try leaveScope()
    }

    private func scopedRegister(isOwner: Bool) -> Register {
        let register = builder.allocate(isOwner: isOwner)
        scopes[scopes.count - 1].variables.append(register)
        return register
    }

    /// The body of a loop in a scope of its own, with the condition of `where` before it.
    private func loopBody(
        _ id: LoopID, _ condition: Expression?, _ body: [Statement], breakLabel: Label, continueLabel: Label,
        bind: () throws -> Void
    ) throws {
        jumps[id] = JumpTarget(breakLabel: breakLabel, continueLabel: continueLabel, depth: scopes.count)
        enterScope()
        try bind()
        let skip = builder.makeLabel()
        let end = builder.makeLabel()
        if let condition { try branch(condition, ifFalse: skip) }
        enterScope()
        try statements(body)
        try leaveScope()
        let bound = scopes[scopes.count - 1].variables.filter(\.isOwner)
        try leaveScope()
        if condition != nil {
            builder.jump(end)
            builder.place(skip)
            for register in bound { builder.emit(.release, register) }
            builder.place(end)
        }
        builder.place(continueLabel)
    }

    private func integerLoop(
        _ id: LoopID, _ pattern: Pattern, _ sequence: Expression, _ kind: Type.RangeKind, _ element: Type,
        _ condition: Expression?, _ body: [Statement]
    ) throws {
        let counter = scopedRegister(isOwner: false)
        let limit = scopedRegister(isOwner: false)
        let bounds: (Expression?, Expression?)
        if case .range(_, let lower, let upper) = sequence.kind {
            bounds = (lower, upper)
            if let lower { try evaluate(lower, into: counter) }
            if let upper { try evaluate(upper, into: limit) }
        } else {
            let range = try operand(sequence)
            builder.emit(.fieldGetScalar, counter.operand, range.register.operand, 0)
            if kind == .halfOpen || kind == .closed {
                builder.emit(.fieldGetScalar, limit.operand, range.register.operand, 1)
            }
            discard(range)
            bounds = (nil, nil)
        }
        switch kind {
        case .halfOpen, .closed:
            if bounds.0 != nil {
                builder.emit(.checkRange, counter, limit)
                builder.word(pointingTo: type(.int))
            }
            if kind == .closed { builder.emit(.intAddSmall, limit.operand, limit.operand, 1) }
        case .from: loadInteger(Int.max, into: limit)
        case .upTo, .through: throw CompileError("a range without a lower bound cannot be walked")
        }
        let end = builder.makeLabel()
        let next = builder.makeLabel()
        builder.emit(.unlessIntLess, counter, limit)
        builder.word(target: end)
        let top = builder.here()
        try loopBody(id, condition, body, breakLabel: end, continueLabel: next) { () throws in
            if case .bind(.local(let local), _) = pattern, let variable = locals[local], !variable.isMutable,
                !variable.isCaptured
            {
                variables[local] = .register(counter)
            } else {
                try match(pattern, counter, element, ifFail: next)
            }
        }
        builder.emit(.loopRange, counter, limit)
        builder.word(target: top)
        builder.place(end)
    }

    private func indexedLoop(
        _ id: LoopID, _ pattern: Pattern, _ sequence: Expression, _ element: Type, _ condition: Expression?,
        _ body: [Statement]
    ) throws {
        // The loop walks the array as it was: it holds it.
        let array = scopedRegister(isOwner: true)
        try evaluate(sequence, into: array)
        let index = scopedRegister(isOwner: false)
        builder.emit(.loadSmall, index.operand, 0)
        let end = builder.makeLabel()
        let next = builder.makeLabel()
        let top = builder.here()
        builder.emit(.unlessIndexInArray, index, array)
        builder.word(target: end)
        try loopBody(id, condition, body, breakLabel: end, continueLabel: next) { () throws in
            let value = scopedRegister(isOwner: element.isReference)
            builder.emit(element.isReference ? .arrayGetReference : .arrayGetScalar, value, array, index)
            try bindElement(pattern, value, element, ifFail: next)
        }
        builder.emit(.intAddSmall, index.operand, index.operand, 1)
        builder.emit(.loop)
        builder.word(target: top)
        builder.place(end)
    }

    /// Binds the element of an iteration. A plain constant takes over the register.
    private func bindElement(
        _ pattern: Pattern, _ value: Register, _ type: Type, ifFail label: Label
    ) throws {
        if case .bind(.local(let local), _) = pattern, !isBoxedVariable(local) {
            variables[local] = .register(value)
            return
        }
        guard patternMayFail(pattern) else { return try match(pattern, value, type, ifFail: label) }
        // `for case let x? in`: an element that does not match is skipped.
        let fail = builder.makeLabel()
        let matched = builder.makeLabel()
        try match(pattern, value, type, ifFail: fail)
        let bound = scopes[scopes.count - 1].variables.filter(\.isOwner)
        builder.jump(matched)
        builder.place(fail)
        for register in bound { builder.emit(.release, register) }
        builder.jump(label)
        builder.place(matched)
    }

    private func patternMayFail(_ pattern: Pattern) -> Bool {
        switch pattern {
        case .wildcard, .bind: return false
        case .tuple(let patterns): return patterns.contains(where: patternMayFail)
        case .some, .none, .test, .enumerationCase, .cast: return true
        }
    }

    private func tableLoop(
        _ id: LoopID, _ pattern: Pattern, _ sequence: Expression, _ condition: Expression?, _ body: [Statement]
    ) throws {
        let table = scopedRegister(isOwner: true)
        try evaluate(sequence, into: table)
        let entry = scopedRegister(isOwner: false)
        builder.emit(.loadSmall, entry.operand, 0)
        let end = builder.makeLabel()
        let next = builder.makeLabel()
        let top = builder.here()
        builder.emit(.nextEntry, entry, table)
        builder.word(target: end)
        try loopBody(id, condition, body, breakLabel: end, continueLabel: next) { () throws in
            switch sequence.type {
            case .set(let element):
                let value = scopedRegister(isOwner: element.isReference)
                builder.emit(element.isReference ? .entryKeyReference : .entryKeyScalar, value, table, entry)
                try bindElement(pattern, value, element, ifFail: next)
            case .dictionary(let key, let value):
                let pair = scopedRegister(isOwner: true)
                builder.emit(.entryPair, pair, table, entry)
                let type = Type.tuple([.init(label: "key", type: key), .init(label: "value", type: value)])
                try bindElement(pattern, pair, type, ifFail: next)
            default: break
            }
        }
        builder.emit(.intAddSmall, entry.operand, entry.operand, 1)
        builder.emit(.loop)
        builder.word(target: top)
        builder.place(end)
    }

    private func iteratorLoop(
        _ id: LoopID, _ pattern: Pattern, _ sequence: Expression, _ condition: Expression?, _ body: [Statement]
    ) throws {
        guard let element = context.library.interface.elementType(of: sequence.type) else {
            throw CompileError("'\(sequence.type)' cannot be walked")
        }
        let iterator = scopedRegister(isOwner: true)
        let value = try operand(sequence)
        builder.emit(.startIteration, iterator, value.register)
        builder.word(pointingTo: type(sequence.type))
        discard(value)
        let end = builder.makeLabel()
        let next = builder.makeLabel()
        let top = builder.here()
        let incoming = scopedRegister(isOwner: element.isReference)
        builder.emit(.nextElement, incoming, iterator)
        builder.word(target: end)
        try loopBody(id, condition, body, breakLabel: end, continueLabel: next) { () throws in
            let value = scopedRegister(isOwner: element.isReference)
            builder.emit(element.isReference ? .moveReference : .move, value, incoming)
            try bindElement(pattern, value, element, ifFail: next)
        }
        builder.emit(.loop)
        builder.word(target: top)
        builder.place(end)
    }
}

extension Type {
    /// A sized integer whose words are in the order of its values.
    fileprivate var isOrderedInteger: Bool {
        if case .sized(let kind) = self { return kind.isOrderedAsWord }
        return false
    }
}
