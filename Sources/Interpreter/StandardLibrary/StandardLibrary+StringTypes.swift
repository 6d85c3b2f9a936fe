import IR

extension Library {
    /// The types beside `String` and `Character`: indices, parts, views and scalars.
    mutating func declareStringTypes() {
        declareType(
            "struct String.Index: Equatable, Hashable, Comparable", documentation: "A position in a string.",
            witness: NativeTypeWitness(String.Index.self))
        var substring = NativeTypeWitness(Substring.self)
        substring.iterate(as: Character.self) { (part: Substring) in part }
        declareType(
            "struct Substring: Collection, BidirectionalCollection, StringProtocol, Equatable, Hashable, Comparable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByStringLiteral",
            element: "Character", documentation: "A part of a string, under the indices it has there.",
            witness: substring)
        declareType("enum Unicode", witness: nil)
        var scalar = NativeTypeWitness(Unicode.Scalar.self)
        scalar.describe = { $0.object(NativeBox<Unicode.Scalar>.self).value.description }
        declareType(
            "struct Unicode.Scalar: Equatable, Hashable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral",
            documentation: "A code point of Unicode.", witness: scalar)
        declareAlias("UnicodeScalar", for: "Unicode.Scalar")
        declareView(String.UTF8View.self, "String.UTF8View", "UInt8") { Word(integer: $0) }
        declareView(String.UTF16View.self, "String.UTF16View", "UInt16") { Word(integer: $0) }
        declareView(String.UnicodeScalarView.self, "String.UnicodeScalarView", "Unicode.Scalar") { Word(boxing: $0) }
    }

    private mutating func declareView<View: BidirectionalCollection & Sendable>(
        _: View.Type, _ name: String, _ element: String, _ give: @escaping @Sendable (View.Element) -> Word
    ) where View.Index == String.Index {
        var witness = NativeTypeWitness(plain: View.self)
        witness.iterate = { word, _ in
            var iterator = word.object(NativeBox<View>.self).value.makeIterator()
            return { iterator.next().map(give) }
        }
        declareType("struct \(name): Collection", element: element, witness: witness)
        let isReference = element == "Unicode.Scalar"
        @Sendable func optional(_ value: View.Element?) -> Word {
            guard let value else { return .zero }
            let word = give(value)
            return isReference ? word : Word(owned: OptionalBox(owning: word.bits, isReference: false))
        }
        declare("var count: Int { get }", in: name) { Word($0.word(0).object(NativeBox<View>.self).value.count) }
        declare("var isEmpty: Bool { get }", in: name) { Word($0.word(0).object(NativeBox<View>.self).value.isEmpty) }
        declare("var first: \(element)? { get }", in: name) {
            optional($0.word(0).object(NativeBox<View>.self).value.first)
        }
        declare("var last: \(element)? { get }", in: name) {
            optional($0.word(0).object(NativeBox<View>.self).value.last)
        }
        declare("var startIndex: String.Index { get }", in: name) {
            Word(boxing: $0.word(0).object(NativeBox<View>.self).value.startIndex)
        }
        declare("var endIndex: String.Index { get }", in: name) {
            Word(boxing: $0.word(0).object(NativeBox<View>.self).value.endIndex)
        }
        declare("func index(after i: String.Index) -> String.Index", in: name) { call in
            let view = call.word(0).object(NativeBox<View>.self).value
            let index = try call.take(1, Boxed<String.Index>.self)
            guard index >= view.startIndex, index < view.endIndex else { throw RuntimeError.stringIndex }
            return Word(boxing: view.index(after: index))
        }
        declare("func index(_ i: String.Index, offsetBy distance: Int) -> String.Index", in: name) { call in
            let view = call.word(0).object(NativeBox<View>.self).value
            let index = try call.take(1, Boxed<String.Index>.self)
            let limit = call.int(2) < 0 ? view.startIndex : view.endIndex
            guard index >= view.startIndex, index <= view.endIndex,
                let result = view.index(index, offsetBy: call.int(2), limitedBy: limit)
            else { throw RuntimeError.stringIndex }
            return Word(boxing: result)
        }
        declare("subscript(i: String.Index) -> \(element) { get }", in: name) { call in
            let view = call.word(0).object(NativeBox<View>.self).value
            let index = try call.take(1, Boxed<String.Index>.self)
            guard index >= view.startIndex, index < view.endIndex else { throw RuntimeError.stringIndex }
            return give(view[index])
        }
        declare("init(_ view: \(name))", in: "String") { call in
            var text = ""
            let view = call.word(0).object(NativeBox<View>.self).value
            if let scalars = view as? String.UnicodeScalarView { text = String(scalars) }
            if let bytes = view as? String.UTF8View { text = String(bytes) }
            if let units = view as? String.UTF16View { text = String(units) }
            return call.give(text, String.self)
        }
    }

    /// What the language's own part makes the decoding initialisers of.
    mutating func declareDecoding() {
        declare("func _text(utf8 bytes: [UInt8]) -> String") { call in
            call.give(
                String(decoding: call.array(0).words.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self), String.self)
        }
        declare("func _text(utf16 units: [UInt16]) -> String") { call in
            call.give(
                String(decoding: call.array(0).words.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self),
                String.self)
        }
        declare("func _text(validUTF8 bytes: [UInt8]) -> String?") { call in
            call.give(
                String(validating: call.array(0).words.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self),
                String?.self)
        }
    }

    mutating func declareStringIndex() {
        declare("func utf16Offset(in text: String) -> Int", in: "String.Index") { call in
            let (index, text) = (try call.take(0, Boxed<String.Index>.self), call.string(1))
            guard index <= text.endIndex else { throw RuntimeError.stringIndex }
            return Word(index.utf16Offset(in: text))
        }
        declare("init(utf16Offset offset: Int, in text: String)", in: "String.Index") { call in
            guard call.int(0) >= 0, call.int(0) <= call.string(1).utf16.count else { throw RuntimeError.stringIndex }
            return Word(boxing: String.Index(utf16Offset: call.int(0), in: call.string(1)))
        }
    }
}

extension RuntimeError {
    static let stringIndex = RuntimeError(.indexOutOfRange, "String index is out of bounds")
}
