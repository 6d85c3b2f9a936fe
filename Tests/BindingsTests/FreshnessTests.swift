import BindingGeneratorCore
import Foundation
import Testing

/// The generated bindings follow from the sources of the library.
struct FreshnessTests {
    private let sources = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

    @Test("The committed bindings are those the generator writes now")
    func isFresh() throws {
        let (files, _) = try BindingGeneration.run(sources: sources)
        let stale = BindingGeneration.stale(files, in: BindingGeneration.output(sources: sources))
        #expect(stale.isEmpty, "run `swift run binding-generator` and commit what it writes")
    }

    @Test("A changed source makes the committed bindings stale")
    func noticesChange() throws {
        var (files, _) = try BindingGeneration.run(sources: sources)
        let name = try #require(files.keys.sorted().last)
        files[name]?.append("// changed\n")
        let stale = BindingGeneration.stale(files, in: BindingGeneration.output(sources: sources))
        #expect(stale.contains("\(name): differs"))
    }
}
