import IR
import SwiftSyntax

/// Walks the syntax of one cell once, and checks and lowers it to IR on the way.
///
/// Types flow both ways: an expression may be given the type that its place expects, and always comes back with the
/// one it has. A part that has a problem is reported once and gets the type `.error`, with which everything agrees.
/// Each family of constructs has its extension file.
final class Lowering {
    let interface: LibraryInterface
    let operators: OperatorIndex
    let source: SourceText
    let originalScope: SessionScope
    /// All that an attempt to type something may change, so that the attempt can be undone.
    var state: State
    var depth = 0
    /// Set for completion and inspection.
    var probe: Probe?
    /// Where the names of this cell's types stand.
    var declarationRanges: [NominalID: SourceRange] = [:]
    /// Attempts at typing that the whole cell may make.
    var attemptsLeft = 20_000
    var isSpeculating = false
    /// The type of the literal beside the operands being lowered; for the words of a mismatch.
    var siblingLiteral: Type?
    /// What the elements of an array literal are that a method is called on.
    var receiverElement: Type?
    /// A member that its type's elements rule out, noted while a member is looked up.
    var excludedMember: ExcludedMember?
    /// The name being looked up is followed by arguments: a method is preferred to a property.
    var isCalled = false
    /// While the second pattern of a case is read: the variables that the first one bound.
    var sharedBindings: [String: LocalID]?
    /// Whether the closure that is lowered next may be kept beyond the call; nil if nothing says so.
    var closureEscapes: Bool?
    /// What the `catch` clauses being read know of the error.
    var caughtType: Type?
    /// `self` is read for a member of it, which decides whether it may be.
    var isBaseOfMember = false
    /// While a variable is read to be changed in place: where that happens.
    var referencePlace: SourceRange?
    /// What stands before a `?` is read; for the words of a mismatch.
    var isTernaryCondition = false
    /// Where the `=` of the assignment stands that is being lowered.
    var assignmentPlace: SourceRange?
    /// What stands in `\\(…)` is read; for the words of a mismatch.
    var isInInterpolation = false
    /// What the value that is lowered next is for, if a type is expected.
    var expectedPurpose: Purpose?
    /// `super.` stands before the member that is looked up.
    var isSuper = false
    /// Stored properties whose types are inferred when the members of all types are known.
    var pendingFields: [(_ isLastTry: Bool) -> Bool] = []
    /// Variables that the blocks around the statement declare, further up or down.
    var laterNames: [(name: String, range: SourceRange)] = []
    /// Static properties whose types are inferred, declared when the members of all types are known.
    var pendingStatics: [() -> Void] = []
    /// The first generic parameter of the function whose head is read; its types tell more of them.
    var inferenceStart: Int?
    var isReadingSignature = false
    /// Bodies of functions and methods, lowered when the types of all globals are known.
    var pendingFunctions: [() -> Void] = []
    /// Associated types that are being inferred, so that the search does not come back to itself.
    var inferring: Set<InferenceKey> = []
    /// The language's own declarations are read, not a cell.
    var isPrelude = false
    /// While the prelude is read: the bodies that wait until somebody needs them.
    var preludeBodies: [FunctionID: () -> Void] = [:]
    /// The text of the body of the prelude that is being lowered.
    var preludeSource: SourceText?
    /// The prelude as a cell finds it.
    let prelude: PreludeBodies?
    /// Something generic is used: the program must be made concrete.
    var usesGenerics = false
    /// While the result type of a function is read: where `some P` leaves its constraints.
    var opaqueResult: OpaqueResult?
    var opaqueBodies: [Int: () -> Type?] = [:]
    var opaqueConstraints: [Int: [ProtocolName]] = [:]
    /// Functions with lower numbers are the prelude's.
    let preludeLimit: Int
    /// A part of the cell is lowered for two types: what is wrong with it is found twice.
    var readsTwice = false
    var isLookingUpMember = false
    /// Of the closure that was asked for last.
    var anonymousCount: (closure: SyntaxIdentifier, count: Int)?
    /// Candidates for functions of the library with many overloads, by name.
    var libraryCandidates: [String: [Candidate]] = [:]
    var foundProtocols: FoundProtocols
    /// A function of several parameters may stand for one of a tuple, as it may where an argument stands.
    var takesTuplesApart = true
    /// `reversed()` gives an array, whatever its place says.
    var prefersReversedArrays = false
    /// How many calls of `reversed()` were read as giving a `ReversedCollection`.
    var keptReversals = 0
    private(set) lazy var reversals = placesOfReversals()

    struct State {
        var scope: SessionScope
        /// The generic parameters of the declaration that is being read or lowered; archetypes are positions in it.
        var generics: [GenericParameter] = []
        var diagnostics: [Diagnostic] = []
        /// The first expression that could not be made.
        var failure: SourceRange?
        var functions: [Function] = []
        var nominals: [NominalDeclaration] = []
        var globals: [GlobalVariable] = []
        var staticInitialisers: [Statement] = []
        /// The locals of the top-level function being lowered; the index is the `LocalID`.
        var locals: [LocalInfo] = []
        var names = LocalNames()
        var contexts: [FunctionContext] = []
        var flow = Flow()
        var chain: [ChainLink] = []
        var typed: [SourceRange: Expression] = [:]
        var loops = 0
        /// Where globals of this cell get their values, by id.
        var globalPlaces: [GlobalID: Int] = [:]
        /// Globals of this cell that a function of this cell reads, and functions it mentions.
        var globalUses: [FunctionID: Set<GlobalID>] = [:]
        var functionUses: [FunctionID: Set<FunctionID>] = [:]
        var topLevelUses: [(function: FunctionID, place: SourceRange)] = []
        var mutatedGlobals: Set<GlobalID> = []
        /// Whether every call that can throw is covered by a `try`.
        var tryCoverage: TryCoverage = .none
        /// What may throw, so far: a `try` without any is needless.
        var throwingCalls = 0
        /// Where that `try` stands.
        var tryPlace: SourceRange?
        /// Types and other names this cell declares.
        var builtNames: Set<String> = []
        /// Nested functions whose head is read, by the place of their name.
        var localFunctions: [Int: LocalFunction] = [:]
        var localGenerics: [FunctionID: LocalGeneric] = [:]
        /// Setters of computed variables in functions, by the locals of their getters.
        var localSetters: [LocalID: LocalID] = [:]
        /// Getters of observed variables in functions.
        var localObservers: [LocalID: LocalID] = [:]
        /// Operations on constants that overflow, by place.
        var overflows: [SourceRange: String] = [:]
        /// Nested functions that a nested function mentions before they are declared.
        var forwardUses: [LocalID: Set<LocalID>] = [:]
    }

    init(checker: Checker, source: SourceText, scope: SessionScope) {
        interface = checker.interface
        operators = checker.operators
        self.source = source
        preludeLimit = checker.preludeLimit
        prelude = checker.preludeBodies
        originalScope = scope
        foundProtocols = scope.foundProtocols
        state = State(scope: scope)
    }

    /// Lowers the whole cell.
    func lowerCell(_ tree: SourceFileSyntax) -> CheckedCell {
        defer { releaseBodies() }
        let context = FunctionContext(kind: .topLevel, result: .void, isThrowing: true)
        state.contexts = [context]
        let items = tree.statements.nodes
        declareOperators(items)
        declareTypesAndFunctions(items, isLocal: false)
        var body = topLevelStatements(items)
        let mainLocals = finishedLocals(ofDepth: 0)
        while !pendingFunctions.isEmpty {
            let work = pendingFunctions
            pendingFunctions = []
            for lower in work { lower() }
        }
        state.scope.foundProtocols = foundProtocols.carried
        // Of static properties that read others, those further up come first.
        body.insert(contentsOf: state.staticInitialisers.sorted { $0.range.lower < $1.range.lower }, at: 0)
        checkUsesBeforeDeclaration()
        reportOverflows()
        if let failure = state.failure, !state.diagnostics.contains(where: { $0.severity == .error }) {
            // Whatever went unsaid, nothing runs that was not understood.
            error("this cannot be checked; write it with simpler expressions", at: failure)
        }
        if readsTwice { forgetRepeated() }
        let diagnostics = ordered(placed(state.diagnostics, in: tree), in: tree)
        guard !diagnostics.contains(where: { $0.severity == .error }) else {
            return CheckedCell(program: nil, diagnostics: diagnostics, scope: originalScope)
        }
        let whole = SourceRange(0, source.text.utf8.count)
        let main = Function(
            id: nil, name: "main", parameters: [], result: .void, isThrowing: true, locals: mainLocals, body: body,
            range: whole)
        let program = Program(
            source: source, functions: state.functions, nominals: state.nominals, globals: state.globals, main: main,
            warnings: diagnostics)
        if usesGenerics || !state.scope.generics.specializations.slots.isEmpty {
            let specializer = Specializer(self)
            let concrete = specializer.specialize(program)
            let problems = state.diagnostics.filter { $0.severity == .error }
            guard problems.isEmpty else {
                return CheckedCell(program: nil, diagnostics: problems, scope: originalScope)
            }
            return CheckedCell(program: concrete, diagnostics: diagnostics, scope: state.scope)
        }
        return CheckedCell(program: program, diagnostics: diagnostics, scope: state.scope)
    }

    /// Forgets bodies that nobody asked for: they hold this object, which holds them.
    func releaseBodies() {
        preludeBodies = [:]
        opaqueBodies = [:]
    }

    // MARK: Attempts

    /// Runs `body`; if it reported an error, everything is as before and the answer is nil.
    func attempt<Result>(_ body: () -> Result?) -> Result? {
        guard attemptsLeft > 0 else { return nil }
        attemptsLeft -= 1
        let saved = state
        let wasSpeculating = isSpeculating
        let errors = state.diagnostics.count
        let pending = pendingFunctions.count
        isSpeculating = true
        let result = body()
        isSpeculating = wasSpeculating
        let failed = state.diagnostics[errors...].contains { $0.severity == .error }
        if result == nil || failed {
            // The next type that is declared has the number of the one that is taken back.
            if state.scope.nextType != saved.scope.nextType { foundProtocols.forget() }
            state = saved
            pendingFunctions.removeSubrange(pending...)
            return nil
        }
        return result
    }

    /// Guards against source that is nested too deeply for the stack.
    func nested<Result>(at range: SourceRange, _ fallback: @autoclosure () -> Result, _ body: () -> Result) -> Result {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Lowering.depthLimit else {
            if depth == Lowering.depthLimit + 1,
                !state.diagnostics.contains(where: { $0.message == Lowering.tooDeep })
            {
                error(Lowering.tooDeep, at: range)
            }
            return fallback()
        }
        return body()
    }

    static let depthLimit = 260
    static let tooDeep = "this is nested too deeply to be checked; split it into several statements"

    // MARK: Diagnostics

    func error(_ message: String, at range: SourceRange, notes: [Diagnostic] = [], stage: Diagnostic.Stage = .types) {
        if let last = state.diagnostics.last, last.range == range, last.message == message { return }
        state.diagnostics.append(Diagnostic(.error, message, at: range, notes: notes, stage: stage))
    }

    private func forgetRepeated() {
        var places: [SourceRange: Set<String>] = [:]
        state.diagnostics.removeAll { !places[$0.range, default: []].insert($0.message).inserted }
    }

    /// The diagnostics with their carets where swiftc has them.
    private func placed(_ diagnostics: [Diagnostic], in tree: SourceFileSyntax) -> [Diagnostic] {
        guard !diagnostics.isEmpty else { return [] }
        let finder = CaretFinder(tree: tree, lowering: self)
        // Finding a place walks the tree from its root, which has a branch for each statement.
        return diagnostics.enumerated().map { index, diagnostic in
            guard index < 1000 else { return diagnostic }
            var diagnostic = diagnostic
            diagnostic.range = finder.place(diagnostic.range)
            for index in diagnostic.notes.indices {
                diagnostic.notes[index].range = finder.place(diagnostic.notes[index].range)
            }
            return diagnostic
        }
    }

    func warning(_ message: String, at range: SourceRange, notes: [Diagnostic] = []) {
        state.diagnostics.append(Diagnostic(.warning, message, at: range, notes: notes))
    }

    func unsupported(_ construct: String, instead: String, at range: SourceRange) {
        error("\(construct) not in the subset; \(instead)", at: range)
    }

    /// What stands where an expression could not be made.
    func failed(_ range: SourceRange) -> Expression {
        if state.failure == nil { state.failure = range }
        return Expression(.tuple([]), type: .error, range: range)
    }

    // MARK: Identifiers

    func newFunctionID() -> FunctionID {
        defer { state.scope.nextFunction += 1 }
        return FunctionID(index: state.scope.nextFunction)
    }

    func newLoopID() -> LoopID {
        defer { state.loops += 1 }
        return LoopID(index: state.loops)
    }
}

/// The result type of a function that is declared as `some P`, and what it must conform to.
final class OpaqueResult {
    var type: Type
    var constraints: [ProtocolName] = []

    init(_ type: Type) { self.type = type }
}

/// One `?` of an optional chain: the optional before it, and the local that holds its value after it.
struct ChainLink {
    var base: Expression
    var bound: LocalID
    /// What must be evaluated before, because the base is evaluated again when it is changed.
    var setup: [Statement] = []
}

enum TryCoverage { case none, covered }
