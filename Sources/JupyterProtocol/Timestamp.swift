import Glibc

/// The time as the protocol writes it: ISO 8601 in UTC with microseconds.
public enum Timestamp {
    /// The time of the machine's clock.
    public static func now() -> String {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return text(seconds: time.tv_sec, microseconds: time.tv_nsec / 1000)
    }

    static func text(seconds: Int, microseconds: Int) -> String {
        var seconds = seconds
        var parts = tm()
        gmtime_r(&seconds, &parts)
        return String(unsafeUninitializedCapacity: 27) { buffer in
            var position = 0
            func put(_ number: Int, digits: Int, then separator: Character) {
                var rest = number
                for index in (0..<digits).reversed() {
                    buffer[position + index] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
                buffer[position + digits] = separator.asciiValue ?? 0
                position += digits + 1
            }
            put(Int(parts.tm_year) + 1900, digits: 4, then: "-")
            put(Int(parts.tm_mon) + 1, digits: 2, then: "-")
            put(Int(parts.tm_mday), digits: 2, then: "T")
            put(Int(parts.tm_hour), digits: 2, then: ":")
            put(Int(parts.tm_min), digits: 2, then: ":")
            put(Int(parts.tm_sec), digits: 2, then: ".")
            put(microseconds, digits: 6, then: "Z")
            return position
        }
    }
}
