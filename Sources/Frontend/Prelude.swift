import IR
import SwiftParser
import SwiftSyntax
import Synchronization

extension Checker {
    /// The scope that a session begins with.
    func withPrelude(_ scope: SessionScope) -> SessionScope {
        scope.nextFunction >= preludeLimit ? scope : preludeScope
    }

    /// Reads the prelude. What a small library of a test does not have is left out.
    func readPrelude() -> PreludeBodies {
        let source = SourceText(
            name: "the standard library",
            text: [Prelude.text, Prelude.randomness, Prelude.collections].joined(separator: "\n"))
        var text = source.text
        let tree = text.withUTF8 { Parser.parse(source: $0) }
        let lowering = Lowering(checker: self, source: source, scope: SessionScope())
        lowering.isPrelude = true
        lowering.lowerPrelude(tree)
        return PreludeBodies(lowering)
    }

    /// What is wrong with the prelude, for its test.
    package var preludeProblems: [Diagnostic] { readPrelude().problems }
}

extension Lowering {
    func lowerPrelude(_ tree: SourceFileSyntax) {
        state.contexts = [FunctionContext(kind: .topLevel, result: .void, isThrowing: true)]
        declareTypesAndFunctions(Array(tree.statements), isLocal: false)
        while !pendingFunctions.isEmpty {
            let work = pendingFunctions
            pendingFunctions = []
            for lower in work { lower() }
        }
        state.scope.generics.protocols["AnyObject"]?.isClassBound = true
        state.scope.firstOwnType = state.scope.nextType
    }
}

/// The bodies of the prelude's functions. Each is checked when a cell first needs it: a session that uses few of them
/// starts sooner.
///
/// Unchecked because the lowering that they belong to is only used under the lock.
final class PreludeBodies: @unchecked Sendable {
    private let lock = Mutex(())
    private let lowering: Lowering
    let scope: SessionScope

    init(_ lowering: Lowering) {
        self.lowering = lowering
        scope = lowering.state.scope
    }

    /// A function of the prelude, ready for those who call it.
    subscript(id: FunctionID) -> GenericFunction? {
        lock.withLock { _ in
            lowering.preludeBodies.removeValue(forKey: id)?()
            return lowering.state.scope.generics.functions[id]
        }
    }

    /// What is wrong with any of them.
    var problems: [Diagnostic] {
        lock.withLock { _ in
            for lower in lowering.preludeBodies.values { lower() }
            lowering.preludeBodies = [:]
            return lowering.state.diagnostics.filter { $0.severity == .error }
        }
    }
}

/// The part of Swift's standard library that is generic over protocols, written in the language itself. Types of the
/// library conform to these protocols by `Lowering.conforms`; their own members come before what is here.
enum Prelude {
    static let text = """
        protocol Equatable {}
        protocol Hashable: Equatable { func hash(into hasher: inout Hasher) }
        extension Hashable {
            func hash(into hasher: inout Hasher) { hasher.combine(self) }
            var hashValue: Int { _hash(self) }
            func _hashed() -> Int {
                var hasher = Hasher()
                self.hash(into: &hasher)
                return hasher.finalize()
            }
        }
        struct Hasher {
            var _state = 0
            init() {}
            mutating func combine<H: Hashable>(_ value: H) { _state = (_state &* 1_000_003) ^ _hash(value) }
            func finalize() -> Int { _state }
        }
        struct ObjectIdentifier: Hashable { let _address: Int }
        struct KeyPath<Root, Value> {
            let _get: (Root) -> Value
            let _set: ((inout Root, Value) -> Void)?
            func appending<Next>(path: KeyPath<Value, Next>) -> KeyPath<Root, Next> {
                let get = _get
                return KeyPath<Root, Next>(_get: { path._get(get($0)) }, _set: nil)
            }
        }
        struct WritableKeyPath<Root, Value> {
            let _get: (Root) -> Value
            let _set: ((inout Root, Value) -> Void)?
            func appending<Next>(path: WritableKeyPath<Value, Next>) -> WritableKeyPath<Root, Next> {
                let get = _get
                let set = _set
                return WritableKeyPath<Root, Next>(
                    _get: { path._get(get($0)) },
                    _set: { root, value in
                        var middle = get(root)
                        path._set!(&middle, value)
                        set!(&root, middle)
                    })
            }
            func appending<Next>(path: KeyPath<Value, Next>) -> KeyPath<Root, Next> {
                let get = _get
                return KeyPath<Root, Next>(_get: { path._get(get($0)) }, _set: nil)
            }
        }
        struct ReferenceWritableKeyPath<Root, Value> {
            let _get: (Root) -> Value
            let _set: ((inout Root, Value) -> Void)?
        }
        protocol _Rooted {}
        extension _Rooted {
            subscript<Value>(keyPath path: KeyPath<Self, Value>) -> Value { path._get(self) }
            subscript<Value>(keyPath path: WritableKeyPath<Self, Value>) -> Value {
                get { path._get(self) }
                set { path._set!(&self, newValue) }
            }
            subscript<Value>(keyPath path: ReferenceWritableKeyPath<Self, Value>) -> Value {
                get { path._get(self) }
                nonmutating set {
                    var root = self
                    path._set!(&root, newValue)
                }
            }
        }
        enum Result<Success, Failure: Error> {
            case success(Success)
            case failure(Failure)
            func get() throws -> Success {
                switch self {
                case .success(let value): return value
                case .failure(let error): throw error
                }
            }
            func map<NewSuccess>(_ transform: (Success) -> NewSuccess) -> Result<NewSuccess, Failure> {
                switch self {
                case .success(let value): return .success(transform(value))
                case .failure(let error): return .failure(error)
                }
            }
            func mapError<NewFailure: Error>(_ transform: (Failure) -> NewFailure) -> Result<Success, NewFailure> {
                switch self {
                case .success(let value): return .success(value)
                case .failure(let error): return .failure(transform(error))
                }
            }
            func flatMap<NewSuccess>(_ transform: (Success) -> Result<NewSuccess, Failure>) -> Result<NewSuccess, Failure> {
                switch self {
                case .success(let value): return transform(value)
                case .failure(let error): return .failure(error)
                }
            }
            func flatMapError<NewFailure: Error>(_ transform: (Failure) -> Result<Success, NewFailure>) -> Result<Success, NewFailure> {
                switch self {
                case .success(let value): return .success(value)
                case .failure(let error): return transform(error)
                }
            }
        }
        extension Result where Failure == any Error {
            init(catching body: () throws -> Success) {
                do { self = .success(try body()) } catch { self = .failure(error) }
            }
        }
        extension Result: Equatable where Success: Equatable, Failure: Equatable {}
        extension Result: Hashable where Success: Hashable, Failure: Hashable {}
        protocol Comparable: Equatable {}
        protocol CustomStringConvertible { var description: String { get } }
        protocol CustomDebugStringConvertible { var debugDescription: String { get } }
        protocol LosslessStringConvertible: CustomStringConvertible { init?(_ description: String) }
        protocol Identifiable<ID> { associatedtype ID: Hashable; var id: ID { get } }
        protocol CaseIterable { associatedtype AllCases: Collection = [Self]; static var allCases: [Self] { get } }
        protocol RawRepresentable<RawValue> {
            associatedtype RawValue
            var rawValue: RawValue { get }
            init?(rawValue: RawValue)
        }
        protocol ExpressibleByIntegerLiteral {
            associatedtype IntegerLiteralType
            init(integerLiteral value: IntegerLiteralType)
        }
        protocol ExpressibleByFloatLiteral {
            associatedtype FloatLiteralType
            init(floatLiteral value: FloatLiteralType)
        }
        protocol ExpressibleByBooleanLiteral {
            associatedtype BooleanLiteralType
            init(booleanLiteral value: BooleanLiteralType)
        }
        protocol ExpressibleByNilLiteral { init(nilLiteral: ()) }
        protocol AnyObject {}
        protocol ExpressibleByStringLiteral {
            associatedtype StringLiteralType
            init(stringLiteral value: StringLiteralType)
        }
        protocol ExpressibleByStringInterpolation: ExpressibleByStringLiteral {}
        protocol ExpressibleByArrayLiteral {
            associatedtype ArrayLiteralElement
            init(arrayLiteral elements: ArrayLiteralElement...)
        }
        protocol ExpressibleByDictionaryLiteral {
            associatedtype Key
            associatedtype Value
            init(dictionaryLiteral elements: (Key, Value)...)
        }

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

        protocol IteratorProtocol<Element> {
            associatedtype Element
            mutating func next() -> Element?
        }
        protocol Sequence<Element> {
            associatedtype Iterator: IteratorProtocol where Iterator.Element == Element
            associatedtype Element
            func makeIterator() -> Iterator
            var underestimatedCount: Int { get }
        }
        extension Sequence where Self: IteratorProtocol {
            func makeIterator() -> Self { self }
        }
        extension Sequence {
            var underestimatedCount: Int { 0 }
            var lazy: LazySequence<Element> { self._erased().lazy }
            func map<T>(_ transform: (Element) throws -> T) rethrows -> [T] {
                var result: [T] = []
                for element in self { result.append(try transform(element)) }
                return result
            }
            func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
                var result: [Element] = []
                for element in self { if try isIncluded(element) { result.append(element) } }
                return result
            }
            func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T] {
                var result: [T] = []
                for element in self { if let value = try transform(element) { result.append(value) } }
                return result
            }
            func flatMap<T>(_ transform: (Element) throws -> [T]) rethrows -> [T] {
                var result: [T] = []
                for element in self { result += try transform(element) }
                return result
            }
            func reduce<Result>(_ initialResult: Result, _ next: (Result, Element) throws -> Result) rethrows -> Result {
                var result = initialResult
                for element in self { result = try next(result, element) }
                return result
            }
            func reduce<Result>(into initialResult: Result, _ update: (inout Result, Element) throws -> Void) rethrows -> Result {
                var result = initialResult
                for element in self { try update(&result, element) }
                return result
            }
            func forEach(_ body: (Element) throws -> Void) rethrows {
                for element in self { try body(element) }
            }
            func first(where predicate: (Element) throws -> Bool) rethrows -> Element? {
                for element in self { if try predicate(element) { return element } }
                return nil
            }
            func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
                for element in self { if try predicate(element) { return true } }
                return false
            }
            func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool {
                for element in self { if !(try predicate(element)) { return false } }
                return true
            }
            func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence<Self>(base: self) }
            func prefix(_ maxLength: Int) -> [Element] {
                var result: [Element] = []
                if maxLength == 0 { return result }
                for element in self {
                    result.append(element)
                    if result.count >= maxLength { break }
                }
                return result
            }
            func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
                var result: [Element] = []
                for element in self {
                    if !(try predicate(element)) { break }
                    result.append(element)
                }
                return result
            }
            func dropFirst(_ k: Int = 1) -> [Element] {
                var result: [Element] = []
                var index = 0
                for element in self {
                    if index >= k { result.append(element) }
                    index += 1
                }
                return result
            }
            func drop(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
                var result: [Element] = []
                var isDropping = true
                for element in self {
                    if isDropping { isDropping = try predicate(element) }
                    if !isDropping { result.append(element) }
                }
                return result
            }
            func suffix(_ maxLength: Int) -> [Element] {
                let all = self.map { $0 }
                return maxLength >= all.count ? all : Array(all[(all.count - maxLength)...])
            }
            func dropLast(_ k: Int = 1) -> [Element] {
                let all = self.map { $0 }
                return k >= all.count ? [] : Array(all[..<(all.count - k)])
            }
            func reversed() -> [Element] {
                let all = self.map { $0 }
                var result: [Element] = []
                for index in stride(from: all.count - 1, through: 0, by: -1) { result.append(all[index]) }
                return result
            }
            func elementsEqual<Other: Sequence>(_ other: Other, by areEquivalent: (Element, Other.Element) throws -> Bool) rethrows -> Bool {
                var iterator = other.makeIterator()
                for element in self {
                    guard let twin = iterator.next() else { return false }
                    if !(try areEquivalent(element, twin)) { return false }
                }
                return iterator.next() == nil
            }
            func starts<Prefix: Sequence>(with possiblePrefix: Prefix, by areEquivalent: (Element, Prefix.Element) throws -> Bool) rethrows -> Bool {
                var iterator = self.makeIterator()
                for wanted in possiblePrefix {
                    guard let element = iterator.next() else { return false }
                    if !(try areEquivalent(element, wanted)) { return false }
                }
                return true
            }
            func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [ArraySlice<Element>] {
                try self.map { $0 }.split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: isSeparator)
            }
            func shuffled() -> [Element] { self.map { $0 }.shuffled() }
            func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element] {
                try self.map { $0 }.sorted(by: areInIncreasingOrder)
            }
            func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
                var result: Element? = nil
                for element in self {
                    if let best = result { if try areInIncreasingOrder(element, best) { result = element } } else { result = element }
                }
                return result
            }
            func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
                var result: Element? = nil
                for element in self {
                    if let best = result { if try areInIncreasingOrder(best, element) { result = element } } else { result = element }
                }
                return result
            }
        }
        extension Sequence where Element: Equatable {
            func contains(_ element: Element) -> Bool {
                for other in self { if other == element { return true } }
                return false
            }
            func elementsEqual<Other: Sequence>(_ other: Other) -> Bool where Other.Element == Element {
                self.elementsEqual(other, by: ==)
            }
            func starts<Prefix: Sequence>(with possiblePrefix: Prefix) -> Bool where Prefix.Element == Element {
                self.starts(with: possiblePrefix, by: ==)
            }
            func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>] {
                self.map { $0 }.split(separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences)
            }
        }
        extension Sequence where Element: Comparable {
            func sorted() -> [Element] { self.map { $0 }.sorted() }
            func min() -> Element? {
                var result: Element? = nil
                for element in self {
                    if let best = result { if element < best { result = element } } else { result = element }
                }
                return result
            }
            func max() -> Element? {
                var result: Element? = nil
                for element in self {
                    if let best = result { if best < element { result = element } } else { result = element }
                }
                return result
            }
        }
        extension Sequence where Element == String {
            func joined(separator: String = "") -> String { self.map { $0 }.joined(separator: separator) }
        }
        struct _EnumeratedIterator<Base: IteratorProtocol>: IteratorProtocol {
            var base: Base
            var index = 0
            mutating func next() -> (offset: Int, element: Base.Element)? {
                guard let element = base.next() else { return nil }
                index += 1
                return (offset: index - 1, element: element)
            }
        }
        struct EnumeratedSequence<Base: Sequence>: Sequence {
            let base: Base
            func makeIterator() -> _EnumeratedIterator<Base.Iterator> {
                _EnumeratedIterator<Base.Iterator>(base: base.makeIterator())
            }
        }
        protocol Collection<Element>: Sequence {
            associatedtype Index: Comparable
            associatedtype SubSequence: Sequence = Slice<Self>
            subscript(bounds: Range<Index>) -> SubSequence { get }
            var startIndex: Index { get }
            var endIndex: Index { get }
            func index(after i: Index) -> Index
            subscript(position: Index) -> Element { get }
            var count: Int { get }
            var isEmpty: Bool { get }
            var first: Element? { get }
        }
        struct Slice<Base: Collection>: Collection {
            let base: Base
            let startIndex: Base.Index
            let endIndex: Base.Index
            func index(after i: Base.Index) -> Base.Index { base.index(after: i) }
            subscript(position: Base.Index) -> Base.Element { base[position] }
        }
        extension Collection {
            subscript(bounds: Range<Index>) -> Slice<Self> {
                Slice<Self>(base: self, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
            }
            func index(_ i: Index, offsetBy distance: Int) -> Index {
                var result = i
                for _ in 0..<distance { result = self.index(after: result) }
                return result
            }
            func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
                var result = i
                for _ in 0..<distance {
                    if result == limit { return nil }
                    result = self.index(after: result)
                }
                return result
            }
            func distance(from start: Index, to end: Index) -> Int {
                var result = 0
                var index = start
                while index != end {
                    result += 1
                    index = self.index(after: index)
                }
                return result
            }
            var isEmpty: Bool { startIndex == endIndex }
            var first: Element? { isEmpty ? nil : self[startIndex] }
            var count: Int {
                var result = 0
                var index = startIndex
                while index != endIndex {
                    result += 1
                    index = self.index(after: index)
                }
                return result
            }
            func makeIterator() -> IndexingIterator<Self> { IndexingIterator(elements: self, position: self.startIndex) }
            func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
                var index = startIndex
                while index != endIndex {
                    if try predicate(self[index]) { return index }
                    index = self.index(after: index)
                }
                return nil
            }
        }
        extension Collection where Element: Equatable {
            func firstIndex(of element: Element) -> Index? { firstIndex(where: { $0 == element }) }
        }
        extension Collection where Index == Int {
            func index(after i: Int) -> Int { i + 1 }
            var indices: Range<Int> { startIndex..<endIndex }
        }
        struct IndexingIterator<Elements: Collection>: IteratorProtocol, Sequence {
            let elements: Elements
            var position: Elements.Index
            mutating func next() -> Elements.Element? {
                if position == elements.endIndex { return nil }
                let element = elements[position]
                position = elements.index(after: position)
                return element
            }
        }
        protocol BidirectionalCollection<Element>: Collection {
            func index(before i: Index) -> Index
            var last: Element? { get }
        }
        extension BidirectionalCollection {
            var last: Element? { isEmpty ? nil : self[index(before: endIndex)] }
        }
        extension BidirectionalCollection where Index == Int {
            func index(before i: Int) -> Int { i - 1 }
        }
        protocol RandomAccessCollection<Element>: BidirectionalCollection {}
        protocol MutableCollection<Element>: Collection {
            subscript(position: Index) -> Element { get set }
        }
        protocol RangeReplaceableCollection<Element>: Collection {
            init()
            mutating func append(_ newElement: Element)
        }

        extension Array {
            func index(after i: Int) -> Int { i + 1 }
            func index(before i: Int) -> Int { i - 1 }
            func makeIterator() -> IndexingIterator<[Element]> { IndexingIterator(elements: self, position: 0) }
        }
        extension Set {
            func makeIterator() -> IndexingIterator<[Element]> { self.map { $0 }.makeIterator() }
        }
        extension Dictionary {
            func makeIterator() -> IndexingIterator<[(key: Key, value: Value)]> { self.map { $0 }.makeIterator() }
        }
        extension Range where Bound == Int {
            func makeIterator() -> IndexingIterator<[Int]> { self.map { $0 }.makeIterator() }
        }
        extension ClosedRange where Bound == Int {
            func makeIterator() -> IndexingIterator<[Int]> { self.map { $0 }.makeIterator() }
        }
        extension String {
            func makeIterator() -> IndexingIterator<[Character]> { self.map { $0 }.makeIterator() }
        }
        extension AnyIterator {
            init<I: IteratorProtocol>(_ base: I) where I.Element == Element {
                var iterator = base
                self = AnyIterator<Element>({ iterator.next() })
            }
        }
        extension AnySequence {
            init<I: IteratorProtocol>(_ makeUnderlyingIterator: @escaping () -> I) where I.Element == Element {
                self = AnySequence<Element>({ AnyIterator<Element>(makeUnderlyingIterator()) })
            }
        }
        extension Sequence {
            func _erased() -> AnySequence<Element> {
                let base = self
                return AnySequence<Element>({ AnyIterator<Element>(base.makeIterator()) })
            }
        }
        """
}
