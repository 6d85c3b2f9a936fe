import Foundation
import Testing

struct ProgramTests {
    @Test("a program does what swiftc's does", arguments: LanguageProgram.all.filter { !$0.expectsRejection })
    func accepted(program: LanguageProgram) {
        let outcome = ProgramRunner.run(program.text)
        if program.isPending {
            withKnownIssue(isIntermittent: false) { #expect(outcome.text == program.expectation) }
        } else {
            #expect(outcome.text == program.expectation)
        }
    }

    @Test("nothing of a program is left when its machine is gone", arguments: LanguageProgram.all)
    func leaks(program: LanguageProgram) {
        #expect(ProgramRunner.leaks(program.text) == 0)
    }

    @Test("the bytecode of a program is well formed", arguments: LanguageProgram.all)
    func verified(program: LanguageProgram) {
        #expect(ProgramRunner.codeProblems(program.text) == [])
    }

    @Test("a program that swiftc rejects is rejected", arguments: LanguageProgram.all.filter(\.expectsRejection))
    func rejected(program: LanguageProgram) {
        let outcome = ProgramRunner.run(program.text)
        if program.isPending {
            withKnownIssue { #expect(outcome.rejection != nil) }
        } else {
            #expect(outcome.rejection != nil)
        }
    }

    @Test("four of five rejections are in swiftc's words, on its line")
    func wording() {
        let programs = LanguageProgram.all.filter(\.expectsRejection)
        let different = programs.filter { ProgramRunner.run($0.text).text != $0.expectation }
        let list = different.map {
            "\($0.testDescription): \(ProgramRunner.run($0.text).text)\n  swiftc: \($0.expectation ?? "")"
        }
        #expect(different.count * 5 <= programs.count, "\(list.joined(separator: "\n"))")
    }

    /// With `SWIFTLET_RECORD=1` in the environment the expectations are written anew.
    @Test("the expectations are what swiftc does")
    func differential() throws {
        let native = try NativePrograms(LanguageProgram.all)
        defer { native.remove() }
        let outcomes = try native.outcomes()
        if ProcessInfo.processInfo.environment["SWIFTLET_RECORD"] != nil {
            for file in LanguageProgram.files {
                let texts = zip(LanguageProgram.all, outcomes).filter { $0.0.file == file }.map { $0.1.text }
                let target = LanguageProgram.folder.appending(path: file + ".expected")
                try texts.joined(separator: "\n---\n").write(to: target, atomically: true, encoding: .utf8)
            }
            return
        }
        for (program, outcome) in zip(LanguageProgram.all, outcomes) {
            #expect(outcome.text == program.expectation, "\(program.testDescription)")
        }
    }
}
