import Synchronization

/// A declaration of a library, as its text.
struct LibraryDeclaration: Sendable {
    var text: String
    var documentation: String
    /// Where its owner stands among the interface's owners; nil without one.
    var owner: Int32?
    var intrinsic: Intrinsic?
}

/// What has been read of a library's declarations so far.
///
/// A library declares thousands of functions and a cell uses a few of them, so that a declaration is read when somebody
/// first asks for what it declares; until then only its name is known, and that only among the members of a type that
/// somebody has asked for. Copies of an interface share their readings until one of them declares something.
final class DeclarationReadings: Sendable {
    private struct State {
        /// By index of the declaration.
        var functions: [LibraryFunction?] = []
        var free: [String: [LibraryFunctionID]] = [:]
        /// Of the names that have been asked for, those that can be read.
        var readableFree: [String: [LibraryFunctionID]] = [:]
        var members: [OwnerKey: Members] = [:]
        var isIndexed = false
    }

    private struct Members {
        var all: [LibraryFunctionID] = []
        /// Filled when a name is first looked up.
        var named: [String: [LibraryFunctionID]]?
        /// Of the names that have been asked for, those that can be read.
        var readableNamed: [String: [LibraryFunctionID]] = [:]
    }

    private let state = Mutex(State())
    /// Whether anything has been read: what is declared from then on needs other readings.
    private let used = Atomic(false)

    var isUsed: Bool { used.load(ordering: .relaxed) }

    /// The function that a declaration declares; nil if the declaration cannot be read.
    func function(_ id: LibraryFunctionID, of interface: LibraryInterface) -> LibraryFunction? {
        withState(of: interface) { Self.function(id, of: interface, &$0) }
    }

    func free(named name: String, of interface: LibraryInterface) -> [LibraryFunctionID] {
        withIndex(of: interface) { state in
            if let known = state.readableFree[name] { return known }
            guard let named = state.free[name] else { return [] }
            let readable = Self.readable(named, of: interface, &state)
            state.readableFree[name] = readable
            return readable
        }
    }

    func freeNames(of interface: LibraryInterface) -> [String] {
        withIndex(of: interface) { Array($0.free.keys) }
    }

    func members(of owner: OwnerKey, of interface: LibraryInterface) -> [LibraryFunctionID] {
        withIndex(of: interface) { Self.readable($0.members[owner]?.all ?? [], of: interface, &$0) }
    }

    func members(
        named name: String, of owner: OwnerKey, of interface: LibraryInterface
    ) -> [LibraryFunctionID] {
        withIndex(of: interface) { state in
            guard let members = state.members[owner] else { return [] }
            if let known = members.readableNamed[name] { return known }
            let named: [String: [LibraryFunctionID]]
            if let known = members.named {
                named = known
            } else {
                named = Dictionary(grouping: members.all) { interface.head(of: $0)?.name ?? "" }
                state.members[owner]?.named = named
            }
            guard let found = named[name] else { return [] }
            let readable = Self.readable(found, of: interface, &state)
            state.members[owner]?.readableNamed[name] = readable
            return readable
        }
    }

    // MARK: Reading

    private func withState<Result: Sendable>(
        of interface: LibraryInterface, _ body: (inout State) -> Result
    ) -> Result {
        used.store(true, ordering: .relaxed)
        return state.withLock { state in
            if state.functions.count != interface.declarations.count {
                state.functions = Array(repeating: nil, count: interface.declarations.count)
            }
            return body(&state)
        }
    }

    private func withIndex<Result: Sendable>(
        of interface: LibraryInterface, _ body: (inout State) -> Result
    ) -> Result {
        withState(of: interface) { state in
            if !state.isIndexed { Self.index(interface, &state) }
            return body(&state)
        }
    }

    /// Operators are free wherever they are declared.
    private static func index(_ interface: LibraryInterface, _ state: inout State) {
        var members = interface.owners.map { _ in Members() }
        for index in interface.declarations.indices {
            let id = LibraryFunctionID(index: index)
            if let owner = interface.declarations[index].owner {
                guard interface.isOperator(id) else {
                    members[Int(owner)].all.append(id)
                    continue
                }
            }
            if let name = interface.head(of: id)?.name { state.free[name, default: []].append(id) }
        }
        for (owner, members) in zip(interface.owners, members) where !members.all.isEmpty {
            state.members[owner.key, default: Members()].all += members.all
        }
        // Several owners may have one key, such as `Array` and `[String]`.
        for key in state.members.keys { state.members[key]?.all.sort { $0.index < $1.index } }
        state.isIndexed = true
    }

    private static func function(
        _ id: LibraryFunctionID, of interface: LibraryInterface, _ state: inout State
    ) -> LibraryFunction? {
        if let known = state.functions[id.index] { return known }
        let read = try? interface.read(id)
        state.functions[id.index] = read
        return read
    }

    private static func readable(
        _ ids: [LibraryFunctionID], of interface: LibraryInterface, _ state: inout State
    ) -> [LibraryFunctionID] {
        if ids.allSatisfy({ function($0, of: interface, &state) != nil }) { return ids }
        return ids.filter { function($0, of: interface, &state) != nil }
    }
}
