/// messaging.rst, "Kernel shutdown".
public struct ShutdownRequest: RequestContent {
    public static let messageType = "shutdown_request"

    public var restarts: Bool

    public init(_ fields: ContentFields) throws(ContentError) { restarts = try fields.bool("restart", default: false) }
}

public struct ShutdownReply: MessageContent {
    public static let messageType = "shutdown_reply"

    public var restarts: Bool

    public init(restarts: Bool) { self.restarts = restarts }

    public func write(to writer: inout ContentWriter) {
        writer.member("status", "ok")
        writer.member("restart", restarts)
    }
}

/// messaging.rst, "Kernel interrupt".
public struct InterruptReply: MessageContent {
    public static let messageType = "interrupt_reply"

    public init() {}

    public func write(to writer: inout ContentWriter) { writer.member("status", "ok") }
}

/// messaging.rst, "Debug request": a message of the Debug Adapter Protocol.
public struct DebugRequest: RequestContent {
    public static let messageType = "debug_request"

    public var sequence: Int
    public var command: String

    public init(_ fields: ContentFields) throws(ContentError) {
        sequence = try fields.integer("seq", default: 0)
        command = try fields.string("command", default: "")
    }
}

/// A refusal in the words of the Debug Adapter Protocol.
public struct DebugReply: MessageContent {
    public static let messageType = "debug_reply"

    public var request: DebugRequest
    public var message: String

    public init(refusing request: DebugRequest, message: String) {
        self.request = request
        self.message = message
    }

    public func write(to writer: inout ContentWriter) {
        writer.member("status", "ok")
        writer.member("seq", request.sequence)
        writer.member("type", "response")
        writer.member("request_seq", request.sequence)
        writer.member("success", false)
        writer.member("command", request.command)
        writer.member("message", message)
        writer.object("body") { _ in }
    }
}

/// What the kernel and its machine use; read by jupyter-resource-usage.
public struct UsageReply: MessageContent {
    public static let messageType = "usage_reply"

    public var hostName: String
    public var processID: Int
    /// Per cent of one processor since the last request.
    public var kernelProcessor: Double
    /// Resident bytes.
    public var kernelMemory: Int
    public var processorCount: Int
    /// Per cent of the whole machine since the last request.
    public var hostProcessor: Double
    public var hostMemoryTotal: Int
    public var hostMemoryAvailable: Int

    public init(
        hostName: String, processID: Int, kernelProcessor: Double, kernelMemory: Int, processorCount: Int,
        hostProcessor: Double, hostMemoryTotal: Int, hostMemoryAvailable: Int
    ) {
        self.hostName = hostName
        self.processID = processID
        self.kernelProcessor = kernelProcessor
        self.kernelMemory = kernelMemory
        self.processorCount = processorCount
        self.hostProcessor = hostProcessor
        self.hostMemoryTotal = hostMemoryTotal
        self.hostMemoryAvailable = hostMemoryAvailable
    }

    public func write(to writer: inout ContentWriter) {
        let used = hostMemoryTotal - hostMemoryAvailable
        writer.member("status", "ok")
        writer.member("hostname", hostName)
        writer.member("pid", processID)
        writer.member("kernel_cpu", kernelProcessor)
        writer.member("kernel_memory", kernelMemory)
        writer.member("cpu_count", processorCount)
        writer.member("host_cpu_percent", hostProcessor)
        writer.object("host_virtual_memory") {
            $0.member("total", hostMemoryTotal)
            $0.member("available", hostMemoryAvailable)
            $0.member("used", used)
            $0.member("percent", hostMemoryTotal > 0 ? Double(used) * 100 / Double(hostMemoryTotal) : 0)
        }
    }
}
