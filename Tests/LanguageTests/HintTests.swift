import Testing

/// Hints are swiftc's warnings: the programs of `hints` have them all, at swiftc's places, and no others.
struct HintTests {
    @Test("hints are what swiftc warns of", arguments: LanguageProgram.all.filter { $0.file == "hints" })
    func warnings(program: LanguageProgram) {
        let ours = ProgramRunner.run(program.text).warnings.map(\.description).sorted()
        #expect(ours == program.expectation?.warnings.map(\.description).sorted(), "\(program.text)")
    }
}
