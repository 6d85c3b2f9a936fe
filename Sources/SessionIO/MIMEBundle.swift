/// One value in several representations, as a Jupyter frontend receives it.
///
/// `data` maps a MIME type to its text. Every bundle a session makes has `text/plain`.
public struct MIMEBundle: Sendable, Equatable {
    public var data: [String: String]
    public var metadata: [String: String]

    public init(data: [String: String], metadata: [String: String] = [:]) {
        self.data = data
        self.metadata = metadata
    }

    public init(plainText: String) {
        self.init(data: [MIMEBundle.plainTextType: plainText])
    }

    public static let plainTextType = "text/plain"
    public static let svgType = "image/svg+xml"
    public static let htmlType = "text/html"
    public static let latexType = "text/latex"

    /// The representation a terminal shows.
    public var plainText: String { data[MIMEBundle.plainTextType] ?? "" }
}
