import Foundation
import Testing

/// The examples of `docs/language.md`.
struct DocumentationTests {
    /// A block of Swift, and the block of text behind it, which says what it prints or what the checker says of it.
    struct Example: Sendable, CustomTestStringConvertible {
        var line: Int
        var program: String
        var expected: String?

        var testDescription: String { "docs/language.md:\(line)" }
    }

    static let examples: [Example] = {
        let place = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/language.md")
        guard let text = try? String(contentsOf: place, encoding: .utf8) else { return [] }
        var examples: [Example] = []
        var block: (language: String, lines: [String])?
        for (number, line) in text.components(separatedBy: "\n").enumerated() {
            if line.hasPrefix("```") {
                if let ended = block {
                    let body = ended.lines.joined(separator: "\n")
                    if ended.language == "swift" {
                        examples.append(Example(line: number + 1 - ended.lines.count, program: body))
                    } else if ended.language == "text", !examples.isEmpty {
                        examples[examples.count - 1].expected = body
                    }
                    block = nil
                } else {
                    block = (String(line.dropFirst(3)), [])
                }
            } else {
                block?.lines.append(line)
            }
        }
        return examples
    }()

    @Test("there are examples")
    func found() { #expect(Self.examples.count >= 12) }

    @Test("an example does what the reference says", arguments: examples)
    func example(_ example: Example) {
        let outcome = ProgramRunner.run(example.program)
        var said = outcome.output + outcome.errors.map { "error: \($0.message)\n" }.joined()
        if outcome.trapped { said += "stops\n" }
        #expect(said.trimmingCharacters(in: .newlines) == (example.expected ?? ""))
    }
}
