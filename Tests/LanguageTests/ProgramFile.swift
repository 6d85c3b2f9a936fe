import Foundation
import Testing

/// One program of `Programs`: files hold several, divided by lines of `---`. See `Programs/README.md`.
struct LanguageProgram: Sendable, CustomTestStringConvertible {
    let file: String
    let index: Int
    let text: String

    var testDescription: String { "\(file) \(index + 1)" }
    var isPending: Bool { text.hasPrefix("// pending") }
    var expectsRejection: Bool { file.hasPrefix("rejected") }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Programs")

    static let all: [LanguageProgram] = files.flatMap { file in
        parts(of: file + ".swift").enumerated().map { LanguageProgram(file: file, index: $0, text: $1) }
    }

    static let files: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return names.filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
    }()

    static func parts(of name: String) -> [String] {
        guard var text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else { return [] }
        // The newline that ends the file is none of the last program's.
        if name.hasSuffix(".swift"), text.hasSuffix("\n") { text.removeLast() }
        return text.components(separatedBy: "\n---\n")
    }
}

extension LanguageProgram {
    /// What swiftc made of the program when the expectation was recorded.
    var expectation: ProgramOutcome? {
        let parts = Self.expectations[file] ?? []
        return index < parts.count ? ProgramOutcome(text: parts[index]) : nil
    }

    private static let expectations: [String: [String]] = Dictionary(
        uniqueKeysWithValues: files.map { ($0, parts(of: $0 + ".expected")) })
}
