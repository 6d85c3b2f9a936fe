extension Safetensors {
    /// A number that tells changed contents: of names, kinds, shapes and bytes of all tensors and of all notes but `checksum`
    /// itself. CRC-32 of each part, joined by FNV-1a.
    package var checksum: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ text: String) {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        for name in tensors.keys.sorted() {
            guard let tensor = tensors[name] else { continue }
            add("\(name) \(tensor.dtype) \(tensor.shape) ")
            let source = tensor.plainBody
            let bytes = UnsafeRawBufferPointer(start: source.bytes, count: source.count * tensor.dtype.size)
            add("\(withExtendedLifetime(source) { crc32(bytes) })")
        }
        for name in metadata.keys.sorted() where name != "checksum" { add("\(name)=\(metadata[name] ?? "") ") }
        return String(hash, radix: 16)
    }
}
