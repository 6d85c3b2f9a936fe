import IR

/// Listens while a cell is lowered, for completion and inspection: what the checker knew when it came to the cursor.
final class Probe {
    /// Stands in the source where the cursor is, for completion.
    static let placeholder = "cursorPlaceholder__"

    /// The place of the cursor in a source that is inspected, else nil.
    let inspected: Int?
    /// The type before the dot, and whether it is the type itself.
    var base: (type: Type, isStatic: Bool)?
    /// The type expected where a name begins with a dot or stands alone.
    var expected: Type?
    /// Locals at the cursor, innermost last, and the type whose body this is.
    var locals: [(name: String, detail: String, isFunction: Bool)]?
    var selfType: Type?
    var labels: [(label: String, type: Type)] = []
    var found: [Inspected] = []

    init(inspected: Int? = nil) { self.inspected = inspected }

    func covers(_ range: SourceRange) -> Bool {
        guard let inspected else { return false }
        return range.lower <= inspected && inspected <= range.upper
    }
}

/// What is known of a name.
public struct Inspected: Sendable, Equatable {
    /// As Swift writes it: `let x: Int`, `func sorted() -> [Int]`.
    public var declaration: String
    public var documentation: String
    /// The name under which a cell has declared it; nil for what is the library's.
    public var cellName: String?

    public init(declaration: String, documentation: String, cellName: String? = nil) {
        self.declaration = declaration
        self.documentation = documentation
        self.cellName = cellName
    }
}

extension Lowering {
    /// Notes what is visible at the placeholder.
    func noteNames(expecting: Type?) {
        guard let probe, probe.locals == nil else { return }
        probe.locals = state.names.all.compactMap { entry in
            switch entry.binding {
            case .generic(let id):
                return state.localGenerics[id].map { (entry.name, $0.entry.declaration, true) }
            case .variable(let local):
                return (entry.name, "\(state.locals[local.index].type)", false)
            case .function(let function): return (entry.name, "func \(entry.name)\(function.signature.written())", true)
            case .computed(_, let type), .parts(_, let type): return (entry.name, "\(type)", false)
            case .type(let type): return (entry.name, "\(type)", false)
            }
        }
        probe.selfType = context.selfType
        probe.expected = expecting
    }

    /// Notes what a name under the cursor stands for.
    func noteReference(_ reference: Reference?, name: String, at range: SourceRange) {
        guard let probe, probe.covers(range), let reference else { return }
        var found: [Inspected] = []
        switch reference {
        case .value(let value):
            found = [describe(value, name: name)]
        case .type(let type): found = [describe(type)] + initializers(of: type).prefix(8).map(describe)
        case .functions(let candidates): found = candidates.prefix(12).map(describe)
        }
        if probe.found.isEmpty { probe.found = found }
    }

    /// Notes the case that a pattern under the cursor names.
    func noteCase(
        _ enumerationCase: (name: String, payload: [Type.TupleElement]), of nominal: Type.NominalType,
        at range: SourceRange
    ) {
        guard let probe, probe.covers(range), probe.found.isEmpty else { return }
        let (name, payload) = enumerationCase
        let written = payload.map { ($0.label.map { "\($0): " } ?? "") + "\($0.type)" }.joined(separator: ", ")
        var documentation = ""
        if case .library(let index) = nominal.id {
            let functions = interface.members(named: name, of: .library(index)).map { interface[$0] }
            documentation = functions.first { $0.kind == .enumerationCase }?.documentation ?? ""
        }
        probe.found = [
            Inspected(
                declaration: "case \(name)" + (payload.isEmpty ? "" : "(\(written))"), documentation: documentation)
        ]
    }

    private func describe(_ value: Expression, name: String) -> Inspected {
        if case .call(.library(let id), _, _) = value.kind, interface[id].name == name {
            return Inspected(
                declaration: "\(interface[id].declaration)", documentation: interface[id].documentation)
        }
        var keyword = "let"
        switch value.kind {
        case .variable(.local(let local)): if state.locals[local.index].isMutable { keyword = "var" }
        case .variable(.global(let id)):
            if state.scope.globals[name]?.id == id, state.scope.globals[name]?.isMutable == true { keyword = "var" }
        case .field: keyword = "var"
        default: break
        }
        return Inspected(declaration: "\(keyword) \(name): \(value.type)", documentation: "", cellName: name)
    }

    private func describe(_ type: Type) -> Inspected {
        guard case .nominal(let nominal) = type else {
            return Inspected(declaration: "\(type)", documentation: "")
        }
        let keyword: String
        switch nominal.kind {
        case .structure: keyword = "struct"
        case .classType: keyword = "class"
        case .enumeration: keyword = "enum"
        case .protocolType: keyword = "protocol"
        }
        switch nominal.id {
        case .library(let index):
            let known = interface.types[index]
            let conformances = known.conformances.isEmpty ? "" : ": " + known.conformances.joined(separator: ", ")
            return Inspected(
                declaration: "\(keyword) \(nominal.name)\(conformances)", documentation: known.documentation)
        case .user(let id):
            let user = state.scope.userTypes[id]
            let fields = (user?.fields ?? []).map { "\($0.isMutable ? "var" : "let") \($0.name): \($0.type)" }
            let body = fields.isEmpty ? "" : " { \(fields.joined(separator: "; ")) }"
            return Inspected(
                declaration: "\(keyword) \(nominal.name)\(body)", documentation: user?.documentation ?? "",
                cellName: nominal.name)
        }
    }

    private func describe(_ candidate: Candidate) -> Inspected {
        switch candidate.target {
        case .library(let function):
            return Inspected(declaration: function.declaration, documentation: function.documentation)
        case .function(let entry):
            return Inspected(
                declaration: entry.declaration, documentation: entry.documentation, cellName: entry.name)
        case .local, .memberwise, .enumerationCase, .wrap, .value:
            return Inspected(declaration: candidate.declaration, documentation: "")
        }
    }

    /// Lowers the arguments of a call that is not finished, each as its label says.
    func visitArguments(_ candidates: [Candidate], _ arguments: [CallArgument]) {
        guard probe != nil, !isSpeculating else { return }
        for argument in arguments {
            let parameter = candidates.lazy.flatMap(\.signature.parameters).first { $0.label == argument.label }
            _ = operatorExpression(argument.value, expecting: parameter?.type)
        }
    }

    /// Notes the labels that an argument at the cursor could have.
    func noteLabels(_ candidates: [Candidate], _ arguments: [CallArgument]) {
        guard let probe else { return }
        let holds = arguments.contains { argument in
            guard case .leaf(let syntax) = argument.value.kind else { return false }
            return syntax.kind == .declReferenceExpr && syntax.written == Probe.placeholder
        }
        guard holds, probe.labels.isEmpty else { return }
        let used = Set(arguments.compactMap(\.label))
        for candidate in candidates {
            for parameter in candidate.signature.parameters {
                guard let label = parameter.label, !used.contains(label),
                    !probe.labels.contains(where: { $0.label == label })
                else { continue }
                probe.labels.append((label, parameter.type))
            }
        }
    }
}
