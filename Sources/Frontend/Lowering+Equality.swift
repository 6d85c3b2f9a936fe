import IR

extension Lowering {
    /// `(1, "a") < (2, "b")`: tuples compare element by element.
    func tupleComparison(
        _ name: String, _ first: Expression?, _ second: Expression?, _ tree: OperatorTree
    ) -> Expression? {
        guard name == "==" || name == "!=", let first, let second, case .tuple(let parts) = first.type,
            case .tuple(let others) = second.type, parts.count == others.count, !parts.isEmpty
        else { return nil }
        let one = newLocal("$left", first.type, isMutable: false, at: tree.range, isHidden: true)
        let two = newLocal("$right", second.type, isMutable: false, at: tree.range, isHidden: true)
        var result: Expression?
        for index in parts.indices {
            let a = Expression(
                .tupleElement(read(one, at: tree.range), index), type: parts[index].type, range: tree.range)
            let b = Expression(
                .tupleElement(read(two, at: tree.range), index), type: others[index].type, range: tree.range)
            guard let same = equality(a, b, at: tree.range) else { return nil }
            result = result.map { Expression(.and($0, same), type: .bool, range: tree.range) } ?? same
        }
        guard var result else { return nil }
        if name == "!=" {
            guard let not = operators.prefix("!", .bool) else { return nil }
            result = Expression(
                .call(.library(not), [.value(result)], typeArguments: []), type: .bool, range: tree.range)
        }
        let statements = [
            Statement(.declare(.bind(.local(one), first.type), initial: first), range: tree.range),
            Statement(.declare(.bind(.local(two), second.type), initial: second), range: tree.range),
        ]
        return Expression(.sequence(statements, result), type: .bool, range: tree.range)
    }

    /// `a == b` for two values of any equatable type.
    func equality(_ first: Expression, _ second: Expression, at range: SourceRange, name: String = "==") -> Expression?
    {
        if let id = operators.infix(name, first.type, second.type) {
            return Expression(
                .call(.library(id), [.value(first), .value(second)], typeArguments: []),
                type: interface[id].signature.result, range: range)
        }
        var best: (cost: Int, make: () -> Expression?)?
        let candidates =
            infixCandidates(name, .infixOperator) + protocolOperators(name, .infixOperator, [first.type, second.type])
        for candidate in candidates where candidate.signature.parameters.count == 2 {
            var bindings = candidate.bindings
            let parameters = candidate.signature.parameters
            guard let a = unify(parameters[0].type, first.type, &bindings),
                let b = unify(parameters[1].type, second.type, &bindings), bindings.isComplete,
                constraintsHold(candidate, bindings)
            else { continue }
            let cost = (a + b) * 2 + (candidate.signature.genericParameters.isEmpty ? 0 : 1)
            if let best, best.cost <= cost { continue }
            best = (
                cost,
                {
                    guard let left = self.converted(first, to: bindings.substitute(parameters[0].type)),
                        let right = self.converted(second, to: bindings.substitute(parameters[1].type))
                    else { return nil }
                    return self.emit(candidate, [.value(left), .value(right)], bindings, at: range)
                }
            )
        }
        return best?.make()
    }
}
