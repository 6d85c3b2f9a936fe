import Frontend
import IR
import Interpreter

/// A session as a file: the cells that declared something, in order, and the values that their variables have.
///
/// Restoring checks the cells again and declares what they declare, without running any; then the variables get their
/// values. So types and functions are there as they were, and what variables were made from is not needed again.
package struct SessionSnapshot: Sendable {
    /// What changed the names of the session.
    enum Entry: Sendable {
        /// A part of a cell that declares something. `missing` got no value because the cell failed.
        case cell(SourceText, missing: [GlobalID])
        /// `%reset` of some names.
        case removal([String])
    }

    var entries: [Entry]
    /// Variables that were not saved.
    var hidden: [GlobalID]
    var values: [UInt8]

    private static let magic = Array("swiftlet session 1\n".utf8)

    // MARK: Bytes

    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.append(Self.magic)
        writer.count(entries.count)
        for entry in entries {
            switch entry {
            case .cell(let source, let missing):
                writer.byte(0)
                writer.text(source.name)
                // What is read back begins at line 1.
                writer.text(String(repeating: "\n", count: source.firstLine - 1) + source.text)
                writer.count(missing.count)
                for id in missing { writer.count(id.index) }
            case .removal(let names):
                writer.byte(1)
                writer.count(names.count)
                for name in names { writer.text(name) }
            }
        }
        writer.count(hidden.count)
        for id in hidden { writer.count(id.index) }
        writer.block(values)
        return Self.sealed(writer.bytes)
    }

    /// With the sum behind it by which damage is found.
    package static func sealed(_ bytes: [UInt8]) -> [UInt8] {
        var writer = ByteWriter()
        writer.append(bytes)
        writer.word(checksum(bytes[...]))
        return writer.bytes
    }

    init(entries: [Entry], hidden: [GlobalID], values: [UInt8]) {
        self.entries = entries
        self.hidden = hidden
        self.values = values
    }

    init(_ bytes: [UInt8]) throws(SnapshotError) {
        guard bytes.starts(with: Self.magic) else { throw .damaged("it is no session of this version of swiftlet") }
        var end = ByteReader(Array(bytes.suffix(8)))
        guard bytes.count >= Self.magic.count + 8, try end.word() == Self.checksum(bytes.dropLast(8)) else {
            throw .damaged("its sum is wrong; it was changed or not written to its end")
        }
        var reader = ByteReader(Array(bytes[Self.magic.count..<bytes.count - 8]))
        entries = []
        for _ in 0..<(try reader.count(ofSize: 2)) {
            switch try reader.byte() {
            case 0:
                let source = SourceText(name: try reader.text(), text: try reader.text())
                entries.append(.cell(source, missing: try Self.identifiers(&reader)))
            case 1:
                var names: [String] = []
                for _ in 0..<(try reader.count(ofSize: 1)) { names.append(try reader.text()) }
                entries.append(.removal(names))
            default: throw .damaged("an unknown entry")
            }
        }
        hidden = try Self.identifiers(&reader)
        values = try reader.block()
        guard reader.left == 0 else { throw .damaged("something follows its end") }
    }

    private static func identifiers(_ reader: inout ByteReader) throws(SnapshotError) -> [GlobalID] {
        var identifiers: [GlobalID] = []
        for _ in 0..<(try reader.count(ofSize: 1)) { identifiers.append(GlobalID(index: try reader.count())) }
        return identifiers
    }

    /// FNV-1a, eight bytes at a time.
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset + 8 <= buffer.count {
                hash =
                    (hash ^ buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian)
                    &* 0x100_0000_01B3
                hash ^= hash >> 29
                offset += 8
            }
            for byte in buffer[offset...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        return Int(bitPattern: UInt(hash))
    }

    // MARK: Declaring again

    /// The names of the session after all cells; `declare` is told of each program.
    func scope(_ checker: Checker, _ declare: (Program) throws -> Void = { _ in }) throws -> SessionScope {
        var scope = SessionScope()
        for entry in entries {
            switch entry {
            case .removal(let names): scope = names.reduce(scope) { $0.removing(name: $1) }
            case .cell(let source, let missing):
                let before = scope
                let checked = checker.check(source, in: scope)
                guard let program = checked.program else {
                    let problem = checked.diagnostics.first { $0.severity == .error }?.message ?? "an error"
                    throw SnapshotError.unknown("\(source.name) of the snapshot does not check: \(problem)")
                }
                try declare(program)
                scope = checked.scope
                if !missing.isEmpty { scope = scope.removing(uninitialised: Set(missing), restoring: before) }
            }
        }
        return scope.removing(uninitialised: Set(hidden), restoring: SessionScope())
    }
}
