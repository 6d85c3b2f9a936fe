import Glibc

/// The memory of an array's words. It grows where it is if the system can move its pages, and takes large pages when it is
/// large: having it given page by page is most of the time of making an array of gigabytes.
enum WordMemory {
    static func allocate(_ count: Int) -> UnsafeMutablePointer<Int> {
        advised(malloc(count * MemoryLayout<Int>.stride), count)
    }

    /// At least `count` words that begin with those of `base`, which is given up.
    static func grown(_ base: UnsafeMutablePointer<Int>, to count: Int) -> UnsafeMutablePointer<Int> {
        advised(realloc(base, count * MemoryLayout<Int>.stride), count)
    }

    static func free(_ base: UnsafeMutablePointer<Int>) { Glibc.free(base) }

    private static func advised(_ memory: UnsafeMutableRawPointer?, _ count: Int) -> UnsafeMutablePointer<Int> {
        let bytes = count * MemoryLayout<Int>.stride
        // `MemoryLimit` and `MemoryWatch` have stopped a cell before the system refuses; where it refuses all the same nothing
        // can go on, not even the telling of an error.
        guard let memory else { fatalError("the system has no \(bytes) bytes") }
        if bytes >= large {
            let page = UInt(4096)
            let begin = (UInt(bitPattern: memory) + page - 1) & ~(page - 1)
            // Nothing depends on the advice being taken.
            _ = madvise(UnsafeMutableRawPointer(bitPattern: begin), (bytes - Int(page)) & ~Int(page - 1), MADV_HUGEPAGE)
        }
        return memory.assumingMemoryBound(to: Int.self)
    }

    private static let large = 8 << 20
}
