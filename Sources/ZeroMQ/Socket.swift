import CZeroMQ

/// One libzmq socket that sends and receives messages of several frames.
///
/// libzmq lets a socket be used by one thread at a time. A socket may be made by one thread and handed to another
/// when that one starts, which is why the class can be sent; whoever shares it otherwise breaks libzmq's rule.
public final class Socket: @unchecked Sendable {
    let handle: UnsafeMutableRawPointer
    private var isClosed = false

    public init(_ context: SocketContext, _ kind: SocketKind, options: SocketOptions = SocketOptions())
        throws(SocketError)
    {
        guard let handle = zmq_socket(context.handle, kind.code) else { throw .last("create a socket") }
        self.handle = handle
        do {
            try apply(options)
        } catch {
            close()
            throw error
        }
    }

    deinit { close() }

    /// Closes the socket; what it has yet to send is kept for its `lingerMilliseconds`.
    public func close() {
        guard !isClosed else { return }
        isClosed = true
        _ = zmq_close(handle)
    }

    /// Listens at an address such as `tcp://127.0.0.1:0` or `ipc:///run/kernel-1`.
    public func bind(_ address: String) throws(SocketError) {
        guard zmq_bind(handle, address) == 0 else { throw .last("bind \(address)") }
    }

    /// Connects to an address that somebody listens at, now or later.
    public func connect(_ address: String) throws(SocketError) {
        guard zmq_connect(handle, address) == 0 else { throw .last("connect \(address)") }
    }

    /// The address that the last `bind` ended up with: tells the port when 0 was asked for.
    public func lastEndpoint() throws(SocketError) -> String {
        var text = [CChar](repeating: 0, count: 1024)
        var length = text.count
        guard zmq_getsockopt(handle, ZMQ_LAST_ENDPOINT, &text, &length) == 0 else { throw .last("read the endpoint") }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Sends one message; false when it would have to wait.
    @discardableResult
    public func send(_ frames: [[UInt8]]) throws(SocketError) -> Bool {
        for (index, frame) in frames.enumerated() {
            let more = index + 1 < frames.count ? ZMQ_SNDMORE : 0
            while true {
                let sent = frame.withUnsafeBytes { zmq_send(handle, $0.baseAddress, $0.count, more | ZMQ_DONTWAIT) }
                if sent >= 0 { break }
                switch zmq_errno() {
                case EINTR: continue
                case EAGAIN where index == 0: return false
                default: throw .last("send")
                }
            }
        }
        return true
    }

    /// Receives one message with all its frames; nil when none is there.
    ///
    /// Frames after `maximumFrames` are read and thrown away, so that a hostile peer cannot fill the memory.
    public func receive(maximumFrames: Int = 4096) throws(SocketError) -> [[UInt8]]? {
        var frames: [[UInt8]] = []
        var part = zmq_msg_t()
        zmq_msg_init(&part)
        defer { zmq_msg_close(&part) }
        while true {
            guard zmq_msg_recv(&part, handle, ZMQ_DONTWAIT) >= 0 else {
                switch zmq_errno() {
                case EINTR: continue
                case EAGAIN: return nil
                default: throw .last("receive")
                }
            }
            if frames.count < maximumFrames {
                frames.append([UInt8](UnsafeRawBufferPointer(start: zmq_msg_data(&part), count: zmq_msg_size(&part))))
            }
            guard zmq_msg_more(&part) != 0 else { return frames }
        }
    }

    private func apply(_ options: SocketOptions) throws(SocketError) {
        try set(ZMQ_LINGER, options.lingerMilliseconds, "LINGER")
        if options.takesOverIdentities { try set(ZMQ_ROUTER_HANDOVER, 1, "ROUTER_HANDOVER") }
        if options.reportsUnknownReceivers { try set(ZMQ_ROUTER_MANDATORY, 1, "ROUTER_MANDATORY") }
        if options.reportsEverySubscription { try set(ZMQ_XPUB_VERBOSE, 1, "XPUB_VERBOSE") }
        if let mark = options.sendHighWaterMark { try set(ZMQ_SNDHWM, mark, "SNDHWM") }
        for prefix in options.subscriptions { try set(ZMQ_SUBSCRIBE, prefix, "SUBSCRIBE") }
        if let keys = options.curveServer {
            try set(ZMQ_CURVE_SERVER, 1, "CURVE_SERVER")
            try setKey(ZMQ_CURVE_SECRETKEY, keys.secretKey, "CURVE_SECRETKEY")
        }
        if let (keys, serverPublicKey) = options.curveClient {
            try setKey(ZMQ_CURVE_PUBLICKEY, keys.publicKey, "CURVE_PUBLICKEY")
            try setKey(ZMQ_CURVE_SECRETKEY, keys.secretKey, "CURVE_SECRETKEY")
            try setKey(ZMQ_CURVE_SERVERKEY, serverPublicKey, "CURVE_SERVERKEY")
        }
    }

    private func set(_ option: Int32, _ value: Int32, _ name: String) throws(SocketError) {
        var value = value
        guard zmq_setsockopt(handle, option, &value, MemoryLayout<Int32>.size) == 0 else { throw .last("set \(name)") }
    }

    private func set(_ option: Int32, _ value: [UInt8], _ name: String) throws(SocketError) {
        guard zmq_setsockopt(handle, option, value, value.count) == 0 else { throw .last("set \(name)") }
    }

    /// Z85 keys are handed over as C strings, their length without the terminating zero.
    private func setKey(_ option: Int32, _ value: String, _ name: String) throws(SocketError) {
        guard zmq_setsockopt(handle, option, value, value.utf8.count) == 0 else { throw .last("set \(name)") }
    }
}
