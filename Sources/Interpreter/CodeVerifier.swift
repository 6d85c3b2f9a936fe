extension Code {
    /// What is wrong with the bytecode, each as a sentence; a compiler without mistakes gives none.
    ///
    /// Checks that registers are inside the frame and of the sort that the instruction works on, that jumps, handlers
    /// and the end of the code fall between instructions.
    package var problems: [String] {
        var problems: [String] = []
        var starts: Set<Int> = []
        var index = 0
        while index < instructions.count {
            starts.insert(index)
            index += instructions[index].op.hasWord ? 2 : 1
        }
        if index != instructions.count { problems.append("\(name): the last instruction has no word") }
        for index in starts.sorted() {
            let instruction = instructions[index]
            for (kind, register) in zip(instruction.op.shape, [instruction.a, instruction.b, instruction.c]) {
                if let problem = problem(kind, Int(register)) {
                    problems.append("\(name) \(index): \(instruction.op): \(problem)")
                }
            }
            if instruction.op.isJump {
                let target = index + 1 + unsafeBitCast(instructions[index + 1], to: Int.self)
                if !starts.contains(target) { problems.append("\(name) \(index): a jump to \(target)") }
            }
        }
        for handler in handlers
        where !starts.contains(handler.target) || handler.range.upperBound > instructions.count
            || !starts.contains(handler.range.lowerBound)
        {
            problems.append("\(name): a handler of \(handler.range) at \(handler.target)")
        }
        if let last = starts.max(), !instructions[last].op.endsCode { problems.append("\(name): runs past its end") }
        return problems
    }

    private func problem(_ kind: Character, _ register: Int) -> String? {
        let frame = header.pointee
        guard kind != "-", kind != "w" else { return nil }
        guard register < frame.frameSize else { return "register \(register) of \(frame.frameSize)" }
        let isOwner = register >= frame.ownedLower && register < frame.ownedUpper
        // Parameters passed `inout` and globals are references outside the owners.
        let isFixed = register < frame.ownedLower
        switch kind {
        case "s", "S": return isOwner ? "an owner (\(register)) where a scalar belongs" : nil
        case "r", "R": return isOwner || isFixed ? nil : "a scalar (\(register)) where an owner belongs"
        default: return nil
        }
    }
}

extension Opcode {
    /// Whether the word after the instruction is a place in the code.
    var isJump: Bool {
        switch self {
        case .jump, .loop, .branchIf, .branchUnless, .branchIfNil, .branchUnlessNil, .unlessIntEqual,
            .unlessIntNotEqual, .unlessIntLess, .unlessIntLessOrEqual, .unlessIntEqualSmall, .unlessIntNotEqualSmall,
            .unlessIntLessSmall, .unlessIntLessOrEqualSmall, .unlessIntGreaterSmall, .unlessIntGreaterOrEqualSmall,
            .unlessDoubleLess, .unlessDoubleLessOrEqual, .unlessDoubleEqual, .unlessDoubleNotEqual, .loopRange,
            .unlessIndexInArray, .nextEntry, .nextElement:
            return true
        default: return false
        }
    }

    /// Whether nothing follows the instruction.
    var endsCode: Bool {
        switch self {
        case .returnVoid, .returnScalar, .returnReference, .jump, .loop, .trap, .throwError, .resume: return true
        default: return false
        }
    }
}

extension Machine {
    /// What is wrong with the bytecode of the session.
    package var codeProblems: [String] { codes.flatMap(\.problems) }
}
