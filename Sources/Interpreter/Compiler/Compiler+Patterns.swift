import IR

extension FunctionCompiler {
    /// Goes on if `subject`, which stays as it is, matches, else jumps. What it binds and needs on the way belongs to
    /// the innermost scope.
    func match(_ pattern: Pattern, _ subject: Register, _ type: Type, ifFail label: Label) throws {
        switch pattern {
        case .wildcard: break
        case .bind(let id, let type):
            let copy = builder.allocate(isOwner: type.isReference)
            builder.emit(type.isReference ? .copyReference : .move, copy, subject)
            switch id {
            case .local(let local): bind(local, type, copy)
            case .global:
                try write(copy, to: id, type)
                builder.free(copy)
            }
        case .tuple(let patterns):
            guard case .tuple(let elements) = type else { throw CompileError("a tuple pattern for '\(type)'") }
            for (index, (pattern, element)) in zip(patterns, elements).enumerated() {
                if case .wildcard = pattern { continue }
                try match(pattern, part(subject, index, element.type), element.type, ifFail: label)
            }
        case .none:
            builder.emit(.branchUnlessNil, subject)
            builder.word(target: label)
        case .some(let pattern):
            guard case .optional(let wrapped) = type else { throw CompileError("an optional pattern for '\(type)'") }
            builder.emit(.branchIfNil, subject)
            builder.word(target: label)
            if case .wildcard = pattern { return }
            let wrappedType = self.type(wrapped)
            if wrappedType.isStoredAsIsInOptional {
                return try match(pattern, subject, wrapped, ifFail: label)
            }
            let payload = scoped(isOwner: wrapped.isReference)
            unwrap(subject, wrappedType, .payloadScalar, into: payload)
            try match(pattern, payload, wrapped, ifFail: label)
        case .test(let local, let expression):
            variables[local] = .register(subject)
            try branch(expression, ifFalse: label)
        case .cast(let target, let pattern):
            let optional = Type.optional(target)
            let site = ConversionSite(.dynamicCast, from: self.type(type), to: self.type(optional))
            let value = scoped(isOwner: true)
            builder.emit(.convert, value, subject)
            builder.word(pointingTo: site)
            try match(.some(pattern), value, optional, ifFail: label)
        case .enumerationCase(let id, let caseIndex, let patterns):
            guard let user = context.types.user(id) else {
                return try libraryCase(id, caseIndex, patterns, subject, ifFail: label)
            }
            let tag = builder.allocate(isOwner: false)
            builder.emit(.tagOf, tag, subject)
            builder.emit(.unlessIntEqualSmall, tag.operand, caseIndex)
            builder.word(target: label)
            builder.free(tag)
            for (index, pattern) in patterns.enumerated() {
                if case .wildcard = pattern { continue }
                let type = user.cases[caseIndex].payload[index].type
                try match(pattern, part(subject, index, type), type, ifFail: label)
            }
        }
    }

    /// A register that the innermost scope releases.
    private func scoped(isOwner: Bool) -> Register {
        let register = builder.allocate(isOwner: isOwner)
        scopes[scopes.count - 1].variables.append(register)
        return register
    }

    private func part(_ record: Register, _ index: Int, _ type: Type) -> Register {
        let register = scoped(isOwner: type.isReference)
        builder.emit(
            type.isReference ? .fieldGetReference : .fieldGetScalar, register.operand, record.operand, index)
        return register
    }

    /// A case of an enumeration of the library, which tells itself which of its cases a value has.
    private func libraryCase(
        _ id: NominalID, _ caseIndex: Int, _ patterns: [Pattern], _ subject: Register, ifFail label: Label
    ) throws {
        guard case .library(let index) = id else { throw CompileError("an unknown enumeration") }
        let interface = context.library.interface
        let cases = interface.cases(of: index)
        guard caseIndex < cases.count else { throw CompileError("an unknown case") }
        let from = type(interface.types[index].type)
        let isPlain = patterns.allSatisfy { if case .wildcard = $0 { true } else { false } }
        if isPlain {
            let site = ConversionSite(.isCase(caseIndex, cases[caseIndex]), from: from, to: type(.bool))
            let result = builder.allocate(isOwner: false)
            builder.emit(.convert, result, subject)
            builder.word(pointingTo: site)
            builder.emit(.branchUnless, result)
            builder.word(target: label)
            builder.free(result)
            return
        }
        let types = interface[cases[caseIndex]].signature.parameters.map(\.type)
        let payload = Type.tuple(types.map { .init(type: $0) })
        let site = ConversionSite(.payload(caseIndex), from: from, to: type(.optional(payload)))
        let record = scoped(isOwner: true)
        builder.emit(.convert, record, subject)
        builder.word(pointingTo: site)
        builder.emit(.branchIfNil, record)
        builder.word(target: label)
        for (index, (pattern, type)) in zip(patterns, types).enumerated() {
            if case .wildcard = pattern { continue }
            try match(pattern, part(record, index, type), type, ifFail: label)
        }
    }
}
