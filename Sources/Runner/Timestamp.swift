import Glibc

/// Time as papermill writes it.
struct Timestamp: Sendable {
    /// Seconds since 1970.
    var seconds: Double

    static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(seconds: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
    }

    /// `2026-11-24T01:02:03.000004+00:00`.
    var text: String {
        var whole = time_t(seconds.rounded(.down))
        var parts = tm()
        gmtime_r(&whole, &parts)
        let microseconds = Int(((seconds - Double(whole)) * 1e6).rounded(.down))
        func padded(_ value: some BinaryInteger, _ width: Int) -> String {
            let digits = String(Int(value))
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let date = "\(padded(parts.tm_year + 1900, 4))-\(padded(parts.tm_mon + 1, 2))-\(padded(parts.tm_mday, 2))"
        let time = "\(padded(parts.tm_hour, 2)):\(padded(parts.tm_min, 2)):\(padded(parts.tm_sec, 2))"
        return "\(date)T\(time).\(padded(microseconds, 6))+00:00"
    }

    /// Monotonic seconds for measuring.
    static var monotonic: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
