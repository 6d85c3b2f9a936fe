import IR

extension Library {
    mutating func declareArrayAlgorithms() {
        declareTransformations()
        declareSearches()
        declareOrdering()
        declareCombinations()
    }

    private mutating func declareTransformations() {
        declare(
            "func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]", in: "Array",
            documentation: "The results of the function for each element."
        ) { call in
            let array = call.array(0)
            let result = ArrayObject(capacity: array.count, holdsReferences: call.typeArgument(1).isReference)
            let function = call.callback(1)
            for index in 0..<array.count {
                result.append(owning: try function(array.base[index]))
            }
            return Word(owned: result)
        }
        declare(
            "func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T]", in: "Array",
            documentation: "The results of the function that are not nil."
        ) { call in
            let array = call.array(0)
            let type = call.typeArgument(1)
            let result = ArrayObject(capacity: 4, holdsReferences: type.isReference)
            let function = call.callback(1)
            for index in 0..<array.count {
                let optional = Word(bits: try function(array.base[index]))
                guard optional.bits != 0 else { continue }
                result.append(owning: type.unwrapped(optional).retained(type.isReference).bits)
                release(optional.bits)
            }
            return Word(owned: result)
        }
        declare(
            "func flatMap<T>(_ transform: (Element) throws -> [T]) rethrows -> [T]", in: "Array",
            documentation: "The results of the function, one after the other."
        ) { call in
            let array = call.array(0)
            let isReference = call.typeArgument(1).isReference
            let result = ArrayObject(capacity: array.count, holdsReferences: isReference)
            let function = call.callback(1)
            for index in 0..<array.count {
                let part = Word(bits: try function(array.base[index]))
                for bits in part.object(ArrayObject.self).words {
                    result.append(owning: Word(bits: bits).retained(isReference).bits)
                }
                release(part.bits)
            }
            return Word(owned: result)
        }
        declare(
            "func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]", in: "Array",
            documentation: "The elements for which the function is true."
        ) { call in
            let array = call.array(0)
            let result = ArrayObject(capacity: 4, holdsReferences: array.holdsReferences)
            let function = call.callback(1)
            for index in 0..<array.count where try function(array.base[index]) != 0 {
                result.append(owning: Word(bits: array.base[index]).retained(array.holdsReferences).bits)
            }
            return Word(owned: result)
        }
        declare("func forEach(_ body: (Element) throws -> Void) rethrows", in: "Array") { call in
            let array = call.array(0)
            let function = call.callback(1)
            for index in 0..<array.count { _ = try function(array.base[index]) }
            return .zero
        }
        declare(
            "func reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, Element) throws -> Result) rethrows -> Result",
            in: "Array", documentation: "Combines the elements, starting with a value."
        ) { call in
            let array = call.array(0)
            let isReference = call.typeArgument(1).isReference
            let function = call.callback(2)
            var result = call.word(1).retained(isReference).bits
            for index in 0..<array.count {
                let next: Int
                do {
                    next = try function(result, array.base[index])
                } catch {
                    if isReference { release(result) }
                    throw error
                }
                if isReference { release(result) }
                result = next
            }
            return Word(bits: result)
        }
        declare(
            "func reduce<Result>(into initialResult: Result, _ updateAccumulatingResult: (inout Result, Element) throws -> ()) rethrows -> Result",
            in: "Array", documentation: "Combines the elements by changing a value."
        ) { call in
            let array = call.array(0)
            let isReference = call.typeArgument(1).isReference
            let function = call.function(2)
            var result = call.word(1).retained(isReference).bits
            do {
                for index in 0..<array.count {
                    try call.machine.invokeInout(function, &result, array.base[index])
                }
            } catch {
                if isReference { release(result) }
                throw error
            }
            return Word(bits: result)
        }
        declare("func reversed() -> [Element]", in: "Array", documentation: "The elements from last to first.") {
            call in
            let array = call.array(0)
            return Word(
                owned: ArrayObject(count: array.count, holdsReferences: array.holdsReferences) {
                    Word(bits: array.base[array.count - 1 - $0]).retained(array.holdsReferences).bits
                })
        }
        declare("func shuffled() -> [Element]", in: "Array") { call in
            let copy = call.array(0).copy()
            try shuffle(copy, call)
            return Word(owned: copy)
        }
        declare("func randomElement() -> Element?", in: "Array") { call in
            guard let bits = call.array(0).words.randomElement() else { return .zero }
            return call.optional(bits, call.typeArgument(0))
        }
        declare(
            "mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Int",
            in: "Array",
            documentation: "Puts the elements for which the function is true behind the others; where they begin."
        ) { call in
            let array = call.uniqueArray(0)
            let function = call.callback(1)
            var words = UnsafeMutableBufferPointer(start: array.base, count: array.count)
            return Word(try words.partition { try function($0) != 0 })
        }
        declare("mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows", in: "Array") {
            call in
            let array = call.array(0)
            let kept = ArrayObject(capacity: array.count, holdsReferences: array.holdsReferences)
            for index in 0..<array.count where try call.machine.invoke(call.function(1), array.base[index]) == 0 {
                kept.append(owning: Word(bits: array.base[index]).retained(array.holdsReferences).bits)
            }
            call.replace(0, with: Word(owned: kept), isReference: true)
            return .zero
        }
    }

    private mutating func declareSearches() {
        declare(
            "func contains(_ element: Element) -> Bool", in: "<Element: Equatable> [Element]",
            documentation: "Whether an element equals the value."
        ) { call in
            let type = call.typeArgument(0)
            return Word(call.array(0).words.contains { type.equal(Word(bits: $0), call.word(1)) })
        }
        declare("func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool", in: "Array") { call in
            Word(try call.array(0).words.contains { [function = call.callback(1)] in try function($0) != 0 })
        }
        declare("func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool", in: "Array") { call in
            Word(try call.array(0).words.allSatisfy { [function = call.callback(1)] in try function($0) != 0 })
        }
        declare("func count(where predicate: (Element) throws -> Bool) rethrows -> Int", in: "Array") { call in
            Word(try call.array(0).words.count { [function = call.callback(1)] in try function($0) != 0 })
        }
    }

    private mutating func declareOrdering() {
        let comparable = "<Element: Comparable> [Element]"
        declare("func sorted() -> [Element]", in: comparable, documentation: "The elements in ascending order.") {
            call in
            let copy = call.array(0).copy()
            try sort(copy, call.typeArgument(0), for: call.machine)
            return Word(owned: copy)
        }
        declare("mutating func sort()", in: comparable, documentation: "Puts the elements in ascending order.") {
            call in
            try sort(call.uniqueArray(0), call.typeArgument(0), for: call.machine)
            return .zero
        }
        declare(
            "func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element]",
            in: "Array",
            documentation: "The elements in the order that the function gives."
        ) { call in
            let copy = call.array(0).copy()
            let function = call.callback(1)
            try copy.reorder { try $0.sort { try function($0, $1) != 0 } }
            return Word(owned: copy)
        }
        declare(
            "mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows", in: "Array"
        ) { call in
            let array = call.uniqueArray(0)
            let function = call.function(1)
            try array.reorder { try $0.sort { try call.machine.invoke(function, $0, $1) != 0 } }
            return .zero
        }
        for (name, isMinimum) in [("min", true), ("max", false)] {
            declare("func \(name)() -> Element?", in: comparable) { call in
                let type = call.typeArgument(0)
                let isLess = { (a: Int, b: Int) in type.isLess(Word(bits: a), Word(bits: b)) }
                let words = call.array(0).words
                guard let bits = isMinimum ? words.min(by: isLess) : words.max(by: isLess) else { return .zero }
                return call.optional(bits, type)
            }
            declare(
                "func \(name)(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element?",
                in: "Array"
            ) { call in
                let isLess = { [function = call.callback(1)] (a: Int, b: Int) in try function(a, b) != 0 }
                let words = call.array(0).words
                guard let bits = isMinimum ? try words.min(by: isLess) : try words.max(by: isLess) else { return .zero }
                return call.optional(bits, call.typeArgument(0))
            }
        }
    }

    private mutating func declareCombinations() {
        declare("func joined() -> [T]", in: "<T> [[T]]", documentation: "The elements of the arrays in a row.") {
            call in
            let isReference = call.typeArgument(0).isReference
            let result = ArrayObject(capacity: 8, holdsReferences: isReference)
            var meter = StepMeter(call)
            for bits in call.array(0).words {
                for element in Word(bits: bits).object(ArrayObject.self).words {
                    try meter.step()
                    result.append(owning: Word(bits: element).retained(isReference).bits)
                }
            }
            return Word(owned: result)
        }
        declare(
            "func joined(separator: String = \"\") -> String", in: "[String]",
            documentation: "The strings in a row, with a separator between them."
        ) { call in
            let separator = call.isPresent(1) ? call.string(1) : ""
            var (result, meter) = ("", StepMeter(call))
            for (position, bits) in call.array(0).words.enumerated() {
                try meter.step()
                if position > 0 { result += separator }
                result += textValue(bits)
            }
            return call.give(result, String.self)
        }
    }
}
