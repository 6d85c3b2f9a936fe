let byte: UInt8 = 200
let small: Int8 = -128
print(byte, small, Int16.max, UInt16.max, Int32.min, UInt32.max, Int64.max, UInt64.max, UInt.max)
print(byte &+ 100, small &- 1, byte &* 3, ~byte, -Int8(5), byte >> 3, byte << 1)
print(UInt8.min, Int8.bitWidth, UInt64.bitWidth, byte.leadingZeroBitCount, byte.nonzeroBitCount, byte.trailingZeroBitCount)
---
let a: UInt8 = 0b1010_1010
let b: UInt8 = 0x0F
print(a & b, a | b, a ^ b, ~a, a << 2, a >> 2, a &<< 9, a &>> 9)
var c = a
c &= b
c |= 0x40
c ^= 0xFF
c <<= 1
c >>= 2
print(c, String(c, radix: 2), String(c, radix: 16, uppercase: true), 0o17, 1_000_000)
---
print(Int(UInt8(255)), UInt8(truncatingIfNeeded: 300), UInt8(clamping: 300), UInt8(clamping: -5), Int8(clamping: -1000))
print(UInt8(exactly: 255) as Any, UInt8(exactly: 256) as Any, Int8(exactly: 3.5) as Any, Int8(exactly: 3.0) as Any)
print(Int8(bitPattern: 200), UInt8(bitPattern: -1), UInt64(bitPattern: -1), Int(bitPattern: UInt.max))
print(UInt8("17") as Any, UInt8("300") as Any, Int16("-12") as Any, UInt32("ff", radix: 16) as Any, Int("zz", radix: 36) as Any)
---
func fnv(_ text: String) -> UInt64 {
    var hash: UInt64 = 14695981039346656037
    for byte in text.utf8 {
        hash ^= UInt64(byte)
        hash = hash &* 1099511628211
    }
    return hash
}
print(fnv("hello"), fnv(""), String(fnv("swift"), radix: 16))
---
struct XorShift {
    var state: UInt32
    mutating func next() -> UInt32 {
        state ^= state << 13
        state ^= state >> 17
        state ^= state << 5
        return state
    }
}
var generator = XorShift(state: 2463534242)
for _ in 0..<5 { print(generator.next()) }
print(Double(generator.next()) / Double(UInt32.max))
---
let values: [UInt8] = [3, 200, 17]
print(values, values.reduce(0, &+), values.map { Int($0) }.reduce(0, +), values.max()!, values.sorted())
let counts: [UInt8: Int] = [1: 10, 2: 20]
print(counts[1]!, counts[3] ?? -1, Set<Int16>([1, 1, 2]).count)
for i in UInt8(250)...255 { print(i, terminator: " ") }
print()
for i in stride(from: UInt8(0), to: 10, by: 3) { print(i, terminator: " ") }
print()
---
enum Code: UInt8, CaseIterable { case ok = 200, created, failed = 255 }
print(Code(rawValue: 201) as Any, Code.failed.rawValue, Code.allCases.map(\.rawValue), Code(rawValue: 7) == nil)
---
let mask: UInt32 = 0xDEADBEEF
let high = UInt16(mask >> 16), low = UInt16(mask & 0xFFFF)
print(high, low, UInt32(high) << 16 | UInt32(low), mask == UInt32(high) << 16 | UInt32(low))
print(1 << 10, -16 >> 2, 1 << 64, 1 << -1, UInt8(255) >> 1, Int8(-128) >> 7)
let n = 5
print(UInt8(1) << n, 1 << UInt8(3), UInt8(3) == 3, UInt8(3) < n, n > UInt8(2))
