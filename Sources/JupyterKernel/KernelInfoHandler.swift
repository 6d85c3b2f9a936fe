import JupyterProtocol

extension Handler {
    /// messaging.rst, "Kernel info".
    static let kernelInfo = Handler("kernel_info_request", on: [.shell, .control], mayOvertake: true) { _, _ in
        .reply(
            KernelInfoReply(
                implementation: "swiftlet", implementationVersion: KernelIdentity.version,
                language: LanguageInfo(
                    name: "swift", version: "6.0", mimeType: "text/x-swift", fileExtension: ".swift"),
                banner: "Swiftlet \(KernelIdentity.version): Swift for neural networks",
                helpLinks: [
                    ("Swift", "https://docs.swift.org/swift-book/"),
                    ("Jupyter messaging", "https://jupyter-client.readthedocs.io/en/stable/messaging.html"),
                ], supportedFeatures: ["kernel subshells"]))
    }

    /// messaging.rst, "Connect".
    static let connect = Handler("connect_request", on: [.shell, .control], mayOvertake: true) { _, kernel in
        .reply(ConnectReply(ports: kernel.transport.ports))
    }
}

/// How the kernel calls itself.
public enum KernelIdentity {
    public static let version = "0.1.0"
}
