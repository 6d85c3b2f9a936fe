import IR

extension Library {
    /// `lazy` and what can be done with it without making arrays.
    mutating func declareLazy() {
        declare(
            "var lazy: LazySequence<Element> { get }", in: "<Element> Sequence<Element>",
            documentation: "The same elements; map, filter and the like wait until one is asked for."
        ) { call in
            let held = call.held(0)
            let form = SequenceForm.of("LazySequence", SequenceForm.base(held))
            return Word(sequence: SequenceValue(form) { try $0.walk(held.bits, held.type) })
        }
        let owner = "<Element> LazySequence<Element>"
        declare("func map<T>(_ transform: (Element) -> T) -> LazySequence<T>", in: owner) { call in
            lazy(call, mapped(call, to: call.typeArgument(1).type)) { next, element, invoke in
                guard let bits = try next() else { return nil }
                defer { if element.isReference { release(bits) } }
                return try invoke(bits)
            }
        }
        declare("func filter(_ isIncluded: (Element) -> Bool) -> LazySequence<Element>", in: owner) { call in
            lazy(call, .of("LazyFilterSequence", lazyBase(call), functions: ["_predicate"])) { next, element, invoke in
                while let bits = try next() {
                    if try invoke(bits) != 0 { return bits }
                    if element.isReference { release(bits) }
                }
                return nil
            }
        }
        declare("func compactMap<T>(_ transform: (Element) -> T?) -> LazySequence<T>", in: owner) { call in
            let type = call.typeArgument(1)
            let optionals = mapped(call, to: .optional(type.type))
            let some = SequenceForm.of("LazyFilterSequence", optionals.asBase, functions: ["_predicate"])
            let form = SequenceForm.of("LazyMapSequence", some.asBase, [type.type], functions: ["_transform"])
            return lazy(call, form) { next, element, invoke in
                while let bits = try next() {
                    defer { if element.isReference { release(bits) } }
                    let optional = Word(bits: try invoke(bits))
                    guard optional.bits != 0 else { continue }
                    defer { release(optional.bits) }
                    return type.unwrapped(optional).retained(type.isReference).bits
                }
                return nil
            }
        }
        declare("func flatMap<T>(_ transform: (Element) -> [T]) -> LazySequence<T>", in: owner) { call in
            let isReference = call.typeArgument(1).isReference
            let (base, function, element) = parts(call)
            let parts = SequenceForm.of(
                "FlattenSequence", mapped(call, to: .array(call.typeArgument(1).type)).asBase)
            return Word(
                sequence: SequenceValue(.of("LazySequence", parts.asBase)) { machine in
                    let next = try machine.walk(base.bits, base.type)
                    var part: ArrayObject?
                    var index = 0
                    return { [unowned(unsafe) machine] in
                        while true {
                            if let part, index < part.count {
                                defer { index += 1 }
                                return Word(bits: part.base[index]).retained(isReference).bits
                            }
                            guard let bits = try next() else { return nil }
                            defer { if element.isReference { release(bits) } }
                            let made = Word(
                                bits: try machine.invoke(Word(bits: function.bits).object(FunctionObject.self), bits))
                            defer { release(made.bits) }
                            part = made.object(ArrayObject.self)
                            index = 0
                        }
                    }
                })
        }
        declareLazyParts(owner)
        declareLazyProperties(owner)
    }

    private mutating func declareLazyParts(_ owner: String) {
        for (name, isPrefix) in [("prefix", true), ("drop", false)] {
            declare("func \(name)(while predicate: (Element) -> Bool) -> LazySequence<Element>", in: owner) { call in
                let (base, function, element) = parts(call)
                let kind = isPrefix ? "LazyPrefixWhileSequence" : "LazyDropWhileSequence"
                return Word(
                    sequence: SequenceValue(.of(kind, lazyBase(call), functions: ["_predicate"])) { machine in
                        let next = try machine.walk(base.bits, base.type)
                        var isDecided = false
                        return { [unowned(unsafe) machine] in
                            if isDecided { return isPrefix ? nil : try next() }
                            while let bits = try next() {
                                let holds =
                                    try machine.invoke(
                                        Word(bits: function.bits).object(FunctionObject.self), bits) != 0
                                if holds && isPrefix { return bits }
                                if !holds { isDecided = true }
                                if !holds && !isPrefix { return bits }
                                if element.isReference { release(bits) }
                                if isDecided { return nil }
                            }
                            return nil
                        }
                    })
            }
        }
        let ends = [
            ("LazySequence", "prefix(_ maxLength: Int)", true), ("LazySequence", "dropFirst(_ k: Int = 1)", false),
            // One that may have no end is not gone through either.
            ("UnfoldSequence", "dropFirst(_ k: Int = 1)", false),
        ]
        for (name, head, isPrefix) in ends {
            declare("func \(head) -> \(name)<Element>", in: "<Element> \(name)<Element>") { call in
                let count = call.isPresent(1) ? call.int(1) : 1
                guard count >= 0 else {
                    throw RuntimeError(.invalidRange, "the number of elements, \(count), is negative")
                }
                let base = HeldWord(call.words[0], call.machine.types[receiverType(call)])
                let isReference = call.typeArgument(0).isReference
                return Word(
                    sequence: SequenceValue { machine in
                        let next = try machine.walk(base.bits, base.type)
                        var left = count
                        return {
                            if isPrefix {
                                guard left > 0 else { return nil }
                                left -= 1
                                return try next()
                            }
                            while left > 0, let bits = try next() {
                                left -= 1
                                if isReference { release(bits) }
                            }
                            return try next()
                        }
                    })
            }
        }
    }

    private mutating func declareLazyProperties(_ owner: String) {
        declare("var first: Element? { get }", in: owner) { call in
            let next = try call.machine.walk(call.words[0], call.machine.types[receiverType(call)])
            return try next().map { call.typeArgument(0).wrapped(owning: Word(bits: $0)) } ?? .zero
        }
        for (member, result) in [("count", "Int"), ("isEmpty", "Bool")] {
            declare("var \(member): \(result) { get }", in: owner) { call in
                let next = try call.machine.walk(call.words[0], call.machine.types[receiverType(call)])
                var count = 0
                while let bits = try next() {
                    count += 1
                    if call.typeArgument(0).isReference { release(bits) }
                    if member == "isEmpty" { break }
                }
                return member == "count" ? Word(count) : Word(count == 0)
            }
        }
    }
}

/// The type of `self` of a member of `LazySequence`.
private func receiverType(_ call: NativeCall) -> Type {
    call.machine.library.interface.type(named: "LazySequence")?.type(of: [call.typeArgument(0).type]) ?? .error
}

/// The sequence in argument 0 and the function in argument 1, kept, and the type of the elements.
private func parts(_ call: NativeCall) -> (base: HeldWord, function: HeldWord, element: ValueType) {
    (
        HeldWord(call.words[0], call.machine.types[receiverType(call)]),
        HeldWord(call.words[1], call.machine.types[.function(.init(parameters: [], result: .any))]),
        call.typeArgument(0)
    )
}

private func lazyBase(_ call: NativeCall) -> (type: Type, part: SequenceForm.Part) {
    SequenceForm.base(parts(call).base, isLazy: true)
}

/// The form of what `map` gives.
private func mapped(_ call: NativeCall, to type: Type) -> SequenceForm {
    .of("LazyMapSequence", lazyBase(call), [type], functions: ["_transform"])
}

/// A lazy sequence whose step is made of a step of its base and the function in argument 1.
private func lazy(
    _ call: NativeCall, _ form: SequenceForm, _ step: @escaping (Walk, ValueType, (Int) throws -> Int) throws -> Int?
) -> Word {
    let (base, function, element) = parts(call)
    return Word(
        sequence: SequenceValue(form) { machine in
            let next = try machine.walk(base.bits, base.type)
            return { [unowned(unsafe) machine] in
                try step(next, element) {
                    try machine.invoke(Word(bits: function.bits).object(FunctionObject.self), $0)
                }
            }
        })
}
