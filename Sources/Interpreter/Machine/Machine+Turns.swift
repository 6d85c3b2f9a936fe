import SessionIO

/// What belongs to a running cell and not to the session: put aside while another cell has its turn.
struct Activity {
    var lane: Lane
    var context: ExecutionContext
    var depth: Int
    var top: UnsafeMutablePointer<Int>
    var nativeStackLimit: Int
    var result: ScriptValue?
    var pendingError: (any Error)?
    var unwinding: Unwinding?
    var trace: [(Code, Int)]
}

extension Machine {
    /// Puts the running cell aside.
    func suspend() -> Activity {
        lane.textBuffer = textBuffer
        return Activity(
            lane: lane, context: context, depth: depth, top: top, nativeStackLimit: nativeStackLimit, result: result,
            pendingError: pendingError, unwinding: unwinding, trace: trace)
    }

    /// Goes on with a cell that was put aside.
    func resume(_ activity: Activity) {
        lane = activity.lane
        textBuffer = lane.textBuffer
        context = activity.context
        depth = activity.depth
        top = activity.top
        nativeStackLimit = activity.nativeStackLimit
        result = activity.result
        pendingError = activity.pendingError
        unwinding = activity.unwinding
        trace = activity.trace
    }

    /// Takes a lane that no cell runs on, the first one if it can be had, and clears what the cell before has left.
    func beginActivity(_ context: ExecutionContext) throws {
        guard let free = stack.lanes.first(where: { !$0.isInUse }) else {
            throw RuntimeError(
                .fatalError, "\(stack.lanes.count) cells of this session run already; wait for one to end")
        }
        free.isInUse = true
        lane = free
        textBuffer = free.textBuffer
        textBuffer.count = 0
        self.context = context
        MemoryWatch.begin(context.cancellation)
        self.context.turns = context.turns.map { MachineTurns(machine: self, turns: $0) }
        depth = 0
        top = free.frameStart
        result = nil
        pendingError = nil
        unwinding = nil
        trace = []
    }

    func endActivity() {
        MemoryWatch.end(cancellation)
        lane.textBuffer = textBuffer
        lane.isInUse = false
        depth = 0
        top = lane.frameStart
        result = nil
        built = nil
        context = ExecutionContext(output: DiscardingSink())
    }
}

/// Puts the machine's cell aside while others have their turn.
///
/// `@unchecked Sendable`: called only by the thread of the cell that has the turn.
private final class MachineTurns: TurnTaking, @unchecked Sendable {
    private unowned let machine: Machine
    private let turns: any TurnTaking
    private var aside: Activity?

    init(machine: Machine, turns: any TurnTaking) {
        self.machine = machine
        self.turns = turns
    }

    func pass() {
        let activity = machine.suspend()
        turns.pass()
        machine.resume(activity)
    }

    func leave() {
        aside = machine.suspend()
        turns.leave()
    }

    func enter() {
        turns.enter()
        if let aside { machine.resume(aside) }
        aside = nil
    }
}
