import JSON
import NotebookFormat

/// How an output of a cell differs from the stored one.
public struct OutputDifference: Sendable, Equatable {
    /// What differs: `stdout`, `result`, `display 2`, `figure`.
    public var subject: String
    /// One sentence with the values.
    public var summary: String
    /// The lines that differ, `-` stored and `+` new.
    public var lines: [String]

    public init(subject: String, summary: String, lines: [String] = []) {
        self.subject = subject
        self.summary = summary
        self.lines = lines
    }

    public var text: String { ([summary] + lines).joined(separator: "\n") }
}

/// Compares what a cell put out with what is stored: streams as a whole, values and displays in their order, figures by
/// the data that they draw.
package struct OutputComparison {
    var tolerance: NumericTolerance
    var rules: SanitizingRules
    /// In units of the drawing, which are pixels.
    var drawingTolerance: Double

    package init(tolerance: NumericTolerance, rules: SanitizingRules, drawingTolerance: Double = 0.51) {
        self.tolerance = tolerance
        self.rules = rules
        self.drawingTolerance = drawingTolerance
    }

    package func differences(_ stored: [Notebook.Output], _ new: [Notebook.Output]) -> [OutputDifference] {
        var found: [OutputDifference] = []
        for name in ["stdout", "stderr"] {
            let old = stream(name, of: stored)
            let now = stream(name, of: new)
            if let difference = compare(old, now, subject: name, TextComparison(tolerance: tolerance)) {
                found.append(difference)
            }
        }
        let old = stored.filter { !$0.isStream }
        let now = new.filter { !$0.isStream }
        for index in 0..<max(old.count, now.count) {
            if index >= now.count {
                found.append(missing(old[index], "stored, but not put out any more", sign: "-"))
            } else if index >= old.count {
                found.append(missing(now[index], "put out, but not stored", sign: "+"))
            } else if let difference = compare(old[index], now[index]) {
                found.append(difference)
            }
        }
        return found
    }

    private func stream(_ name: String, of outputs: [Notebook.Output]) -> String {
        outputs.map { output in
            if case .stream(name, let text) = output { return text }
            return ""
        }.joined()
    }

    private func missing(_ output: Notebook.Output, _ reason: String, sign: String) -> OutputDifference {
        OutputDifference(
            subject: output.subject, summary: "\(output.subject): \(reason)",
            lines: LineDifference.head(output.plainText).map { sign + $0 })
    }

    private func compare(_ stored: Notebook.Output, _ new: Notebook.Output) -> OutputDifference? {
        switch (stored, new) {
        case (.error(let oldName, let oldMessage, _), .error(let newName, let newMessage, _)):
            return compare(
                "\(oldName): \(oldMessage)", "\(newName): \(newMessage)", subject: "error",
                TextComparison(tolerance: tolerance))
        case (.result(let old, _, _), .result(let now, _, _)), (.display(let old, _), .display(let now, _)):
            return compare(old, now, subject: stored.subject)
        case (.other(let old), .other(let now)):
            return old == now ? nil : OutputDifference(subject: "output", summary: "output: its JSON differs")
        default:
            return OutputDifference(
                subject: stored.subject, summary: "\(stored.subject) stored, \(new.subject) put out",
                lines: LineDifference.lines(from: stored.plainText, to: new.plainText))
        }
    }

    private func compare(_ stored: JSONObject, _ new: JSONObject, subject: String) -> OutputDifference? {
        let svg = "image/svg+xml"
        if let old = stored[svg]?.string, let now = new[svg]?.string {
            let comparison = TextComparison(tolerance: tolerance, drawingTolerance: drawingTolerance)
            return compare(Self.anonymous(old), Self.anonymous(now), subject: "figure", comparison)
        }
        let kinds = (Set(stored.keys), Set(new.keys))
        if let gone = kinds.0.subtracting(kinds.1).sorted().first {
            return OutputDifference(
                subject: subject, summary: "\(subject): \(gone) is stored, but not put out any more")
        }
        if let added = kinds.1.subtracting(kinds.0).sorted().first {
            return OutputDifference(subject: subject, summary: "\(subject): \(added) is put out, but not stored")
        }
        // The plain text first: it is what a person reads in the message.
        for type in kinds.0.sorted(by: { ($0 != "text/plain" ? 1 : 0, $0) < ($1 != "text/plain" ? 1 : 0, $1) }) {
            guard let old = stored[type], let now = new[type], old != now else { continue }
            if let old = old.string, let now = now.string {
                let comparison = TextComparison(tolerance: tolerance)
                let name = type == "text/plain" ? subject : "\(subject) as \(type)"
                if let difference = compare(old, now, subject: name, comparison) { return difference }
            } else if !equal(old, now) {
                return OutputDifference(subject: subject, summary: "\(subject): \(type) differs")
            }
        }
        return nil
    }

    /// A drawing without its name, which is made of all that is in it, times too.
    private static func anonymous(_ svg: String) -> String {
        let mark = "aria-labelledby=\""
        guard let start = svg.firstRange(of: mark)?.upperBound, let end = svg[start...].firstIndex(of: "-"),
            svg.distance(from: start, to: end) > 4
        else { return svg }
        return svg.replacing(svg[start..<end], with: "figure")
    }

    private func equal(_ stored: JSONValue, _ new: JSONValue) -> Bool {
        switch (stored, new) {
        case (.array(let old), .array(let now)):
            return old.count == now.count && zip(old, now).allSatisfy { equal($0, $1) }
        case (.object(let old), .object(let now)):
            return old.count == now.count
                && old.members.allSatisfy { member in
                    now[member.key].map { equal(member.value, $0) } ?? false
                }
        case (.double, _), (_, .double):
            guard let old = stored.double, let now = new.double else { return false }
            return tolerance.accepts(now, for: old)
        default: return stored == new
        }
    }

    private func compare(
        _ stored: String, _ new: String, subject: String, _ comparison: TextComparison
    ) -> OutputDifference? {
        let old = rules.applied(to: TerminalProgress.withoutColours(stored))
        let now = rules.applied(to: TerminalProgress.withoutColours(new))
        let finding = comparison.compare(old, now)
        guard finding != .equal else { return nil }
        var summary = "\(subject) differs"
        if case .number(let a, let b) = finding {
            let difference = (a - b).magnitude
            let relative = a == 0 ? "" : ", \(short(difference / a.magnitude)) of it"
            summary += ": \(plain(a)) is stored, \(plain(b)) is put out (off by \(short(difference))\(relative))"
        } else if old.isEmpty || now.isEmpty {
            summary =
                old.isEmpty ? "\(subject): put out, but not stored" : "\(subject): stored, but not put out any more"
        }
        let isDrawing = comparison.drawingTolerance != nil
        return OutputDifference(
            subject: subject, summary: summary,
            lines: isDrawing ? [] : LineDifference.lines(from: old, to: now) { comparison.compare($0, $1) == .equal })
    }

    private func plain(_ value: Double) -> String {
        value == value.rounded() && value.magnitude < 1e15 ? "\(Int(value))" : "\(value)"
    }

    /// Two digits are enough for a distance.
    private func short(_ value: Double) -> String {
        guard value.isFinite, value != 0 else { return "\(value)" }
        var exponent = 0
        var mantissa = value
        while mantissa >= 10 {
            mantissa /= 10
            exponent += 1
        }
        while mantissa < 1 {
            mantissa *= 10
            exponent -= 1
        }
        mantissa = (mantissa * 10).rounded() / 10
        if mantissa >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
        return (-3...3).contains(exponent) ? "\(Double("\(mantissa)e\(exponent)") ?? value)" : "\(mantissa)e\(exponent)"
    }
}

extension Notebook.Output {
    var isStream: Bool {
        if case .stream = self { return true }
        return false
    }

    /// What a message calls it.
    var subject: String {
        switch self {
        case .stream(let name, _): return name
        case .display(let data, _): return data["image/svg+xml"] == nil ? "display" : "figure"
        case .result(let data, _, _): return data["image/svg+xml"] == nil ? "result" : "figure"
        case .error: return "error"
        case .other: return "output"
        }
    }

    var plainText: String {
        switch self {
        case .stream(_, let text): return text
        case .display(let data, _), .result(let data, _, _): return data["text/plain"]?.string ?? ""
        case .error(let name, let message, _): return "\(name): \(message)"
        case .other(let json): return json.text()
        }
    }
}
