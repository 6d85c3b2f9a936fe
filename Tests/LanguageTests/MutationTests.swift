import Testing

/// Programs of the corpus with words exchanged, left out and repeated: whatever comes of them, they are rejected or
/// run, their bytecode is well formed and nothing leaks.
struct MutationTests {
    @Test("changed programs do no harm", arguments: 0..<40)
    func mutants(seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        let programs = LanguageProgram.all.filter { !$0.expectsRejection }
        for _ in 0..<40 {
            let text = mutant(of: programs[Int(random.next() % UInt64(programs.count))].text, &random)
            let report = ProgramRunner.examine(text)
            #expect(report.codeProblems == [], "\(text)")
            #expect(report.leaks == 0, "\(text)")
        }
    }

    /// Changes one to three words.
    private func mutant(of text: String, _ random: inout SplitMix) -> String {
        var words = Self.words(of: text)
        for _ in 0...random.next() % 3 {
            let index = Int(random.next() % UInt64(words.count))
            let other = Int(random.next() % UInt64(words.count))
            switch random.next() % 4 {
            case 0: words.remove(at: index)
            case 1: words.insert(words[other], at: index)
            case 2: words.swapAt(index, other)
            default: words[index] = words[other]
            }
        }
        return words.joined()
    }

    /// Names, numbers and single other characters.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var isInWord = false
        for character in text {
            let belongs = character.isLetter || character.isNumber
            if belongs, isInWord { words[words.count - 1].append(character) } else { words.append(String(character)) }
            isInWord = belongs
        }
        return words
    }
}

/// A small generator of random numbers that gives the same ones on every machine.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
