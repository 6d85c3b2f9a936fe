import JupyterProtocol

/// A message from a client, with the channel it came on.
struct Request: Sendable {
    let channel: Channel
    let message: IncomingMessage
    /// True for an execute request that is answered with "aborted" because an earlier one failed.
    var isAborted = false
}
