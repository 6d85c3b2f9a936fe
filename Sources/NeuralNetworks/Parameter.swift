import Tensors

/// A tensor that belongs to a layer: a weight that is trained, or a statistic that the layer keeps.
///
/// A parameter is an object, so that all who hold the layer see the same values. Its first value is drawn when it is
/// first looked at, from a stream fixed when the layer was made: `summary` of a large model allocates nothing.
public final class Parameter {
    /// What a parameter is for. Penalties and decay leave out all but weights unless asked.
    public enum Role: String, Sendable {
        /// Multiplied with inputs.
        case weight
        /// Added to outputs.
        case bias
        /// Scale or shift of a normalisation.
        case normalization
        /// Kept by the layer and never trained, such as a running mean.
        case statistic
    }

    /// The shape, known before there is a value.
    public let shape: [Int]
    /// The number of elements.
    public let count: Int
    /// What the parameter is for.
    public let role: Role
    /// Whether optimizers change it.
    public var isTrainable: Bool
    /// The name of the initializer its first value comes from.
    public let initializerName: String

    // Asked for several times a step, and never while it is being changed: see `withValue`.
    @exclusivity(unchecked) private var stored: Tensor?
    private var makeInitial: (() -> Tensor)?
    /// The step that still has to change the value, and the value until then.
    private var hidden: (step: UnfinishedStep, value: Tensor?)?
    /// The last index that begins with this parameter, so that steps written by hand share one.
    weak var lastIndex: GradientIndex?
    /// The step under way that the parameter is a variable of, until somebody asks for its value; and its place there. The
    /// step takes itself away before it ends.
    @exclusivity(unchecked) private(set) unowned(unsafe) var variables: StepVariables?
    @exclusivity(unchecked) private(set) var place = 0

    /// A parameter with a value.
    public init(_ value: Tensor, role: Role = .weight) {
        shape = value.shape
        count = value.count
        self.role = role
        isTrainable = role != .statistic
        initializerName = "given"
        stored = value
    }

    /// A parameter whose value an initializer draws when it is first looked at.
    public init(shape given: [Int], role: Role, initializer: Initializer, random: RandomSource = .ambient) {
        let shape = Self.isPossible(given) ? given : given.map { _ in 1 }
        if !Self.isPossible(given), !FailureChannel.hasError { fail(.allocation(shape: given)) }
        self.shape = shape
        count = shape.reduce(1, *)
        self.role = role
        isTrainable = role != .statistic
        initializerName = initializer.name
        if initializer.isRandom {
            let stream = random.split()
            let start = stream.position
            makeInitial = {
                // From the start also where the drawing was interrupted before.
                stream.position = start
                return initializer(shape: shape, random: stream)
            }
        } else {
            makeInitial = { initializer(shape: shape, random: .ambient) }
        }
    }

    /// Whether the numbers of a shape can be counted, also those of many such shapes together.
    private static func isPossible(_ shape: [Int]) -> Bool {
        var count = 1
        for size in shape {
            let (product, overflows) = count.multipliedReportingOverflow(by: size)
            guard size >= 0, !overflows, product < 1 << 60 else { return false }
            count = product
        }
        return true
    }

    /// The numbers of the parameter.
    public var value: Tensor {
        get {
            if let stored, variables == nil { return stored }
            return settledValue
        }
        set {
            if let variables, let stored { _ = variables.variable(of: self, stored) }
            hidden?.step.finish()
            if newValue.shape != shape {
                fail(
                    .invalidArgument(
                        operation: "Parameter", problem: "a value of shape \(newValue.shape) for shape \(shape)",
                        advice: "give it the same shape"))
                return
            }
            stored = newValue
            makeInitial = nil
        }
    }

    /// The value as a variable of the step under way, after a step that was put off, or the first one. One whose drawing is
    /// interrupted is not kept.
    private var settledValue: Tensor {
        if let variables, let stored { return variables.variable(of: self, stored) }
        hidden?.step.finish()
        if let stored { return stored }
        let initial = makeInitial?() ?? Tensor.zeros(shape)
        if FailureChannel.error == .interrupted { return fail(.interrupted) }
        stored = initial
        makeInitial = nil
        return initial
    }

    /// Keeps the value from view until a step has been finished.
    func hide(until step: UnfinishedStep) {
        hidden = (step, stored)
        stored = nil
    }

    /// Shows the value again, for the step to change it.
    func reveal() {
        if let value = hidden?.value { stored = value }
        hidden = nil
    }

    /// A parameter of its own with the same value.
    public func copy() -> Parameter {
        Parameter(copying: self)
    }

    private init(copying other: Parameter) {
        shape = other.shape
        count = other.count
        role = other.role
        isTrainable = other.isTrainable
        initializerName = other.initializerName
        stored = other.value
    }

    /// Puts a tensor of the same shape in place of the value.
    @inline(__always)
    func bind(_ tensor: Tensor) { stored = tensor }

    /// Becomes a variable of a step, once somebody asks for the value.
    func join(_ step: StepVariables, at place: Int) {
        // A first value is drawn before the step, and a step around this one has its variable before this one has.
        if stored == nil || variables != nil { _ = value }
        (variables, self.place) = (step, place)
    }

    /// Is no variable to be any more; whether it was to become one of that step.
    func leave(_ step: StepVariables) -> Bool {
        guard variables === step else { return false }
        variables = nil
        return true
    }

    /// Whether the value lies at an address, and, where asked, nobody else looks at it.
    func isInPlace(_ address: UInt, alone: Bool) -> Bool {
        stored?.lies(at: address) == true && (!alone || stored?.isUniquelyOwned == true)
    }

    /// Whether the value is a variable of the step under way.
    var isTracked: Bool { variables != nil || stored?.isTracked == true }

    /// Changes the value in place, without a second copy of it.
    package func withValue(_ change: (inout Tensor) -> Void) {
        // Asked for first where it has to be drawn or finished.
        if stored == nil || variables != nil { _ = value }
        // Taken out, so that nobody else holds it.
        guard var current = stored.take() else {
            var nothing = value
            return change(&nothing)
        }
        change(&current)
        stored = current
    }
}

extension Parameter: Hashable {
    public static func == (left: Parameter, right: Parameter) -> Bool { left === right }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension Parameter: CustomStringConvertible {
    public var description: String { "Parameter(\(shape), \(role.rawValue))" }
}
