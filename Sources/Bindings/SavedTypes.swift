import Datasets
import Interpreter
import NeuralNetworks
import Tensors

/// How values of the library go into a snapshot of a session (`%save`).
///
/// A new type is made savable here: a type that is all that its initialiser was given goes into `rebuiltTypes`, one
/// with numbers of its own into `kinds`.
final class SavedTypes: LibraryArchiver {
    /// Types and protocols whose values are made again by the call that made them. What layers and optimizers have
    /// learned since is added by `state`.
    static let rebuiltTypes: Set<String> = [
        "Layer", "Optimizer", "StatefulOptimizer", "Loss", "LossFunction", "Schedule", "ScheduleFunction",
        "Metric", "MetricFunction", "Initializer", "Activation", "ParameterGroup", "Regularizer", "Callback",
    ]

    /// A type whose values are written down.
    private struct Kind {
        var name: String
        var encode: (Any) throws -> [UInt8]?
        var decode: (inout ByteReader) throws -> Any
    }

    private lazy var kinds: [Kind] = [
        Kind(name: "Tensor") {
            ($0 as? Tensor).map(Self.bytes)
        } decode: {
            try Self.tensor(&$0)
        },
        Kind(name: "Parameter") { [unowned self] in
            ($0 as? Parameter).map(bytes)
        } decode: { [unowned self] in
            try parameter(&$0)
        },
        Kind(name: "RandomSource") {
            ($0 as? RandomSource).map { Self.bytes($0) }
        } decode: {
            let source = RandomSource(seed: 0)
            try Self.restore(source, &$0)
            return source
        },
        Kind(name: "Dataset") {
            ($0 as? Dataset).map { Self.bytes($0) }
        } decode: {
            try Self.dataset(&$0)
        },
    ]

    /// Parameters by their number in the snapshot, which optimizers refer to.
    private var numbers: [ObjectIdentifier: Int] = [:]
    private var parameters: [Int: Parameter] = [:]

    func encode(_ value: Any) throws -> (kind: String, bytes: [UInt8])? {
        for kind in kinds { if let bytes = try kind.encode(value) { return (kind.name, bytes) } }
        return nil
    }

    func decode(kind name: String, _ bytes: [UInt8]) throws -> Any {
        guard let kind = kinds.first(where: { $0.name == name }) else {
            throw SnapshotError.unknown("the library does not know how to read a '\(name)'")
        }
        var reader = ByteReader(bytes)
        return try kind.decode(&reader)
    }

    func identity(of value: Any) -> ObjectIdentifier? {
        switch value {
        case let parameter as Parameter: return ObjectIdentifier(parameter)
        case let source as RandomSource: return ObjectIdentifier(source)
        default: return nil
        }
    }

    // MARK: What has been learned

    func needsOthers(_ value: Any) -> Bool { value is any Optimizer }

    func state(of value: Any) -> [UInt8]? {
        switch value {
        case let layer as any Layer:
            var writer = ByteWriter()
            writer.byte(layer.isTraining ? 1 : 0)
            // Inner layers come before those around them and have written their own.
            let own = layer.state.filter { numbers[ObjectIdentifier($0.parameter)] == nil }
            writer.count(own.count)
            for entry in own {
                writer.text(entry.path)
                writer.block(bytes(entry.parameter))
            }
            return writer.bytes
        case let optimizer as any StatefulOptimizer: return bytes(optimizer.core.snapshot)
        default: return nil
        }
    }

    func restoreState(_ bytes: [UInt8], of value: Any) throws {
        var reader = ByteReader(bytes)
        switch value {
        case let layer as any Layer:
            let isTraining = try reader.byte() != 0
            let entries = Dictionary(layer.state.map { ($0.path, $0.parameter) }) { first, _ in first }
            for _ in 0..<(try reader.count(ofSize: 2)) {
                let path = try reader.text()
                var block = ByteReader(try reader.block())
                let saved = try parameter(&block)
                guard let target = entries[path], target.shape == saved.shape else {
                    throw SnapshotError.unknown("\(layer.name) has no parameter '\(path)' of shape \(saved.shape)")
                }
                target.value = saved.value
                target.isTrainable = saved.isTrainable
                for (number, parameter) in parameters where parameter === saved { parameters[number] = target }
            }
            if layer.isTraining != isTraining { layer.isTraining = isTraining }
        case let optimizer as any StatefulOptimizer: optimizer.core.restore(try memory(&reader))
        default: throw SnapshotError.damaged("a state of something that has none")
        }
    }

    // MARK: The session

    func sessionState() -> [UInt8] { Self.bytes(.ambient) }

    func restoreSessionState(_ bytes: [UInt8]) throws {
        var reader = ByteReader(bytes)
        try Self.restore(.ambient, &reader)
    }

    // MARK: Kinds

    private static func bytes(_ tensor: Tensor) -> [UInt8] { encodeNPY(tensor) }

    private static func tensor(_ reader: inout ByteReader) throws -> Tensor {
        let bytes = try reader.rest()
        return try bytes.withUnsafeBytes { try decodeNPY($0) }
    }

    private func bytes(_ parameter: Parameter) -> [UInt8] {
        let key = ObjectIdentifier(parameter)
        let number = numbers[key] ?? numbers.count
        numbers[key] = number
        var writer = ByteWriter()
        writer.count(number)
        writer.text(parameter.role.rawValue)
        writer.byte(parameter.isTrainable ? 1 : 0)
        writer.append(Self.bytes(parameter.value))
        return writer.bytes
    }

    private func parameter(_ reader: inout ByteReader) throws -> Parameter {
        let number = try reader.count()
        guard let role = Parameter.Role(rawValue: try reader.text()) else {
            throw SnapshotError.damaged("a parameter of no known role")
        }
        let isTrainable = try reader.byte() != 0
        let parameter = Parameter(try Self.tensor(&reader), role: role)
        parameter.isTrainable = isTrainable
        parameters[number] = parameter
        return parameter
    }

    private static func bytes(_ source: RandomSource) -> [UInt8] {
        var writer = ByteWriter()
        for word in source.position { writer.word(Int(bitPattern: UInt(word))) }
        return writer.bytes
    }

    private static func restore(_ source: RandomSource, _ reader: inout ByteReader) throws {
        var position: [UInt64] = []
        for _ in 0..<4 { position.append(UInt64(UInt(bitPattern: try reader.word()))) }
        source.position = position
    }

    private static func bytes(_ dataset: Dataset) -> [UInt8] {
        var writer = ByteWriter()
        writer.text(dataset.name)
        for names in [dataset.classNames, dataset.featureNames] {
            writer.count(names.count)
            for name in names { writer.text(name) }
        }
        writer.block(bytes(dataset.features))
        writer.block(bytes(dataset.labels))
        return writer.bytes
    }

    private static func dataset(_ reader: inout ByteReader) throws -> Dataset {
        let name = try reader.text()
        var lists: [[String]] = []
        for _ in 0..<2 {
            var names: [String] = []
            for _ in 0..<(try reader.count(ofSize: 1)) { names.append(try reader.text()) }
            lists.append(names)
        }
        var blocks = [ByteReader(try reader.block()), ByteReader(try reader.block())]
        let (features, labels) = (try tensor(&blocks[0]), try tensor(&blocks[1]))
        guard features.shape.first != nil, features.shape.first == labels.shape.first else {
            throw SnapshotError.damaged("a data set of \(features.shape) and \(labels.shape)")
        }
        return Dataset(name: name, features: features, labels: labels, classNames: lists[0], featureNames: lists[1])
    }

    // MARK: Optimizers

    private func bytes(_ memory: OptimizerCore.Snapshot) -> [UInt8] {
        var writer = ByteWriter()
        writer.count(memory.step)
        for number in [memory.fixedRate, memory.clipNorm, memory.clipValue] {
            writer.byte(number == nil ? 0 : 1)
            writer.word(Int(bitPattern: UInt((number ?? 0).bitPattern)))
        }
        // Of a parameter that nothing saved holds, the memory is of no use.
        let known = memory.parameters.compactMap { entry in
            numbers[ObjectIdentifier(entry.parameter)].map { ($0, entry.tensors) }
        }
        writer.count(known.count)
        for (number, tensors) in known {
            writer.count(number)
            writer.count(tensors.count)
            for (name, tensor) in tensors.sorted(by: { $0.key < $1.key }) {
                writer.text(name)
                writer.block(Self.bytes(tensor))
            }
        }
        return writer.bytes
    }

    private func memory(_ reader: inout ByteReader) throws -> OptimizerCore.Snapshot {
        var memory = OptimizerCore.Snapshot(step: try reader.count())
        guard memory.step >= 0 else { throw SnapshotError.damaged("a negative count of steps") }
        var numbers: [Double?] = []
        for _ in 0..<3 {
            let isThere = try reader.byte() != 0
            let number = Double(bitPattern: UInt64(UInt(bitPattern: try reader.word())))
            numbers.append(isThere ? number : nil)
        }
        (memory.fixedRate, memory.clipNorm, memory.clipValue) = (numbers[0], numbers[1], numbers[2])
        for _ in 0..<(try reader.count(ofSize: 2)) {
            guard let parameter = parameters[try reader.count()] else {
                throw SnapshotError.damaged("an optimizer remembers a parameter that is not there")
            }
            var tensors: [String: Tensor] = [:]
            for _ in 0..<(try reader.count(ofSize: 2)) {
                let name = try reader.text()
                var block = ByteReader(try reader.block())
                let tensor = try Self.tensor(&block)
                guard tensor.shape == parameter.shape else {
                    throw SnapshotError.damaged("an optimizer's \(name) has shape \(tensor.shape)")
                }
                tensors[name] = tensor
            }
            memory.parameters.append((parameter, tensors))
        }
        return memory
    }
}
