extension Library {
    /// The language's own library: what every program can use.
    public static func standard() -> Library {
        Library()
    }
}
