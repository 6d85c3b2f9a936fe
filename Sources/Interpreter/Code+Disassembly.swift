extension Code {
    /// The instructions as text, one a line, for tests and for looking at what the compiler made.
    package var disassembly: String {
        var text =
            "\(name): frame \(header.pointee.frameSize), owners \(header.pointee.ownedLower)..<\(header.pointee.ownedUpper)\n"
        var index = 0
        while index < instructions.count {
            let instruction = instructions[index]
            text += "\(index): \(instruction.op) \(instruction.a) \(instruction.b) \(instruction.c)"
            index += 1
            if instruction.op.hasWord {
                let word = unsafeBitCast(instructions[index], to: Int.self)
                if instruction.op.isJump {
                    text += " → \(index + word)"
                } else if word >= 0, word < 1 << 32 {
                    text += " → \(word)"
                }
                index += 1
            }
            text += "\n"
        }
        for handler in handlers {
            text += "\(handler.isCleanup ? "cleanup" : "catch") \(handler.range) at \(handler.target)\n"
        }
        return text
    }
}

extension Machine {
    /// The bytecode of all functions, closures and top levels of the session.
    package var disassembly: String { codes.map(\.disassembly).joined(separator: "\n") }
}
