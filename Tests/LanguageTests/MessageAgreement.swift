/// How far the checker's messages are swiftc's.
struct MessageAgreement {
    struct Count {
        var same = 0
        var all = 0
        var rate: Double { all == 0 ? 1 : Double(same) / Double(all) }

        mutating func add(_ isSame: Bool) {
            all += 1
            if isSame { same += 1 }
        }
    }

    /// The first message of a rejected program, and its line and column as well.
    var firstMessages = Count()
    var places = Count()
    /// All errors of a rejected program, and no others.
    var allErrors = Count()
    /// All warnings of a program that runs, if one of the two gives any.
    var warnings = Count()
    var differences = ""

    init(_ programs: [LanguageProgram]) {
        for program in programs where !program.isPending {
            guard let expected = program.expectation else { continue }
            let outcome = ProgramRunner.run(program.text)
            if program.expectsRejection {
                firstMessages.add(outcome.errors.first?.message == expected.errors.first?.message)
                places.add(outcome.errors.first == expected.errors.first)
                allErrors.add(outcome.errors == expected.errors)
                note(program, outcome.errors, expected.errors)
            } else if !outcome.warnings.isEmpty || !expected.warnings.isEmpty {
                warnings.add(outcome.warnings == expected.warnings)
                note(program, outcome.warnings, expected.warnings)
            }
        }
    }

    private mutating func note(
        _ program: LanguageProgram, _ ours: [ProgramOutcome.Finding], _ theirs: [ProgramOutcome.Finding]
    ) {
        guard ours != theirs else { return }
        let list = { (findings: [ProgramOutcome.Finding]) in findings.map(\.description).joined(separator: "\n    ") }
        differences += "\(program.testDescription)\n  ours:\n    \(list(ours))\n  swiftc's:\n    \(list(theirs))\n"
    }

    var summary: String {
        func percent(_ count: Count) -> String { "\(Int(count.rate * 100)) % (\(count.same) of \(count.all))" }
        return """
            Agreement with swiftc: first messages \(percent(firstMessages)), with line and column \(percent(places)), \
            all errors \(percent(allErrors)), warnings \(percent(warnings))
            """
    }
}
