/// Which words of a record are references.
final class RecordLayout: Sendable {
    let count: Int
    let references: [Int]

    init(_ isReference: [Bool]) {
        count = isReference.count
        references = isReference.indices.filter { isReference[$0] }
    }

    private static let pairs = [[false, false], [false, true], [true, false], [true, true]].map { RecordLayout($0) }

    /// That of two words.
    static func pair(_ first: Bool, _ second: Bool) -> RecordLayout { pairs[(first ? 2 : 0) + (second ? 1 : 0)] }
}

struct RecordHeader {
    let layout: RecordLayout
    /// The case of an enumeration.
    let tag: Int
    /// The user's class, if the record is an instance of one.
    let instanceOf: UserType?
    /// Its address, to be compared without counting references.
    let classAddress: UnsafeRawPointer?
    /// Whether an instance has all its values, so that deinitialisers may see it.
    var isComplete = false
}

/// A tuple, a struct, an enumeration value, a range or an instance of a class: a row of words in one allocation.
///
/// All but instances of classes have value semantics: a record is copied before it is changed if it has a second
/// owner.
final class RecordObject: ManagedBuffer<RecordHeader, Int> {
    /// A record whose words are all zero.
    static func make(_ layout: RecordLayout, tag: Int = 0, instanceOf: UserType? = nil) -> RecordObject {
        let buffer = RecordObject.create(minimumCapacity: layout.count) { _ in
            RecordHeader(
                layout: layout, tag: tag, instanceOf: instanceOf,
                classAddress: instanceOf.map { UnsafeRawPointer(Unmanaged.passUnretained($0).toOpaque()) })
        }
        let record = unsafeDowncast(buffer, to: RecordObject.self)
        record.words.initialize(repeating: 0, count: layout.count)
        LiveObjects.add(1)
        return record
    }

    deinit {
        withUnsafeMutablePointers { header, words in
            if header.pointee.isComplete, let type = header.pointee.instanceOf, !type.deinitializers.isEmpty {
                type.endings.add(words, header.pointee)
            }
            for index in header.pointee.layout.references { NestedRelease.release(words[index]) }
        }
        LiveObjects.add(-1)
    }

    var words: UnsafeMutablePointer<Int> { withUnsafeMutablePointerToElements { $0 } }
    var tag: Int { header.tag }

    func copy() -> RecordObject {
        let layout = header.layout
        let copy = RecordObject.make(layout, tag: header.tag, instanceOf: header.instanceOf)
        copy.words.update(from: words, count: layout.count)
        for index in layout.references { retain(words[index]) }
        return copy
    }
}
