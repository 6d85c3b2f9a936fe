import CTensorKernels

/// A node of the gradient graph: where a tensor came from and how its gradient goes back.
///
/// The graph hangs on the tensors themselves; there is no tape, and a graph nobody holds is gone. Nodes never change
/// after they are made, but for the marks of a walk, which are used under its lock.
final class GradientNode: @unchecked Sendable {
    /// How the gradient of the result becomes gradients of the inputs.
    enum Rule {
        case variable
        case one(GradientNode, (Tensor) -> Tensor)
        /// Of a part of the input: the gradient by itself, and how it is added in place to what has arrived already; false
        /// where that cannot be.
        case part(GradientNode, (Tensor) -> Tensor, (Tensor, inout Tensor) -> Bool)
        case two(GradientNode?, (Tensor) -> Tensor, GradientNode?, (Tensor) -> Tensor)
        /// One gradient for each input, nil where there is none.
        case many([GradientNode?], (Tensor) -> [Tensor?])
        /// The same of layers that also give gradients at what is no variable, when the gradients of their step are taken. Inputs
        /// that are not counted have no node.
        case layers([GradientNode?], StepScope, (Tensor) -> [Tensor?])
    }

    private(set) var rule: Rule
    /// The length of the longest way to a variable.
    let depth: Int32
    private let startsStretch: Bool
    /// The last walk that came by, and the place of the node in it.
    var walk: UInt64 = 0
    var place = 0

    init(_ rule: Rule) {
        self.rule = rule
        let depths: (deepest: Int32, shallowest: Int32) =
            switch rule {
            case .variable: (-1, 0)
            case .one(let input, _), .part(let input, _, _): (input.depth, input.depth)
            case .two(let first, _, let second, _): Self.range([first, second])
            case .many(let inputs, _), .layers(let inputs, _, _): Self.range(inputs)
            }
        depth = depths.deepest + 1
        startsStretch = depth / 64 != depths.shallowest / 64
    }

    /// Adds an input that the layers have not known of.
    func addInput(_ node: GradientNode, at place: Int) {
        guard case .layers(var inputs, let step, let pullback) = rule else { return }
        while inputs.count <= place { inputs.append(nil) }
        inputs[place] = node
        rule = .layers(inputs, step, pullback)
    }

    private static func range(_ inputs: [GradientNode?]) -> (deepest: Int32, shallowest: Int32) {
        var (deepest, shallowest) = (Int32(-1), Int32.max)
        for case let input? in inputs {
            deepest = max(deepest, input.depth)
            shallowest = min(shallowest, input.depth)
        }
        return (deepest, min(shallowest, max(deepest, 0)))
    }

    /// Releasing a long chain of nodes would recurse as deep as the chain is long. Nodes at every 64th depth therefore
    /// hand what they hold to a list that the outermost release empties in a loop.
    deinit {
        guard startsStretch else { return }
        Released.take(&rule)
    }
}

/// The list of rules that wait to be released on this thread.
private final class Released {
    var rules: [GradientNode.Rule] = []

    /// Takes the rule out of its node, so that the list alone holds it.
    static func take(_ rule: inout GradientNode.Rule) {
        let state = tk_state()
        if let waiting = state.pointee.released {
            Unmanaged<Released>.fromOpaque(waiting).takeUnretainedValue().rules.append(rule)
            rule = .variable
            return
        }
        let list = Released()
        state.pointee.released = Unmanaged.passUnretained(list).toOpaque()
        list.rules.append(rule)
        rule = .variable
        while let next = list.rules.popLast() { withExtendedLifetime(next) {} }
        state.pointee.released = nil
    }
}

/// Whether operations on this thread leave a trace for gradients.
enum Recording {
    @inline(__always)
    static var isPaused: Bool { tk_state().pointee.recording_paused != 0 }

    /// Whether a derivative will itself be differentiated, so that fused formulas must give way to composed ones.
    @inline(__always)
    static var isNested: Bool { tk_state().pointee.gradient_depth > 1 }

    static func paused<Result>(_ body: () throws -> Result) rethrows -> Result {
        let state = tk_state()
        state.pointee.recording_paused += 1
        defer { state.pointee.recording_paused -= 1 }
        return try body()
    }

    /// One gradient computation: recording is on inside, whatever it was outside.
    static func scope<Result>(_ body: () throws -> Result) rethrows -> Result {
        let state = tk_state()
        let paused = state.pointee.recording_paused
        state.pointee.recording_paused = 0
        state.pointee.gradient_depth += 1
        defer {
            state.pointee.recording_paused = paused
            state.pointee.gradient_depth -= 1
        }
        return try body()
    }
}

extension Tensor {
    @inline(__always)
    var node: GradientNode? { body.node }

    /// Whether an operation on this tensor is recorded now.
    @inline(__always)
    var isRecorded: Bool { body.node != nil && !Recording.isPaused }

    /// This fresh result, with the way back to its one input.
    @inline(__always)
    func recorded(
        from x: Tensor, _ pullback: @autoclosure () -> (Tensor) -> Tensor, operation: StaticString = #function
    ) -> Tensor {
        if Interruption.isRecorded { return .failed }
        if let node = x.node, !Recording.isPaused {
            body.node = GradientNode(.one(node, pullback()))
            GraphTrace.note(self, operation)
        }
        return self
    }

    /// This part of `x`, with the way back.
    func recorded(
        partOf x: Tensor, _ pullback: @escaping (Tensor) -> Tensor,
        adding add: @escaping (Tensor, inout Tensor) -> Bool, operation: StaticString = #function
    ) -> Tensor {
        if Interruption.isRecorded { return .failed }
        if let node = x.node, !Recording.isPaused {
            body.node = GradientNode(.part(node, pullback, add))
            GraphTrace.note(self, operation)
        }
        return self
    }

    /// This fresh result, with the way back to its two inputs.
    @inline(__always)
    func recorded(
        from a: Tensor, _ b: Tensor, _ first: @autoclosure () -> (Tensor) -> Tensor,
        _ second: @autoclosure () -> (Tensor) -> Tensor, operation: StaticString = #function
    ) -> Tensor {
        if Interruption.isRecorded { return .failed }
        if a.node == nil && b.node == nil || Recording.isPaused { return self }
        if let x = a.node {
            body.node = GradientNode(
                b.node == nil ? .one(x, first()) : .two(x, first(), b.node, second()))
        } else if let y = b.node {
            body.node = GradientNode(.one(y, second()))
        }
        GraphTrace.note(self, operation)
        return self
    }

    /// This fresh result, with the way back to several inputs.
    func recorded(
        from inputs: [Tensor], operation: StaticString = #function, _ pullback: @escaping (Tensor) -> [Tensor?]
    ) -> Tensor {
        if Interruption.isRecorded { return .failed }
        if Recording.isPaused || inputs.allSatisfy({ $0.node == nil }) { return self }
        body.node = GradientNode(.many(inputs.map(\.node), pullback))
        GraphTrace.note(self, operation)
        return self
    }

    /// The same numbers without their history.
    var detached: Tensor { body.node == nil ? self : constant }

    /// A second tensor over the same storage, without history. A derivative that uses its own result must keep this: the
    /// result itself holds the derivative, and neither would ever be released.
    var constant: Tensor {
        Tensor(
            TensorBody(
                storage: body.storage, shape: body.shape, count: body.count, strides: body.explicitStrides,
                offset: body.offset, isFailed: body.isFailed))
    }
}
