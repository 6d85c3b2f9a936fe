import Tensors

// The format of the MNIST files: two zero bytes, the kind of number, the number of axes, their sizes, the numbers, all
// big-endian. http://yann.lecun.com/exdb/mnist

/// Reads an array in the IDX format, gzipped or not: bytes become int32, as 16 and 32 bit integers, floats stay.
public func loadIDX(_ path: String) throws -> Tensor {
    try decodingFile(path) { try decodeIDX($0) }
}

/// Reads the bytes of an IDX file.
package func decodeIDX(_ bytes: UnsafeRawBufferPointer) throws -> Tensor {
    if bytes.count >= 2, bytes[0] == 0x1f, bytes[1] == 0x8b {
        return try gunzip(bytes, limit: 1 << 32).withUnsafeBytes { try decodeIDX($0) }
    }
    func malformed(_ reason: String) -> TensorError { .malformed(format: "IDX", reason: reason) }
    guard bytes.count >= 4, bytes[0] == 0, bytes[1] == 0 else {
        throw malformed("it does not begin with two zero bytes")
    }
    let axes = Int(bytes[3])
    guard (1...8).contains(axes), bytes.count >= 4 + 4 * axes else {
        throw malformed("\(axes) axes in \(bytes.count) bytes")
    }
    let shape = (0..<axes).map { axis in
        Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 4 + 4 * axis, as: UInt32.self)))
    }
    guard let number = FileNumber(idx: bytes[2]) else {
        throw malformed("the kind of number \(bytes[2]) at byte 2 is not known")
    }
    var size = number.size
    for extent in shape {
        let (product, overflows) = size.multipliedReportingOverflow(by: extent)
        guard !overflows else { throw malformed("the shape \(shape) is too large") }
        size = product
    }
    let start = 4 + 4 * axes
    guard bytes.count - start == size else {
        throw malformed("shape \(shape) takes \(size) bytes after byte \(start), and there are \(bytes.count - start)")
    }
    let data = UnsafeRawBufferPointer(rebasing: bytes[start...])
    guard let tensor = try number.tensor(data, shape: shape, isBigEndian: true) else {
        throw malformed("a number is too large")
    }
    return tensor
}

extension FileNumber {
    /// By the third byte of an IDX file.
    fileprivate init?(idx code: UInt8) {
        switch code {
        case 0x08: self = .uint8
        case 0x09: self = .int8
        case 0x0b: self = .int16
        case 0x0c: self = .int32
        case 0x0d: self = .float32
        case 0x0e: self = .float64
        default: return nil
        }
    }
}
