extension Prelude {
    /// The protocols of numbers, and sets of options.
    static let numbers = """
        protocol AdditiveArithmetic: Equatable {
            static var zero: Self { get }
            static func + (lhs: Self, rhs: Self) -> Self
            static func += (lhs: inout Self, rhs: Self)
            static func - (lhs: Self, rhs: Self) -> Self
            static func -= (lhs: inout Self, rhs: Self)
        }
        extension AdditiveArithmetic {
            static func += (lhs: inout Self, rhs: Self) { lhs = lhs + rhs }
            static func -= (lhs: inout Self, rhs: Self) { lhs = lhs - rhs }
            static prefix func + (x: Self) -> Self { x }
        }
        extension AdditiveArithmetic where Self: ExpressibleByIntegerLiteral {
            static var zero: Self { 0 }
        }
        protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral {
            associatedtype Magnitude: Comparable, Numeric
            init?<T: BinaryInteger>(exactly source: T)
            var magnitude: Magnitude { get }
            static func * (lhs: Self, rhs: Self) -> Self
            static func *= (lhs: inout Self, rhs: Self)
        }
        extension Numeric {
            static func *= (lhs: inout Self, rhs: Self) { lhs = lhs * rhs }
        }
        protocol SignedNumeric: Numeric {
            static prefix func - (operand: Self) -> Self
            mutating func negate()
        }
        extension SignedNumeric {
            static prefix func - (operand: Self) -> Self { 0 - operand }
            mutating func negate() { self = -self }
        }
        protocol OptionSet: Equatable, ExpressibleByArrayLiteral {
            associatedtype RawValue: FixedWidthInteger
            var rawValue: RawValue { get }
            init(rawValue: RawValue)
        }
        extension OptionSet {
            init() { self.init(rawValue: 0) }
            init(arrayLiteral elements: Self...) {
                self.init(rawValue: 0)
                for element in elements { self.formUnion(element) }
            }
            init<S: Sequence>(_ sequence: S) where S.Element == Self {
                self.init(rawValue: 0)
                for element in sequence { self.formUnion(element) }
            }
            var isEmpty: Bool { self.rawValue == 0 }
            func contains(_ member: Self) -> Bool { self.rawValue & member.rawValue == member.rawValue }
            func union(_ other: Self) -> Self { Self(rawValue: self.rawValue | other.rawValue) }
            func intersection(_ other: Self) -> Self { Self(rawValue: self.rawValue & other.rawValue) }
            func symmetricDifference(_ other: Self) -> Self { Self(rawValue: self.rawValue ^ other.rawValue) }
            func subtracting(_ other: Self) -> Self { Self(rawValue: self.rawValue & ~other.rawValue) }
            mutating func formUnion(_ other: Self) { self = self.union(other) }
            mutating func formIntersection(_ other: Self) { self = self.intersection(other) }
            mutating func formSymmetricDifference(_ other: Self) { self = self.symmetricDifference(other) }
            mutating func subtract(_ other: Self) { self = self.subtracting(other) }
            func isSubset(of other: Self) -> Bool { other.contains(self) }
            func isSuperset(of other: Self) -> Bool { self.contains(other) }
            func isDisjoint(with other: Self) -> Bool { self.rawValue & other.rawValue == 0 }
            @discardableResult
            mutating func insert(_ newMember: Self) -> (inserted: Bool, memberAfterInsert: Self) {
                let isNew = !self.contains(newMember)
                self = self.union(newMember)
                return (inserted: isNew, memberAfterInsert: newMember)
            }
            @discardableResult
            mutating func remove(_ member: Self) -> Self? {
                let common = self.intersection(member)
                self = self.subtracting(member)
                return common.isEmpty ? nil : common
            }
        }
        protocol Strideable<Stride>: Comparable {
            associatedtype Stride: Comparable, SignedNumeric
            func distance(to other: Self) -> Stride
            func advanced(by n: Stride) -> Self
        }
        extension Strideable {
            func _precedes(_ other: Self) -> Bool { self.distance(to: other) > 0 }
        }
        protocol BinaryInteger: Hashable, Numeric, CustomStringConvertible, Strideable {
            static var isSigned: Bool { get }
            init<T: BinaryInteger>(_ source: T)
            init<T: BinaryInteger>(clamping source: T)
            init<T: BinaryInteger>(truncatingIfNeeded source: T)
            init<T: BinaryFloatingPoint>(_ source: T)
            init?<T: BinaryFloatingPoint>(exactly source: T)
            var bitWidth: Int { get }
            var trailingZeroBitCount: Int { get }
            static func / (lhs: Self, rhs: Self) -> Self
            static func % (lhs: Self, rhs: Self) -> Self
            static func /= (lhs: inout Self, rhs: Self)
            static func %= (lhs: inout Self, rhs: Self)
            static prefix func ~ (x: Self) -> Self
            static func & (lhs: Self, rhs: Self) -> Self
            static func | (lhs: Self, rhs: Self) -> Self
            static func ^ (lhs: Self, rhs: Self) -> Self
            static func &= (lhs: inout Self, rhs: Self)
            static func |= (lhs: inout Self, rhs: Self)
            static func ^= (lhs: inout Self, rhs: Self)
            static func << (lhs: Self, rhs: Int) -> Self
            static func >> (lhs: Self, rhs: Int) -> Self
            static func <<= (lhs: inout Self, rhs: Int)
            static func >>= (lhs: inout Self, rhs: Int)
            func isMultiple(of other: Self) -> Bool
            func signum() -> Self
            func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self)
        }
        extension BinaryInteger {
            func isMultiple(of other: Self) -> Bool { other == 0 ? self == 0 : self % other == 0 }
            func signum() -> Self { self == 0 ? 0 : self > 0 ? 1 : 0 - 1 }
            func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self) {
                (quotient: self / rhs, remainder: self % rhs)
            }
        }
        protocol SignedInteger: BinaryInteger, SignedNumeric {}
        protocol UnsignedInteger: BinaryInteger {}
        protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible {
            static var bitWidth: Int { get }
            static var max: Self { get }
            static var min: Self { get }
            var nonzeroBitCount: Int { get }
            var leadingZeroBitCount: Int { get }
            func addingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)
            func subtractingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)
            func multipliedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)
            static func &+ (lhs: Self, rhs: Self) -> Self
            static func &- (lhs: Self, rhs: Self) -> Self
            static func &* (lhs: Self, rhs: Self) -> Self
        }
        protocol FloatingPoint: Hashable, SignedNumeric, Strideable {
            static var nan: Self { get }
            static var infinity: Self { get }
            static var pi: Self { get }
            static var ulpOfOne: Self { get }
            static var greatestFiniteMagnitude: Self { get }
            static var leastNonzeroMagnitude: Self { get }
            init(_ value: Int)
            var ulp: Self { get }
            var isNaN: Bool { get }
            var isInfinite: Bool { get }
            var isFinite: Bool { get }
            var isZero: Bool { get }
            static func / (lhs: Self, rhs: Self) -> Self
            static func /= (lhs: inout Self, rhs: Self)
            func squareRoot() -> Self
            func rounded() -> Self
            func rounded(_ rule: FloatingPointRoundingRule) -> Self
            mutating func round()
            func truncatingRemainder(dividingBy other: Self) -> Self
            func remainder(dividingBy other: Self) -> Self
        }
        protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral {
            init<T: BinaryInteger>(_ value: T)
            init<T: BinaryFloatingPoint>(_ value: T)
        }

        """
}
