import IR
import SwiftSyntax

/// Constants of types are made when they are first read. That can be told from making them all at the start only where
/// making one does something: it makes an instance of a class or calls a function of the cell.
extension Lowering {
    func doesSomething(_ initial: ExprSyntax) -> Bool {
        let finder = EffectFinder { name in
            if self.state.scope.functions[name] != nil { return true }
            return self.state.scope.types[name]?.nominalType?.kind == .classType
        }
        finder.walk(initial)
        return finder.found
    }

    /// A getter that makes the value when it is first called, and keeps it in a hidden variable.
    func declareLazyStatic(
        _ name: String, _ type: Type, _ initial: InitializerClauseSyntax, of id: Int, at range: SourceRange
    ) {
        let optional = Type.optional(type)
        let typeName = state.scope.userTypes[id]?.nominal.name ?? ""
        let kept = GlobalVariable(
            id: GlobalID(index: state.scope.nextGlobal), name: "\(typeName).\(name)", type: optional, isMutable: true,
            range: range)
        state.scope.nextGlobal += 1
        state.globals.append(kept)
        state.globalPlaces[kept.id] = -1
        state.staticInitialisers.append(
            Statement(
                .declare(.bind(.global(kept.id), optional), initial: Expression(.none, type: optional, range: range)),
                range: range))
        let maker = generator(initial.value, type: type, name: name, purpose: .initialization)
        let entry = FunctionEntry(
            id: newFunctionID(), name: name, kind: .accessor, signature: Signature(parameters: [], result: type),
            range: range)
        state.scope.getterNames[entry.id] = name
        state.scope.freeGetters.insert(entry.id)
        state.functionUses[entry.id, default: []].insert(maker)
        add(.staticComputed(entry, isSettable: false), name, to: id)
        let read = Expression(.variable(.global(kept.id)), type: optional, range: range)
        let made = Expression(.call(.function(maker), [], typeArguments: []), type: type, range: range)
        let make = Statement(
            .assign(.variable(.global(kept.id), optional), converted(made, to: optional) ?? made), range: range)
        let test = Expression(.isNil(read), type: .bool, range: range)
        record(
            Function(
                id: entry.id, name: name, parameters: [], result: type, isThrowing: false, locals: [],
                body: [
                    Statement(.if([.boolean(test)], then: [make], else: []), range: range),
                    Statement(.return(Expression(.forceUnwrap(read), type: type, range: range)), range: range),
                ], range: range))
    }
}

/// Finds calls of what a cell declares, and of closures.
private final class EffectFinder: SyntaxVisitor {
    private let isOwn: (String) -> Bool
    var found = false

    init(isOwn: @escaping (String) -> Bool) {
        self.isOwn = isOwn
        super.init(viewMode: .sourceAccurate)
    }

    override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
        if node.calledExpression.is(ClosureExprSyntax.self) { found = true }
        if let name = node.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.tokenText, isOwn(name) {
            found = true
        }
        return .visitChildren
    }

    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}
