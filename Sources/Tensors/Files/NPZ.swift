// NumPy's format for several named arrays: a zip archive of NPY files.

/// Reads the arrays that NumPy has saved with `numpy.savez` or `numpy.savez_compressed`, by name.
public func loadNPZ(_ path: String) throws -> [String: Tensor] { try decodingFile(path) { try decodeNPZ($0) } }

/// Writes named tensors so that `numpy.load` reads them. Equal tensors give equal files.
public func saveNPZ(_ tensors: [String: Tensor], to path: String) throws { try writeFile(path, encodeNPZ(tensors)) }

/// Reads the bytes of an NPZ file.
package func decodeNPZ(_ bytes: UnsafeRawBufferPointer) throws -> [String: Tensor] {
    var result: [String: Tensor] = [:]
    for entry in try ZipArchive(bytes, format: "NPZ").entries {
        guard entry.name.hasSuffix(".npy") else {
            throw TensorError.malformed(format: "NPZ", reason: "\"\(entry.name)\" is not an array")
        }
        let name = String(entry.name.dropLast(4))
        do {
            result[name] = try entry.contents().withUnsafeBytes { try decodeNPY($0) }
        } catch TensorError.malformed(_, let reason) {
            throw TensorError.malformed(format: "NPZ", reason: "array \"\(name)\": \(reason)")
        }
    }
    return result
}

/// The bytes of an NPZ file.
package func encodeNPZ(_ tensors: [String: Tensor]) -> [UInt8] {
    encodeZip(tensors.keys.sorted().map { name in (name + ".npy", tensors[name].map(encodeNPY) ?? []) })
}
