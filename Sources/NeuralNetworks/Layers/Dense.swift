import Tensors

/// A fully connected layer: y = f(x Wᵀ + b), the lecture's z = W x + b for every row of the batch.
///
/// W has shape [outputs, inputs], one row a unit, and b has shape [outputs]. The input is [N, inputs].
public struct Dense: Layer {
    /// Numbers that go in.
    public let inputs: Int
    /// Numbers that come out: the units of the layer.
    public let outputs: Int
    /// W, of shape [outputs, inputs].
    public let weight: Parameter
    /// b, of shape [outputs]; nil for a layer without.
    public let bias: Parameter?
    /// f, applied to what the layer sums up.
    public let activation: Activation

    /// A layer from `inputs` to `outputs` numbers.
    ///
    /// - Parameters:
    ///   - inputs: The numbers of one example.
    ///   - outputs: The units of the layer.
    ///   - activation: Applied to the sums.
    ///   - bias: Whether b is added.
    ///   - initializer: What W starts from; b starts from zeros.
    ///   - random: The stream that W is drawn from.
    public init(
        _ inputs: Int, _ outputs: Int, activation: Activation = .identity, bias: Bool = true,
        initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient
    ) {
        if inputs < 1 || outputs < 1 {
            fail(
                .invalidArgument(
                    operation: "Dense(\(inputs), \(outputs))", problem: "both sizes must be at least 1",
                    advice: "the first is what goes in, the second how many units there are"))
        }
        self.inputs = max(inputs, 1)
        self.outputs = max(outputs, 1)
        self.activation = activation
        weight = Parameter(shape: [self.outputs, self.inputs], role: .weight, initializer: initializer, random: random)
        self.bias = bias ? Parameter(shape: [self.outputs], role: .bias, initializer: .zeros) : nil
    }

    /// A layer of given parameters.
    public init(weight: Parameter, bias: Parameter?, activation: Activation = .identity) {
        if weight.shape.count != 2 {
            fail(
                .invalidArgument(
                    operation: "Dense", problem: "the weight has shape \(weight.shape)",
                    advice: "give [outputs, inputs]"))
        }
        inputs = weight.shape.last ?? 1
        outputs = weight.shape.first ?? 1
        self.weight = weight
        self.bias = bias
        self.activation = activation
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        let shape = x.shape
        if shape.count == 2 && shape[1] == inputs {
            return activation.isRectifier
                ? rectifiedLinear(x, weight: weight.value, bias: bias?.value)
                : activation(linear(x, weight: weight.value, bias: bias?.value))
        }
        guard check(example: Array(shape.dropFirst()), batch: shape) else { return x }
        return activation(linear(x, weight: weight.value, bias: bias?.value))
    }

    public var parts: [LayerPart] {
        [.parameter("weight", weight)] + (bias.map { [.parameter("bias", $0)] } ?? []) + activation.parts
    }

    public func outputShape(input: [Int]) -> [Int] {
        check(example: input, batch: nil) ? input.dropLast() + [outputs] : []
    }

    public func macs(input: [Int]) -> Int { (input.dropLast() + [inputs, outputs]).clampedProduct }

    public func explainParameters() -> Explanation {
        let (wide, high) = (Formula.symbol("inputs", Double(inputs)), Formula.symbol("units", Double(outputs)))
        let weights = Explanation.labelled("weights", wide.times(high, .cross), Double(inputs * outputs))
        guard bias != nil else { return Explanation("\(description):", [weights]) }
        return Explanation(
            "\(description):",
            [
                weights, Explanation.labelled("biases", high, Double(outputs)),
                Explanation.labelled(
                    "together", (wide + 1).times(high, .cross), Double((inputs + 1) * outputs)),
            ])
    }

    public func explainShape(input: [Int]) -> Explanation {
        "\(description): \(input) → \(outputShape(input: input)), one number a unit"
    }

    public func copy() -> Dense {
        Dense(weight: weight.copy(), bias: bias?.copy(), activation: activation.copy())
    }

    /// The last axis of an example must hold the features; a batch must have an axis of its own before it.
    private func check(example: [Int], batch: [Int]?) -> Bool {
        if example.last == inputs { return true }
        // What came in failed already and says so itself.
        if FailureChannel.hasError { return false }
        let given = batch ?? example
        let problem: String
        let advice: String
        if example.isEmpty && batch != nil {
            problem = "the input has shape \(given), expected [N, \(inputs)]"
            advice =
                given == [inputs] ? "for one example, write x.reshaped(to: [1, \(inputs)])" : "give it a batch axis"
        } else if example.count > 1 && example.clampedProduct == inputs {
            problem = "the input has shape \(given), expected \(inputs) features in one row"
            advice = "put Flatten() before this layer"
        } else if example.count > 1 {
            let flat = example.clampedProduct
            problem = "the input has shape \(given), expected \(inputs) features in the last axis"
            advice = "after Flatten() it has \(flat) features, for Dense(\(flat), \(outputs))"
        } else {
            let features = example.last ?? 0
            problem = "the input has \(features) features, expected \(inputs)"
            advice = "write Dense(\(features), \(outputs))"
        }
        fail(.invalidArgument(operation: "Dense", problem: problem, advice: advice))
        return false
    }
}

extension Dense: CustomStringConvertible {
    public var description: String {
        let activation = activation.name == "identity" ? "" : ", activation: .\(activation.name)"
        return "Dense(\(inputs), \(outputs)\(activation)\(bias == nil ? ", bias: false" : ""))"
    }
}
