/// What `weak` and `unowned` variables hold: an object that may end while they know it.
struct WeakReference {
    weak var object: AnyObject?
    /// The class, if it was referred to through an existential.
    private var boxedType: ValueType?

    /// Refers to the object of a borrowed word, or to none if it is nil.
    init(_ word: Word) {
        guard word.bits != 0 else { return }
        let found = word.object(AnyObject.self)
        guard let box = found as? AnyObjectBox, box.type.isReference else {
            object = found
            return
        }
        object = Word(bits: box.bits).object(AnyObject.self)
        boxedType = box.type
    }

    /// The object as an owned word, nil if it has ended.
    var word: Word {
        guard let object else { return .zero }
        guard let boxedType else { return Word(owned: object) }
        return Word(owned: AnyObjectBox(boxedType, owning: Word(owned: object).bits))
    }
}

extension Library {
    /// `_WeakReference`, which the checker puts in the place of `weak` and `unowned` variables.
    mutating func declareReferences() {
        declareType("struct _WeakReference", witness: NativeTypeWitness(plain: WeakReference.self))
        declare("func _makeWeak(_ object: Any?) -> _WeakReference") { Word(boxing: WeakReference($0.word(0))) }
        declareUniqueness()
        declare("var object: Any? { get set }", in: "_WeakReference") { call in
            reference(call).word
        } setter: { call in
            replace(call)
            return .zero
        }
        declare("var unownedObject: Any { get set }", in: "_WeakReference") { call in
            let word = reference(call).word
            guard word.bits != 0 else {
                throw RuntimeError(
                    .unexpectedNil, "attempted to read an unowned reference but the object was already deallocated")
            }
            return word
        } setter: { call in
            replace(call)
            return .zero
        }
    }

    private mutating func declareUniqueness() {
        for object in ["T", "T?"] {
            declare(
                "func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout \(object)) -> Bool",
                documentation: "Whether nothing else refers to the object, so that it can be changed in place."
            ) { call in
                guard call.word(0).bits != 0 else { return Word(false) }
                return Word(
                    call.words.withMemoryRebound(to: RecordObject.self, capacity: 1) {
                        isKnownUniquelyReferenced(&$0.pointee)
                    })
            }
        }
    }
}

private func reference(_ call: NativeCall) -> WeakReference { call.word(0).object(NativeBox<WeakReference>.self).value }

private func replace(_ call: NativeCall) {
    call.replace(0, with: Word(boxing: WeakReference(call.word(1))), isReference: true)
}
