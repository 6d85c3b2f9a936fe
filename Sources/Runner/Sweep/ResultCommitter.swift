import CProcess
import Files
import Glibc
import SessionCore
import Synchronization

/// Puts the results of trials on the disk while the next trials run already, so that no trial waits for the disk.
///
/// Waiting for the disk once serves all results that have come meanwhile.
final class ResultCommitter: Sendable {
    /// A result that is on the disk now, or why it is not.
    typealias Outcome = (index: Int, problem: FileAccess.Failure?)

    private struct State: Sendable {
        var waiting: [Int] = []
        var outcomes: [(index: Int, problem: FileAccess.Failure?)] = []
        var isWorking = false
    }

    private let folder: SweepFolder
    private let state = Mutex(State())

    init(_ folder: SweepFolder) { self.folder = folder }

    /// Takes the trial's result over; returns at once.
    func add(_ index: Int) {
        let starts = state.withLock { state in
            state.waiting.append(index)
            defer { state.isWorking = true }
            return !state.isWorking
        }
        if starts, !ExecutionThread.start({ self.work() }) { work() }
    }

    /// What has come to an end since the last call.
    func outcomes() -> [Outcome] {
        state.withLock { state in
            defer { state.outcomes = [] }
            return state.outcomes
        }
    }

    private func work() {
        while true {
            let batch = state.withLock { state in
                defer { state.waiting = [] }
                if state.waiting.isEmpty { state.isWorking = false }
                return state.waiting
            }
            if batch.isEmpty { return }
            // For several, writing out everything costs less than file after file.
            let isWrittenOut = batch.count > 1 && syncFileSystem()
            let outcomes = batch.map { index -> Outcome in
                do throws(FileAccess.Failure) {
                    try folder.commit(index, isWrittenOut: isWrittenOut)
                    return (index, nil)
                } catch {
                    return (index, error)
                }
            }
            state.withLock { $0.outcomes += outcomes }
        }
    }

    private func syncFileSystem() -> Bool {
        let descriptor = open(folder.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return process_sync_file_system(descriptor) == 0
    }
}
