import Foundation
import Testing

struct ProgramTests {
    @Test("a program does what swiftc's does", arguments: LanguageProgram.all)
    func behaviour(program: LanguageProgram) {
        let outcome = ProgramRunner.run(program.text)
        let check = { #expect(outcome.behaviour == program.expectation?.behaviour, "\(outcome.errors)") }
        if program.isPending { withKnownIssue(isIntermittent: false) { check() } } else { check() }
    }

    @Test("nothing of a program is left when its machine is gone", arguments: LanguageProgram.all)
    func leaks(program: LanguageProgram) {
        #expect(ProgramRunner.leaks(program.text) == 0)
    }

    @Test("the bytecode of a program is well formed", arguments: LanguageProgram.all)
    func verified(program: LanguageProgram) {
        #expect(ProgramRunner.codeProblems(program.text) == [])
    }

    @Test("every program stands in a file of its kind")
    func kinds() {
        for program in LanguageProgram.all {
            #expect(program.expectation?.errors.isEmpty == !program.expectsRejection, "\(program.testDescription)")
        }
    }

    @Test("rejections and warnings are in swiftc's words, at its places")
    func wording() {
        let agreement = MessageAgreement(LanguageProgram.all)
        print(agreement.summary)
        #expect(agreement.firstMessages.rate >= 0.8, "\(agreement.differences)")
        #expect(agreement.places.rate >= 0.8, "\(agreement.differences)")
    }

    /// With `SWIFTLET_RECORD=1` in the environment the expectations are written anew.
    @Test("the expectations are what swiftc does")
    func differential() throws {
        let native = try NativePrograms()
        defer { native.remove() }
        let outcomes = native.outcomes(of: LanguageProgram.all)
        if ProcessInfo.processInfo.environment["SWIFTLET_RECORD"] != nil {
            for file in LanguageProgram.files {
                let texts = zip(LanguageProgram.all, outcomes).filter { $0.0.file == file }.map { $0.1?.text ?? "" }
                let target = LanguageProgram.folder.appending(path: file + ".expected")
                try texts.joined(separator: "\n---\n").write(to: target, atomically: true, encoding: .utf8)
            }
            return
        }
        for (program, outcome) in zip(LanguageProgram.all, outcomes) {
            #expect(outcome?.sorted == program.expectation?.sorted, "\(program.testDescription)")
        }
    }
}

extension ProgramOutcome {
    /// swiftc gives the errors of one place now in one order, now in another.
    fileprivate var sorted: ProgramOutcome {
        var copy = self
        copy.errors.sort { "\($0)" < "\($1)" }
        copy.warnings.sort { "\($0)" < "\($1)" }
        return copy
    }
}
