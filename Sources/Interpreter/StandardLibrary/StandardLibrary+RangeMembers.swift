import IR

extension Library {
    /// What ranges of any bounds have, and what those of integers share with arrays beyond it.
    mutating func declareRangeMembers() {
        declareRangeComparisons()
        declare("init(_ other: ClosedRange<Int>)", in: "Range<Int>") { call in
            let words = call.record(0).words
            guard words[1] < Int.max else { throw RuntimeError.range(words[0], words[1], 0) }
            return makeRecord([(Word(words[0]), false), (Word(words[1] + 1), false)])
        }
        declare("init(_ other: Range<Int>)", in: "ClosedRange<Int>") { call in
            let words = call.record(0).words
            guard words[0] < words[1] else { throw RuntimeError(.invalidRange, "ClosedRange: the range is empty") }
            return makeRecord([(Word(words[0]), false), (Word(words[1] - 1), false)])
        }
        let integers: [any FixedWidthInteger.Type] = [
            Int8.self, Int16.self, Int32.self, Int64.self, UInt8.self, UInt16.self, UInt32.self, UInt64.self, UInt.self,
        ]
        for (name, kind) in [("Range", Type.RangeKind.halfOpen), ("ClosedRange", .closed)] {
            declareIndices("\(name)<Int>", kind)
            for type in integers {
                declare("var count: Int { get }", in: "\(name)<\(type)>") { call in
                    let words = call.record(0).words
                    return Word(words[1] &- words[0] &+ (kind == .closed ? 1 : 0))
                }
                for (member, isFirst) in [("first", true), ("last", false)] {
                    declare("var \(member): \(type)? { get }", in: "\(name)<\(type)>") { call in
                        let words = call.record(0).words
                        if kind == .halfOpen, words[0] == words[1] { return .zero }
                        let bits = isFirst ? words[0] : words[1] &- (kind == .closed ? 0 : 1)
                        return Word(owned: OptionalBox(owning: bits, isReference: false))
                    }
                }
            }
        }
    }

    private mutating func declareRangeComparisons() {
        for (name, kind) in [("Range", Type.RangeKind.halfOpen), ("ClosedRange", .closed)] {
            let owner = "<Bound: Comparable> \(name)<Bound>"
            declare("func clamped(to limits: \(name)<Bound>) -> \(name)<Bound>", in: owner) { call in
                let type = call.typeArgument(0)
                let (own, limits) = (call.record(0).words, call.record(1).words)
                func clamped(_ bits: Int) -> Word {
                    let (lower, upper) = (Word(bits: limits[0]), Word(bits: limits[1]))
                    let word = Word(bits: bits)
                    let result = type.isLess(word, lower) ? lower : type.isLess(upper, word) ? upper : word
                    return result.retained(type.isReference)
                }
                return makeRecord([(clamped(own[0]), type.isReference), (clamped(own[1]), type.isReference)])
            }
            for (other, otherKind) in [("Range", Type.RangeKind.halfOpen), ("ClosedRange", .closed)] {
                declare("func overlaps(_ other: \(other)<Bound>) -> Bool", in: owner) { call in
                    let type = call.typeArgument(0)
                    let (own, others) = (call.record(0).words, call.record(1).words)
                    func isEmpty(_ words: UnsafeMutablePointer<Int>, _ kind: Type.RangeKind) -> Bool {
                        kind == .halfOpen && !type.isLess(Word(bits: words[0]), Word(bits: words[1]))
                    }
                    /// Whether a range begins after the other's end.
                    func begins(
                        _ lower: Int, afterEnd upper: Int, _ kind: Type.RangeKind
                    ) -> Bool {
                        kind == .closed
                            ? type.isLess(Word(bits: upper), Word(bits: lower))
                            : !type.isLess(Word(bits: lower), Word(bits: upper))
                    }
                    return Word(
                        !isEmpty(own, kind) && !isEmpty(others, otherKind)
                            && !begins(others[0], afterEnd: own[1], kind)
                            && !begins(own[0], afterEnd: others[1], otherKind))
                }
            }
        }
        for name in ["PartialRangeFrom"] {
            declare("var lowerBound: Bound { get }", in: name) { call in
                Word(bits: call.record(0).words[0]).retained(call.typeArgument(0).isReference)
            }
        }
        for name in ["PartialRangeUpTo", "PartialRangeThrough"] {
            declare("var upperBound: Bound { get }", in: name) { call in
                Word(bits: call.record(0).words[0]).retained(call.typeArgument(0).isReference)
            }
        }
    }

    private mutating func declareIndices(_ owner: String, _ kind: Type.RangeKind) {
        if kind == .halfOpen {
            declare("var startIndex: Int { get }", in: owner) { Word($0.record(0).words[0]) }
            declare("var endIndex: Int { get }", in: owner) { Word($0.record(0).words[1]) }
            declare("var indices: Range<Int> { get }", in: owner) { $0.word(0).retained(true) }
            declare("subscript(position: Int) -> Int { get }", in: owner) { call in
                let words = call.record(0).words
                guard call.int(1) >= words[0], call.int(1) < words[1] else {
                    throw RuntimeError(.indexOutOfRange, "index \(call.int(1)) is outside \(words[0])..<\(words[1])")
                }
                return Word(call.int(1))
            }
            declare("func index(after i: Int) -> Int", in: owner) { Word($0.int(1) &+ 1) }
            /// `k` places from the beginning, or from the end, but within the range.
            @Sendable func after(_ k: Int, _ lower: Int, _ upper: Int) -> Int {
                let (place, overflows) = lower.addingReportingOverflow(k)
                return overflows ? upper : min(upper, place)
            }
            @Sendable func before(_ k: Int, _ lower: Int, _ upper: Int) -> Int {
                let (place, overflows) = upper.subtractingReportingOverflow(k)
                return overflows ? lower : max(lower, place)
            }
            let parts: [(String, @Sendable (Int, Int, Int) -> (Int, Int))] = [
                ("prefix(_ maxLength: Int)", { lower, upper, k in (lower, after(k, lower, upper)) }),
                ("suffix(_ maxLength: Int)", { lower, upper, k in (before(k, lower, upper), upper) }),
                ("dropFirst(_ k: Int = 1)", { lower, upper, k in (after(k, lower, upper), upper) }),
                ("dropLast(_ k: Int = 1)", { lower, upper, k in (lower, before(k, lower, upper)) }),
            ]
            for (head, part) in parts {
                declare("func \(head) -> Range<Int>", in: owner) { call in
                    let k = call.isPresent(1) ? call.int(1) : 1
                    guard k >= 0 else { throw RuntimeError(.invalidRange, "the number of elements, \(k), is negative") }
                    let (lower, upper) = part(call.record(0).words[0], call.record(0).words[1], k)
                    return makeRecord([(Word(lower), false), (Word(upper), false)])
                }
            }
        }
    }
}
