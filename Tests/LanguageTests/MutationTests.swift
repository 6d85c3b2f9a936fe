import TestSupport
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
