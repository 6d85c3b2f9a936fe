import CSodium

/// Random names for sessions, subshells and displays.
public enum RandomIdentifier {
    /// 128 random bits as 32 hexadecimal digits.
    public static func make() -> String {
        var bytes = [UInt8](repeating: 0, count: 16)
        randombytes_buf(&bytes, bytes.count)
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
