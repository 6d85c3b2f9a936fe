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
            "LazySequence<Element>": "Element",
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

    static let anySequence = "<Element> Sequence<Element>"
    static let equatableSequence = "<Element: Equatable> Sequence<Element>"
    static let comparableSequence = "<Element: Comparable> Sequence<Element>"

    private mutating func declareIterators() {
        declare("func makeIterator() -> IndexingIterator<Element>", in: Self.anySequence) { call in
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
                    return { [unowned(unsafe) machine] in try value.next(machine) }
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
