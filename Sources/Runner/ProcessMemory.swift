import Files
import Glibc

/// How much memory this process holds.
enum ProcessMemory {
    /// Bytes in the machine's memory; 0 if the system does not say.
    static var resident: Int {
        guard let bytes = try? FileAccess.read("/proc/self/statm") else { return 0 }
        let fields = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE)) : 0
    }
}

/// Sizes as people write them.
public enum ByteCount {
    /// `2G`, `512M`, `1.5GB`, `100000`; nil if it is none of these.
    public static func parse(_ text: String) -> Int? {
        var number = text.uppercased()
        if number.hasSuffix("B") { number.removeLast() }
        if number.hasSuffix("I") { number.removeLast() }
        var factor = 1.0
        for (unit, power) in [("K", 10), ("M", 20), ("G", 30), ("T", 40)] where number.hasSuffix(unit) {
            number.removeLast()
            factor = Double(1 << power)
        }
        guard let value = Double(number), value * factor >= 1, value * factor < 0x1p62 else { return nil }
        return Int(value * factor)
    }

    public static func text(_ bytes: Int) -> String {
        for (unit, power) in [("GB", 30), ("MB", 20), ("kB", 10)] where bytes >= 1 << power {
            let tenths = (Double(bytes) / Double(1 << power) * 10).rounded() / 10
            return tenths == tenths.rounded() ? "\(Int(tenths)) \(unit)" : "\(tenths) \(unit)"
        }
        return "\(bytes) bytes"
    }
}
