import Foundation
import Testing

/// Keeps tests that force a family of kernels apart from those that compare bits.
///
/// Kernels are chosen for the whole process, in which the suites of all targets run side by side; so a file is locked,
/// by one test that changes them or by many that count on them.
public struct KernelFamilyLock: SuiteTrait, TestTrait, TestScoping {
    let kind: Int32

    public let isRecursive = true

    public func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        guard testCase != nil else { return try await function() }
        let lock = open("/tmp/swiftlet-kernels-\(getpid())", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        defer { close(lock) }
        // Waiting without blocking: the thread may be needed by whoever has the lock.
        while flock(lock, kind | LOCK_NB) != 0, errno == EWOULDBLOCK { try await Task.sleep(for: .milliseconds(2)) }
        try await function()
    }
}

extension Trait where Self == KernelFamilyLock {
    /// Runs a test that changes the kernels while no other one counts on them.
    public static var forcedKernels: KernelFamilyLock { KernelFamilyLock(kind: LOCK_EX) }

    /// Runs a test while no other one changes the kernels.
    public static var sameKernels: KernelFamilyLock { KernelFamilyLock(kind: LOCK_SH) }
}
