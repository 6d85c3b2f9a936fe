import IR

extension Machine {
    /// Calls a function value with arguments that are given away; the result is owned by the caller.
    func call(_ function: FunctionObject, _ arguments: [(Word, isReference: Bool)]) throws -> Word {
        var words = arguments.map(\.0.bits) + [0]
        // Not the arguments themselves: an `inout` one may have been replaced.
        defer { for index in arguments.indices where arguments[index].isReference { release(words[index]) } }
        return try words.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return .zero }
            return Word(bits: try invoke(function, base, arguments.count))
        }
    }

    func invoke(_ function: FunctionObject) throws -> Int {
        var none = 0
        return try withUnsafeMutablePointer(to: &none) { try invoke(function, $0, 0) }
    }

    /// Calls a function value with borrowed arguments; the result is owned by the caller.
    func invoke(_ function: FunctionObject, _ argument: Int) throws -> Int {
        var argument = argument
        return try withUnsafeMutablePointer(to: &argument) { try invoke(function, $0, 1) }
    }

    func invoke(_ function: FunctionObject, _ first: Int, _ second: Int) throws -> Int {
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: 2) { buffer in
            buffer[0] = first
            buffer[1] = second
            guard let base = buffer.baseAddress else { return 0 }
            return try invoke(function, base, 2)
        }
    }

    /// Calls a function whose first parameter is `inout`.
    func invokeInout(_ function: FunctionObject, _ first: inout Int, _ second: Int) throws {
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: 2) { buffer in
            buffer[0] = first
            buffer[1] = second
            guard let base = buffer.baseAddress else { return }
            defer { first = buffer[0] }
            _ = try invoke(function, base, 2)
        }
    }

    /// Calls with borrowed words in a row; `inout` arguments are changed there.
    ///
    /// Whoever calls a function once for each of many elements is stopped here.
    func invoke(_ function: FunctionObject, _ words: UnsafeMutablePointer<Int>, _ count: Int) throws -> Int {
        if isCancelled { throw interruption }
        guard !function.isNative else {
            return try unsafeDowncast(function, to: NativeClosureObject.self).body(words, self).bits
        }
        let header = unsafeDowncast(function, to: ClosureObject.self).header
        let parameters = header.pointee.parameters
        let base = top
        guard count == parameters.count else {
            throw RuntimeError(.fatalError, "a function of \(parameters.count) parameters got \(count) arguments")
        }
        guard base + header.pointee.frameSize < lane.limit, depth < lane.maximumDepth, hasNativeStack else {
            throw RuntimeError(.recursionTooDeep, "too many calls within each other")
        }
        for index in 0..<count {
            let parameter = parameters[index]
            base[parameter.slot] = words[index]
            if parameter.isReference, !parameter.isInout { retain(words[index]) }
        }
        base[header.pointee.closureSlot] = Int(bitPattern: Unmanaged.passUnretained(function).toOpaque())
        for index in header.pointee.emptyLower..<header.pointee.ownedUpper { base[index] = 0 }
        guard header.pointee.hasInout else { return try enter(header, base: base) }
        defer {
            for index in 0..<count where parameters[index].isInout { words[index] = base[parameters[index].slot] }
        }
        return try enter(header, base: base)
    }

    /// Runs a frame whose registers are ready until it returns.
    func enter(_ header: UnsafeMutablePointer<CodeHeader>, base: UnsafeMutablePointer<Int>) throws -> Int {
        let savedTop = top
        let savedDepth = depth
        defer {
            top = savedTop
            depth = savedDepth
        }
        do {
            let result = try dispatch(header, base)
            if _slowPath(endings.count.pointee > 0), let failure = runDeinitializers(depth: savedDepth, top: savedTop) {
                if header.pointee.code.takeUnretainedValue().resultIsReference { release(result) }
                throw failure
            }
            return result
        } catch {
            if endings.count.pointee > 0 { _ = runDeinitializers(depth: savedDepth, top: savedTop) }
            throw error
        }
    }

    private var hasNativeStack: Bool {
        var marker = 0
        return withUnsafeMutablePointer(to: &marker) { Int(bitPattern: $0) } > nativeStackLimit
    }
}
