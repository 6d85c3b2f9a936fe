import IR

extension Library {
    /// The language's own library: what every program can use, as `import Foundation` leaves it.
    public static func standard() -> Library { standardLibrary }

    /// Made once; a copy shares storage until it is added to.
    private static let standardLibrary = makeStandard()

    /// The same made anew, for whoever adds so much to it that a copy would only cost time and memory.
    public static func makeStandard() -> Library {
        var library = Library()
        library.declareType("protocol Error", documentation: "What can be thrown.", witness: nil)
        library.declareErrors()
        library.declareSequenceTypes()
        library.declareArraySliceType()
        library.declareTableViewTypes()
        library.declareStringTypes()
        library.declareDecoding()
        library.declareType("protocol CVarArg", documentation: "What a format can show.", witness: nil)
        library.declareType(
            "struct UnboundedRange", documentation: "`...`", witness: NativeTypeWitness(plain: Void.self))
        library.declare("let unboundedRange_: UnboundedRange") { _ in Word(boxing: ()) }
        library.declareNumbers()
        library.declareMathematics()
        library.declareComparisons()
        library.declareStrings()
        library.declareOptionals()
        library.declareArrays()
        library.declareArrayAlgorithms()
        library.declareArraySlices()
        library.declareDictionaries()
        library.declareSets()
        library.declareTableViews()
        library.declareRanges()
        library.declareRangeMembers()
        library.declareDates()
        library.declareSleep()
        library.declareSequences()
        library.declareInputAndOutput()
        library.declareDump()
        library.declareReferences()
        library.endLanguage()
        return library
    }

    /// Declares an operation that has its own instruction; the machine never calls it as a function.
    mutating func declare(
        _ text: String, in owner: String? = nil, documentation: String = "", instruction: Intrinsic
    ) {
        declare(text, in: owner, documentation: documentation, intrinsic: instruction) { _ in
            throw RuntimeError(.fatalError, "'\(instruction)' was called as a function")
        }
    }
}

extension NativeCall {
    func int(_ index: Int) -> Int { words[index] }
    func double(_ index: Int) -> Double { Word(bits: words[index]).double }
    func float(_ index: Int) -> Float { Word(bits: words[index]).float }
    func bool(_ index: Int) -> Bool { words[index] != 0 }
    func string(_ index: Int) -> String { Word(bits: words[index]).object(StringObject.self).value }
    /// A `String` or a `Substring`.
    func text(_ index: Int) -> String {
        let object = word(index).object(AnyObject.self)
        if let string = object as? StringObject { return string.value }
        if let part = object as? NativeBox<Substring> { return String(part.value) }
        return ""
    }
    func array(_ index: Int) -> ArrayObject { Word(bits: words[index]).object(ArrayObject.self) }
    func table(_ index: Int) -> HashTable { Word(bits: words[index]).object(HashTable.self) }
    func function(_ index: Int) -> FunctionObject { Word(bits: words[index]).object(FunctionObject.self) }
    func record(_ index: Int) -> RecordObject { Word(bits: words[index]).object(RecordObject.self) }

    /// The array in an `inout` argument, copied first if it has a second owner.
    func uniqueArray(_ index: Int) -> ArrayObject {
        let isUnique = (words + index).withMemoryRebound(to: ArrayObject.self, capacity: 1) {
            isKnownUniquelyReferenced(&$0.pointee)
        }
        if !isUnique { replace(index, with: Word(owned: array(index).copy()), isReference: true) }
        return array(index)
    }

    /// The table in an `inout` argument, copied first if it has a second owner.
    func uniqueTable(_ index: Int) -> HashTable {
        let isUnique = (words + index).withMemoryRebound(to: HashTable.self, capacity: 1) {
            isKnownUniquelyReferenced(&$0.pointee)
        }
        if !isUnique { replace(index, with: Word(owned: table(index).copy()), isReference: true) }
        return table(index)
    }

    /// The string in an `inout` argument, copied first if it has a second owner.
    func uniqueString(_ index: Int) -> StringObject {
        let isUnique = (words + index).withMemoryRebound(to: StringObject.self, capacity: 1) {
            isKnownUniquelyReferenced(&$0.pointee)
        }
        if !isUnique { replace(index, with: Word(owned: StringObject(string(index))), isReference: true) }
        return word(index).object(StringObject.self)
    }
}
