import Foundation
import Testing

/// Runs a test that changes the kernels while no other one counts on them.
///
/// Kernels are chosen for the whole process, in which the suites of all targets run side by side. A file lock keeps those that
/// force a family apart from those that compare bits.
struct ForcedKernels: SuiteTrait, TestTrait, TestScoping {
    let isRecursive = true

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        guard testCase != nil else { return try await function() }
        let lock = open("/tmp/swiftlet-kernels-\(getpid())", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        defer { close(lock) }
        // Waiting without blocking: the thread may be needed by whoever has the lock.
        while flock(lock, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { try await Task.sleep(for: .milliseconds(2)) }
        try await function()
    }
}

extension Trait where Self == ForcedKernels {
    static var forcedKernels: ForcedKernels { ForcedKernels() }
}
