import IR
import SwiftSyntax

extension Lowering {
    /// An array of the block's expression statements; with `if`, `for` and `let` among them, collected step by step.
    func builderBody(_ items: CodeBlockItemListSyntax, element: Type) -> [Statement] {
        let range = items.span
        let isSimple = items.allSatisfy { item in
            guard case .expr(let syntax) = item.item else { return false }
            return syntax.kind != .ifExpr && syntax.kind != .switchExpr
        }
        if isSimple {
            let values = items.compactMap { item -> Expression? in
                guard case .expr(let syntax) = item.item else { return nil }
                return builderElement(syntax, element)
            }
            let array = Expression(.array(values), type: .array(element), range: range)
            return [Statement(.return(array), range: range)]
        }
        let list = newLocal("$elements", .array(element), isMutable: true, at: range, isHidden: true)
        let empty = Expression(.array([]), type: .array(element), range: range)
        var statements = [
            Statement(.declare(.bind(.local(list), .array(element)), initial: empty), range: range)
        ]
        statements += builderStatements(items.nodes, element, list)
        statements.append(Statement(.return(read(list, at: range)), range: range))
        return statements
    }

    func builderElement(_ syntax: ExprSyntax, _ element: Type) -> Expression {
        let value = expression(syntax, expecting: element)
        if value.type.isError { return value }
        if let fitting = converted(value, to: element) { return fitting }
        let name = element.nominalType?.name ?? "\(element)"
        error("cannot convert value of type '\(value.type)' to expected element type '\(name)'", at: value.range)
        return failed(value.range)
    }

    func builderStatements(_ items: [CodeBlockItemSyntax], _ element: Type, _ list: LocalID) -> [Statement] {
        var result: [Statement] = []
        for item in items {
            let range = item.span
            switch item.item {
            case .expr(let syntax):
                if let conditional = syntax.as(IfExprSyntax.self) {
                    result += builderIf(conditional, element, list)
                    continue
                }
                guard let append = appendFunction() else {
                    unsupported("a condition in this block is", instead: "build the array before", at: range)
                    continue
                }
                let value = builderElement(syntax, element)
                state.locals[list.index].isMutated = true
                let call = Expression(
                    .call(
                        .library(append), [.inout(.variable(.local(list), .array(element))), .value(value)],
                        typeArguments: [element]), type: .void, range: range)
                result.append(Statement(.expression(call), range: range))
            case .stmt(let statement):
                if let expressionStatement = statement.as(ExpressionStmtSyntax.self),
                    let conditional = expressionStatement.expression.as(IfExprSyntax.self)
                {
                    result += builderIf(conditional, element, list)
                } else if let loop = statement.as(ForStmtSyntax.self) {
                    result += forStatement(loop, label: nil) { self.builderStatements($0, element, list) }
                } else {
                    unsupported(
                        "this statement in a builder block is", instead: "use expressions, 'let', 'if' and 'for'",
                        at: range)
                }
            case .decl(let declaration): result += self.declaration(declaration)
            }
        }
        return result
    }

    func builderIf(_ conditional: IfExprSyntax, _ element: Type, _ list: LocalID) -> [Statement] {
        ifStatement(conditional, label: nil) { self.builderStatements($0, element, list) }
    }

    func appendFunction() -> LibraryFunctionID? {
        interface.members(named: "append", of: .array).first { id in
            let parameters = interface[id].signature.parameters
            return parameters.count == 1 && parameters[0].label == nil
        }
    }
}
