import Synchronization

/// Sends a gradient from `value` back to the variables.
func backward(from value: Tensor, seed: Tensor, to variables: [Tensor]) -> [Tensor] {
    guard let root = value.node else { return variables.map { Tensor.zeros($0.shape, dtype: $0.dtype) } }
    let walk = BackwardWalk(root: root, variables: variables)
    var arrived = Recording.isNested ? walk.run(seed) : Recording.paused { walk.run(seed) }
    return variables.indices.map { index in
        let place = walk.variablePlaces[index]
        guard place >= 0, let gradient = arrived[place] else {
            return Tensor.zeros(variables[index].shape, dtype: variables[index].dtype)
        }
        if index == variables.count - 1 { arrived = [] }
        // Where a wider kind took part, the gradient comes back in it.
        return gradient.dtype == variables[index].dtype ? gradient : gradient.as(variables[index].dtype)
    }
}

/// The nodes between a value and its variables, inputs before results.
///
/// The graph is put in order by a depth-first search without recursion; nodes from which no wanted variable can be
/// reached are left out of the work. Places are written into the nodes while a lock is held, because two threads may walk
/// graphs that share nodes; the walk itself then uses only its own arrays. The caller holds value and variables, and with them
/// all nodes.
private struct BackwardWalk {
    private struct Stop {
        let node: Unmanaged<GradientNode>
        /// Whether a wanted variable can be reached from here.
        let isNeeded: Bool
        /// Where the inputs of the node begin in `inputPlaces`.
        let firstInput: Int
    }

    private var stops: ContiguousArray<Stop> = []
    /// The places of the inputs of each node, one node after the other; -1 for an input without a node.
    private var inputPlaces: ContiguousArray<Int> = []
    private var rootPlace = 0
    private var variableCount = 0
    private(set) var variablePlaces: ContiguousArray<Int> = []

    private static let walks = Mutex<UInt64>(0)

    init(root: GradientNode, variables: [Tensor]) {
        Self.walks.withLock { number in
            number += 1
            arrange(root, variables, number)
        }
    }

    private mutating func arrange(_ root: GradientNode, _ variables: [Tensor], _ number: UInt64) {
        variablePlaces.reserveCapacity(variables.count)
        stops.reserveCapacity(variables.count + 32)
        inputPlaces.reserveCapacity(variables.count + 64)
        for variable in variables {
            guard let node = variable.node else {
                variablePlaces.append(-1)
                continue
            }
            if node.walk != number { append(node, number, needed: true) }
            variablePlaces.append(node.place)
        }
        variableCount = stops.count
        var stack: ContiguousArray<(node: Unmanaged<GradientNode>, isExpanded: Bool)> = []
        stack.reserveCapacity(64)
        stack.append((.passUnretained(root), false))
        while let (reference, isExpanded) = stack.popLast() {
            let node = reference.takeUnretainedValue()
            if node.walk == number { continue }
            if isExpanded {
                var needed = node.leadsOutOfTheGraph
                let first = inputPlaces.count
                node.forEachInput { input in
                    inputPlaces.append(input?.place ?? -1)
                    if let input, stops[input.place].isNeeded { needed = true }
                }
                append(node, number, needed: needed, firstInput: first)
            } else {
                stack.append((reference, true))
                node.forEachInput { input in
                    if let input, input.walk != number { stack.append((.passUnretained(input), false)) }
                }
            }
        }
        rootPlace = root.place
    }

    private mutating func append(_ node: GradientNode, _ number: UInt64, needed: Bool, firstInput first: Int = 0) {
        node.walk = number
        node.place = stops.count
        stops.append(Stop(node: .passUnretained(node), isNeeded: needed, firstInput: first))
    }

    /// What has arrived at each node when all has been sent.
    func run(_ seed: Tensor) -> ContiguousArray<Tensor?> {
        var arrived = ContiguousArray<Tensor?>(repeating: nil, count: stops.count)
        arrived[rootPlace] = seed
        func send(_ gradient: Tensor, _ place: Int) {
            if arrived[place] == nil { arrived[place] = gradient } else { arrived[place]!.accumulate(gradient) }
        }
        var place = stops.count - 1
        while place >= variableCount {
            defer { place -= 1 }
            let stop = stops[place]
            guard stop.isNeeded, let gradient = arrived[place] else { continue }
            arrived[place] = nil
            let first = stop.firstInput
            func isWanted(_ input: Int) -> Bool {
                let target = inputPlaces[first + input]
                return target >= 0 && stops[target].isNeeded
            }
            switch stop.node.takeUnretainedValue().rule {
            case .variable: break
            case .one(_, let pullback):
                send(pullback(gradient), inputPlaces[first])
            case .part(_, let pullback, let add):
                let target = inputPlaces[first]
                if arrived[target] == nil || !add(gradient, &arrived[target]!) { send(pullback(gradient), target) }
            case .two(_, let firstPullback, _, let secondPullback):
                if isWanted(0) { send(firstPullback(gradient), inputPlaces[first]) }
                if isWanted(1) { send(secondPullback(gradient), inputPlaces[first + 1]) }
            case .many(_, let pullback):
                for (input, part) in pullback(gradient).enumerated() {
                    if let part, isWanted(input) { send(part, inputPlaces[first + input]) }
                }
            case .layers(let inputs, _, let pullback):
                for (input, part) in pullback(gradient).enumerated() where input < inputs.count {
                    if let part, isWanted(input) { send(part, inputPlaces[first + input]) }
                }
            }
        }
        return arrived
    }
}

extension GradientNode {
    /// Whether gradients go from here to what is no variable.
    fileprivate var leadsOutOfTheGraph: Bool {
        if case .layers(_, let step, _) = rule { return step.isGoingBack }
        return false
    }

    @inline(__always)
    fileprivate func forEachInput(_ body: (GradientNode?) -> Void) {
        switch rule {
        case .variable: break
        case .one(let input, _), .part(let input, _, _): body(input)
        case .two(let first, _, let second, _):
            body(first)
            body(second)
        case .many(let inputs, _), .layers(let inputs, _, _):
            for input in inputs { body(input) }
        }
    }
}
