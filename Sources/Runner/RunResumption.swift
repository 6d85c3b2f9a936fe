import Files
import Glibc
import JSON
import NotebookFormat
import SessionCore
import SessionIO

/// Lets a run that broke off go on with the cell that did not end, instead of beginning anew.
///
/// After every cell the session is saved beside the executed notebook, and then a small file that says after which cell
/// and with which sources and parameters. A run that has ended well leaves neither.
struct RunResumption: Sendable {
    /// Why a run cannot go on.
    struct Failure: Error, Equatable, CustomStringConvertible {
        var reason: String
        var description: String { "cannot resume: \(reason); run again without --resume" }
    }

    private let notebookPath: String
    private let sources: [String]
    private let parameters: JSONValue
    private let redactor: SecretRedactor

    /// Nil if the run writes no notebook that could be read again.
    init?(_ plan: RunPlan, options: RunOptions) {
        guard let path = options.outputPath, FileAccess.isReplaceable(path) else { return nil }
        notebookPath = path
        sources = plan.codeCells.map { options.redactor.redacted(plan.notebook.cells[$0.index].source) }
        redactor = options.redactor
        parameters = .object(
            GivenParameter.object(options.parameters.filter { !options.redactor.hides($0) }))
    }

    private var notePath: String { notebookPath + ".resume" }

    private func sessionPath(after position: Int) -> String { "\(notebookPath).session\(position)" }

    // MARK: Saving

    /// Saves what the session is after a cell, counted among the code cells from 0; a sentence if that is impossible.
    func save(_ session: Session, after position: Int) -> String? {
        let path = sessionPath(after: position)
        do {
            let report = try session.save(to: path) { bytes in
                if redactor.isFound(in: bytes) { throw HeldSecret() }
            }
            guard report.refused.isEmpty else {
                unlink(path)
                let names = report.refused.map { "'\($0.name)' (\($0.reason))" }.joined(separator: ", ")
                remove()
                return "a later --resume will not know \(names), so it will not go on behind this cell"
            }
            let note: JSONValue = [
                "position": .integer(position), "sources": .array(sources.prefix(position + 1).map { .string($0) }),
                "parameters": parameters,
            ]
            let before = position > 0 ? savedPosition : nil
            try FileAccess.replace(notePath, with: note.bytes(), .synced)
            if let before, before != position { unlink(sessionPath(after: before)) }
            return nil
        } catch is HeldSecret {
            return
                "the session holds a secret, which is written nowhere; a later --resume will not go on behind this cell"
        } catch {
            return "\(error)"
        }
    }

    private struct HeldSecret: Error {}

    private var savedPosition: Int? {
        (try? FileAccess.read(notePath)).flatMap { try? JSONValue(parsing: $0) }?["position"]?.integer
    }

    /// A run that was killed may have left more than one session.
    func remove() {
        unlink(notePath)
        for position in sources.indices { unlink(sessionPath(after: position)) }
    }

    // MARK: Resuming

    /// Puts the session back to what it was and returns the last cell that need not run again, and the notebook that has
    /// its outputs.
    func resume(_ session: Session, context: ExecutionContext) throws -> (position: Int, notebook: Notebook) {
        guard let bytes = try? FileAccess.read(notePath) else {
            throw Failure(reason: "no run with --resumable has left '\(notePath)'")
        }
        guard let note = try? JSONValue(parsing: bytes), let position = note["position"]?.integer,
            let saved = note["sources"]?.array?.compactMap(\.string), position >= 0, saved.count - 1 == position
        else { throw Failure(reason: "'\(notePath)' is damaged") }
        guard note["parameters"] == parameters else { throw Failure(reason: "the parameters are others than before") }
        for (index, source) in saved.enumerated() where !sources.indices.contains(index) || sources[index] != source {
            throw Failure(reason: "cell \(index + 1) has changed since it ran")
        }
        let notebook: Notebook
        do { notebook = try Notebook(parsing: try FileAccess.read(notebookPath)) } catch {
            throw Failure(reason: "'\(notebookPath)': \(error)")
        }
        do { try session.restore(from: sessionPath(after: position), context: context) } catch {
            throw Failure(reason: "\(error)")
        }
        return (position, notebook)
    }
}
