extension Machine {
    /// What the verifier says of the session's bytecode while one instruction of it is damaged so that it must be
    /// refused: a register outside its frame, a jump into the middle of an instruction or out of the code, or an end that
    /// runs on. `seed` chooses code, instruction and damage; nil if there is nothing to be damaged in that way. Never run.
    package func problems(damagedBy seed: UInt64) -> [String]? {
        let codes = codes
        guard !codes.isEmpty else { return nil }
        let code = codes[Int(seed % UInt64(codes.count))]
        let stream = code.instructions
        var starts: [Int] = []
        var next = 0
        while next < stream.count {
            starts.append(next)
            next += stream[next].op.hasWord ? 2 : 1
        }
        let choice = Int((seed >> 24) % 0xFFFF)
        switch (seed >> 16) % 3 {
        case 0:
            let named = starts.filter {
                stream[$0].op.shape.utf8.first.map { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "w") } == true
            }
            guard !named.isEmpty else { return nil }
            let index = named[choice % named.count]
            let original = stream[index]
            defer { stream[index] = original }
            stream[index].a = UInt16(clamping: code.header.pointee.frameSize + choice % 100)
            return code.problems
        case 1:
            let jumps = starts.filter { stream[$0].op.isJump }
            guard !jumps.isEmpty else { return nil }
            let index = jumps[choice % jumps.count] + 1
            let original = stream[index]
            defer { stream[index] = original }
            // The word after an instruction is no place to go on, nor is anything before or behind the code.
            let inside = starts.filter { stream[$0].op.hasWord }.map { $0 + 1 }
            let target = choice % 2 == 0 ? inside[choice % inside.count] : stream.count + choice % 7
            stream[index] = unsafeBitCast(target - index, to: Instruction.self)
            return code.problems
        default:
            guard let last = starts.last, !stream[last].op.hasWord,
                let other = starts.first(where: { !stream[$0].op.endsCode && !stream[$0].op.hasWord })
            else { return nil }
            let original = stream[last]
            defer { stream[last] = original }
            stream[last] = stream[other]
            return code.problems
        }
    }
}
