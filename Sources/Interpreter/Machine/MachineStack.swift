import Glibc

/// A call that is being executed.
struct Frame {
    /// Where the caller goes on.
    var returnAddress: UnsafePointer<Instruction>
    var callerBase: UnsafeMutablePointer<Int>
    var code: UnsafeMutablePointer<CodeHeader>
    /// The caller's register that gets the result; -1 ends the dispatch loop.
    var target: Int
}

/// The registers of all frames, with the globals of the session below them, and the chain of calls.
///
/// Address space is reserved once and used only as deep as programs go, so registers never move.
struct MachineStack {
    static let capacity = 32 << 20
    static let maximumDepth = 400_000

    let words: UnsafeMutablePointer<Int>
    let limit: UnsafeMutablePointer<Int>
    let frames: UnsafeMutablePointer<Frame>

    init() {
        words = Self.reserve(Int.self, Self.capacity)
        limit = words + Self.capacity - 0x8000
        frames = Self.reserve(Frame.self, Self.maximumDepth + 8)
    }

    func deallocate() {
        munmap(words, Self.capacity * MemoryLayout<Int>.stride)
        munmap(frames, (Self.maximumDepth + 8) * MemoryLayout<Frame>.stride)
    }

    private static func reserve<Element>(_: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
        let size = count * MemoryLayout<Element>.stride
        let memory = mmap(
            nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | Int32(MAP_NORESERVE), -1, 0)
        guard let memory, memory != MAP_FAILED else { preconditionFailure("no address space for the machine's stack") }
        return memory.bindMemory(to: Element.self, capacity: count)
    }
}
