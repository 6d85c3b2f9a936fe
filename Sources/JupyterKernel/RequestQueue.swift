import JupyterProtocol

/// The requests that wait for the thread of a shell, in the order of their arrival.
final class RequestQueue: Sendable {
    private struct State {
        var requests: [Request] = []
        /// Of `requests`, how many are taken already.
        var taken = 0
        var arrivals = 0
        var isClosed = false
    }

    private let state = Monitor(State())

    func append(_ request: Request) {
        state.update {
            $0.requests.append(request)
            $0.arrivals += 1
        }
    }

    /// The next request; nil when the queue is closed.
    func next() -> Request? {
        state.wait { state -> Request?? in
            if state.isClosed { return .some(nil) }
            guard state.taken < state.requests.count else { return nil }
            let request = state.requests[state.taken]
            state.taken += 1
            if state.taken > 64 || state.taken == state.requests.count {
                state.requests.removeFirst(state.taken)
                state.taken = 0
            }
            return .some(request)
        }
    }

    func close() { state.update { $0.isClosed = true } }

    /// Marks the execute requests that wait, and only those, as aborted.
    ///
    /// Clients send the cells of a whole notebook at once, and a cell can fail before the rest has crossed the wire.
    /// So this waits until nothing has arrived for a moment. Since the reply to the failed cell is sent only
    /// afterwards, nothing can be hit that its sender wrote in knowledge of the failure.
    func abortExecuteRequests(quietMilliseconds: Int = 5, atMostMilliseconds: Int = 60) {
        let limit = Deadline.after(milliseconds: atMostMilliseconds)
        while !limit.hasPassed {
            let arrivals = state.withLock { $0.arrivals }
            let changed = state.wait(until: .after(milliseconds: quietMilliseconds)) {
                $0.arrivals != arrivals || $0.isClosed ? true : nil
            }
            if changed == nil { break }
            if state.withLock({ $0.isClosed }) { break }
        }
        state.withLock { state in
            for index in state.taken..<state.requests.count
            where state.requests[index].message.header.type == ExecuteRequest.messageType {
                state.requests[index].isAborted = true
            }
        }
    }
}
