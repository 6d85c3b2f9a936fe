/// messaging.rst, "Kernel info".
public struct KernelInfoReply: MessageContent {
    public static let messageType = "kernel_info_reply"

    public var implementation: String
    public var implementationVersion: String
    public var language: LanguageInfo
    public var banner: String
    public var helpLinks: [(text: String, url: String)]
    public var supportedFeatures: [String]

    public init(
        implementation: String, implementationVersion: String, language: LanguageInfo, banner: String,
        helpLinks: [(text: String, url: String)] = [], supportedFeatures: [String] = []
    ) {
        self.implementation = implementation
        self.implementationVersion = implementationVersion
        self.language = language
        self.banner = banner
        self.helpLinks = helpLinks
        self.supportedFeatures = supportedFeatures
    }

    public func write(to writer: inout ContentWriter) {
        writer.member("status", "ok")
        writer.member("protocol_version", MessageEncoder.protocolVersion)
        writer.member("implementation", implementation)
        writer.member("implementation_version", implementationVersion)
        writer.object("language_info") { language.write(to: &$0) }
        writer.member("banner", banner)
        writer.member("debugger", supportedFeatures.contains("debugger"))
        writer.member("supported_features", supportedFeatures)
        writer.array("help_links") { links in
            for link in helpLinks {
                links.object {
                    $0.member("text", link.text)
                    $0.member("url", link.url)
                }
            }
        }
    }
}

/// What a frontend needs to know to highlight and save code.
public struct LanguageInfo: Sendable {
    public var name: String
    public var version: String
    public var mimeType: String
    public var fileExtension: String

    public init(name: String, version: String, mimeType: String, fileExtension: String) {
        self.name = name
        self.version = version
        self.mimeType = mimeType
        self.fileExtension = fileExtension
    }

    func write(to writer: inout ContentWriter) {
        writer.member("name", name)
        writer.member("version", version)
        writer.member("mimetype", mimeType)
        writer.member("file_extension", fileExtension)
        writer.member("pygments_lexer", name)
        writer.member("codemirror_mode", name)
    }
}

/// messaging.rst, "Connect".
public struct ConnectReply: MessageContent {
    public static let messageType = "connect_reply"

    public var ports: [Channel: Int]

    public init(ports: [Channel: Int]) { self.ports = ports }

    public func write(to writer: inout ContentWriter) {
        writer.member("status", "ok")
        ConnectReply.writePorts(ports, to: &writer)
    }

    static func writePorts(_ ports: [Channel: Int], to writer: inout ContentWriter) {
        let names: [(String, Channel)] = [
            ("shell_port", .shell), ("iopub_port", .iopub), ("stdin_port", .stdin), ("control_port", .control),
            ("hb_port", .heartbeat),
        ]
        for (name, channel) in names { writer.member(name, ports[channel] ?? 0) }
    }
}
