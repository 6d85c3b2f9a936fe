import JupyterKernel
import SessionCore
import SessionIO
import Synchronization

/// A session for kernel tests: each line of a cell is a command with an argument.
///
/// `print`, `warn`, `value`, `fail`, `display`, `update`, `clear`, `page`, `ask`, `password`, `spin`, `lines N`.
final class ToySession: KernelSession {
    private struct State {
        var executionCounts: [String?: Int] = [:]
    }

    private let state = Mutex(State())

    private let history: any History = MemoryHistory()

    func executionCount(ofShell id: String?) -> Int { state.withLock { $0.executionCounts[id] ?? 0 } }
    func history(ofShell id: String?) -> any History { history }
    func endShell(_ id: String) { state.withLock { $0.executionCounts[id] = nil } }
    func isBlank(_ source: String) -> Bool { source.isEmpty }

    func execute(_ source: String, context: ExecutionContext, options: ExecutionOptions) -> ExecutionOutcome {
        let count = state.withLock { state in
            var count = state.executionCounts[options.shell] ?? 0
            guard options.storesHistory, !options.isSilent, !source.isEmpty else { return count }
            count += 1
            state.executionCounts[options.shell] = count
            history.record(line: count, input: source, output: nil)
            return count
        }
        for line in source.split(separator: "\n") {
            if let report = run(line, count: count, context: context) {
                context.output.send(.error(report))
                return .failure(report, report.name == "Interrupted" ? .interrupted : .runtimeError)
            }
        }
        return .success
    }

    private func run(_ line: Substring, count: Int, context: ExecutionContext) -> ErrorReport? {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        let argument = parts.count > 1 ? parts[1] : ""
        let output = context.output
        switch parts.first {
        case "print": output.send(.stream(.standardOutput, argument + "\n"))
        case "warn": output.send(.stream(.standardError, argument + "\n"))
        case "lines":
            for number in 0..<(Int(argument) ?? 0) { output.send(.stream(.standardOutput, "line \(number)\n")) }
        case "value": output.send(.result(MIMEBundle(plainText: argument), executionCount: count))
        case "display": output.send(.display(MIMEBundle(plainText: argument), displayID: "d"))
        case "update": output.send(.updateDisplay(MIMEBundle(plainText: argument), displayID: "d"))
        case "page": context.pager?(MIMEBundle(plainText: argument))
        case "clear": output.send(.clearOutput(wait: argument == "wait"))
        case "fail":
            return ErrorReport(name: "Failure", message: argument, traceback: ["\u{1B}[31m\(argument)\u{1B}[0m"])
        case "ask", "password":
            do {
                let line = try context.input.readLine(prompt: argument, isPassword: parts[0] == "password")
                output.send(.stream(.standardOutput, "you said \(line ?? "nothing")\n"))
            } catch {
                return ErrorReport(
                    name: context.cancellation.isCancelled ? "Interrupted" : "InputError", message: "\(error)",
                    traceback: ["\(error)"])
            }
        case "spin":
            while !context.cancellation.isCancelled {}
            return ErrorReport(name: "Interrupted", message: "interrupted", traceback: ["interrupted"])
        default: break
        }
        return nil
    }

    func evaluate(_ expression: String, context: ExecutionContext) -> Result<MIMEBundle, ErrorReport> {
        expression == "bad"
            ? .failure(ErrorReport(name: "Failure", message: "bad", traceback: ["bad"]))
            : .success(MIMEBundle(plainText: "<\(expression)>"))
    }

    func completions(in source: String, atUTF8Offset offset: Int) -> CompletionList {
        let prefix = String(
            decoding: source.utf8.prefix(offset).reversed().prefix { $0 != 0x20 }.reversed(), as: UTF8.self)
        let words = ["print", "password", "spin"].filter { $0.hasPrefix(prefix) }
        return CompletionList(
            items: words.map { .init(text: $0, kind: .function, signature: "func \($0)()") },
            replacement: (offset - prefix.utf8.count)..<offset)
    }

    func inspection(in source: String, atUTF8Offset offset: Int, detail: Int) -> Inspection? {
        source.hasPrefix("print") ? Inspection(bundle: MIMEBundle(plainText: "prints, detail \(detail)")) : nil
    }

    func completeness(of source: String) -> Completeness {
        if source.hasSuffix("{") { return .incomplete(indentation: "    ") }
        return source.hasPrefix("}") ? .invalid : .complete
    }
}
