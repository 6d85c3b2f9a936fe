import IR
import SwiftParser
import SwiftSyntax
import Synchronization

extension Checker {
    /// Parses what the first checker of a process will read of the language, for instance while its library is made.
    public static func prepare() { _ = Prelude.outlineTree }

    /// The scope that a session begins with.
    func withPrelude(_ scope: SessionScope) -> SessionScope {
        scope.nextFunction >= preludeLimit ? scope : preludeScope
    }

    /// Reads the prelude. What a small library of a test does not have is left out.
    func readPrelude() -> PreludeBodies {
        let source = SourceText(name: Prelude.name, text: Prelude.outline.text)
        let lowering = Lowering(checker: self, source: source, scope: SessionScope())
        lowering.isPrelude = true
        lowering.lowerPrelude(Prelude.outlineTree)
        return PreludeBodies(lowering)
    }

    /// What is wrong with the prelude, for its test.
    package var preludeProblems: [Diagnostic] { readPrelude().problems }

    /// Whether the tables of the prelude outlive their last user, for its test.
    package var keepsPrelude: Bool {
        weak var lowering: Lowering?
        do { lowering = readPrelude().lowering }
        return lowering != nil
    }

    /// Whether the tables of a cell outlive its check, for its test.
    package func keepsTables(of text: String) -> Bool {
        weak var kept: Lowering?
        do {
            let lowering = Lowering(
                checker: self, source: SourceText(name: "Cell", text: text), scope: preludeScope)
            kept = lowering
            _ = lowering.lowerCell(Parser.parse(source: text))
        }
        return kept != nil
    }
}

/// The body of a function of the prelude, read from its member's text.
struct PreludeBody {
    var declaration: DeclSyntax
    var statements: [CodeBlockItemSyntax]
    var range: SourceRange
}

extension Lowering {
    /// The body of the member that ends at `place` of the outline; its text becomes the source of what is recorded until
    /// `endPreludeBody` is called.
    func beginPreludeBody(endingAt place: Int, isSetter: Bool = false) -> PreludeBody? {
        guard isPrelude, let (declaration, source) = Prelude.outline.member(endingAt: place) else { return nil }
        var range = declaration.span
        var statements: [CodeBlockItemSyntax]?
        switch declaration.as(DeclSyntaxEnum.self) {
        case .functionDecl(let syntax): statements = syntax.body.map { Array($0.statements) }
        case .initializerDecl(let syntax): statements = syntax.body.map { Array($0.statements) }
        case .subscriptDecl(let syntax):
            let accessors = syntax.accessorBlock.map { accessorBodies($0) }
            statements = isSetter ? accessors?.setter : accessors?.getter
        case .variableDecl(let syntax):
            guard let block = syntax.bindings.first?.accessorBlock else { return nil }
            range = block.span
            let accessors = accessorBodies(block)
            statements = isSetter ? accessors.setter : accessors.getter
        default: break
        }
        guard let statements else { return nil }
        preludeSource = source
        return PreludeBody(declaration: declaration, statements: statements, range: range)
    }

    func endPreludeBody() { preludeSource = nil }

    func lowerPrelude(_ tree: SourceFileSyntax) {
        state.contexts = [FunctionContext(kind: .topLevel, result: .void, isThrowing: true)]
        declareTypesAndFunctions(tree.statements.nodes, isLocal: false)
        while !pendingFunctions.isEmpty {
            let work = pendingFunctions
            pendingFunctions = []
            for lower in work { lower() }
        }
        state.scope.generics.protocols["AnyObject"]?.isClassBound = true
        state.scope.firstOwnType = state.scope.nextType
        state.scope.firstOwnFunction = state.scope.nextFunction
    }
}

/// The bodies of the prelude's functions. Each is checked when a cell first needs it: a session that uses few of them
/// starts sooner.
///
/// Unchecked because the lowering that they belong to is only used under the lock.
final class PreludeBodies: @unchecked Sendable {
    private let lock = Mutex(())
    fileprivate let lowering: Lowering
    let scope: SessionScope

    init(_ lowering: Lowering) {
        self.lowering = lowering
        scope = lowering.state.scope
    }

    deinit { lowering.releaseBodies() }

    /// A function of the prelude, ready for those who call it.
    subscript(id: FunctionID) -> GenericFunction? {
        lock.withLock { _ in
            lowering.preludeBodies.removeValue(forKey: id)?()
            return lowering.state.scope.generics.functions[id]
        }
    }

    /// What is wrong with any of them.
    var problems: [Diagnostic] {
        lock.withLock { _ in
            for lower in lowering.preludeBodies.values { lower() }
            lowering.preludeBodies = [:]
            return lowering.state.diagnostics.filter { $0.severity == .error }
        }
    }
}
