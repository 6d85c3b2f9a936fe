import JupyterProtocol

extension Handler {
    /// JEP 91, "Create subshell".
    static let createSubshell = Handler("create_subshell_request", on: [.control]) { _, kernel in
        .reply(CreateSubshellReply(id: kernel.shells.create { kernel.serveSubshell($0) }))
    }

    /// JEP 91, "Delete subshell".
    static let deleteSubshell = Handler(DeleteSubshellRequest.self, on: [.control]) { content, _, kernel in
        guard kernel.shells.delete(content.id) else { throw RequestError.unknownSubshell(content.id) }
        return .reply(DeleteSubshellReply())
    }

    /// JEP 91, "List subshells".
    static let listSubshells = Handler("list_subshell_request", on: [.control]) { _, kernel in
        .reply(ListSubshellReply(ids: kernel.shells.ids))
    }
}
