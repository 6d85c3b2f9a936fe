import IR

/// A sequence that a function of the library made: `zip`, `stride`, `lazy`, `enumerated` and their kin.
struct SequenceValue {
    /// Starts a walk.
    let start: (Machine) throws -> Walk
    /// As `print` shows it.
    let form: SequenceForm?

    init(_ form: SequenceForm? = nil, start: @escaping (Machine) throws -> Walk) {
        self.start = start
        self.form = form
    }

    /// What the machine can do with one.
    static var witness: NativeTypeWitness {
        var witness = NativeTypeWitness(plain: SequenceValue.self)
        witness.iterate = { word, machine in
            let next = try word.object(NativeBox<SequenceValue>.self).value.start(machine)
            return { try next().map { Word(bits: $0) } }
        }
        witness.describe = {
            $0.object(NativeBox<SequenceValue>.self).value.form?.describe(isNested: false) ?? "Sequence"
        }
        witness.debugDescribe = {
            $0.object(NativeBox<SequenceValue>.self).value.form?.describe(isNested: true) ?? "Sequence"
        }
        return witness
    }
}

/// A walk that a script steps by `next()`.
final class IteratorValue {
    let next: (Machine) throws -> Int?

    init(_ next: @escaping (Machine) throws -> Int?) { self.next = next }

    static var witness: NativeTypeWitness {
        var witness = NativeTypeWitness(plain: IteratorValue.self)
        witness.iterate = { word, machine in
            let iterator = word.object(NativeBox<IteratorValue>.self).value
            return { [unowned(unsafe) machine] in try iterator.next(machine).map { Word(bits: $0) } }
        }
        witness.describe = { _ in "Iterator" }
        return witness
    }
}

extension Word {
    /// An owned word for a sequence made by a function of the library.
    init(sequence value: SequenceValue) { self.init(boxing: value) }
}
