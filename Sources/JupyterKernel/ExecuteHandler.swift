import JSON
import JupyterProtocol
import SessionCore
import SessionIO
import Synchronization

extension Handler {
    /// messaging.rst, "Execute".
    static let execute = Handler("execute_request", on: [.shell]) { request, kernel in
        guard !request.isAborted else {
            let count = kernel.session.executionCount(ofShell: request.message.header.subshellID)
            return .reply(ExecuteReply(status: .aborted, executionCount: count))
        }
        let content = try ExecuteRequest(content: request.message.content)
        let answer = kernel.runCell(of: request, isSilent: content.isSilent) {
            Execution(content: content, request: request, kernel: kernel).run()
        }
        if case .error = (answer.reply as? ExecuteReply)?.status, content.stopsOnError {
            kernel.shells[request.message.header.subshellID]?.queue.abortExecuteRequests()
        }
        return answer
    }
}

/// One cell on its way through the session.
private struct Execution {
    let content: ExecuteRequest
    let request: Request
    let kernel: Kernel
    let context: ExecutionContext
    private let payload = Payload()

    init(content: ExecuteRequest, request: Request, kernel: Kernel) {
        self.content = content
        self.request = request
        self.kernel = kernel
        let cancellation = kernel.interruption.begin()
        let input: any InputSource =
            content.allowsInput
            ? FrontendInput(
                broker: kernel.input, publisher: kernel.publisher, request: request, cancellation: cancellation)
            : NoInput()
        context = ExecutionContext(
            output: CellOutput(
                publisher: kernel.publisher, parent: request.message.header.bytes, isSilent: content.isSilent),
            input: input, cancellation: cancellation, surface: .notebook, pager: payload.add,
            nextInput: payload.setNextInput)
    }

    func run() -> Answer {
        let started = Timestamp.now()
        let session = kernel.session
        let shell = request.message.header.subshellID
        if !content.isSilent {
            let isCounted = content.storesHistory && !session.isBlank(content.code)
            kernel.publisher.publish(
                ExecuteInput(
                    code: content.code, executionCount: session.executionCount(ofShell: shell) + (isCounted ? 1 : 0)),
                parent: request.message.header.bytes)
        }
        let outcome = session.execute(
            content.code, context: context,
            options: ExecutionOptions(
                isSilent: content.isSilent, storesHistory: content.storesHistory, shell: shell))
        let status = status(of: outcome, session: session)
        kernel.interruption.end(context.cancellation)
        return Answer(
            reply: ExecuteReply(status: status, executionCount: session.executionCount(ofShell: shell)),
            metadata: ["started": .string(started)])
    }

    private func status(of outcome: ExecutionOutcome, session: any KernelSession) -> ExecuteReply.Status {
        switch outcome {
        case .success:
            .ok(
                userExpressions: content.userExpressions.map { name, expression in
                    (name, evaluated(expression, session: session))
                }, payload: payload.items)
        case .failure(let report, _): .error(ErrorContent(report))
        }
    }

    private func evaluated(_ expression: String, session: any KernelSession) -> ExecuteReply.ExpressionOutcome {
        switch session.evaluate(expression, context: context) {
        case .success(let bundle): .value(MIMEContent(bundle))
        case .failure(let report): .error(ErrorContent(report))
        }
    }
}

/// What a cell asks of the frontend beside its output.
private final class Payload: Sendable {
    private let stored = Mutex<[ExecutePayload]>([])

    @Sendable func add(_ bundle: MIMEBundle) { stored.withLock { $0.append(.page(MIMEContent(bundle))) } }

    @Sendable func setNextInput(_ text: String) {
        stored.withLock { $0.append(.setNextInput(text: text, replacesCell: true)) }
    }

    var items: [ExecutePayload] { stored.withLock { $0 } }
}
