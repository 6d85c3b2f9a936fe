import Tensors

/// Reads a PNG image: 1 (grey) or 3 (red, green, blue) channels with values in 0…1, C×H×W. Transparency is left out.
///
/// All kinds of the format are read: palettes, 1 to 16 bits, interlacing. Checksums are checked.
/// Format: https://www.w3.org/TR/png-3/
package func decodePNG(_ bytes: UnsafeRawBufferPointer) throws -> Tensor {
    var reader = PNGReader(bytes: bytes)
    return try reader.image()
}

private struct PNGReader {
    let bytes: UnsafeRawBufferPointer
    private var (width, height, bits, kind) = (0, 0, 0, 0)
    private var isInterlaced = false
    private var palette: [UInt8] = []
    private var compressed: [UInt8] = []

    init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    private static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
    /// The most pixels an image may have.
    private static let mostPixels = 1 << 26

    private func malformed(_ reason: String) -> TensorError { .malformed(format: "PNG", reason: reason) }

    private func number(_ place: Int) -> Int {
        Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    }

    mutating func image() throws -> Tensor {
        try readChunks()
        let samples = kind == 2 ? 3 : kind == 6 ? 4 : kind == 4 ? 2 : 1
        let passes =
            isInterlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)]
        var sizes: [(columns: Int, rows: Int, stride: Int)] = []
        var total = 0
        for (x, y, dx, dy) in passes {
            let (columns, rows) = (max(0, (width - x + dx - 1) / dx), max(0, (height - y + dy - 1) / dy))
            let stride = (columns * samples * bits + 7) / 8
            sizes.append((columns, rows, stride))
            if columns > 0 { total += rows * (stride + 1) }
        }
        var data = try unpacked(total)
        let channels = kind == 0 || kind == 4 ? 1 : 3
        var pixels = [Float](repeating: 0, count: channels * width * height)
        var start = 0
        for ((x, y, dx, dy), size) in zip(passes, sizes) where size.columns > 0 && size.rows > 0 {
            try unfilter(&data, from: start, rows: size.rows, stride: size.stride, step: max(1, samples * bits / 8))
            for row in 0..<size.rows {
                let line = start + row * (size.stride + 1) + 1
                for column in 0..<size.columns {
                    let place = (y + row * dy) * width + x + column * dx
                    for channel in 0..<channels {
                        pixels[channel * width * height + place] = try value(
                            data, line: line, sample: column * samples, channel: channel)
                    }
                }
            }
            start += size.rows * (size.stride + 1)
        }
        return Tensor(pixels, shape: [channels, height, width])
    }

    private func value(_ data: [UInt8], line: Int, sample: Int, channel: Int) throws -> Float {
        switch kind {
        case 3:
            let index = Int(packed(data, line, sample))
            guard 3 * index + 2 < palette.count else { throw malformed("colour \(index) is not in the palette") }
            return Float(palette[3 * index + channel]) / 255
        case 0, 4: return scaled(data, line, sample)
        default: return scaled(data, line, sample + channel)
        }
    }

    private func packed(_ data: [UInt8], _ line: Int, _ sample: Int) -> UInt8 {
        if bits == 8 { return data[line + sample] }
        let place = sample * bits
        return data[line + place / 8] >> UInt8(8 - bits - place % 8) & UInt8(1 << bits - 1)
    }

    private func scaled(_ data: [UInt8], _ line: Int, _ sample: Int) -> Float {
        guard bits == 16 else { return Float(packed(data, line, sample)) / Float(1 << bits - 1) }
        return Float(Int(data[line + 2 * sample]) << 8 | Int(data[line + 2 * sample + 1])) / 65535
    }

    // MARK: Chunks

    private mutating func readChunks() throws {
        guard bytes.count >= 8, bytes.prefix(8).elementsEqual(Self.signature) else {
            throw malformed("it does not begin as a PNG file does")
        }
        var place = 8
        var isEnded = false
        while !isEnded {
            guard place <= bytes.count - 12 else {
                throw malformed("it ends at byte \(bytes.count) without its last chunk")
            }
            let length = number(place)
            guard length <= bytes.count - place - 12 else { throw malformed("the chunk at byte \(place) is cut off") }
            let content = UnsafeRawBufferPointer(rebasing: bytes[(place + 8)..<(place + 8 + length)])
            let checked = UnsafeRawBufferPointer(rebasing: bytes[(place + 4)..<(place + 8 + length)])
            guard crc32(checked) == UInt32(number(place + 8 + length)) else {
                throw malformed("the checksum of the chunk at byte \(place) is wrong")
            }
            let name = String(decoding: bytes[(place + 4)..<(place + 8)], as: UTF8.self)
            if place == 8, name != "IHDR" { throw malformed("the first chunk is \(name)") }
            switch name {
            case "IHDR": try readHeader(content)
            case "PLTE": palette = Array(content)
            case "IDAT": compressed += content
            case "IEND": isEnded = true
            default:
                if bytes[place + 4] & 0x20 == 0 { throw malformed("the chunk \(name) is not known") }
            }
            place += 12 + length
        }
    }

    private mutating func readHeader(_ content: UnsafeRawBufferPointer) throws {
        guard content.count == 13, width == 0 else { throw malformed("a header of \(content.count) bytes") }
        (width, height) = (number(16), number(20))
        (bits, kind) = (Int(content[8]), Int(content[9]))
        isInterlaced = content[12] == 1
        guard width > 0, height > 0, width <= Self.mostPixels / height else {
            throw malformed("the size \(width)×\(height)")
        }
        let allowed: [Int: [Int]] = [0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16]]
        guard allowed[kind]?.contains(bits) == true, content[10] == 0, content[11] == 0, content[12] <= 1 else {
            throw malformed("\(bits) bits of colour type \(kind), or an unknown method")
        }
    }

    // MARK: Rows

    /// The filtered rows: zlib (RFC 1950) around deflated bytes.
    private func unpacked(_ total: Int) throws -> [UInt8] {
        guard compressed.count >= 6, compressed[0] & 15 == 8, (Int(compressed[0]) << 8 + Int(compressed[1])) % 31 == 0,
            compressed[1] & 0x20 == 0
        else { throw malformed("the image data are not zlib's") }
        let result = try compressed.withUnsafeBytes {
            try inflate(UnsafeRawBufferPointer(rebasing: $0[2...]), limit: total, format: "PNG")
        }
        guard result.bytes.count == total else {
            throw malformed("\(result.bytes.count) bytes of image data, where \(width)×\(height) takes \(total)")
        }
        return result.bytes
    }

    private func unfilter(_ data: inout [UInt8], from start: Int, rows: Int, stride: Int, step: Int) throws {
        for row in 0..<rows {
            let line = start + row * (stride + 1)
            let filter = data[line]
            guard filter <= 4 else { throw malformed("the filter \(filter) of a row is not known") }
            if filter == 0 { continue }
            for column in 0..<stride {
                let place = line + 1 + column
                let left = column >= step ? Int(data[place - step]) : 0
                let above = row > 0 ? Int(data[place - stride - 1]) : 0
                let corner = row > 0 && column >= step ? Int(data[place - stride - 1 - step]) : 0
                let prediction: Int
                switch filter {
                case 1: prediction = left
                case 2: prediction = above
                case 3: prediction = (left + above) / 2
                default:
                    let (a, b, c) = (abs(above - corner), abs(left - corner), abs(left + above - 2 * corner))
                    prediction = a <= b && a <= c ? left : b <= c ? above : corner
                }
                data[place] &+= UInt8(truncatingIfNeeded: prediction)
            }
        }
    }
}
