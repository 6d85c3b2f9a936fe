extension Prelude {
    /// `Sequence` and what it gives to all that conform to it.
    static let sequences = """
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
            func count(where predicate: (Element) throws -> Bool) rethrows -> Int {
                var result = 0
                for element in self { if try predicate(element) { result += 1 } }
                return result
            }
            func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool {
                for element in self { if !(try predicate(element)) { return false } }
                return true
            }
            func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence<Self>(_base: self) }
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
        extension Sequence where Element == Substring {
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
            let _base: Base
            func makeIterator() -> _EnumeratedIterator<Base.Iterator> {
                _EnumeratedIterator<Base.Iterator>(base: _base.makeIterator())
            }
        }
        """
}
