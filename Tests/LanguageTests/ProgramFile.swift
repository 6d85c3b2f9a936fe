import Foundation
import Testing

/// One program of `Programs`: files hold several, divided by lines of `---`.
///
/// First lines that mean something: `// traps` (the program stops with a runtime error after its output),
/// `// pending` (not yet right here; the test says so when it is), `// file scope` (what stands above `// main` is
/// compiled natively at file scope: operators, extensions, types whose full names are printed).
struct LanguageProgram: Sendable, CustomTestStringConvertible {
    let file: String
    let index: Int
    let text: String

    var testDescription: String { "\(file) \(index + 1)" }
    var expectsTrap: Bool { text.hasPrefix("// traps") }
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
        guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else { return [] }
        return text.components(separatedBy: "\n---\n")
    }
}

/// What a program does: how it ends and what it prints before.
struct ProgramOutcome: Equatable {
    var output = ""
    var trapped = false
    /// Line and message of the first error.
    var rejection: String?

    /// As `.expected` files hold it.
    var text: String {
        if let rejection { return "rejected \(rejection)" }
        return (trapped ? "traps\n" : "") + output
    }
}

extension LanguageProgram {
    /// What swiftc made of the program when the expectation was recorded.
    var expectation: String? {
        let parts = Self.expectations[file] ?? []
        return index < parts.count ? parts[index] : nil
    }

    private static let expectations: [String: [String]] = Dictionary(
        uniqueKeysWithValues: files.map { ($0, parts(of: $0 + ".expected")) })
}
