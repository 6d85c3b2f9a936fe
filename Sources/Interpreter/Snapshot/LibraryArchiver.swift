/// How values of a bound library are written into a snapshot of a session and read from it.
///
/// One is made for each snapshot, so that it can number objects that several values share. Values of the types in
/// `Library.rebuiltTypes` are not written: the call that made them is, and `state` what they have become since.
public protocol LibraryArchiver: AnyObject {
    /// A value as bytes; nil if it is of no kind that the archiver knows.
    func encode(_ value: Any) throws -> (kind: String, bytes: [UInt8])?
    /// The value of bytes that `encode` has made.
    func decode(kind: String, _ bytes: [UInt8]) throws -> Any
    /// The object that a value is, if others may hold the same one.
    func identity(of value: Any) -> ObjectIdentifier?

    /// What a value that is made again has become since it was made; nil for nothing.
    func state(of value: Any) -> [UInt8]?
    /// Whether the state of a value needs the states of others to be known first.
    func needsOthers(_ value: Any) -> Bool
    func restoreState(_ bytes: [UInt8], of value: Any) throws

    /// What the library keeps for the whole session, such as its random stream.
    func sessionState() -> [UInt8]
    func restoreSessionState(_ bytes: [UInt8]) throws
}
