import IR

extension Library {
    /// Functions that make sequences.
    mutating func declareSequenceMakers() {
        declareZip()
        declareStrides()
        declareUnfolding()
        declareLazy()
    }

    private mutating func declareZip() {
        declare(
            "func zip<A, B>(_ sequence1: some Sequence<A>, _ sequence2: some Sequence<B>) -> Zip2Sequence<A, B>",
            documentation: "The pairs of elements at the same positions."
        ) { call in
            let (first, second) = (call.held(0), call.held(1))
            let layout = RecordLayout([call.typeArgument(0).isReference, call.typeArgument(1).isReference])
            let isReference = call.typeArgument(0).isReference
            let bases = [SequenceForm.base(first), SequenceForm.base(second)]
            let form = SequenceForm(
                "Zip2Sequence", of: bases.map(\.type), [("_sequence1", bases[0].part), ("_sequence2", bases[1].part)])
            return Word(
                sequence: SequenceValue(form) { machine in
                    let nextFirst = try machine.walk(first.bits, first.type)
                    let nextSecond = try machine.walk(second.bits, second.type)
                    return {
                        guard let left = try nextFirst() else { return nil }
                        guard let right = try nextSecond() else {
                            if isReference { release(left) }
                            return nil
                        }
                        let pair = RecordObject.make(layout)
                        pair.words[0] = left
                        pair.words[1] = right
                        return Word(owned: pair).bits
                    }
                })
        }
    }

    private mutating func declareStrides() {
        for (label, type) in [("to", "StrideTo"), ("through", "StrideThrough")] {
            declareStride(Int.self, label, type)
            declareStride(Int8.self, label, type)
            declareStride(Int16.self, label, type)
            declareStride(Int32.self, label, type)
            declareStride(Int64.self, label, type)
            declareStride(UInt8.self, label, type)
            declareStride(UInt16.self, label, type)
            declareStride(UInt32.self, label, type)
            declareStride(UInt64.self, label, type)
            declareStride(UInt.self, label, type)
            declareFloatingStride(Double.self, label, type)
            declareFloatingStride(Float.self, label, type)
        }
    }

    private mutating func declareStride<Value: FixedWidthInteger & Sendable>(
        _: Value.Type, _ label: String, _ type: String
    ) {
        declare(
            "func stride(from start: \(Value.self), \(label) end: \(Value.self), by stride: Int) -> \(type)<\(Value.self)>",
            documentation: "The integers from the start, a step apart."
        ) { call in
            let (start, end, step) = (call.integer(0, Value.self), call.integer(1, Value.self), call.int(2))
            guard step != 0 else { throw RuntimeError(.invalidRange, "Stride size must not be zero") }
            let isThrough = label == "through"
            let form = SequenceForm(type, of: [call.machine.languageType("\(Value.self)")], [])
            return Word(
                sequence: SequenceValue(form) { _ in
                    var next: Value? = start
                    return {
                        guard let value = next else { return nil }
                        let isInside = step > 0 ? value < end : value > end
                        guard isInside || isThrough && value == end else { return nil }
                        next = advanced(value, step)
                        return Word(integer: value).bits
                    }
                })
        }
    }

    private mutating func declareFloatingStride<Value: MachineFloatingPoint>(
        _: Value.Type, _ label: String, _ type: String
    ) {
        let name = "\(Value.self)"
        declare("func stride(from start: \(name), \(label) end: \(name), by stride: \(name)) -> \(type)<\(name)>") {
            call in
            let (start, end, step) = (
                call.floating(0, Value.self), call.floating(1, Value.self), call.floating(2, Value.self)
            )
            guard step != 0 else { throw RuntimeError(.invalidRange, "Stride size must not be zero") }
            let isThrough = label == "through"
            let form = SequenceForm(type, of: [call.machine.languageType(name)], [])
            return Word(
                sequence: SequenceValue(form) { _ in
                    // As in Swift: each value from the start, so that errors do not add up.
                    var index: Value = 0
                    return {
                        let value = start.addingProduct(index, step)
                        let isInside = step > 0 ? value < end : value > end
                        guard isInside || isThrough && value == end else { return nil }
                        index += 1
                        return value.word.bits
                    }
                })
        }
    }

    private mutating func declareUnfolding() {
        declare(
            "func sequence<T>(first: T, next: (T) -> T?) -> UnfoldSequence<T>",
            documentation: "The first value, and then what the function makes of the one before, until nil."
        ) { call in
            let type = call.typeArgument(0)
            let first = HeldWord(call.words[0], type)
            let function = HeldWord(call.words[1], call.machine.types[.function(.init(parameters: [], result: .any))])
            let seed = Type.tuple([.init(type: .optional(type.type)), .init(type: .bool)])
            let state = "(Optional(\(type.describe(call.word(0), isNested: true))), true)"
            let form = SequenceForm(
                "UnfoldSequence", of: [type.type, seed],
                [("_state", .text(state)), ("_next", .function), ("_done", .text("false"))])
            return Word(
                sequence: SequenceValue(form) { machine in
                    var current: HeldWord? = first
                    var isFirst = true
                    return { [unowned(unsafe) machine] in
                        guard let last = current else { return nil }
                        if isFirst {
                            isFirst = false
                            return Word(bits: last.bits).retained(type.isReference).bits
                        }
                        let optional = Word(
                            bits: try machine.invoke(Word(bits: function.bits).object(FunctionObject.self), last.bits))
                        guard optional.bits != 0 else {
                            current = nil
                            return nil
                        }
                        defer { release(optional.bits) }
                        let value = type.unwrapped(optional)
                        current = HeldWord(value.bits, type)
                        return value.retained(type.isReference).bits
                    }
                })
        }
        declare(
            "func sequence<T, State>(state: State, next: (inout State) -> T?) -> UnfoldSequence<T>",
            documentation: "What the function makes of a state that it changes, until nil."
        ) { call in
            let (type, stateType) = (call.typeArgument(0), call.typeArgument(1))
            let initial = HeldWord(call.words[0], stateType)
            let function = HeldWord(call.words[1], call.machine.types[.function(.init(parameters: [], result: .any))])
            let form = SequenceForm(
                "UnfoldSequence", of: [type.type, stateType.type],
                [("_state", .value(initial)), ("_next", .function), ("_done", .text("false"))])
            return Word(
                sequence: SequenceValue(form) { machine in
                    var state = initial
                    return { [unowned(unsafe) machine] in
                        var bits = Word(bits: state.bits).retained(stateType.isReference).bits
                        let optional = try withUnsafeMutablePointer(to: &bits) {
                            Word(
                                bits: try machine.invoke(
                                    Word(bits: function.bits).object(FunctionObject.self), $0, 1))
                        }
                        state = HeldWord(bits, stateType)
                        if stateType.isReference { release(bits) }
                        guard optional.bits != 0 else { return nil }
                        defer { release(optional.bits) }
                        return type.unwrapped(optional).retained(type.isReference).bits
                    }
                })
        }
        declare("func repeatElement<T>(_ element: T, count: Int) -> Repeated<T>") { call in
            let type = call.typeArgument(0)
            let element = HeldWord(call.words[0], type)
            let count = call.int(1)
            guard count >= 0 else {
                throw RuntimeError(.fatalError, "Repetition count should be non-negative")
            }
            let form = SequenceForm(
                "Repeated", of: [type.type], [("count", .text("\(count)")), ("repeatedValue", .value(element))])
            return Word(
                sequence: SequenceValue(form) { _ in
                    var left = count
                    return {
                        guard left > 0 else { return nil }
                        left -= 1
                        return Word(bits: element.bits).retained(type.isReference).bits
                    }
                })
        }
    }
}

extension Machine {
    /// A number type of the language by its name.
    fileprivate func languageType(_ name: String) -> Type { LanguageType.named[name]?.type(of: []) ?? .error }
}

/// The sum, or nil if the type does not have it.
private func advanced<Value: FixedWidthInteger>(_ value: Value, _ step: Int) -> Value? {
    guard let magnitude = Value(exactly: step.magnitude) else { return nil }
    let (result, overflow) =
        step < 0 ? value.subtractingReportingOverflow(magnitude) : value.addingReportingOverflow(magnitude)
    return overflow ? nil : result
}
