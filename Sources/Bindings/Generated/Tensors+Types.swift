// Written by binding-generator from the public declarations of the library; do not edit.
// swift-format-ignore-file

import Datasets
import Interpreter
import NeuralNetworks
import PlotRenderers
import Plots
import Swiftlet
import Tensors
import Training

extension Library {
    /// The types of `Tensors`.
    mutating func bindTensorsTypes() {
        bindType("struct BatchNormalization", BatchNormalization.self, documentation: "What batch normalisation gives in training: the normalised batch, and the statistics it was normalised with.")
        bindType("struct ComputationGraph: CustomStringConvertible", ComputationGraph.self, documentation: "How a value was computed: every operation with its value and with the slope of the result there.\n\nPrinted, it is a tree with the result on top; a node that is used twice is spelled out once.")
        bindType("struct ComputationGraph.Node", ComputationGraph.Node.self, documentation: "A variable or the result of an operation.")
        bindType("enum DataType: Hashable, CaseIterable, Equatable", DataType.self, documentation: "The kind of number a tensor holds.\n\nWhere two kinds meet, the result has the wider one: a boolean gives way to an integer, an integer to a floating-point\nnumber, and within a family the smaller to the larger; an integer beside `float32` gives `float32`. A number beside a\ntensor keeps the tensor's kind, except that a `Double` beside integers or booleans gives `float32` and an `Int` beside\nbooleans gives `int64`. `/` and functions with fractional results turn integers into `float32`.") {
            $0.setHashable(DataType.self)
        }
        bindType("enum FailureChannel", FailureChannel.self, documentation: "Where an operation that cannot proceed says so.\n\nTensor mathematics does not throw, so that formulas stay formulas. In a native program a wrong shape is a bug of the\nprogram and traps with the sentence of its `TensorError`. A notebook session must not die of it: on the thread that\nruns a cell it sets `isDeferring`; then the first error is kept here, the operation returns a *failed* tensor, which\nevery later operation passes on, and the session takes the error after each call and raises it in its own way.")
        bindType("struct Safetensors", Safetensors.self, documentation: "Named tensors and notes in the safetensors format: eight bytes of header length, a JSON header, the numbers.\n\nThe header names for each tensor its type, shape and place; places follow each other without gaps. The five kinds of\ntensors are written and read as they are, in the order of the names. float16 and bfloat16 become float32, 8 and 16 bit\nintegers int32, unsigned 32 and 64 bit integers int64.\nFormat: https://huggingface.co/docs/safetensors")
        bindType("struct GradientCheck: CustomStringConvertible", GradientCheck.self, documentation: "How a gradient compares with finite differences.")
        bindType("struct OptimizerStep", OptimizerStep.self, documentation: "The arithmetic of one optimizer step on one parameter, all its elements in a single pass.\n\nGradients are first multiplied by `gradientScale`. Then `weightDecay` times the weights is added to them; or, when\n`decouplesDecay` (AdamW), learning rate × decay × weights is taken from the weights. The state tensors have the shape\nof the weights and are changed in place.")
        bindType("enum QuantileInterpolation: CaseIterable, Equatable, Hashable", QuantileInterpolation.self, documentation: "What a quantile between two elements is.") {
            $0.setHashable(QuantileInterpolation.self)
        }
        bindType("class RandomSource: CustomStringConvertible", RandomSource.self, documentation: "A stream of random numbers that is the same on every platform: Philox4x32-10 (Salmon et al., SC 2011).\n\nThe n-th block of four 32-bit words is a function of the seed, the stream and n; nothing else is state. Uniform\nnumbers take the upper 24 bits of a word; normal numbers come from pairs of words by Box and Muller, in double\nprecision, rounded to float32. Every draw begins at a new block.\n\n`seed(_:)` resets the ambient stream, which everything random uses unless it is given a source of its own.")
        bindType("struct Tensor: Equatable, CustomStringConvertible, TensorIndex", Tensor.self, documentation: "An n-dimensional array of numbers with value semantics.\n\nTransposing, slicing and broadcasting give views that share storage; assigning through one copies first when the\nstorage is shared, so no tensor ever changes because of another.\n\n`@unchecked Sendable`: storage is written only by the operation that made it, before anyone else sees it, or by a\nmutation that has checked that it is the only owner; gradient nodes are never changed after they are made.") {
            $0.setEquatable(Tensor.self)
            $0.conform("TensorIndex") { (value: Tensor) -> any TensorIndex in value }
        }
        bindType("enum TensorError: Error, Hashable, CustomStringConvertible", TensorError.self, documentation: "What can be wrong with a request to the numbers wing, with the facts. The sentence is made in `description`.") {
            $0.setHashable(TensorError.self)
            $0.setError(TensorError.self)
            $0.setPayload { (value: TensorError, index, machine) in
                switch (index, value) {
                case (0, .shapeMismatch(let a0, let a1, let a2, let a3)): Tuple4<String, [Int], [Int], String>.give((a0, a1, a2, a3), machine)
                case (1, .innerDimensions(let a0, let a1, let a2)): Tuple3<String, [Int], [Int]>.give((a0, a1, a2), machine)
                case (2, .unsuitableShape(let a0, let a1, let a2)): Tuple3<String, [Int], String>.give((a0, a1, a2), machine)
                case (3, .elementCount(let a0, let a1, let a2)): Tuple3<String, [Int], [Int]>.give((a0, a1, a2), machine)
                case (4, .axisOutOfRange(let a0, let a1, let a2)): Tuple3<String, Int, Int>.give((a0, a1, a2), machine)
                case (5, .indexOutOfRange(let a0, let a1, let a2, let a3)): Tuple4<String, Int, Int, Int>.give((a0, a1, a2, a3), machine)
                case (6, .invalidArgument(let a0, let a1)): Tuple2<String, String>.give((a0, a1), machine)
                case (7, .allocation(let a0)): Tuple1<[Int]>.give(a0, machine)
                case (8, .unsupportedType(let a0, let a1, let a2)): Tuple3<String, Boxed<DataType>, String>.give((a0, a1, a2), machine)
                case (9, .file(let a0, let a1)): Tuple2<String, String>.give((a0, a1), machine)
                case (10, .malformed(let a0, let a1)): Tuple2<String, String>.give((a0, a1), machine)
                case (11, .interrupted): .zero
                case (12, .expectation(let a0)): Tuple1<String>.give(a0, machine)
                case (13, .inLayer(let a0, let a1, let a2, let a3)): Tuple4<Int, String, [Int], Boxed<TensorError>>.give((a0, a1, a2, a3), machine)
                default: nil
                }
            }
        }
        bindProtocol("protocol TensorIndex", (any TensorIndex).self, documentation: "One entry between the brackets of a tensor.\n\n- An `Int` takes one position and takes away its axis; it counts from the end when negative.\n- A range of `Int`, also one-sided or every n-th of one, takes a part of an axis; `.all` takes the whole axis. A bound\n  outside of the axis is an error.\n- A tensor of whole numbers takes the positions it names, also from the end; its shape replaces the axis. Several such\n  tensors between one pair of brackets broadcast and name positions together: `x[rows, columns]` has one element for\n  each pair.\n- A tensor of booleans stands for as many axes as it has itself and takes the positions where it is `true`.\n- `.newAxis` adds an axis of size 1.\n\nNumbers and ranges give views that share storage; tensors give copies.")
        bindType("enum AxisSelection: Hashable", AxisSelection.self, documentation: "A selection along one axis, or, by a mask, along several.") {
            $0.setHashable(AxisSelection.self)
            $0.setPayload { (value: AxisSelection, index, machine) in
                switch (index, value) {
                case (0, .index(let a0)): Tuple1<Int>.give(a0, machine)
                case (1, .range(let a0, let a1, let a2)): Tuple3<Int, Int?, Int>.give((a0, a1, a2), machine)
                case (2, .positions(let a0, let a1)): Tuple2<[Int], [Int]>.give((a0, a1), machine)
                case (3, .mask(let a0, let a1)): Tuple2<[Int], [Int]>.give((a0, a1), machine)
                case (4, .newAxis): .zero
                default: nil
                }
            }
        }
        bindType("struct WholeAxis: TensorIndex", WholeAxis.self, documentation: "The whole of an axis, written `.all`.") {
            $0.conform("TensorIndex") { (value: WholeAxis) -> any TensorIndex in value }
        }
        bindType("struct NewAxis: TensorIndex", NewAxis.self, documentation: "A new axis of size 1, written `.newAxis`.") {
            $0.conform("TensorIndex") { (value: NewAxis) -> any TensorIndex in value }
        }
        bindType("struct StridedRange: TensorIndex", StridedRange.self, documentation: "Every n-th element of a range, made by `(0..<10).every(2)`; with a negative step from the end of the range to its\nbeginning.") {
            $0.conform("TensorIndex") { (value: StridedRange) -> any TensorIndex in value }
        }
    }
}
