import JupyterProtocol

extension Handler {
    /// messaging.rst, "Comm info".
    static let commInfo = Handler(CommInfoRequest.self, on: [.shell, .control], mayOvertake: true) {
        content, _, kernel in
        .reply(CommInfoReply(comms: kernel.comms.openComms(target: content.target)))
    }

    /// messaging.rst, "Opening a Comm": an unknown target is answered by closing the comm.
    static let commOpen = Handler(CommOpen.self, on: [.shell, .control]) { content, request, kernel in
        if !kernel.comms.open(content.id, target: content.target, data: content.data) {
            kernel.publisher.publish(CommClose(id: content.id), parent: request.message.header.bytes)
        }
        return .none
    }

    /// messaging.rst, "Comm Messages".
    static let commMessage = Handler(CommMessage.self, on: [.shell, .control]) { content, _, kernel in
        if !kernel.comms.receive(content.id, data: content.data) {
            KernelLog.write("comm_msg: no comm '\(content.id)' is open")
        }
        return .none
    }

    /// messaging.rst, "Tearing Down Comms".
    static let commClose = Handler(CommClose.self, on: [.shell, .control]) { content, _, kernel in
        kernel.comms.close(content.id)
        return .none
    }
}
