import JupyterProtocol

extension Handler {
    /// JEP 91, "Create subshell".
    static let createSubshell = Handler("create_subshell_request", on: [.control]) { _, kernel in
        do throws(ThreadError) {
            return .reply(CreateSubshellReply(id: try kernel.shells.create { kernel.serveSubshell($0) }))
        } catch {
            throw RequestError(name: "TooManyThreads", message: error.description)
        }
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
