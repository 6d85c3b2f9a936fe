/// Makes identifiers for cells that have none. The same notebook gets the same identifiers every time.
struct CellIdentifier {
    private var taken: Set<String> = []

    /// Whether `id` is well-formed and was not taken before; takes it.
    mutating func take(_ id: String) -> Bool {
        let isWellFormed =
            (1...64).contains(id.utf8.count)
            && id.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    return true
                default: return false
                }
            }
        return isWellFormed && taken.insert(id).inserted
    }

    /// Eight hexadecimal digits of the FNV-1a hash of the source, counted on until nobody has them.
    mutating func make(for source: String) -> String {
        var source = source
        var hash = source.withUTF8 { bytes in
            bytes.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
        }
        while true {
            let digits = String(hash, radix: 16)
            let id = String(repeating: "0", count: 8 - digits.count) + digits
            if taken.insert(id).inserted { return id }
            hash &+= 1
        }
    }
}

extension Notebook {
    /// An identifier for a new cell that no cell of the notebook has.
    public func freshIdentifier(for source: String) -> String {
        var identifier = CellIdentifier()
        for cell in cells { _ = identifier.take(cell.id) }
        return identifier.make(for: source)
    }
}
