import CZeroMQ

/// The libzmq socket types in use.
public enum SocketKind: Sendable {
    case router, dealer, verbosePublisher, subscriber, request

    var code: Int32 {
        switch self {
        case .router: ZMQ_ROUTER
        case .dealer: ZMQ_DEALER
        case .verbosePublisher: ZMQ_XPUB
        case .subscriber: ZMQ_SUB
        case .request: ZMQ_REQ
        }
    }
}

/// What a socket is told before it is bound or connected. A nil leaves libzmq's default.
public struct SocketOptions: Sendable {
    /// How long unsent messages are kept after closing.
    public var lingerMilliseconds: Int32 = 1000
    /// A client that reconnects with its old identity takes the place of the old connection (ROUTER).
    public var takesOverIdentities = false
    /// Sending to a client that is not there is an error (ROUTER); else such messages vanish.
    public var reportsUnknownReceivers = false
    /// Every subscription is reported, also one already known (XPUB).
    public var reportsEverySubscription = false
    /// Messages that may wait for one slow receiver before more are dropped; 0 is no limit.
    public var sendHighWaterMark: Int32?
    /// Prefixes of the messages wanted (SUB).
    public var subscriptions: [[UInt8]] = []
    /// Encrypts: only clients that know the server's public key are let in.
    public var curveServer: CurveKeys?
    /// Encrypts as a client of the server with the public key.
    public var curveClient: (keys: CurveKeys, serverPublicKey: String)?

    public init() {}
}

/// A CurveZMQ key pair, each key 40 characters of Z85.
public struct CurveKeys: Sendable, Equatable {
    public var publicKey: String
    public var secretKey: String

    public init(publicKey: String, secretKey: String) {
        self.publicKey = publicKey
        self.secretKey = secretKey
    }

    /// A new random pair.
    public static func generate() throws(SocketError) -> CurveKeys {
        var publicKey = [CChar](repeating: 0, count: 41)
        var secretKey = [CChar](repeating: 0, count: 41)
        guard zmq_curve_keypair(&publicKey, &secretKey) == 0 else { throw .last("generate a CURVE key pair") }
        return CurveKeys(publicKey: text(publicKey), secretKey: text(secretKey))
    }

    private static func text(_ characters: [CChar]) -> String {
        String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
