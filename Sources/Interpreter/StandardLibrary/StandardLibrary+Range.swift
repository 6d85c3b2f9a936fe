import IR

extension Library {
    mutating func declareRanges() {
        for (name, kind) in [("Range", Type.RangeKind.halfOpen), ("ClosedRange", .closed)] {
            declare("var lowerBound: Bound { get }", in: name) { call in
                Word(bits: call.record(0).words[0]).retained(call.typeArgument(0).isReference)
            }
            declare("var upperBound: Bound { get }", in: name) { call in
                Word(bits: call.record(0).words[1]).retained(call.typeArgument(0).isReference)
            }
            declare("func contains(_ element: Bound) -> Bool", in: name) { call in
                let (type, words) = (call.typeArgument(0), call.record(0).words)
                let (lower, upper) = (Word(bits: words[0]), Word(bits: words[1]))
                guard !type.isLess(call.word(1), lower) else { return Word(false) }
                return Word(kind == .closed ? !type.isLess(upper, call.word(1)) : type.isLess(call.word(1), upper))
            }
            declare("var isEmpty: Bool { get }", in: name) { call in
                let words = call.record(0).words
                return Word(kind == .halfOpen && call.typeArgument(0).equal(Word(bits: words[0]), Word(bits: words[1])))
            }
            declareIntegerRange("\(name)<Int>", kind)
        }
        declare("func contains(_ element: Bound) -> Bool", in: "PartialRangeFrom") { call in
            Word(!call.typeArgument(0).isLess(call.word(1), Word(bits: call.record(0).words[0])))
        }
        declare("func contains(_ element: Bound) -> Bool", in: "PartialRangeUpTo") { call in
            Word(call.typeArgument(0).isLess(call.word(1), Word(bits: call.record(0).words[0])))
        }
        declare("func contains(_ element: Bound) -> Bool", in: "PartialRangeThrough") { call in
            Word(!call.typeArgument(0).isLess(Word(bits: call.record(0).words[0]), call.word(1)))
        }
        // A pattern match of a switch: `case 1...5`.
        for kind in ["Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough"] {
            let isClosed = kind == "ClosedRange"
            declare("func ~= <Bound: Comparable>(pattern: \(kind)<Bound>, value: Bound) -> Bool") { call in
                let (type, words) = (call.typeArgument(0), call.record(0).words)
                let first = Word(bits: words[0])
                switch kind {
                case "PartialRangeFrom": return Word(!type.isLess(call.word(1), first))
                case "PartialRangeUpTo": return Word(type.isLess(call.word(1), first))
                case "PartialRangeThrough": return Word(!type.isLess(first, call.word(1)))
                default:
                    let upper = Word(bits: words[1])
                    return Word(
                        !type.isLess(call.word(1), first)
                            && (isClosed ? !type.isLess(upper, call.word(1)) : type.isLess(call.word(1), upper)))
                }
            }
        }
        declare("func ~= <T: Equatable>(pattern: T, value: T) -> Bool") { call in
            Word(call.typeArgument(0).equal(call.word(0), call.word(1)))
        }
    }

    /// What a countable range shares with arrays.
    private mutating func declareIntegerRange(_ owner: String, _ kind: Type.RangeKind) {
        declare("var count: Int { get }", in: owner) { call in
            Word(try call.countableBounds(0, kind).count)
        }
        declare("var first: Int? { get }", in: owner) { call in
            let (lower, upper) = try call.bounds(0, kind, count: 0)
            return call.give(lower < upper ? lower : nil, Int?.self)
        }
        declare("var last: Int? { get }", in: owner) { call in
            let (lower, upper) = try call.bounds(0, kind, count: 0)
            return call.give(lower < upper ? upper - 1 : nil, Int?.self)
        }
        declare("func map<T>(_ transform: (Int) throws -> T) rethrows -> [T]", in: owner) { call in
            let (lower, upper) = try call.bounds(0, kind, count: 0)
            let result = ArrayObject(capacity: 8, holdsReferences: call.typeArgument(0).isReference)
            let transform = call.callback(1)
            for value in lower..<upper { result.append(owning: try transform(value)) }
            return Word(owned: result)
        }
        declare("func filter(_ isIncluded: (Int) throws -> Bool) rethrows -> [Int]", in: owner) { call in
            let (lower, upper) = try call.bounds(0, kind, count: 0)
            let result = ArrayObject(capacity: 8, holdsReferences: false)
            let isIncluded = call.callback(1)
            for value in lower..<upper where try isIncluded(value) != 0 {
                result.append(owning: value)
            }
            return Word(owned: result)
        }
        declare("func forEach(_ body: (Int) throws -> Void) rethrows", in: owner) { call in
            let (lower, upper) = try call.bounds(0, kind, count: 0)
            let body = call.callback(1)
            for value in lower..<upper { _ = try body(value) }
            return .zero
        }
        declare("func reversed() -> [Int]", in: owner) { call in
            let range = try call.countableBounds(0, kind)
            try call.machine.checkAllocation(words: range.count)
            return Word(
                owned: ArrayObject(count: range.count, holdsReferences: false) { range.upperBound - 1 - $0 })
        }
        declare(
            "func reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, Int) throws -> Result) rethrows -> Result",
            in: owner
        ) { call in
            let (lower, upper) = try call.bounds(0, kind, count: 0)
            let isReference = call.typeArgument(0).isReference
            var result = call.word(1).retained(isReference).bits
            let combine = call.callback(2)
            for value in lower..<upper {
                let next: Int
                do { next = try combine(result, value) } catch {
                    if isReference { release(result) }
                    throw error
                }
                if isReference { release(result) }
                result = next
            }
            return Word(bits: result)
        }
        declare("func contains(where predicate: (Int) throws -> Bool) rethrows -> Bool", in: owner) { call in
            let (lower, upper) = try call.bounds(0, kind, count: 0)
            return Word(try (lower..<upper).contains { [function = call.callback(1)] in try function($0) != 0 })
        }
        declare("func allSatisfy(_ predicate: (Int) throws -> Bool) rethrows -> Bool", in: owner) { call in
            let (lower, upper) = try call.bounds(0, kind, count: 0)
            return Word(try (lower..<upper).allSatisfy { [function = call.callback(1)] in try function($0) != 0 })
        }
        declare("func first(where predicate: (Int) throws -> Bool) rethrows -> Int?", in: owner) { call in
            let (lower, upper) = try call.bounds(0, kind, count: 0)
            return call.give(
                try (lower..<upper).first { [function = call.callback(1)] in try function($0) != 0 }, Int?.self)
        }
        declare("func shuffled() -> [Int]", in: owner) { call in
            let range = try call.countableBounds(0, kind)
            try call.machine.checkAllocation(words: range.count)
            return call.give(range.shuffled(), [Int].self)
        }
        declare("func randomElement() -> Int?", in: owner) { call in
            let words = call.record(0).words
            guard kind == .closed || words[0] < words[1] else { return .zero }
            return call.give(Int.random(in: words[0]...(kind == .closed ? words[1] : words[1] - 1)), Int?.self)
        }
    }
}

extension NativeCall {
    /// The range in an argument, if it has a count.
    fileprivate func countableBounds(_ index: Int, _ kind: Type.RangeKind) throws -> Range<Int> {
        let (lower, upper) = try bounds(index, kind, count: 0)
        guard !upper.subtractingReportingOverflow(lower).overflow else {
            throw RuntimeError(.arithmeticOverflow, "\(lower)..<\(upper) has more elements than an Int can count")
        }
        return lower..<upper
    }
}
