import CZeroMQ

/// Waits until a socket or a file descriptor can be read.
///
/// `zmq_poll` looks at the sockets' own state before it sleeps; polling their descriptors by `epoll` loses edges.
public struct Poller {
    /// What is waited for.
    public enum Source {
        case socket(Socket)
        case descriptor(Int32)
    }

    private var items: [zmq_pollitem_t]
    /// Keeps the polled sockets alive.
    private let sources: [Source]

    public init(_ sources: [Source]) {
        self.sources = sources
        items = sources.map { source in
            switch source {
            case .socket(let socket):
                zmq_pollitem_t(socket: socket.handle, fd: 0, events: Int16(ZMQ_POLLIN), revents: 0)
            case .descriptor(let descriptor):
                zmq_pollitem_t(socket: nil, fd: descriptor, events: Int16(ZMQ_POLLIN), revents: 0)
            }
        }
    }

    /// Waits at most `timeoutMilliseconds` (negative: for ever); false when nothing became readable.
    /// A signal counts as a wake-up without anything readable.
    public mutating func wait(timeoutMilliseconds: Int) throws(SocketError) -> Bool {
        let ready = zmq_poll(&items, Int32(items.count), timeoutMilliseconds)
        if ready < 0 {
            guard zmq_errno() == EINTR else { throw .last("poll") }
            for index in items.indices { items[index].revents = 0 }
            return false
        }
        return ready > 0
    }

    /// True when the source with this index was readable at the last `wait`.
    public func isReadable(_ index: Int) -> Bool {
        items[index].revents & Int16(ZMQ_POLLIN) != 0
    }
}
