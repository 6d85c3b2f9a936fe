import Foundation
import TestSupport
import Testing

/// Sources that once went wrong, or that lead where programs rarely go: all of them, and what becomes of them when
/// words and bytes are exchanged, are refused or run, with well formed bytecode, and leave nothing behind.
///
/// Every crash and every endless check that is found becomes a file of `Corpus`.
struct CorpusTests {
    static let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

    /// Texts by name, in the order of the names; bytes that are no UTF-8 are replaced, as in a cell.
    static let texts = files.sorted { $0.path() < $1.path() }.map { file in
        (name: file.lastPathComponent, text: String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self))
    }

    @Test("the corpus is there")
    func isThere() { #expect(Self.texts.count >= 30) }

    @Test("a source of the corpus does no harm", arguments: texts.indices)
    func harmless(index: Int) {
        let (name, text) = Self.texts[index]
        let report = ProgramRunner.examine(text)
        #expect(report.codeProblems == [], "\(name)")
        #expect(report.leaks == 0, "\(name)")
    }

    @Test("nor does what bytes make of it", arguments: 0..<16)
    func mutants(seed: Int) {
        var random = SplitMix(state: UInt64(seed) &+ 1000)
        for (name, text) in Self.texts where text.utf8.count < 1000 {
            var bytes = Array(text.utf8)
            for _ in 0...Int(random.next() % 4) {
                let place = Int(random.next() % UInt64(bytes.count + 1))
                switch random.next() % 4 {
                case 0 where place < bytes.count: bytes.remove(at: place)
                case 1: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
                case 2 where place < bytes.count:
                    let length = Int(random.next() % 12)
                    bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + length)], at: place)
                default:
                    bytes.insert(
                        contentsOf: Array(Self.tokens[Int(random.next() % UInt64(Self.tokens.count))].utf8), at: place)
                }
            }
            let mutant = String(decoding: bytes, as: UTF8.self)
            let report = ProgramRunner.examine(mutant)
            #expect(report.codeProblems == [], "\(name): \(mutant)")
            #expect(report.leaks == 0, "\(name): \(mutant)")
        }
    }

    @Test("damaged bytecode of a source of the corpus is refused", arguments: texts.indices)
    func damaged(index: Int) {
        let (name, text) = Self.texts[index]
        #expect(ProgramRunner.unseenDamage(text, seeds: 1..<200) == [], "\(name)")
    }

    private static let tokens = [
        "{", "}", "(", ")", "[", "]", "\"", "\\(", "?", "!", "&", "inout ", "try ", "self.", "$0", " in ", "nil", "<",
        ">",
        "...", " where ", "\n", "0", ".", ":", "=", "\u{0}",
    ]
}
