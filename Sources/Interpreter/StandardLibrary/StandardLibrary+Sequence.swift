import IR

extension Library {
    /// The protocol that everything conforms to that a `for` loop can walk, and what it offers to all of them.
    ///
    /// Types with faster ways of their own declare the same members again: a type's own member hides the protocol's.
    mutating func declareSequenceTypes() {
        declareType("protocol Sequence<Element>", element: "Element", witness: nil)
        declareType("protocol Collection<Element>: Sequence", element: "Element", witness: nil)
        let types = [
            "EnumeratedSequence<Base>": "(offset: Int, element: Base)",
            "Zip2Sequence<First, Second>": "(First, Second)",
            "ReversedCollection<Element>": "Element", "LazySequence<Element>": "Element",
            "AnySequence<Element>": "Element", "StrideTo<Element>": "Element", "StrideThrough<Element>": "Element",
            "UnfoldSequence<Element>": "Element", "Repeated<Element>": "Element", "FlattenSequence<Element>": "Element",
        ]
        for (head, element) in types.sorted(by: { $0.key < $1.key }) {
            declareType("struct \(head): Sequence", element: element, witness: SequenceValue.witness)
        }
        for name in ["AnyIterator", "IndexingIterator"] {
            declareType(
                "struct \(name)<Element>: Sequence, IteratorProtocol", element: "Element",
                witness: IteratorValue.witness)
        }
    }

    mutating func declareSequences() {
        declareSequenceTransformations()
        declareSequenceSearches()
        declareSequenceOrdering()
        declareSequenceParts()
        declareSequenceMakers()
        declareIterators()
    }

    private static let any = "<Element> Sequence<Element>"
    private static let equatable = "<Element: Equatable> Sequence<Element>"
    private static let comparable = "<Element: Comparable> Sequence<Element>"

    /// What the function of `flatMap` may return, and the type that it is for a type of elements.
    private var flattened: [(String, @Sendable (Type) -> Type)] {
        var kinds: [(String, @Sendable (Type) -> Type)] = [
            ("[T]", { .array($0) }), ("Set<T>", { .set($0) }), ("Range<T>", { .range(.halfOpen, $0) }),
            ("ClosedRange<T>", { .range(.closed, $0) }),
        ]
        for name in ["ArraySlice", "Repeated", "LazySequence", "ReversedCollection", "StrideTo", "StrideThrough"] {
            if let type = interface.type(named: name) { kinds.append(("\(name)<T>", { type.type(of: [$0]) })) }
        }
        return kinds
    }

    private mutating func declareSequenceTransformations() {
        let owner = Self.any
        declare("func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]", in: owner) { call in
            let result = ArrayObject(capacity: 8, holdsReferences: call.typeArgument(1).isReference)
            let function = call.callback(1)
            try call.walk(0) {
                result.append(owning: try function($0))
                return true
            }
            return Word(owned: result)
        }
        declare("func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T]", in: owner) { call in
            let type = call.typeArgument(1)
            let result = ArrayObject(capacity: 8, holdsReferences: type.isReference)
            let function = call.callback(1)
            try call.walk(0) {
                let optional = Word(bits: try function($0))
                guard optional.bits != 0 else { return true }
                result.append(owning: type.unwrapped(optional).retained(type.isReference).bits)
                release(optional.bits)
                return true
            }
            return Word(owned: result)
        }
        for (part, makeType) in flattened {
            declare("func flatMap<T>(_ transform: (Element) throws -> \(part)) rethrows -> [T]", in: owner) { call in
                let type = call.typeArgument(1)
                let partType = call.machine.types[makeType(type.type)]
                let result = ArrayObject(capacity: 8, holdsReferences: type.isReference)
                let function = call.callback(1)
                try call.walk(0) {
                    let part = try function($0)
                    defer { release(part) }
                    let next = try call.machine.walk(part, partType)
                    while let element = try next() { result.append(owning: element) }
                    return true
                }
                return Word(owned: result)
            }
        }
        declare("func flatMap(_ transform: (Element) throws -> String) rethrows -> [Character]", in: owner) { call in
            let result = ArrayObject(capacity: 8, holdsReferences: true)
            let function = call.callback(1)
            try call.walk(0) {
                let part = try function($0)
                defer { release(part) }
                for character in textValue(part) {
                    result.append(owning: Word(owned: StringObject(String(character))).bits)
                }
                return true
            }
            return Word(owned: result)
        }
        declare("func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]", in: owner) { call in
            let isReference = call.typeArgument(0).isReference
            let result = ArrayObject(capacity: 8, holdsReferences: isReference)
            let function = call.callback(1)
            try call.walk(0) {
                if try function($0) != 0 { try result.add($0, isReference) }
                return true
            }
            return Word(owned: result)
        }
        declare("func forEach(_ body: (Element) throws -> Void) rethrows", in: owner) { call in
            let function = call.callback(1)
            try call.walk(0) {
                _ = try function($0)
                return true
            }
            return .zero
        }
        declare(
            "func reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, Element) throws -> Result) rethrows -> Result",
            in: owner
        ) { call in
            let isReference = call.typeArgument(1).isReference
            let function = call.callback(2)
            var result = call.word(1).retained(isReference).bits
            do {
                try call.walk(0) {
                    let next = try function(result, $0)
                    if isReference { release(result) }
                    result = next
                    return true
                }
            } catch {
                if isReference { release(result) }
                throw error
            }
            return Word(bits: result)
        }
        declare(
            "func reduce<Result>(into initialResult: Result, _ updateAccumulatingResult: (inout Result, Element) throws -> ()) rethrows -> Result",
            in: owner
        ) { call in
            let isReference = call.typeArgument(1).isReference
            let function = call.function(2)
            var result = call.word(1).retained(isReference).bits
            do {
                try call.walk(0) {
                    try call.machine.invokeInout(function, &result, $0)
                    return true
                }
            } catch {
                if isReference { release(result) }
                throw error
            }
            return Word(bits: result)
        }
        declare("func enumerated() -> EnumeratedSequence<Element>", in: owner) { call in
            let held = call.held(0)
            let layout = RecordLayout([false, call.typeArgument(0).isReference])
            return Word(
                sequence: SequenceValue { machine in
                    let next = try machine.walk(held.bits, held.type)
                    var offset = 0
                    return {
                        guard let element = try next() else { return nil }
                        let pair = RecordObject.make(layout)
                        pair.words[0] = offset
                        pair.words[1] = element
                        offset += 1
                        return Word(owned: pair).bits
                    }
                })
        }
        declare("func joined() -> [T]", in: "<T> Sequence<[T]>") { call in
            let isReference = call.typeArgument(0).isReference
            let result = ArrayObject(capacity: 8, holdsReferences: isReference)
            try call.walk(0) {
                for bits in Word(bits: $0).object(ArrayObject.self).words { try result.add(bits, isReference) }
                return true
            }
            return Word(owned: result)
        }
        declare("func joined(separator: [T]) -> [T]", in: "<T> Sequence<[T]>") { call in
            let isReference = call.typeArgument(0).isReference
            let result = ArrayObject(capacity: 8, holdsReferences: isReference)
            var isFirst = true
            try call.walk(0) {
                if !isFirst { for bits in call.array(1).words { try result.add(bits, isReference) } }
                isFirst = false
                for bits in Word(bits: $0).object(ArrayObject.self).words { try result.add(bits, isReference) }
                return true
            }
            return Word(owned: result)
        }
        for element in ["String", "Substring"] {
            declare("func joined(separator: String = \"\") -> String", in: "Sequence<\(element)>") { call in
                var result = ""
                let separator = call.isPresent(1) ? call.string(1) : ""
                var isFirst = true
                try call.walk(0) {
                    if !isFirst { result += separator }
                    isFirst = false
                    result += textValue($0)
                    return true
                }
                return call.give(result, String.self)
            }
        }
    }

    private mutating func declareSequenceSearches() {
        let owner = Self.any
        declare("func contains(_ element: Element) -> Bool", in: Self.equatable) { call in
            let type = call.typeArgument(0)
            var isFound = false
            try call.walk(0) {
                isFound = type.equal(Word(bits: $0), call.word(1))
                return !isFound
            }
            return Word(isFound)
        }
        for (head, expected) in [("contains(where", true), ("allSatisfy(_", false)] {
            declare("func \(head) predicate: (Element) throws -> Bool) rethrows -> Bool", in: owner) { call in
                var isFound = false
                let function = call.callback(1)
                try call.walk(0) {
                    isFound = (try function($0) != 0) == expected
                    return !isFound
                }
                return Word(isFound == expected)
            }
        }
        declare("func first(where predicate: (Element) throws -> Bool) rethrows -> Element?", in: owner) { call in
            var result = Word.zero
            let function = call.callback(1)
            try call.walk(0) {
                guard try function($0) != 0 else { return true }
                result = call.optional($0, call.typeArgument(0))
                return false
            }
            return result
        }
        declare("func count(where predicate: (Element) throws -> Bool) rethrows -> Int", in: owner) { call in
            var count = 0
            let function = call.callback(1)
            try call.walk(0) {
                if try function($0) != 0 { count += 1 }
                return true
            }
            return Word(count)
        }
        let comparisons: [(String, @Sendable (Bool, Bool) -> Bool)] = [
            ("elementsEqual(_ other", { $0 && $1 }), ("starts(with possiblePrefix", { _, otherEnded in otherEnded }),
        ]
        for (head, isEnd) in comparisons {
            let parameter = ": some Sequence<Element>"
            declare("func \(head)\(parameter)) -> Bool", in: Self.equatable) { call in
                let type = call.typeArgument(0)
                return Word(try pairwise(call, isEnd) { type.equal(Word(bits: $0), Word(bits: $1)) })
            }
            declare(
                "func \(head)\(parameter), by areEquivalent: (Element, Element) throws -> Bool) rethrows -> Bool",
                in: owner
            ) { call in
                let function = call.callback(2)
                return Word(try pairwise(call, isEnd) { try function($0, $1) != 0 })
            }
        }
        declare("func lexicographicallyPrecedes(_ other: some Sequence<Element>) -> Bool", in: Self.comparable) {
            call in
            let type = call.typeArgument(0)
            let (left, right) = (try call.elements(0).words, try call.elements(1).words)
            return Word(left.lexicographicallyPrecedes(right) { type.isLess(Word(bits: $0), Word(bits: $1)) })
        }
    }

    private mutating func declareSequenceOrdering() {
        let owner = Self.any
        declare("func sorted() -> [Element]", in: Self.comparable) { call in
            let array = try call.collect(0)
            try sort(array, call.typeArgument(0), for: call.machine)
            return Word(owned: array)
        }
        let order = "by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows"
        declare("func sorted(\(order) -> [Element]", in: owner) { call in
            let array = try call.collect(0)
            let function = call.callback(1)
            try array.reorder { try $0.sort { try function($0, $1) != 0 } }
            return Word(owned: array)
        }
        for (name, isMinimum) in [("min", true), ("max", false)] {
            declare("func \(name)() -> Element?", in: Self.comparable) { call in
                let type = call.typeArgument(0)
                let isLess = { (a: Int, b: Int) in type.isLess(Word(bits: a), Word(bits: b)) }
                let words = try call.elements(0)
                guard let bits = isMinimum ? words.words.min(by: isLess) : words.words.max(by: isLess) else {
                    return .zero
                }
                return call.optional(bits, type)
            }
            declare("func \(name)(\(order) -> Element?", in: owner) { call in
                let function = call.callback(1)
                let isLess = { (a: Int, b: Int) in try function(a, b) != 0 }
                let words = try call.elements(0)
                guard let bits = isMinimum ? try words.words.min(by: isLess) : try words.words.max(by: isLess) else {
                    return .zero
                }
                return call.optional(bits, call.typeArgument(0))
            }
        }
        declare("func reversed() -> [Element]", in: owner) { call in
            let array = try call.collect(0)
            array.reorder { $0.reverse() }
            return Word(owned: array)
        }
        declare("func shuffled() -> [Element]", in: owner) { call in
            let array = try call.collect(0)
            try shuffle(array, call)
            return Word(owned: array)
        }
        declare("func randomElement() -> Element?", in: owner) { call in
            let words = try call.elements(0)
            return words.words.randomElement().map { call.optional($0, call.typeArgument(0)) } ?? .zero
        }
    }

    /// Parts of sequences that are no collections, as arrays.
    private mutating func declareSequenceParts() {
        let owner = Self.any
        let parts: [(String, @Sendable (Int, Int) -> Range<Int>)] = [
            ("dropFirst(_ k: Int = 1)", { count, k in min(count, k)..<count }),
            ("dropLast(_ k: Int = 1)", { count, k in 0..<max(0, count - k) }),
            ("suffix(_ maxLength: Int)", { count, k in max(0, count - k)..<count }),
        ]
        for (head, part) in parts {
            declare("func \(head) -> [Element]", in: owner) { call in
                let k = call.isPresent(1) ? call.int(1) : 1
                guard k >= 0 else { throw RuntimeError(.invalidRange, "the number of elements, \(k), is negative") }
                let array = try call.elements(0)
                let range = part(array.count, k)
                return Word(owned: array.part(range.lowerBound, range.upperBound))
            }
        }
        declare("func prefix(_ maxLength: Int) -> [Element]", in: owner) { call in
            guard call.int(1) >= 0 else {
                throw RuntimeError(.invalidRange, "the number of elements, \(call.int(1)), is negative")
            }
            let isReference = call.typeArgument(0).isReference
            let result = ArrayObject(capacity: 8, holdsReferences: isReference)
            let limit = call.int(1)
            if limit == 0 { return Word(owned: result) }
            try call.walk(0) {
                try result.add($0, isReference)
                return result.count < limit
            }
            return Word(owned: result)
        }
        for (name, isPrefix) in [("prefix", true), ("drop", false)] {
            declare("func \(name)(while predicate: (Element) throws -> Bool) rethrows -> [Element]", in: owner) {
                call in
                let isReference = call.typeArgument(0).isReference
                let result = ArrayObject(capacity: 8, holdsReferences: isReference)
                let function = call.callback(1)
                var isInside = true
                try call.walk(0) {
                    if isInside { isInside = try function($0) != 0 }
                    if isInside == isPrefix { try result.add($0, isReference) }
                    return !(isPrefix && !isInside)
                }
                return Word(owned: result)
            }
        }
    }

    private mutating func declareIterators() {
        declare("func makeIterator() -> IndexingIterator<Element>", in: Self.any) { call in
            let held = call.held(0)
            let next = try call.machine.walk(held.bits, held.type)
            return Word(boxing: IteratorValue { _ in try withExtendedLifetime(held) { try next() } })
        }
        for name in ["AnyIterator", "IndexingIterator"] {
            declare("mutating func next() -> Element?", in: "<Element> \(name)<Element>") { call in
                let type = call.typeArgument(0)
                let iterator = call.word(0).object(NativeBox<IteratorValue>.self).value
                return try iterator.next(call.machine).map { type.wrapped(owning: Word(bits: $0)) } ?? .zero
            }
        }
        declare("init(_ body: () -> Element?)", in: "<Element> AnyIterator<Element>") { call in
            let type = call.typeArgument(0)
            let function = HeldWord(call.words[0], call.machine.types[.function(.init(parameters: [], result: .any))])
            return Word(
                boxing: IteratorValue { machine in
                    let optional = Word(bits: try machine.invoke(Word(bits: function.bits).object(FunctionObject.self)))
                    guard optional.bits != 0 else { return nil }
                    defer { release(optional.bits) }
                    return type.unwrapped(optional).retained(type.isReference).bits
                })
        }
        declare("init(_ base: IndexingIterator<Element>)", in: "<Element> AnyIterator<Element>") {
            $0.word(0).retained(true)
        }
        declare("init(_ base: some Sequence<Element>)", in: "<Element> AnySequence<Element>") { call in
            let held = call.held(0)
            return Word(sequence: SequenceValue { try $0.walk(held.bits, held.type) })
        }
        declare("init(_ makeUnderlyingIterator: () -> AnyIterator<Element>)", in: "<Element> AnySequence<Element>") {
            call in
            let function = HeldWord(call.words[0], call.machine.types[.function(.init(parameters: [], result: .any))])
            return Word(
                sequence: SequenceValue { machine in
                    let iterator = Word(
                        bits: try machine.invoke(Word(bits: function.bits).object(FunctionObject.self)))
                    defer { release(iterator.bits) }
                    let value = iterator.object(NativeBox<IteratorValue>.self).value
                    return { try value.next(machine) }
                })
        }
    }
}

/// The text of a word of a `String` or a `Substring`.
func textValue(_ bits: Int) -> String {
    let object = Word(bits: bits).object(AnyObject.self)
    if let string = object as? StringObject { return string.value }
    if let part = object as? NativeBox<Substring> { return String(part.value) }
    return ""
}

/// Whether two sequences, arguments 0 and 1, agree as far as `isEnd` asks: it is told which of them has ended.
private func pairwise(
    _ call: NativeCall, _ isEnd: (Bool, Bool) -> Bool, _ areEqual: (Int, Int) throws -> Bool
) throws -> Bool {
    let (left, right) = (try call.elements(0), try call.elements(1))
    for index in 0..<min(left.count, right.count) where try !areEqual(left.base[index], right.base[index]) {
        return false
    }
    return isEnd(left.count <= right.count, right.count <= left.count)
}
