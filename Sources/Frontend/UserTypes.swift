/// The types that cells have declared, by number.
///
/// Each is behind a reference: a scope is copied for every cell, and most of its types stay what they are.
struct UserTypes: Sendable {
    /// Unchecked because what it holds is only changed by its one owner.
    private final class Box: @unchecked Sendable {
        var type: UserType?

        init(_ type: UserType?) { self.type = type }
    }

    private var boxes: [Int: Box] = [:]

    subscript(id: Int) -> UserType? {
        get { boxes[id]?.type }
        _modify {
            guard let index = boxes.index(forKey: id) else {
                var added: UserType?
                defer { if added != nil { boxes[id] = Box(added) } }
                yield &added
                return
            }
            if !isKnownUniquelyReferenced(&boxes.values[index]) { boxes.values[index] = Box(boxes.values[index].type) }
            let box = boxes.values[index]
            defer { if box.type == nil { boxes[id] = nil } }
            yield &box.type
        }
    }

    var values: [UserType] { boxes.values.compactMap(\.type) }

    mutating func removeValue(forKey id: Int) -> UserType? { boxes.removeValue(forKey: id)?.type }
}
