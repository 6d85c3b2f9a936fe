import Tensors

/// A graph in the format of ONNX, built node by node. https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3
struct ONNXGraph {
    /// An attribute of a node.
    enum Attribute {
        case number(Int)
        case fraction(Double)
        case numbers([Int])
        case text(String)
    }

    static let opset = 17
    private static let irVersion = 8

    private var nodes: [[UInt8]] = []
    private var constants: [[UInt8]] = []
    private var count = 0

    /// Adds a node of one result and returns the name of it.
    mutating func add(
        _ operation: String, _ inputs: [String], _ attributes: [(String, Attribute)] = [], name: String? = nil
    ) -> String {
        count += 1
        let result = name ?? "\(operation)_\(count)"
        var node = ProtobufWriter()
        for input in inputs { node.add(1, input) }
        node.add(2, result)
        node.add(3, "\(operation)_\(count)")
        node.add(4, operation)
        for (name, attribute) in attributes {
            node.add(5) { writer in
                writer.add(1, name)
                switch attribute {
                case .number(let value):
                    writer.add(3, value)
                    writer.add(20, 2)
                case .fraction(let value):
                    writer.add(2, Float(value))
                    writer.add(20, 1)
                case .numbers(let values):
                    for value in values { writer.add(8, value) }
                    writer.add(20, 7)
                case .text(let value):
                    writer.add(4, value)
                    writer.add(20, 3)
                }
            }
        }
        nodes.append(node.bytes)
        return result
    }

    /// Adds a constant tensor, float32 or int64, and returns the name of it.
    mutating func constant(_ tensor: Tensor, name: String? = nil) -> String {
        count += 1
        let result = name ?? "constant_\(count)"
        let isWhole = tensor.dtype == .int64
        var writer = ProtobufWriter()
        for extent in tensor.shape { writer.add(1, extent) }
        writer.add(2, isWhole ? 7 : 1)
        writer.add(8, result)
        var bytes: [UInt8] = []
        if isWhole {
            for number in tensor.toInts() { withUnsafeBytes(of: Int64(number).littleEndian) { bytes += $0 } }
        } else {
            bytes.reserveCapacity(4 * tensor.count)
            tensor.withElements { values in
                for value in values { withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes += $0 } }
            }
        }
        writer.add(9, bytes)
        constants.append(writer.bytes)
        return result
    }

    /// The model with an input and an output of float32 whose first axis is the batch.
    func encoded(name: String, input: [Int], output: [Int], result: String) -> [UInt8] {
        func value(_ name: String, _ shape: [Int]) -> (inout ProtobufWriter) -> Void {
            { writer in
                writer.add(1, name)
                writer.add(2) { type in
                    type.add(1) { tensor in
                        tensor.add(1, 1)
                        tensor.add(2) { dimensions in
                            dimensions.add(1) { $0.add(2, "batch") }
                            for extent in shape { dimensions.add(1) { $0.add(1, extent) } }
                        }
                    }
                }
            }
        }
        var model = ProtobufWriter()
        model.add(1, Self.irVersion)
        model.add(2, "Swiftlet")
        model.add(7) { graph in
            for node in nodes { graph.add(1, node) }
            graph.add(2, name)
            for constant in constants { graph.add(5, constant) }
            graph.add(11, value("input", input))
            graph.add(12, value(result, output))
        }
        model.add(8) { $0.add(2, Self.opset) }
        return model.bytes
    }
}
