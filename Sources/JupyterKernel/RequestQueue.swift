import JupyterProtocol

/// The requests that wait for the thread of a shell, in the order of their arrival.
final class RequestQueue: Sendable {
    private struct Entry {
        var request: Request
        /// When it may be answered out of turn; nil if never.
        var patience: Deadline?
    }

    private struct State {
        var entries: [Entry] = []
        /// Of `entries`, how many are taken already.
        var taken = 0
        /// The bytes of the requests that wait.
        var size = 0
        /// When the requests of a client that sends many at once have all come: a moment after the latest.
        var quiet = Deadline.after(milliseconds: 0)
        var isClosed = false

        var waiting: ArraySlice<Entry> { entries[taken...] }

        mutating func takeFirst() -> Request? {
            guard taken < entries.count else { return nil }
            let request = entries[taken].request
            size -= request.message.size
            taken += 1
            if taken > 64 || taken == entries.count {
                entries.removeFirst(taken)
                taken = 0
            }
            return request
        }
    }

    /// How many bytes may wait before the clients have to.
    static let sizeLimit = 512 << 20
    /// The longest gap between two requests that a client sends together.
    private static let quietMilliseconds = 20

    private let state = Monitor(State())

    /// Queues a request. Waits while the queue is full, so that the flood of a client fills its own buffers and not
    /// our memory.
    ///
    /// - Parameters:
    ///   - request: The request to be queued.
    ///   - patienceMilliseconds: How long it waits for its turn before `nextOvertaking` may take it.
    func append(_ request: Request, patienceMilliseconds: Int? = nil) {
        let patience = patienceMilliseconds.map { Deadline.after(milliseconds: $0) }
        var isFull = state.withLock { $0.size > RequestQueue.sizeLimit }
        while isFull {
            isFull =
                state.wait(until: .after(milliseconds: 20)) {
                    $0.size <= RequestQueue.sizeLimit || $0.isClosed ? false : nil
                } ?? true
        }
        state.update {
            $0.entries.append(Entry(request: request, patience: patience))
            $0.size += request.message.size
            $0.quiet = .after(milliseconds: RequestQueue.quietMilliseconds)
        }
    }

    /// The next request; nil when the queue is closed.
    func next() -> Request? {
        state.wait { state -> Request?? in
            if state.isClosed { return .some(nil) }
            return state.takeFirst().map { .some($0) }
        }
    }

    /// The next request that has lost its patience; nil when the queue is closed.
    func nextOvertaking() -> Request? {
        while true {
            let patience: Deadline? = state.wait { state in
                if state.isClosed { return .some(nil) }
                return state.waiting.first { $0.patience != nil }?.patience.map { .some($0) }
            }
            guard let patience else { return nil }
            _ = state.wait(until: patience) { $0.isClosed ? true : nil }
            let request = state.withLock { state -> Request? in
                guard let index = state.waiting.firstIndex(where: { $0.patience?.hasPassed == true }) else {
                    return nil
                }
                let request = state.entries.remove(at: index).request
                state.size -= request.message.size
                return request
            }
            if let request { return request }
        }
    }

    func close() { state.update { $0.isClosed = true } }

    /// Marks the execute requests that wait, and only those, as aborted.
    ///
    /// Clients send the cells of a whole notebook at once, and a cell can fail before the rest has crossed the wire.
    /// So this waits until nothing has arrived for a moment, which after a long cell is the case at once. Since the
    /// reply to the failed cell is sent only afterwards, nothing can be hit that its sender wrote in knowledge of the
    /// failure.
    func abortExecuteRequests(atMostMilliseconds: Int = 100) {
        let limit = Deadline.after(milliseconds: atMostMilliseconds)
        // What is on the wire at the very failure still counts.
        var quiet = Deadline.after(milliseconds: 2)
        repeat {
            let isClosed = state.wait(until: quiet) { $0.isClosed ? true : nil } ?? false
            quiet = state.withLock { $0.quiet }
            if isClosed { break }
        } while !quiet.hasPassed && !limit.hasPassed
        state.withLock { state in
            for index in state.taken..<state.entries.count
            where state.entries[index].request.message.header.type == ExecuteRequest.messageType {
                state.entries[index].request.isAborted = true
            }
        }
    }
}
