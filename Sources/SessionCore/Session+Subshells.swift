// Subshells of a kernel (JEP 91): their cells see and change the same variables as all others, but each subshell counts
// its own cells and remembers them apart.

extension Session {
    /// The number of the last cell of a subshell, or of the session itself, that was counted.
    public func executionCount(ofShell id: String?) -> Int {
        guard let id else { return executionCount }
        return state.withLock { $0.subshells[id]?.executionCount ?? 0 }
    }

    /// The history of a subshell, or of the session itself.
    public func history(ofShell id: String?) -> any History {
        guard let id else { return history }
        return subshell(id) { $0.history }
    }

    /// Forgets count and history of a subshell; what was stored stays stored.
    public func endShell(_ id: String) {
        let ended = state.withLock { $0.subshells.removeValue(forKey: id) }
        ended?.history.end()
    }

    /// Counts a cell, if it counts, and says its number and where it is to be remembered.
    func count(_ isCounted: Bool, in shell: String?) -> (number: Int, history: any History) {
        guard let shell else {
            let number = state.withLock { state in
                if isCounted { state.executionCount += 1 }
                return state.executionCount
            }
            return (number, history)
        }
        return subshell(shell) { subshell in
            if isCounted { subshell.executionCount += 1 }
            return (subshell.executionCount, subshell.history)
        }
    }

    /// Subshells are made when they are first used.
    private func subshell<Value>(_ id: String, _ body: (inout Subshell) -> Value) -> Value {
        state.withLock { state in
            body(&state.subshells[id, default: Subshell(history: history.makeSession())])
        }
    }
}
