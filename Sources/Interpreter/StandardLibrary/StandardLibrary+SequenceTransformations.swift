import IR

extension Library {
    /// What makes other values of the elements.
    mutating func declareSequenceTransformations() {
        let owner = Self.anySequence
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
        for (name, result, position) in [("Keys", "Key", 1), ("Values", "Value", 2)] {
            guard let view = interface.type(named: "Dictionary.\(name)") else { continue }
            declare(
                "func flatMap<Key: Hashable, Value>(_ transform: (Element) throws -> Dictionary.\(name)<Key, Value>) rethrows -> [\(result)]",
                in: owner
            ) { call in
                let partType = call.machine.types[
                    view.type(of: [call.typeArgument(1).type, call.typeArgument(2).type])]
                let holdsReferences = call.typeArgument(position).isReference
                let result = ArrayObject(capacity: 8, holdsReferences: holdsReferences)
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
                sequence: SequenceValue(.of("EnumeratedSequence", SequenceForm.base(held))) { machine in
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

    /// What the function of `flatMap` may return, and the type that it is for a type of elements.
    private var flattened: [(String, @Sendable (Type) -> Type)] {
        var kinds: [(String, @Sendable (Type) -> Type)] = [
            ("[T]", { .array($0) }), ("Set<T>", { .set($0) }), ("Range<T>", { .range(.halfOpen, $0) }),
            ("ClosedRange<T>", { .range(.closed, $0) }),
        ]
        for name in ["ArraySlice", "Repeated", "LazySequence", "StrideTo", "StrideThrough"] {
            if let type = interface.type(named: name) { kinds.append(("\(name)<T>", { type.type(of: [$0]) })) }
        }
        return kinds
    }
}
