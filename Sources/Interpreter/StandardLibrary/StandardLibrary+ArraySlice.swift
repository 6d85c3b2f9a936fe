import IR

extension Library {
    mutating func declareArraySliceType() {
        declareType(
            "struct ArraySlice<Element>: Collection, BidirectionalCollection, RandomAccessCollection, MutableCollection, Equatable, Hashable, CustomStringConvertible, ExpressibleByArrayLiteral",
            element: "Element", documentation: "Some elements of an array, under the indices they have there.",
            witness: SliceObject.witness)
    }

    mutating func declareArraySlices() {
        for isSlice in [false, true] {
            let owner = isSlice ? "<Element> ArraySlice<Element>" : "Array"
            declareElementSubscripts(owner, isSlice)
            declareElementParts(owner, isSlice)
            declareElementIndices(owner, isSlice)
            declareElementSearches(owner, isSlice)
            declareElementSplits(owner, isSlice)
        }
        declareSliceReading()
        declareSliceMutation()
    }

    private mutating func declareSliceReading() {
        let owner = "<Element> ArraySlice<Element>"
        declare("init()", in: owner) { call in
            let element = call.typeArgument(0)
            let array = ArrayObject(capacity: 0, holdsReferences: element.isReference)
            return Word(owned: SliceObject(array, 0, 0, element))
        }
        for label in ["_ elements: some Sequence<Element>", "arrayLiteral elements: [Element]"] {
            declare("init(\(label))", in: owner) { call in
                let array = label.hasPrefix("_") ? try call.collect(0) : call.array(0).copy()
                return Word(owned: SliceObject(array, 0, array.count, call.typeArgument(0)))
            }
        }
        declare("init(repeating repeatedValue: Element, count: Int)", in: owner) { call in
            let (count, element) = (call.int(1), call.typeArgument(0))
            guard count >= 0 else { throw RuntimeError(.invalidRange, "ArraySlice: count \(count) is negative") }
            try call.machine.checkAllocation(words: count)
            let array = ArrayObject(count: count, holdsReferences: element.isReference) { _ in
                call.word(0).retained(element.isReference).bits
            }
            return Word(owned: SliceObject(array, 0, count, element))
        }
        declare("var count: Int { get }", in: owner) { Word($0.slice(0).count) }
        declare("var isEmpty: Bool { get }", in: owner) { Word($0.slice(0).count == 0) }
        declare("var startIndex: Int { get }", in: owner) { Word($0.slice(0).lower) }
        declare("var endIndex: Int { get }", in: owner) { Word($0.slice(0).upper) }
        declare("var indices: Range<Int> { get }", in: owner) {
            $0.give($0.slice(0).lower..<$0.slice(0).upper, Range<Int>.self)
        }
        declare("var first: Element? { get }", in: owner) { call in
            call.slice(0).words.first.map { call.optional($0, call.typeArgument(0)) } ?? .zero
        }
        declare("var last: Element? { get }", in: owner) { call in
            call.slice(0).words.last.map { call.optional($0, call.typeArgument(0)) } ?? .zero
        }
        declare("var description: String { get }", in: owner) {
            $0.give(SliceObject.witness.describe($0.word(0)), String.self)
        }
        declare("subscript(index: Int) -> Element { get set }", in: owner) { call in
            let slice = call.slice(0)
            let index = try checked(call.int(1), slice)
            return Word(bits: slice[index]).retained(slice.element.isReference)
        } setter: { call in
            let slice = call.uniqueSlice(0)
            let index = try checked(call.int(1), slice)
            slice.change { array in
                let position = index - slice.lower
                let old = array.base[position]
                array.base[position] = call.word(2).retained(array.holdsReferences).bits
                if array.holdsReferences { release(old) }
            }
            return .zero
        }
    }
}

func outside(_ index: Int, _ slice: SliceObject) -> RuntimeError {
    RuntimeError(.indexOutOfRange, "index \(index) is out of range: the indices are \(slice.lower)..<\(slice.upper)")
}

func checked(_ index: Int, _ slice: SliceObject) throws -> Int {
    guard index >= slice.lower, index < slice.upper else { throw outside(index, slice) }
    return index
}
