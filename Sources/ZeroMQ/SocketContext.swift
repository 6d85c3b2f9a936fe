import CZeroMQ

/// Owns the I/O threads that the sockets made from it share.
///
/// A libzmq context may be used from every thread.
public final class SocketContext: @unchecked Sendable {
    let handle: UnsafeMutableRawPointer

    public init() throws(SocketError) {
        guard let handle = zmq_ctx_new() else { throw .last("create a context") }
        self.handle = handle
    }

    /// Waits until every socket is closed and what lingers is sent, at most for the sockets' `lingerMilliseconds`.
    public func terminate() {
        while zmq_ctx_term(handle) == -1, zmq_errno() == EINTR {}
    }

    /// The version of the libzmq in use, such as `4.3.4`.
    public static var version: String {
        var major: Int32 = 0
        var minor: Int32 = 0
        var patch: Int32 = 0
        zmq_version(&major, &minor, &patch)
        return "\(major).\(minor).\(patch)"
    }

    /// True when the libzmq in use was built with the capability, for example `curve` or `ipc`.
    public static func supports(_ capability: String) -> Bool {
        zmq_has(capability) == 1
    }
}
