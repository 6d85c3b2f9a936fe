import Dispatch
import SessionIO
import Synchronization

/// Hands the session to one cell at a time, in the order of asking.
///
/// Cells sent to subshells run beside the main shell's: while a `fit` trains, another cell draws its history. Values
/// of the machine are shared without locks, so only the cell that has the turn runs, and it passes the turn on only
/// where any code may run: between the batches of a fit, after calls of library functions, while it waits for a line.
final class Turns: Sendable {
    /// How long a cell keeps the turn while others wait.
    static let share = Duration.milliseconds(5)

    private struct State {
        var holder: CancellationToken?
        var since = ContinuousClock.now
        var waiting: [Waiter] = []

        /// Gives the turn to whoever waits longest.
        mutating func handOver() {
            let next = waiting.isEmpty ? nil : waiting.removeFirst()
            take(next?.token)
            next?.semaphore.signal()
        }

        mutating func take(_ token: CancellationToken?) {
            holder = token
            since = .now
            token?.wantTurn(!waiting.isEmpty)
        }
    }

    private struct Waiter {
        var token: CancellationToken
        var semaphore = DispatchSemaphore(value: 0)
    }

    private let state = Mutex(State())

    /// Waits for the turn of the cell with this token.
    func enter(_ token: CancellationToken) {
        let waiter = state.withLock { state -> Waiter? in
            guard state.holder != nil else {
                state.take(token)
                return nil
            }
            let waiter = Waiter(token: token)
            state.waiting.append(waiter)
            state.holder?.wantTurn(true)
            return waiter
        }
        waiter?.semaphore.wait()
    }

    func leave() { state.withLock { $0.handOver() } }

    /// Goes to the end of the queue, unless nobody waits or this cell's share is not used up.
    func pass(_ token: CancellationToken) {
        let waiter = state.withLock { state -> Waiter? in
            guard !state.waiting.isEmpty else {
                token.wantTurn(false)
                return nil
            }
            guard ContinuousClock.now - state.since >= Turns.share else { return nil }
            let waiter = Waiter(token: token)
            state.waiting.append(waiter)
            state.handOver()
            return waiter
        }
        waiter?.semaphore.wait()
    }
}

/// The turns as one cell sees them.
struct CellTurns: TurnTaking {
    let turns: Turns
    let token: CancellationToken

    func pass() { turns.pass(token) }
    func leave() { turns.leave() }
    func enter() { turns.enter(token) }
}
