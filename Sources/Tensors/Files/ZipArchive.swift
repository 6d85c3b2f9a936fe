/// A zip archive in memory, as far as it is needed to read and write arrays: stored and deflated entries, no encryption.
/// Format: APPNOTE 6.3, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
struct ZipArchive {
    /// One file of the archive.
    struct Entry {
        let name: String
        fileprivate let method: UInt16
        fileprivate let checksum: UInt32
        fileprivate let size: Int
        fileprivate let data: UnsafeRawBufferPointer
        fileprivate let format: String

        /// The bytes of the file.
        func contents() throws -> [UInt8] {
            func malformed(_ reason: String) -> TensorError {
                .malformed(format: format, reason: "entry \"\(name)\": \(reason)")
            }
            let bytes: [UInt8]
            switch method {
            case 0: bytes = Array(data)
            case 8: bytes = try inflate(data, limit: size, format: format).bytes
            default: throw malformed("compression method \(method) is not known")
            }
            guard bytes.count == size else { throw malformed("\(bytes.count) bytes instead of \(size)") }
            guard bytes.withUnsafeBytes(crc32) == checksum else { throw malformed("the checksum is wrong") }
            return bytes
        }
    }

    let entries: [Entry]

    /// Reads the directory at the end of the archive. The entries look at `bytes`.
    init(_ bytes: UnsafeRawBufferPointer, format: String) throws {
        func malformed(_ reason: String) -> TensorError { .malformed(format: format, reason: reason) }
        func number(_ place: Int, _ size: Int) throws -> Int {
            guard place >= 0, place <= bytes.count - size else {
                throw malformed("it ends before byte \(place + size)")
            }
            let value = (0..<size).reduce(UInt64(0)) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
            guard let whole = Int(exactly: value) else { throw malformed("an impossible size at byte \(place)") }
            return whole
        }
        let earliest = max(0, bytes.count - 65_557)
        guard bytes.count >= 22,
            let end = stride(from: bytes.count - 22, through: earliest, by: -1).first(where: {
                bytes[$0] == 0x50 && bytes[$0 + 1] == 0x4b && bytes[$0 + 2] == 5 && bytes[$0 + 3] == 6
            })
        else { throw malformed("no directory of a zip archive at its end") }
        var (count, place) = (try number(end + 10, 2), try number(end + 16, 4))
        if count == 0xffff || place == 0xffff_ffff, end >= 20, try number(end - 20, 4) == 0x0706_4b50 {
            let large = try number(end - 12, 8)
            guard try number(large, 4) == 0x0606_4b50 else { throw malformed("no large directory at byte \(large)") }
            (count, place) = (try number(large + 32, 8), try number(large + 48, 8))
        }
        guard count <= bytes.count / 46 else { throw malformed("\(count) entries in \(bytes.count) bytes") }
        var entries: [Entry] = []
        var names: Set<String> = []
        for _ in 0..<count {
            guard try number(place, 4) == 0x0201_4b50 else { throw malformed("no directory entry at byte \(place)") }
            let flags = try number(place + 8, 2)
            let nameLength = try number(place + 28, 2)
            let (extraLength, commentLength) = (try number(place + 30, 2), try number(place + 32, 2))
            var (packed, size, header) = (
                try number(place + 20, 4), try number(place + 24, 4), try number(place + 42, 4)
            )
            let next = place + 46 + nameLength + extraLength + commentLength
            guard next <= bytes.count else { throw malformed("the directory entry at byte \(place) is cut off") }
            let name = String(decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self)
            guard flags & 1 == 0 else { throw malformed("entry \"\(name)\" is encrypted") }
            var extra = place + 46 + nameLength
            let extraEnd = extra + extraLength
            while extra + 4 <= extraEnd {
                let (kind, length) = (try number(extra, 2), try number(extra + 2, 2))
                if kind == 1 {
                    var field = extra + 4
                    if size == 0xffff_ffff { (size, field) = (try number(field, 8), field + 8) }
                    if packed == 0xffff_ffff { (packed, field) = (try number(field, 8), field + 8) }
                    if header == 0xffff_ffff { header = try number(field, 8) }
                }
                extra += 4 + length
            }
            guard try number(header, 4) == 0x0403_4b50 else {
                throw malformed("entry \"\(name)\" should begin at byte \(header) and does not")
            }
            let start = header + 30 + (try number(header + 26, 2)) + (try number(header + 28, 2))
            guard start <= bytes.count, packed <= bytes.count - start else {
                throw malformed("entry \"\(name)\" is cut off")
            }
            // Deflate cannot do better than 1 : 1032.
            guard size / 1040 <= packed else { throw malformed("entry \"\(name)\" of \(packed) bytes claims \(size)") }
            guard names.insert(name).inserted else { throw malformed("the name \"\(name)\" is there twice") }
            entries.append(
                Entry(
                    name: name, method: UInt16(try number(place + 10, 2)), checksum: UInt32(try number(place + 16, 4)),
                    size: size, data: UnsafeRawBufferPointer(rebasing: bytes[start..<start + packed]), format: format))
            place = next
        }
        self.entries = entries
    }
}

/// A zip archive of stored files, in their order, without times, so that equal files give equal archives.
func encodeZip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    func put(_ value: Int, _ size: Int, _ bytes: inout [UInt8]) {
        for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    }
    let largest = 0xffff_ffff
    for (name, bytes) in files {
        let (start, checksum) = (archive.count, Int(bytes.withUnsafeBytes(crc32)))
        let isLarge = bytes.count >= largest || start >= largest
        let version = isLarge ? 45 : 20
        // Version, flags (names are UTF-8), method, time, date (1 January 1980).
        func common(_ target: inout [UInt8]) {
            for value in [version, 0x800, 0, 0, 0x21] { put(value, 2, &target) }
            put(checksum, 4, &target)
            for _ in 0..<2 { put(isLarge ? largest : bytes.count, 4, &target) }
            put(name.utf8.count, 2, &target)
        }
        put(0x0403_4b50, 4, &archive)
        common(&archive)
        put(isLarge ? 20 : 0, 2, &archive)
        archive += Array(name.utf8)
        if isLarge {
            for (value, size) in [(1, 2), (16, 2), (bytes.count, 8), (bytes.count, 8)] { put(value, size, &archive) }
        }
        archive += bytes
        put(0x0201_4b50, 4, &directory)
        put(version, 2, &directory)
        common(&directory)
        for (value, size) in [(isLarge ? 28 : 0, 2), (0, 2), (0, 2), (0, 2), (0, 4), (isLarge ? largest : start, 4)] {
            put(value, size, &directory)
        }
        directory += Array(name.utf8)
        if isLarge {
            for (value, size) in [(1, 2), (24, 2), (bytes.count, 8), (bytes.count, 8), (start, 8)] {
                put(value, size, &directory)
            }
        }
    }
    let start = archive.count
    archive += directory
    if start >= largest || files.count >= 0xffff {
        let end = archive.count
        for (value, size) in [(0x0606_4b50, 4), (44, 8), (45, 2), (45, 2), (0, 4), (0, 4)] {
            put(value, size, &archive)
        }
        for value in [files.count, files.count, directory.count, start] { put(value, 8, &archive) }
        for (value, size) in [(0x0706_4b50, 4), (0, 4), (end, 8), (1, 4)] { put(value, size, &archive) }
    }
    for (value, size) in [
        (0x0605_4b50, 4), (0, 2), (0, 2), (min(files.count, 0xffff), 2), (min(files.count, 0xffff), 2),
    ] {
        put(value, size, &archive)
    }
    for (value, size) in [(min(directory.count, largest), 4), (min(start, largest), 4), (0, 2)] {
        put(value, size, &archive)
    }
    return archive
}
