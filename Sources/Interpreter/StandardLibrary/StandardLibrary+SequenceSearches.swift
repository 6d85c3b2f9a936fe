import IR

extension Library {
    /// What looks for elements, and compares sequences.
    mutating func declareSequenceSearches() {
        let owner = Self.anySequence
        declare("func contains(_ element: Element) -> Bool", in: Self.equatableSequence) { call in
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
            declare("func \(head)\(parameter)) -> Bool", in: Self.equatableSequence) { call in
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
        declare("func lexicographicallyPrecedes(_ other: some Sequence<Element>) -> Bool", in: Self.comparableSequence)
        {
            call in
            let type = call.typeArgument(0)
            let (left, right) = (try call.elements(0).words, try call.elements(1).words)
            return Word(left.lexicographicallyPrecedes(right) { type.isLess(Word(bits: $0), Word(bits: $1)) })
        }
    }

    mutating func declareSequenceOrdering() {
        let owner = Self.anySequence
        declare("func sorted() -> [Element]", in: Self.comparableSequence) { call in
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
            declare("func \(name)() -> Element?", in: Self.comparableSequence) { call in
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
    mutating func declareSequenceParts() {
        let owner = Self.anySequence
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
