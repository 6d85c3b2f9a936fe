import JupyterProtocol

/// The requests that wait for the thread of a shell, in the order of their arrival.
final class RequestQueue: Sendable {
    private struct Entry {
        var request: Request
        /// When it may be answered out of turn; nil if never.
        var patience: Deadline?
        /// Requests are numbered as they come.
        var number: Int
    }

    /// Requests of one client that follow each other closely.
    private struct Train {
        var mayOvertake: Bool
        /// When a request no longer belongs to it.
        var end: Deadline
    }

    private struct State {
        var entries: [Entry] = []
        /// Of `entries`, how many are taken already.
        var taken = 0
        /// How many requests have come.
        var arrived = 0
        /// How many had come when the running cell was interrupted; nil if it was not.
        var arrivedAtInterrupt: Int?
        /// The bytes of the requests that wait.
        var size = 0
        /// When the requests of a client that sends many at once have all come: a moment after the latest.
        var quiet = Deadline.after(milliseconds: 0)
        var trains: [[UInt8]: Train] = [:]
        var isClosed = false

        var waiting: ArraySlice<Entry> { entries[taken...] }

        /// Whether a question is one that its client sent right behind something that keeps its turn: then the client
        /// may count on answers in the order of its requests.
        mutating func joinsTrain(_ request: Request, isQuestion: Bool) -> Bool {
            let client = request.message.identities.first ?? []
            let train = trains[client].flatMap { $0.end.hasPassed ? nil : $0 }
            let mayOvertake = isQuestion && train?.mayOvertake != false
            if trains.count > 64 { trains = trains.filter { !$0.value.end.hasPassed } }
            trains[client] = Train(
                mayOvertake: mayOvertake, end: .after(milliseconds: RequestQueue.trainMilliseconds))
            return !mayOvertake
        }

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
    /// The longest gap within which a request counts as sent together with the one before.
    private static let trainMilliseconds = 100
    /// How long a question waits at least that was sent together with what is before it.
    private static let orderedMilliseconds = 1500

    private let state = Monitor(State())

    /// Queues a request; false when the queue is closed. Waits while the queue is full, so that the flood of a client
    /// fills its own buffers and not our memory.
    ///
    /// - Parameters:
    ///   - request: The request to be queued.
    ///   - patienceMilliseconds: How long it waits for its turn before `nextOvertaking` may take it; nil if it is no
    ///     mere question.
    func append(_ request: Request, patienceMilliseconds: Int? = nil) -> Bool {
        var isFull = state.withLock { $0.size > RequestQueue.sizeLimit }
        while isFull {
            isFull =
                state.wait(until: .after(milliseconds: 20)) {
                    $0.size <= RequestQueue.sizeLimit || $0.isClosed ? false : nil
                } ?? true
        }
        return state.update {
            guard !$0.isClosed else { return false }
            let keepsOrder = $0.joinsTrain(request, isQuestion: patienceMilliseconds != nil)
            let patience = patienceMilliseconds.map {
                Deadline.after(milliseconds: keepsOrder ? max($0, RequestQueue.orderedMilliseconds) : $0)
            }
            $0.arrived += 1
            $0.entries.append(Entry(request: request, patience: patience, number: $0.arrived))
            $0.size += request.message.size
            $0.quiet = .after(milliseconds: RequestQueue.quietMilliseconds)
            return true
        }
    }

    /// The next request; nil when the queue is closed.
    func next() -> Request? {
        state.wait { state -> Request?? in
            if state.isClosed { return .some(nil) }
            guard let request = state.takeFirst() else { return nil }
            state.arrivedAtInterrupt = nil
            return .some(request)
        }
    }

    /// The next request that has lost its patience; nil when the queue is closed.
    func nextOvertaking() -> Request? {
        while true {
            let patience: Deadline? = state.wait { state in
                if state.isClosed { return .some(nil) }
                return state.waiting.lazy.compactMap(\.patience).min().map { .some($0) }
            }
            guard let patience else { return nil }
            _ = state.wait(until: patience) { state in
                let isLate = state.waiting.contains { $0.patience.map { $0 < patience } ?? false }
                return state.isClosed || isLate ? true : nil
            }
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

    /// Takes what still waits when the queue is closed.
    func takeRest() -> [Request] {
        state.withLock { state in
            var rest: [Request] = []
            while let request = state.takeFirst() { rest.append(request) }
            return rest
        }
    }

    /// Notes that the running cell is being interrupted.
    func noteInterrupt() {
        state.withLock { if $0.arrivedAtInterrupt == nil { $0.arrivedAtInterrupt = $0.arrived } }
    }

    func close() { state.update { $0.isClosed = true } }

    /// Marks the execute requests that wait, and only those, as aborted.
    ///
    /// Clients send the cells of a whole notebook at once, and a cell can fail before the rest has crossed the wire.
    /// So this waits until nothing has arrived for a moment, which after a long cell is the case at once. Since the
    /// reply to the failed cell is sent only afterwards, nothing can be hit that its sender wrote in knowledge of the
    /// failure. Those that came after an interrupt were written in knowledge of it and stay.
    func abortExecuteRequests(atMostMilliseconds: Int = 100) {
        let limit = Deadline.after(milliseconds: atMostMilliseconds)
        // What is on the wire at the very failure still counts.
        var quiet = Deadline.after(milliseconds: 2)
        var isAwaited = state.withLock { $0.arrivedAtInterrupt == nil }
        while isAwaited {
            let isClosed = state.wait(until: quiet) { $0.isClosed ? true : nil } ?? false
            quiet = state.withLock { $0.quiet }
            isAwaited = !isClosed && !quiet.hasPassed && !limit.hasPassed
        }
        state.withLock { state in
            let last = state.arrivedAtInterrupt ?? state.arrived
            for index in state.taken..<state.entries.count
            where state.entries[index].request.message.header.type == ExecuteRequest.messageType
                && state.entries[index].number <= last
            {
                state.entries[index].request.isAborted = true
            }
        }
    }
}
