import Tensors

/// Reads an image file as a tensor C×H×W with values in 0…1: PNG, and the Netpbm formats PGM, PPM and PBM.
///
/// One channel for grey images, three for colours. JPEG needs a library that Swiftlet does without; convert such files, for
/// example with `magick mogrify -format png *.jpg`.
public func loadImage(_ path: String) throws -> Tensor {
    do {
        return try readingFile(path) { try decodeImage($0) }
    } catch TensorError.malformed(let format, let reason) {
        throw TensorError.file(path: path, reason: "not a valid \(format) file: \(reason)")
    }
}

/// Reads the bytes of an image file, whose format shows in its first bytes.
package func decodeImage(_ bytes: UnsafeRawBufferPointer) throws -> Tensor {
    if bytes.count >= 3, bytes[0] == 0xff, bytes[1] == 0xd8, bytes[2] == 0xff {
        throw TensorError.malformed(
            format: "image",
            reason: "it is a JPEG, which is not read here; convert it to PNG: magick mogrify -format png *.jpg")
    }
    if bytes.count >= 2, bytes[0] == UInt8(ascii: "P"), (49...54).contains(bytes[1]) { return try decodeNetpbm(bytes) }
    return try decodePNG(bytes)
}

/// Reads PBM, PGM and PPM, as text (P1, P2, P3) or bytes (P4, P5, P6). https://netpbm.sourceforge.net/doc/
private func decodeNetpbm(_ bytes: UnsafeRawBufferPointer) throws -> Tensor {
    func malformed(_ reason: String) -> TensorError { .malformed(format: "Netpbm", reason: reason) }
    var place = 2
    func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
    func skipSpace() {
        while place < bytes.count, isSpace(bytes[place]) || bytes[place] == UInt8(ascii: "#") {
            if bytes[place] == UInt8(ascii: "#") {
                while place < bytes.count, bytes[place] != 10 { place += 1 }
            } else {
                place += 1
            }
        }
    }
    func number() throws -> Int {
        skipSpace()
        var (value, start) = (0, place)
        while place < bytes.count, (48...57).contains(bytes[place]) {
            value = value * 10 + Int(bytes[place] - 48)
            guard value <= 1 << 26 else { throw malformed("the number at byte \(start) is too large") }
            place += 1
        }
        guard place > start else { throw malformed("expected a number at byte \(start)") }
        start = place
        return value
    }
    let kind = Int(bytes[1] - 48)
    let isBitmap = kind == 1 || kind == 4
    let (width, height) = (try number(), try number())
    let largest = isBitmap ? 1 : try number()
    let channels = kind == 3 || kind == 6 ? 3 : 1
    guard width > 0, height > 0, width <= 1 << 26 / height, (1...65535).contains(largest) else {
        throw malformed("the size \(width)×\(height) with values up to \(largest)")
    }
    let count = channels * width * height
    var values = [Float](repeating: 0, count: count)
    func put(_ index: Int, _ value: Int) throws {
        guard value <= largest else { throw malformed("the value \(value) is above \(largest)") }
        let share = Float(value) / Float(largest)
        values[index % channels * width * height + index / channels] = isBitmap ? 1 - share : share
    }
    if kind <= 3 {
        guard bytes.count - place >= count else { throw malformed("it ends before \(count) values") }
        for index in 0..<count {
            if isBitmap {
                skipSpace()
                guard place < bytes.count, bytes[place] == 48 || bytes[place] == 49 else {
                    throw malformed("expected 0 or 1 at byte \(place)")
                }
                try put(index, Int(bytes[place] - 48))
                place += 1
            } else {
                try put(index, try number())
            }
        }
        return Tensor(values, shape: [channels, height, width])
    }
    place += 1
    let rowBytes = isBitmap ? (width + 7) / 8 : channels * width * (largest > 255 ? 2 : 1)
    guard place <= bytes.count, bytes.count - place >= rowBytes * height else {
        throw malformed("\(max(0, bytes.count - place)) bytes of \(rowBytes * height)")
    }
    for row in 0..<height {
        for column in 0..<channels * width {
            let index = row * channels * width + column
            if isBitmap {
                try put(index, Int(bytes[place + row * rowBytes + column / 8] >> UInt8(7 - column % 8) & 1))
            } else if largest > 255 {
                let start = place + 2 * index
                try put(index, Int(bytes[start]) << 8 | Int(bytes[start + 1]))
            } else {
                try put(index, Int(bytes[place + index]))
            }
        }
    }
    return Tensor(values, shape: [channels, height, width])
}
