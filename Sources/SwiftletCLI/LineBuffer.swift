/// A line being edited and the place of the cursor in it.
struct LineBuffer {
    private(set) var characters: [Character]
    private(set) var cursor: Int

    init(_ text: String = "") {
        characters = Array(text)
        cursor = characters.count
    }

    var text: String { String(characters) }
    var textBeforeCursor: String { String(characters[..<cursor]) }

    mutating func insert(_ text: String) {
        let new = Array(text)
        characters.insert(contentsOf: new, at: cursor)
        cursor += new.count
    }

    mutating func deleteBackward() {
        guard cursor > 0 else { return }
        // Indentation goes by steps.
        let isIndentation = characters[..<cursor].allSatisfy { $0 == " " }
        let count = isIndentation ? (cursor - 1) % 4 + 1 : 1
        characters.removeSubrange(cursor - count..<cursor)
        cursor -= count
    }

    mutating func deleteForward() {
        if cursor < characters.count { characters.remove(at: cursor) }
    }

    mutating func deleteWord() {
        let end = cursor
        while cursor > 0, characters[cursor - 1] == " " { cursor -= 1 }
        while cursor > 0, characters[cursor - 1] != " " { cursor -= 1 }
        characters.removeSubrange(cursor..<end)
    }

    mutating func deleteToStart() {
        characters.removeSubrange(..<cursor)
        cursor = 0
    }

    mutating func deleteToEnd() { characters.removeSubrange(cursor...) }

    mutating func moveLeft() { cursor = max(0, cursor - 1) }
    mutating func moveRight() { cursor = min(characters.count, cursor + 1) }
    mutating func moveToStart() { cursor = 0 }
    mutating func moveToEnd() { cursor = characters.count }

    /// Replaces the last `count` UTF-8 bytes before the cursor.
    mutating func replace(bytesBeforeCursor count: Int, with text: String) {
        var bytes = 0
        while cursor > 0, bytes < count {
            cursor -= 1
            bytes += String(characters.remove(at: cursor)).utf8.count
        }
        insert(text)
    }

    /// The part that fits into so many columns, and the column of the cursor in it.
    func window(columns: Int) -> (text: String, cursorColumn: Int) {
        var start = cursor
        var before = 0
        while start > 0, before + characters[start - 1].columns < columns {
            start -= 1
            before += characters[start].columns
        }
        var end = cursor
        var width = before
        while end < characters.count, width + characters[end].columns < columns {
            width += characters[end].columns
            end += 1
        }
        return (String(characters[start..<end]), before)
    }
}

extension Character {
    /// Columns of a terminal: two for East Asian wide characters and emoji.
    fileprivate var columns: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
