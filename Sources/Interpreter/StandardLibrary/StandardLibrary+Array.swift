import IR

/// The index, if it is one of `array`'s; else the error a subscript gives.
private func checked(_ index: Int, _ array: ArrayObject) throws -> Int {
    guard index >= 0, index < array.count else { throw RuntimeError.index(index, array.count) }
    return index
}

extension RuntimeError {
    static func index(_ index: Int, _ count: Int) -> RuntimeError {
        RuntimeError(
            .indexOutOfRange,
            count == 0
                ? "index \(index) is out of range: the array is empty"
                : "index \(index) is out of range: the array has \(count) element\(count == 1 ? "" : "s"), indices 0...\(count - 1)"
        )
    }

    static func range(_ lower: Int, _ upper: Int, _ count: Int) -> RuntimeError {
        RuntimeError(.indexOutOfRange, "range \(lower)..<\(upper) is out of bounds: there are \(count) elements")
    }
}

extension NativeCall {
    /// The bounds that a range argument means in a collection of `count` elements.
    func bounds(_ index: Int, _ kind: Type.RangeKind, count: Int) throws -> (lower: Int, upper: Int) {
        let words = record(index).words
        switch kind {
        case .halfOpen: return (words[0], words[1])
        case .closed:
            guard words[1] < Int.max else { throw RuntimeError.range(words[0], words[1], count) }
            return (words[0], words[1] + 1)
        case .from: return (words[0], count)
        case .upTo: return (0, words[0])
        case .through:
            guard words[0] < Int.max else { throw RuntimeError.range(0, words[0], count) }
            return (0, words[0] + 1)
        }
    }

    /// An optional of the element type for a borrowed element.
    func optional(_ bits: Int, _ type: ValueType) -> Word {
        type.wrapped(owning: Word(bits: bits).retained(type.isReference))
    }
}

extension Library {
    mutating func declareArrays() {
        declareArrayConstruction()
        declareArrayReading()
        declareArrayMutation()
    }

    private mutating func declareArrayConstruction() {
        declare("init()", in: "Array", documentation: "An empty array.") { call in
            Word(owned: ArrayObject(capacity: 0, holdsReferences: call.typeArgument(0).isReference))
        }
        declare(
            "init(repeating repeatedValue: Element, count: Int)", in: "Array",
            documentation: "An array of one value, many times."
        ) { call in
            let count = call.int(1)
            guard count >= 0 else { throw RuntimeError(.invalidRange, "Array: count \(count) is negative") }
            let isReference = call.typeArgument(0).isReference
            try call.machine.checkAllocation(words: count)
            let array = ArrayObject(capacity: count, holdsReferences: isReference)
            array.base.initialize(repeating: call.words[0], count: count)
            array.count = count
            if isReference { for _ in 0..<count { retain(call.words[0]) } }
            return Word(owned: array)
        }
        declare("init(_ elements: [Element])", in: "Array") { $0.word(0).retained(true) }
        declare("init(_ elements: some Sequence<Element>)", in: "Array") { Word(owned: try $0.collect(0)) }
        for (name, mutating) in [("+", false), ("+=", true)] {
            let text =
                mutating
                ? "func += <Element>(lhs: inout [Element], rhs: [Element])"
                : "func + <Element>(lhs: [Element], rhs: [Element]) -> [Element]"
            _ = name
            declare(text) { call in
                let array: ArrayObject
                let right = call.array(1)
                try call.machine.checkAllocation(words: call.array(0).count + right.count)
                if mutating {
                    array = call.uniqueArray(0)
                    if array.capacity < array.count + right.count {
                        array.reserve(max(array.capacity * 2, array.count + right.count))
                    }
                } else {
                    array = call.array(0).copy(minimumCapacity: call.array(0).count + right.count)
                }
                array.appendAll(of: right)
                return mutating ? .zero : Word(owned: array)
            }
        }
        declare("func += <Element>(lhs: inout [Element], rhs: some Sequence<Element>)") { call in
            let new = try call.elements(1)
            let array = call.uniqueArray(0)
            try array.replace(array.count, array.count, new)
            return .zero
        }
        declare("func + <Element>(lhs: [Element], rhs: some Sequence<Element>) -> [Element]") { call in
            let new = try call.elements(1)
            let array = call.array(0).copy(minimumCapacity: call.array(0).count + new.count)
            try array.replace(array.count, array.count, new)
            return Word(owned: array)
        }
        declare("func + <Element>(lhs: some Sequence<Element>, rhs: [Element]) -> [Element]") { call in
            let array = try call.collect(0)
            try array.replace(array.count, array.count, call.array(1))
            return Word(owned: array)
        }
    }

    private mutating func declareArrayReading() {
        declare(
            "var count: Int { get }", in: "Array", documentation: "The number of elements.", instruction: .arrayCount)
        declare("var isEmpty: Bool { get }", in: "Array", documentation: "Whether there are no elements.") {
            Word($0.array(0).count == 0)
        }
        declare("var startIndex: Int { get }", in: "Array") { _ in Word(0) }
        declare("var endIndex: Int { get }", in: "Array") { Word($0.array(0).count) }
        declare("var indices: Range<Int> { get }", in: "Array", documentation: "The indices of the elements.") {
            $0.give(0..<$0.array(0).count, Range<Int>.self)
        }
        declare("var first: Element? { get }", in: "Array", documentation: "The first element, or nil.") { call in
            call.array(0).count == 0 ? .zero : call.optional(call.array(0).base[0], call.typeArgument(0))
        }
        declare("var last: Element? { get }", in: "Array", documentation: "The last element, or nil.") { call in
            let array = call.array(0)
            return array.count == 0 ? .zero : call.optional(array.base[array.count - 1], call.typeArgument(0))
        }
        declare("var description: String { get }", in: "Array") { call in
            call.give(call.machine.types[.array(call.typeArgument(0).type)].describe(call.word(0)), String.self)
        }
        declare("subscript(index: Int) -> Element { get set }", in: "Array", instruction: .arrayGet)
    }

    private mutating func declareArrayMutation() {
        declare(
            "mutating func append(_ newElement: Element)", in: "Array", documentation: "Adds an element at the end.",
            instruction: .arrayAppend)
        declare("mutating func append(contentsOf newElements: [Element])", in: "Array") { call in
            let new = call.array(1)
            let array = call.uniqueArray(0)
            try array.replace(array.count, array.count, new)
            return .zero
        }
        declare("mutating func insert(_ newElement: Element, at index: Int)", in: "Array") { call in
            let array = call.uniqueArray(0)
            let index = call.int(2)
            guard index >= 0, index <= array.count else { throw RuntimeError.index(index, array.count) }
            array.insert(owning: call.word(1).retained(array.holdsReferences).bits, at: index)
            return .zero
        }
        declare("mutating func append(contentsOf newElements: some Sequence<Element>)", in: "Array") { call in
            let new = try call.elements(1)
            let array = call.uniqueArray(0)
            try array.replace(array.count, array.count, new)
            return .zero
        }
        declare("mutating func insert(contentsOf newElements: some Sequence<Element>, at index: Int)", in: "Array") {
            call in
            let new = try call.elements(1)
            guard call.int(2) >= 0, call.int(2) <= call.array(0).count else {
                throw RuntimeError.index(call.int(2), call.array(0).count)
            }
            try call.uniqueArray(0).replace(call.int(2), call.int(2), new)
            return .zero
        }
        declare("@discardableResult mutating func remove(at index: Int) -> Element", in: "Array") { call in
            let array = call.uniqueArray(0)
            return Word(bits: array.take(at: try checked(call.int(1), array)))
        }
        declare("@discardableResult mutating func removeFirst() -> Element", in: "Array") { call in
            guard call.array(0).count > 0 else {
                throw RuntimeError(.indexOutOfRange, "removeFirst: the array is empty")
            }
            return Word(bits: call.uniqueArray(0).take(at: 0))
        }
        declare("@discardableResult mutating func removeLast() -> Element", in: "Array") { call in
            guard call.array(0).count > 0 else {
                throw RuntimeError(.indexOutOfRange, "removeLast: the array is empty")
            }
            return Word(bits: call.uniqueArray(0).take(at: call.array(0).count - 1))
        }
        declare("mutating func popLast() -> Element?", in: "Array") { call in
            guard call.array(0).count > 0 else { return .zero }
            let bits = call.uniqueArray(0).take(at: call.array(0).count - 1)
            return call.typeArgument(0).wrapped(owning: Word(bits: bits))
        }
        for (name, isFirst) in [("removeFirst", true), ("removeLast", false)] {
            declare("mutating func \(name)(_ k: Int)", in: "Array") { call in
                let count = call.array(0).count
                guard call.int(1) >= 0, call.int(1) <= count else {
                    throw RuntimeError(.indexOutOfRange, "\(name): the array has \(count) elements, not \(call.int(1))")
                }
                call.uniqueArray(0).remove(isFirst ? 0..<call.int(1) : count - call.int(1)..<count)
                return .zero
            }
        }
        declare("mutating func removeAll(keepingCapacity: Bool = false)", in: "Array") { call in
            let array = ArrayObject(capacity: 0, holdsReferences: call.typeArgument(0).isReference)
            call.replace(0, with: Word(owned: array), isReference: true)
            return .zero
        }
        declare("mutating func reserveCapacity(_ minimumCapacity: Int)", in: "Array") { call in
            try call.machine.checkAllocation(words: call.int(1))
            call.uniqueArray(0).reserve(call.int(1))
            return .zero
        }
        declare("mutating func swapAt(_ i: Int, _ j: Int)", in: "Array", documentation: "Exchanges two elements.") {
            call in
            let array = call.uniqueArray(0)
            let (i, j) = (try checked(call.int(1), array), try checked(call.int(2), array))
            let word = array.base[i]
            array.base[i] = array.base[j]
            array.base[j] = word
            return .zero
        }
        declare("mutating func reverse()", in: "Array", documentation: "Reverses the elements in place.") { call in
            let array = call.uniqueArray(0)
            array.reorder { $0.reverse() }
            return .zero
        }
        declare("mutating func shuffle()", in: "Array") { call in
            let array = call.uniqueArray(0)
            try shuffle(array, call)
            return .zero
        }
    }
}
