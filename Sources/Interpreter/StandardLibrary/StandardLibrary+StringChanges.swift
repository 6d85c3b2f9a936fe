import IR

extension Library {
    /// What changes a text in place.
    mutating func declareStringChanges(_ owner: String) {
        declare("mutating func append(contentsOf newElements: some Sequence<Character>)", in: owner) {
            try appendCharacters($0)
        }
        if owner == "Substring" {
            for head in ["append(_ other: String)", "append(_ other: Character)", "append(contentsOf other: String)"] {
                declare("mutating func \(head)", in: owner) { call in
                    changeString(call) { $0 += textValue(call.words[1]) }
                    return .zero
                }
            }
        }
        declare("mutating func insert(_ newElement: Character, at i: String.Index)", in: owner) { call in
            let index = try stringPosition(call, 2, in: stringPart(call))
            let character = try call.take(1, Character.self)
            changeString(call) { $0.insert(character, at: index) }
            return .zero
        }
        declare("mutating func insert(contentsOf newElements: some Sequence<Character>, at i: String.Index)", in: owner)
        {
            call in
            let index = try stringPosition(call, 2, in: stringPart(call))
            let text = try stringCharacters(call, 1)
            changeString(call) { $0.insert(contentsOf: text, at: index) }
            return .zero
        }
        declare("@discardableResult mutating func remove(at i: String.Index) -> Character", in: owner) { call in
            let index = try characterIndex(call, 1, in: stringPart(call))
            return call.give(changeString(call) { $0.remove(at: index) }, Character.self)
        }
        declare("mutating func removeAll(keepingCapacity: Bool = false)", in: owner) { call in
            changeString(call) { $0 = "" }
            return .zero
        }
        declare("mutating func removeAll(where shouldBeRemoved: (Character) throws -> Bool) rethrows", in: owner) {
            call in
            var kept = ""
            for character in stringPart(call) where try !ask(call, 1, character) { kept.append(character) }
            changeString(call) { $0 = kept[...] }
            return .zero
        }
        for (bounds, kind) in stringRanges {
            declare("mutating func removeSubrange(_ bounds: \(bounds))", in: owner) { call in
                let range = try stringRange(call, 1, kind, in: stringPart(call))
                changeString(call) { $0.removeSubrange(range) }
                return .zero
            }
            declare(
                "mutating func replaceSubrange(_ bounds: \(bounds), with newElements: some Sequence<Character>)",
                in: owner
            ) { call in
                let range = try stringRange(call, 1, kind, in: stringPart(call))
                let text = try stringCharacters(call, 2)
                changeString(call) { $0.replaceSubrange(range, with: text) }
                return .zero
            }
        }
        for (name, isFirst) in [("First", true), ("Last", false)] {
            declare("mutating func pop\(name)() -> Character?", in: owner) { call in
                if stringPart(call).isEmpty { return .zero }
                return call.give(changeString(call) { isFirst ? $0.removeFirst() : $0.removeLast() }, Character?.self)
            }
            if owner == "Substring" {
                declare("@discardableResult mutating func remove\(name)() -> Character", in: owner) { call in
                    if stringPart(call).isEmpty {
                        throw RuntimeError(.indexOutOfRange, "remove\(name): the string is empty")
                    }
                    return call.give(
                        changeString(call) { isFirst ? $0.removeFirst() : $0.removeLast() }, Character.self)
                }
            }
            declare("mutating func remove\(name)(_ k: Int)", in: owner) { call in
                let count = call.int(1)
                guard count >= 0, count <= stringPart(call).count else {
                    throw RuntimeError(.indexOutOfRange, "remove\(name): there are no \(count) characters")
                }
                changeString(call) { if isFirst { $0.removeFirst(count) } else { $0.removeLast(count) } }
                return .zero
            }
        }
        declare("mutating func reserveCapacity(_ n: Int)", in: owner) { _ in .zero }
        declare(
            "mutating func replace<Target: StringProtocol, Replacement: StringProtocol>(_ other: Target, with replacement: Replacement)",
            in: owner
        ) { call in
            let text = try replacing(call)
            changeString(call) { $0 = text[...] }
            return .zero
        }
    }
}

/// Changes the string or substring in argument 0.
@discardableResult
private func changeString<Result>(_ call: NativeCall, _ body: (inout Substring) -> Result) -> Result {
    var text = stringPart(call)
    let result = body(&text)
    let isString = call.word(0).object(AnyObject.self) is StringObject
    call.replace(
        0, with: isString ? Word(owned: StringObject(String(text))) : Word(boxing: text), isReference: true)
    return result
}

/// The text of a sequence of characters in an argument.
func stringCharacters(_ call: NativeCall, _ index: Int) throws -> String {
    let (bits, type) = call.sequence(index)
    if case .string = type.shape { return textValue(bits) }
    var text = ""
    try call.walk(index) {
        text += textValue($0)
        return true
    }
    return text
}

func appendCharacters(_ call: NativeCall) throws -> Word {
    let text = try stringCharacters(call, 1)
    changeString(call) { $0 += text }
    return .zero
}
