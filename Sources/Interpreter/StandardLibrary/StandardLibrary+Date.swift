import Glibc
import IR

/// A point in time, as Foundation counts it.
struct Instant: Hashable, Comparable, CustomStringConvertible {
    var secondsSince1970: Double

    static var now: Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(secondsSince1970: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
    }

    static func < (left: Instant, right: Instant) -> Bool { left.secondsSince1970 < right.secondsSince1970 }

    /// `2001-01-01 00:00:00 +0000`
    var description: String {
        guard abs(secondsSince1970) < 1e15 else { return "\(secondsSince1970) seconds since 1970" }
        var seconds = time_t(secondsSince1970.rounded(.down))
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func padded(_ value: Int32, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(parts.tm_year + 1900, 4))-\(padded(parts.tm_mon + 1, 2))-\(padded(parts.tm_mday, 2)) "
            + "\(padded(parts.tm_hour, 2)):\(padded(parts.tm_min, 2)):\(padded(parts.tm_sec, 2)) +0000"
    }
}

extension Library {
    /// `Date` for measuring time.
    mutating func declareDates() {
        declareType(
            "struct Date: Equatable, Hashable, Comparable, CustomStringConvertible", documentation: "A point in time.",
            witness: NativeTypeWitness(Instant.self))
        declareAlias("TimeInterval", for: "Double")
        @Sendable func instant(_ call: NativeCall, _ index: Int = 0) -> Instant {
            call.word(index).object(NativeBox<Instant>.self).value
        }
        declare("init()", in: "Date", documentation: "Now.") { _ in Word(boxing: Instant.now) }
        declare("static var now: Date { get }", in: "Date") { _ in Word(boxing: Instant.now) }
        declare("init(timeIntervalSince1970 seconds: Double)", in: "Date") {
            Word(boxing: Instant(secondsSince1970: $0.double(0)))
        }
        declare("init(timeIntervalSinceReferenceDate seconds: Double)", in: "Date") {
            Word(boxing: Instant(secondsSince1970: $0.double(0) + 978_307_200))
        }
        declare("init(timeIntervalSinceNow seconds: Double)", in: "Date") {
            Word(boxing: Instant(secondsSince1970: Instant.now.secondsSince1970 + $0.double(0)))
        }
        declare("var timeIntervalSince1970: Double { get }", in: "Date") { Word(instant($0).secondsSince1970) }
        declare("var timeIntervalSinceReferenceDate: Double { get }", in: "Date") {
            Word(instant($0).secondsSince1970 - 978_307_200)
        }
        declare("var timeIntervalSinceNow: Double { get }", in: "Date") {
            Word(instant($0).secondsSince1970 - Instant.now.secondsSince1970)
        }
        declare("func timeIntervalSince(_ date: Date) -> Double", in: "Date") {
            Word(instant($0).secondsSince1970 - instant($0, 1).secondsSince1970)
        }
        declare("func addingTimeInterval(_ seconds: Double) -> Date", in: "Date") {
            Word(boxing: Instant(secondsSince1970: instant($0).secondsSince1970 + $0.double(1)))
        }
        declare("var description: String { get }", in: "Date") { $0.give(instant($0).description, String.self) }
        for (name, sign) in [("+", 1.0), ("-", -1.0)] {
            declare("func \(name) (lhs: Date, rhs: Double) -> Date") {
                Word(boxing: Instant(secondsSince1970: instant($0).secondsSince1970 + sign * $0.double(1)))
            }
        }
    }
}
