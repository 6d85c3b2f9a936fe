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

/// The registers of all frames and the globals of the session, in lanes: one for each cell that can run at the same
/// time.
///
/// Address space is reserved once and used only as deep as programs go, so registers and globals never move. A global
/// is known by the number of its word, whatever the lane of the cell that declared it.
struct MachineStack {
    static let capacity = 32 << 20
    /// Calls within each other in the first lane.
    static let maximumDepth = 400_000
    static let sideLanes = 7
    private static let sideCapacity = 1 << 20
    private static let sideDepth = 10_000

    let words: UnsafeMutablePointer<Int>
    /// Whether each global has a value: 0 no, 1 yes, 2 while it is being changed.
    let initialised: UnsafeMutablePointer<UInt8>
    let lanes: [Lane]
    private let frames: UnsafeMutablePointer<Frame>

    init() {
        words = Self.reserve(Int.self, Self.capacity)
        initialised = Self.reserve(UInt8.self, Self.capacity)
        frames = Self.reserve(Frame.self, Self.frameCount)
        let mainCapacity = Self.capacity - Self.sideLanes * Self.sideCapacity
        var lanes = [Lane(words: words, capacity: mainCapacity, frames: frames, maximumDepth: Self.maximumDepth)]
        for index in 0..<Self.sideLanes {
            lanes.append(
                Lane(
                    words: words + mainCapacity + index * Self.sideCapacity, capacity: Self.sideCapacity,
                    frames: frames + Self.maximumDepth + 8 + index * (Self.sideDepth + 8),
                    maximumDepth: Self.sideDepth))
        }
        self.lanes = lanes
    }

    func deallocate() {
        munmap(words, Self.capacity * MemoryLayout<Int>.stride)
        munmap(initialised, Self.capacity)
        munmap(frames, Self.frameCount * MemoryLayout<Frame>.stride)
        for lane in lanes { lane.textBuffer.deallocate() }
    }

    private static var frameCount: Int { maximumDepth + 8 + sideLanes * (sideDepth + 8) }

    private static func reserve<Element>(_: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
        let size = count * MemoryLayout<Element>.stride
        let memory = mmap(
            nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | Int32(MAP_NORESERVE), -1, 0)
        // Address space alone, taken once a session before its first cell: without it no cell could ever run.
        guard let memory, memory != MAP_FAILED else {
            fatalError("no address space for the machine's stack; raise 'ulimit -v'")
        }
        return memory.bindMemory(to: Element.self, capacity: count)
    }
}

/// The part of the stack on which one cell runs: the globals that its cells have declared, with the frames above them.
final class Lane {
    let words: UnsafeMutablePointer<Int>
    /// Frames begin below it.
    let limit: UnsafeMutablePointer<Int>
    let frames: UnsafeMutablePointer<Frame>
    let maximumDepth: Int
    var globalCount = 0
    var isInUse = false
    /// Of the cell that runs on the lane, while it is put aside.
    var textBuffer = TextBuffer()

    init(words: UnsafeMutablePointer<Int>, capacity: Int, frames: UnsafeMutablePointer<Frame>, maximumDepth: Int) {
        self.words = words
        limit = words + capacity - 0x8000
        self.frames = frames
        self.maximumDepth = maximumDepth
    }

    /// The first word above the globals.
    var frameStart: UnsafeMutablePointer<Int> { words + globalCount }
}
