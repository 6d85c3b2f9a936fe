import IR

extension Library {
    mutating func declareComparisons() {
        declareAbsolute()
        declareEquality()
        declareExtremes()
        declareOrder()
        declare("func _hash<T: Hashable>(_ value: T) -> Int") { call in
            var hasher = Hasher()
            call.typeArgument(0).hash(call.word(0), into: &hasher)
            return Word(hasher.finalize())
        }
        declare("func swap<T>(_ a: inout T, _ b: inout T)", documentation: "Exchanges two values.") { call in
            let word = call.words[0]
            call.words[0] = call.words[1]
            call.words[1] = word
            return .zero
        }
    }

    private mutating func declareAbsolute() {
        declare("func abs(_ x: Int) -> Int", documentation: "The absolute value.") { call in
            guard call.int(0) != .min else { throw RuntimeError(.arithmeticOverflow, "abs of Int.min overflows") }
            return Word(abs(call.int(0)))
        }
        declare("func abs(_ x: Double) -> Double", documentation: "The absolute value.", instruction: .doubleAbsolute)
        declare("func abs(_ x: Float) -> Float", documentation: "The absolute value.") { Word(abs($0.float(0))) }
    }

    private mutating func declareEquality() {
        for (name, expected) in [("==", true), ("!=", false)] {
            declare("func \(name) <T: Equatable>(lhs: T, rhs: T) -> Bool") { call in
                Word(call.typeArgument(0).equal(call.word(0), call.word(1)) == expected)
            }
            declare("func \(name) <T: Equatable>(lhs: T?, rhs: T?) -> Bool") { call in
                Word(
                    call.machine.types[.optional(call.typeArgument(0).type)].equal(call.word(0), call.word(1))
                        == expected)
            }
            declare("func \(name) <A: Equatable, B: Equatable>(lhs: (A, B), rhs: (A, B)) -> Bool") { call in
                Word(tuplesAreEqual(call) == expected)
            }
            declare("func \(name) <A: Equatable, B: Equatable, C: Equatable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool") {
                Word(tuplesAreEqual($0) == expected)
            }
            declare(
                "func \(name) <A: Equatable, B: Equatable, C: Equatable, D: Equatable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool"
            ) {
                Word(tuplesAreEqual($0) == expected)
            }
        }
        declare("func === (lhs: Any?, rhs: Any?) -> Bool") { Word(isSameObject($0)) }
        declare("func !== (lhs: Any?, rhs: Any?) -> Bool") { Word(!isSameObject($0)) }
    }

    private mutating func declareOrder() {
        let operations: [(String, @Sendable (ValueType, Word, Word) -> Bool)] = [
            ("<", { $0.isLess($1, $2) }), (">", { $0.isLess($2, $1) }), ("<=", { !$0.isLess($2, $1) }),
            (">=", { !$0.isLess($1, $2) }),
        ]
        for (name, operation) in operations {
            declare("func \(name) <T: Comparable>(lhs: T, rhs: T) -> Bool") { call in
                Word(operation(call.typeArgument(0), call.word(0), call.word(1)))
            }
            declare("func \(name) <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool") { call in
                Word(operation(tupleType(call), call.word(0), call.word(1)))
            }
            declare(
                "func \(name) <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool"
            ) {
                Word(operation(tupleType($0), $0.word(0), $0.word(1)))
            }
        }
    }

    private mutating func declareExtremes() {
        let extremes: [(String, String, @Sendable (ValueType, Word, Word) -> Bool)] = [
            ("min", "smallest", { $0.isLess($2, $1) }), ("max", "greatest", { !$0.isLess($2, $1) }),
        ]
        for (name, adjective, takesSecond) in extremes {
            declare(
                "func \(name)<T: Comparable>(_ x: T, _ y: T) -> T", documentation: "The \(adjective) of the values."
            ) { call in
                let type = call.typeArgument(0)
                let second = takesSecond(type, call.word(0), call.word(1))
                return call.word(second ? 1 : 0).retained(type.isReference)
            }
            declare(
                "func \(name)<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T",
                documentation: "The \(adjective) of the values."
            ) { call in
                let type = call.typeArgument(0)
                var best = call.word(0)
                for word in [call.word(1), call.word(2)]
                    + (call.isPresent(3) ? call.array(3).words.map { Word(bits: $0) } : [])
                where takesSecond(type, best, word) {
                    best = word
                }
                return best.retained(type.isReference)
            }
        }
    }
}

private func tupleType(_ call: NativeCall) -> ValueType {
    call.machine.types[.tuple(call.site.typeArguments.map { .init(type: $0.type) })]
}

private func tuplesAreEqual(_ call: NativeCall) -> Bool { tupleType(call).equal(call.word(0), call.word(1)) }

/// Whether two `Any?` hold the same object.
private func isSameObject(_ call: NativeCall) -> Bool {
    func identity(_ index: Int) -> Int {
        call.words[index] == 0 ? 0 : call.word(index).object(AnyObjectBox.self).bits
    }
    return identity(0) == identity(1)
}
