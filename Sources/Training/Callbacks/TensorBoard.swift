import Glibc
import NeuralNetworks
import Tensors

/// Writes losses, metrics and rates of a fit as event files, for TensorBoard to show.
///
///     model.fit(…, callbacks: [TensorBoard("runs/a")])     // or fit(…, tensorBoard: "runs/a")
///     !tensorboard --logdir runs
///
/// The loss of every batch is `loss/batch`; at the end of an epoch come `loss/train`, `loss/validation`, `accuracy/train` and
/// so on over the number of steps. What an epoch wrote is on the disk when the next one begins.
public final class TensorBoard: Callback {
    /// The folder of the event files.
    public let folder: String

    private var file: EventFile?

    /// Writes into a folder, which is made if it is not there.
    public init(_ folder: String) { self.folder = folder }

    public func handle(_ event: TrainingEvent) throws {
        switch event {
        case .fitBegan: file = try EventFile(folder)
        case .epochBegan: break
        case .batchEnded(let batch):
            file?.add("loss/batch", batch.loss, step: batch.step)
        case .epochEnded(let epoch):
            file?.add("loss/train", epoch.trainLoss, step: epoch.step)
            if let loss = epoch.validationLoss { file?.add("loss/validation", loss, step: epoch.step) }
            for (name, value) in epoch.trainMetrics.sorted(by: { $0.key < $1.key }) {
                file?.add("\(name)/train", value, step: epoch.step)
            }
            for (name, value) in epoch.validationMetrics.sorted(by: { $0.key < $1.key }) {
                file?.add("\(name)/validation", value, step: epoch.step)
            }
            file?.add("learning rate", epoch.learningRate, step: epoch.step)
            file?.add("epoch", Double(epoch.epoch), step: epoch.step)
            try file?.flush()
        case .fitEnded:
            try file?.flush()
            file = nil
        }
    }
}

/// An event file: records of a length, its checksum, an `Event` message and its checksum.
/// https://github.com/tensorflow/tensorboard/blob/master/tensorboard/compat/proto/event.proto
private final class EventFile {
    private let path: String
    private let descriptor: Int32
    private var waiting: [UInt8] = []

    init(_ folder: String) throws {
        try FolderListing.make(folder)
        var host = [CChar](repeating: 0, count: 256)
        gethostname(&host, host.count - 1)
        let name = String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // The number keeps the fits of one second apart.
        var number = 0
        var (path, descriptor): (String, Int32)
        repeat {
            path = "\(folder)/events.out.tfevents.\(Int(Self.now)).\(name).\(getpid()).\(number)"
            descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            number += 1
        } while descriptor < 0 && errno == EEXIST
        guard descriptor >= 0 else { throw TensorError.file(path: path, reason: String(cString: strerror(errno))) }
        (self.path, self.descriptor) = (path, descriptor)
        record { $0.add(3, "brain.Event:2") }
        try flush()
    }

    deinit { close(descriptor) }

    func add(_ tag: String, _ value: Double, step: Int) {
        record { event in
            event.add(2, step)
            event.add(5) { summary in
                summary.add(1) { item in
                    item.add(1, tag)
                    item.add(2, Float(value))
                }
            }
        }
    }

    func flush() throws {
        var start = 0
        while start < waiting.count {
            let written = waiting[start...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written >= 0 else { throw TensorError.file(path: path, reason: String(cString: strerror(errno))) }
            start += written
        }
        waiting.removeAll(keepingCapacity: true)
    }

    private func record(_ body: (inout ProtobufWriter) -> Void) {
        var event = ProtobufWriter()
        event.add(1, Self.now)
        body(&event)
        let length = withUnsafeBytes(of: UInt64(event.bytes.count).littleEndian) { Array($0) }
        for part in [length, event.bytes] {
            waiting += part
            withUnsafeBytes(of: Self.masked(part).littleEndian) { waiting += $0 }
        }
    }

    /// Seconds since 1970: event files are read by the clock of the wall.
    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    /// CRC-32C, turned and shifted as the format wants it.
    private static func masked(_ bytes: [UInt8]) -> UInt32 {
        var checksum = ~UInt32(0)
        for byte in bytes { checksum = table[Int(UInt8(truncatingIfNeeded: checksum) ^ byte)] ^ (checksum >> 8) }
        checksum = ~checksum
        return (checksum >> 15 | checksum << 17) &+ 0xa282_ead8
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0x82f6_3b78 : value >> 1 }
    }
}

extension TensorBoard: CustomStringConvertible {
    public var description: String {
        "TensorBoard(\(folder))"
    }
}
