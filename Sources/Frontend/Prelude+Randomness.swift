import IR

extension Prelude {
    /// Random values from a generator of the program's own: the same numbers as Swift's library makes of the same bits.
    ///
    /// Bounded integers are the high half of bits times bound, as in D. Lemire, "Fast Random Integer Generation in an
    /// Interval", ACM TOMACS 29, 2019.
    static let randomness = """
        protocol RandomNumberGenerator { mutating func next() -> UInt64 }
        extension RandomNumberGenerator {
            mutating func next<T: FixedWidthInteger & UnsignedInteger>(upperBound: T) -> T {
                T(truncatingIfNeeded: self._below(UInt64(truncatingIfNeeded: upperBound), T.bitWidth))
            }
            mutating func _below(_ bound: UInt64, _ width: Int) -> UInt64 {
                if width == 64 {
                    var product = self.next().multipliedFullWidth(by: bound)
                    if product.low < bound {
                        let threshold = (0 &- bound) % bound
                        while product.low < threshold { product = self.next().multipliedFullWidth(by: bound) }
                    }
                    return product.high
                }
                let mask = (UInt64(1) << UInt64(width)) &- 1
                var product = (self.next() & mask) &* bound
                if product & mask < bound {
                    let threshold = ((0 &- bound) & mask) % bound
                    while product & mask < threshold { product = (self.next() & mask) &* bound }
                }
                return product >> UInt64(width)
            }
        }
        struct SystemRandomNumberGenerator: RandomNumberGenerator {
            init() {}
            mutating func next() -> UInt64 { UInt64.random(in: 0...UInt64.max) }
        }
        \(integers)
        extension Double {
            static func random<G: RandomNumberGenerator>(in range: Range<Double>, using generator: inout G) -> Double {
                precondition(range.lowerBound < range.upperBound, "Can't get random value with an empty range")
                let unit = Double(generator.next() & 0x1F_FFFF_FFFF_FFFF) * 0x1p-53
                let value = (range.upperBound - range.lowerBound) * unit + range.lowerBound
                return value == range.upperBound ? Double.random(in: range, using: &generator) : value
            }
            static func random<G: RandomNumberGenerator>(in range: ClosedRange<Double>, using generator: inout G) -> Double {
                let bits = generator._below(0x20_0000_0000_0001, 64)
                if bits == 0x20_0000_0000_0000 { return range.upperBound }
                return (range.upperBound - range.lowerBound) * (Double(bits) * 0x1p-53) + range.lowerBound
            }
        }
        extension Float {
            static func random<G: RandomNumberGenerator>(in range: Range<Float>, using generator: inout G) -> Float {
                precondition(range.lowerBound < range.upperBound, "Can't get random value with an empty range")
                let unit = Float(generator.next() & 0xFF_FFFF) * 0x1p-24
                let value = (range.upperBound - range.lowerBound) * unit + range.lowerBound
                return value == range.upperBound ? Float.random(in: range, using: &generator) : value
            }
            static func random<G: RandomNumberGenerator>(in range: ClosedRange<Float>, using generator: inout G) -> Float {
                let bits = generator._below(0x100_0001, 32)
                if bits == 0x100_0000 { return range.upperBound }
                return (range.upperBound - range.lowerBound) * (Float(bits) * 0x1p-24) + range.lowerBound
            }
        }
        extension Bool {
            static func random<G: RandomNumberGenerator>(using generator: inout G) -> Bool {
                (generator.next() >> 17) & 1 == 0
            }
        }
        extension Sequence {
            func shuffled<G: RandomNumberGenerator>(using generator: inout G) -> [Element] {
                var result = self.map { $0 }
                result.shuffle(using: &generator)
                return result
            }
            func randomElement<G: RandomNumberGenerator>(using generator: inout G) -> Element? {
                let all = self.map { $0 }
                return all.isEmpty ? nil : all[Int.random(in: 0..<all.count, using: &generator)]
            }
        }
        extension Array {
            mutating func shuffle<G: RandomNumberGenerator>(using generator: inout G) {
                var amount = self.count
                var index = 0
                while amount > 1 {
                    let other = Int.random(in: 0..<amount, using: &generator)
                    amount -= 1
                    self.swapAt(index, index + other)
                    index += 1
                }
            }
        }
        """

    private static let integers = (["Int"] + IntegerKind.allCases.map(\.rawValue)).map { name in
        """
        extension \(name) {
            static func random<G: RandomNumberGenerator>(in range: Range<\(name)>, using generator: inout G) -> \(name) {
                precondition(range.lowerBound < range.upperBound, "Can't get random value with an empty range")
                let mask = UInt64.max >> UInt64(64 - \(name).bitWidth)
                let delta = UInt64(truncatingIfNeeded: range.upperBound &- range.lowerBound) & mask
                let offset = generator._below(delta, \(name).bitWidth)
                return \(name)(truncatingIfNeeded: UInt64(truncatingIfNeeded: range.lowerBound) &+ offset)
            }
            static func random<G: RandomNumberGenerator>(in range: ClosedRange<\(name)>, using generator: inout G) -> \(name) {
                let mask = UInt64.max >> UInt64(64 - \(name).bitWidth)
                let delta = UInt64(truncatingIfNeeded: range.upperBound &- range.lowerBound) & mask
                if delta == mask { return \(name)(truncatingIfNeeded: generator.next()) }
                let offset = generator._below(delta + 1, \(name).bitWidth)
                return \(name)(truncatingIfNeeded: UInt64(truncatingIfNeeded: range.lowerBound) &+ offset)
            }
        }
        """
    }.joined(separator: "\n")
}
