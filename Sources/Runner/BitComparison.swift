import IR
import NotebookFormat
import SessionCore

/// Compares what two runs of a notebook left in the variables of their sessions.
struct BitComparison {
    let first: SessionBits
    let second: SessionBits

    /// What differs, by the names of the variables.
    var differences: [(name: String, difference: OutputDifference)] {
        let old = Dictionary(first.variables.map { ($0.name, $0) }) { $1 }
        let new = Dictionary(second.variables.map { ($0.name, $0) }) { $1 }
        var differences: [(name: String, difference: OutputDifference)] = []
        for variable in first.variables where new[variable.name] == nil {
            differences.append((variable.name, OutputDifference(variable, "has a value in the first run only")))
        }
        for variable in second.variables {
            guard let before = old[variable.name] else {
                differences.append((variable.name, OutputDifference(variable, "has a value in the second run only")))
                continue
            }
            guard let sentence = sentence(before.bytes, variable.bytes) else { continue }
            differences.append((variable.name, OutputDifference(variable, sentence)))
        }
        return differences
    }

    /// Whether the sessions differ although no single variable does.
    var differsAsWhole: Bool { first.whole != second.whole }

    private func sentence(_ old: [UInt8], _ new: [UInt8]) -> String? {
        guard old != new else { return nil }
        guard old.count == new.count else {
            return "is of \(old.count) bytes after the first run, of \(new.count) after the second"
        }
        let count = zip(old, new).count { $0 != $1 }
        return "\(count) of \(old.count) bytes differ between the two runs"
    }
}

extension OutputDifference {
    fileprivate init(_ variable: SessionBits.Variable, _ sentence: String) {
        self.init(
            subject: "variable", summary: "variable '\(variable.name)' (\(variable.type)): \(sentence)")
    }
}
