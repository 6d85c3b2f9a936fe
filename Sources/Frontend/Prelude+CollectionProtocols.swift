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
            let _startIndex: Base.Index
            let _endIndex: Base.Index
            let _base: Base
            var base: Base { _base }
            var startIndex: Base.Index { _startIndex }
            var endIndex: Base.Index { _endIndex }
            func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
            subscript(position: Base.Index) -> Base.Element { _base[position] }
            subscript(bounds: Range<Base.Index>) -> Slice<Base> {
                Slice<Base>(_startIndex: bounds.lowerBound, _endIndex: bounds.upperBound, _base: _base)
            }
        }
        extension Slice: BidirectionalCollection where Base: BidirectionalCollection {
            func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
        }
        extension Collection {
            subscript(bounds: Range<Index>) -> Slice<Self> {
                Slice<Self>(_startIndex: bounds.lowerBound, _endIndex: bounds.upperBound, _base: self)
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
        struct ReversedCollection<Base: BidirectionalCollection>: BidirectionalCollection {
            struct Index: Comparable {
                let base: Base.Index
                init(_ base: Base.Index) { self.base = base }
                static func < (lhs: Index, rhs: Index) -> Bool { rhs.base < lhs.base }
            }
            struct Iterator: IteratorProtocol {
                let _base: Base
                var _position: Base.Index
                mutating func next() -> Base.Element? {
                    if _position == _base.startIndex { return nil }
                    _position = _base.index(before: _position)
                    return _base[_position]
                }
            }
            let _base: Base
            var startIndex: Index { Index(_base.endIndex) }
            var endIndex: Index { Index(_base.startIndex) }
            var count: Int { _base.count }
            func index(after i: Index) -> Index { Index(_base.index(before: i.base)) }
            func index(before i: Index) -> Index { Index(_base.index(after: i.base)) }
            subscript(position: Index) -> Base.Element { _base[_base.index(before: position.base)] }
            func makeIterator() -> Iterator { Iterator(_base: _base, _position: _base.endIndex) }
            func reversed() -> Base { _base }
            var indices: DefaultIndices<ReversedCollection<Base>> {
                DefaultIndices<ReversedCollection<Base>>(_elements: self, _startIndex: startIndex, _endIndex: endIndex)
            }
            func _slice(_ start: Index, _ end: Index) -> Slice<ReversedCollection<Base>> {
                Slice<ReversedCollection<Base>>(_startIndex: start, _endIndex: end, _base: self)
            }
            func prefix(_ maxLength: Int) -> Slice<ReversedCollection<Base>> {
                _slice(startIndex, index(startIndex, offsetBy: maxLength, limitedBy: endIndex) ?? endIndex)
            }
            func suffix(_ maxLength: Int) -> Slice<ReversedCollection<Base>> { dropFirst(Swift.max(0, count - maxLength)) }
            func dropFirst(_ k: Int = 1) -> Slice<ReversedCollection<Base>> {
                _slice(index(startIndex, offsetBy: k, limitedBy: endIndex) ?? endIndex, endIndex)
            }
            func dropLast(_ k: Int = 1) -> Slice<ReversedCollection<Base>> { prefix(Swift.max(0, count - k)) }
            func prefix(while predicate: (Base.Element) throws -> Bool) rethrows -> Slice<ReversedCollection<Base>> {
                _slice(startIndex, try firstIndex(where: { !(try predicate($0)) }) ?? endIndex)
            }
            func drop(while predicate: (Base.Element) throws -> Bool) rethrows -> Slice<ReversedCollection<Base>> {
                _slice(try firstIndex(where: { !(try predicate($0)) }) ?? endIndex, endIndex)
            }
        }
        struct DefaultIndices<Elements: Collection>: Collection {
            let _elements: Elements
            let _startIndex: Elements.Index
            let _endIndex: Elements.Index
            var startIndex: Elements.Index { _startIndex }
            var endIndex: Elements.Index { _endIndex }
            func index(after i: Elements.Index) -> Elements.Index { _elements.index(after: i) }
            subscript(position: Elements.Index) -> Elements.Index { position }
        }
        extension BidirectionalCollection {
            func reversed() -> ReversedCollection<Self> { ReversedCollection<Self>(_base: self) }
        }
        protocol RandomAccessCollection<Element>: BidirectionalCollection {}
        extension ReversedCollection: RandomAccessCollection where Base: RandomAccessCollection {}
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

        enum _ClosedRangeIndex<Bound: Comparable>: Comparable {
            case pastEnd
            case inRange(Bound)
            static func == (lhs: _ClosedRangeIndex<Bound>, rhs: _ClosedRangeIndex<Bound>) -> Bool {
                switch (lhs, rhs) {
                case (.inRange(let left), .inRange(let right)): return left == right
                case (.pastEnd, .pastEnd): return true
                default: return false
                }
            }
            static func < (lhs: _ClosedRangeIndex<Bound>, rhs: _ClosedRangeIndex<Bound>) -> Bool {
                switch (lhs, rhs) {
                case (.inRange(let left), .inRange(let right)): return left < right
                case (.inRange, .pastEnd): return true
                default: return false
                }
            }
        }
        extension ClosedRange where Bound: FixedWidthInteger {
            var startIndex: _ClosedRangeIndex<Bound> { .inRange(lowerBound) }
            var endIndex: _ClosedRangeIndex<Bound> { .pastEnd }
            func index(after i: _ClosedRangeIndex<Bound>) -> _ClosedRangeIndex<Bound> {
                guard case .inRange(let bound) = i else { fatalError("Incrementing past end index") }
                return bound == upperBound ? .pastEnd : .inRange(bound + 1)
            }
            func index(before i: _ClosedRangeIndex<Bound>) -> _ClosedRangeIndex<Bound> {
                guard case .inRange(let bound) = i else { return .inRange(upperBound) }
                if bound == lowerBound { fatalError("Incrementing past start index") }
                return .inRange(bound - 1)
            }
            subscript(position: _ClosedRangeIndex<Bound>) -> Bound {
                guard case .inRange(let bound) = position else { fatalError("Index out of range") }
                return bound
            }
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
