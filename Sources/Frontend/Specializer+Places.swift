import IR

extension Specializer {
    func place(_ place: Place) -> Place {
        switch place {
        case .variable(let id, let type): return .variable(id, machine(concrete(type)))
        case .field(let base, let index, let type): return .field(self.place(base), index, machine(concrete(type)))
        case .tupleElement(let base, let index, let type):
            return .tupleElement(self.place(base), index, machine(concrete(type)))
        case .forceUnwrap(let base, let type): return .forceUnwrap(self.place(base), machine(concrete(type)))
        case .library(let id, let base, let indices, let typeArguments, let type):
            return .library(
                id, base: self.place(base), indices: indices.map { expression($0) },
                typeArguments: typeArguments.map { machine(concrete($0)) }, machine(concrete(type)))
        case .computed(let getter, let setter, let base, let indices, let typeArguments, let type):
            return computed(
                getter, setter, base.map { self.place($0) }, indices.map { expression($0) },
                typeArguments.map { concrete($0) }, machine(concrete(type)))
        case .value(let value): return .value(expression(value))
        }
    }

    private func computed(
        _ getter: Callee, _ setter: Callee?, _ base: Place?, _ indices: [Expression], _ types: [Type], _ type: Type
    ) -> Place {
        guard case .function(let id) = getter, let requirement = scope.requirements[id], let selfType = types.first,
            let base
        else {
            return .computed(
                getter: callee(getter, types), setter: setter.map { callee($0, types) }, base: base,
                indices: indices, typeArguments: [], type)
        }
        if lowering.isAbstract(selfType) {
            let setting = lowering.state.scope.setters[id].flatMap { scope.requirements[$0] }.map {
                Callee.function(dispatcher(of: $0, types))
            }
            return .computed(
                getter: .function(dispatcher(of: requirement, types)), setter: setting, base: base, indices: indices,
                typeArguments: [], type)
        }
        guard let witness = lowering.witness(of: requirement.entry, for: selfType, own: types) else {
            return .value(Expression(.tuple([]), type: .error, range: .none))
        }
        let bound = witness.bindings.types.map { $0 ?? .error }
        switch witness.target {
        case .field(let index): return .field(base, index, type)
        case .staticVariable(let variable): return .variable(.global(variable.id), type)
        case .library(let function):
            return .library(function.id, base: base, indices: indices, typeArguments: bound.map { machine($0) }, type)
        case .function(let entry):
            let own = lowering.state.scope.setters[entry.id]
            return .computed(
                getter: entry.isDynamic ? method(entry.id, bound) : .function(specialized(entry.id, bound)),
                setter: own.map { entry.isDynamic ? method($0, bound) : .function(specialized($0, bound)) }, base: base,
                indices: indices, typeArguments: [], type)
        case .enumerationCase, .memberwise: return .value(Expression(.tuple([]), type: .error, range: .none))
        }
    }

    private func callee(_ callee: Callee, _ types: [Type]) -> Callee {
        switch callee {
        case .function(let id): return .function(specialized(id, types))
        case .method(let id): return method(id, types)
        case .value(let function): return .value(expression(function))
        case .library, .librarySetter: return callee
        }
    }
}
