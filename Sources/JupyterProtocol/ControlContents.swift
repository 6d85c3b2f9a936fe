/// messaging.rst, "Kernel shutdown".
public struct ShutdownRequest: RequestContent {
    public static let messageType = "shutdown_request"

    public var restarts: Bool

    public init(_ fields: ContentFields) throws(ContentError) { restarts = try fields.bool("restart", default: false) }
}

/// Says whether the kernel will be started again.
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
    /// Per cent of one processor since the last request, of the kernel and the processes it has started.
    public var kernelProcessor: Double
    /// Bytes of the kernel and the processes it has started; of pages that several share, each has its part.
    public var kernelMemory: Int
    public var processorCount: Int
    /// Per cent of the whole machine since the last request.
    public var hostProcessor: Double
    public var hostMemory: HostMemory

    /// The memory of the machine, in bytes, as `psutil.virtual_memory` tells it.
    public struct HostMemory: Sendable {
        public var total: Int
        public var available: Int
        public var free: Int
        public var active: Int
        public var inactive: Int
        public var buffers: Int
        public var cached: Int
        public var shared: Int

        public init(
            total: Int, available: Int, free: Int, active: Int = 0, inactive: Int = 0, buffers: Int = 0,
            cached: Int = 0, shared: Int = 0
        ) {
            self.total = total
            self.available = available
            self.free = free
            self.active = active
            self.inactive = inactive
            self.buffers = buffers
            self.cached = cached
            self.shared = shared
        }

        func write(to writer: inout ContentWriter) {
            let used = total - available
            writer.member("total", total)
            writer.member("available", available)
            writer.member("percent", total > 0 ? Double(used * 1000 / total) / 10 : 0)
            writer.member("used", used)
            writer.member("free", free)
            writer.member("active", active)
            writer.member("inactive", inactive)
            writer.member("buffers", buffers)
            writer.member("cached", cached)
            writer.member("shared", shared)
        }
    }

    public init(
        hostName: String, processID: Int, kernelProcessor: Double, kernelMemory: Int, processorCount: Int,
        hostProcessor: Double, hostMemory: HostMemory
    ) {
        self.hostName = hostName
        self.processID = processID
        self.kernelProcessor = kernelProcessor
        self.kernelMemory = kernelMemory
        self.processorCount = processorCount
        self.hostProcessor = hostProcessor
        self.hostMemory = hostMemory
    }

    public func write(to writer: inout ContentWriter) {
        writer.member("status", "ok")
        writer.member("hostname", hostName)
        writer.member("pid", processID)
        writer.member("kernel_cpu", kernelProcessor)
        writer.member("kernel_memory", kernelMemory)
        writer.member("cpu_count", processorCount)
        writer.member("host_cpu_percent", hostProcessor)
        writer.object("host_virtual_memory") { hostMemory.write(to: &$0) }
    }
}
