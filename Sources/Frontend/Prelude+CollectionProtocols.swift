extension Prelude {
    /// The protocols of collections, and what joins them to the types of the library.
    static let collectionProtocols = """
        protocol Collection<Element>: Sequence {
            associatedtype Index: Comparable
            associatedtype SubSequence: Collection = Slice<Self> where SubSequence.Element == Element, SubSequence.Index == Index
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
            subscript(bounds: PartialRangeUpTo<Index>) -> SubSequence { self[startIndex..<bounds.upperBound] }
            subscript(bounds: PartialRangeFrom<Index>) -> SubSequence { self[bounds.lowerBound..<endIndex] }
            subscript(bounds: PartialRangeThrough<Index>) -> SubSequence { self[startIndex..<self.index(after: bounds.upperBound)] }
            subscript(bounds: ClosedRange<Index>) -> SubSequence { self[bounds.lowerBound..<self.index(after: bounds.upperBound)] }
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
            func index(_ i: Index, offsetBy distance: Int) -> Index {
                var result = i
                if distance >= 0 {
                    for _ in 0..<distance { result = self.index(after: result) }
                } else {
                    for _ in distance..<0 { result = self.index(before: result) }
                }
                return result
            }
            func last(where predicate: (Element) throws -> Bool) rethrows -> Element? {
                guard let found = try self.lastIndex(where: predicate) else { return nil }
                return self[found]
            }
            func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
                var index = endIndex
                while index != startIndex {
                    index = self.index(before: index)
                    if try predicate(self[index]) { return index }
                }
                return nil
            }
        }
        extension BidirectionalCollection where Element: Equatable {
            func lastIndex(of element: Element) -> Index? { lastIndex(where: { $0 == element }) }
        }
        extension BidirectionalCollection where Index == Int {
            func index(before i: Int) -> Int { i - 1 }
        }
        protocol RandomAccessCollection<Element>: BidirectionalCollection {}
        protocol MutableCollection<Element>: Collection {
            subscript(position: Index) -> Element { get set }
        }
        extension MutableCollection {
            mutating func swapAt(_ i: Index, _ j: Index) {
                let element = self[i]
                self[i] = self[j]
                self[j] = element
            }
            mutating func _assign(_ elements: [Element]) {
                var index = startIndex
                for element in elements {
                    self[index] = element
                    index = self.index(after: index)
                }
            }
            mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
                self._assign(try self.sorted(by: areInIncreasingOrder))
            }
            mutating func reverse() { self._assign(self.map { $0 }.reversed()) }
            mutating func shuffle() { self._assign(self.shuffled()) }
        }
        extension MutableCollection where Element: Comparable {
            mutating func sort() { self._assign(self.sorted()) }
        }
        struct KeyValuePairs<Key, Value>: RandomAccessCollection, ExpressibleByDictionaryLiteral {
            let _elements: [(key: Key, value: Value)]
            init(dictionaryLiteral elements: (Key, Value)...) {
                _elements = elements.map { (key: $0.0, value: $0.1) }
            }
            var startIndex: Int { 0 }
            var endIndex: Int { _elements.count }
            subscript(position: Int) -> (key: Key, value: Value) { _elements[position] }
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
