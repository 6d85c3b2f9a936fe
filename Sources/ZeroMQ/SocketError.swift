import CZeroMQ

/// What libzmq refused to do, with its error number and its own words.
public struct SocketError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The operation that failed, such as `bind tcp://127.0.0.1:5555`.
    public var operation: String
    /// The `errno` of libzmq.
    public var code: Int32

    public init(operation: String, code: Int32) {
        self.operation = operation
        self.code = code
    }

    /// The error of the libzmq call that has just failed on this thread.
    static func last(_ operation: String) -> SocketError {
        SocketError(operation: operation, code: zmq_errno())
    }

    public var description: String { "\(operation): \(String(cString: zmq_strerror(code)))" }
}
