import JupyterProtocol

/// Carries frames between the kernel and its clients: over libzmq, or in memory for tests.
public protocol Transport: AnyObject, Sendable {
    /// Starts to listen. `receive` is called on one thread for each channel, one message after another; on IOPub it
    /// gets subscriptions (a byte 1, then the topic) and their ends (a byte 0, then the topic).
    func start(receive: @escaping @Sendable (Channel, [[UInt8]]) -> Void) throws

    /// Hands a message over from any thread. Never waits; keeps the order of a channel.
    func send(_ frames: [[UInt8]], on channel: Channel)

    /// Sends what was handed over and closes everything.
    func stop()

    /// The ports that clients can connect to.
    var ports: [Channel: Int] { get }
}
