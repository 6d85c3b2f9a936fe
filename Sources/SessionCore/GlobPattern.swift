/// A shell-style pattern: `*` any text, `?` one character, `[a-c]` one of a set, `[!a]` none of it.
///
/// Matching is linear in practice and never worse than quadratic: only the last `*` is ever retried.
struct GlobPattern {
    private enum Element {
        case character(Character)
        case any
        case star
        case set([ClosedRange<Character>], negated: Bool)
    }

    private var elements: [Element] = []

    init(_ pattern: String) {
        let characters = Array(pattern)
        var index = 0
        while index < characters.count {
            switch characters[index] {
            case "*": elements.append(.star)
            case "?": elements.append(.any)
            case "[":
                if let (set, end) = GlobPattern.set(in: characters, from: index + 1) {
                    elements.append(set)
                    index = end
                } else {
                    elements.append(.character("["))
                }
            case let character: elements.append(.character(character))
            }
            index += 1
        }
    }

    func matches(_ text: String) -> Bool {
        let characters = Array(text)
        var element = 0
        var position = 0
        var retry: (element: Int, position: Int)?
        while position < characters.count {
            if element < elements.count, case .star = elements[element] {
                retry = (element + 1, position)
                element += 1
            } else if element < elements.count, GlobPattern.one(elements[element], characters[position]) {
                element += 1
                position += 1
            } else if let (start, from) = retry {
                retry = (start, from + 1)
                element = start
                position = from + 1
            } else {
                return false
            }
        }
        return elements[element...].allSatisfy { if case .star = $0 { return true } else { return false } }
    }

    private static func one(_ element: Element, _ character: Character) -> Bool {
        switch element {
        case .character(let own): return own == character
        case .any: return true
        case .star: return false
        case .set(let ranges, let negated): return ranges.contains { $0.contains(character) } != negated
        }
    }

    /// The set after `[` and the place of its `]`.
    private static func set(in characters: [Character], from start: Int) -> (Element, Int)? {
        var index = start
        var ranges: [ClosedRange<Character>] = []
        let negated = index < characters.count && characters[index] == "!"
        if negated { index += 1 }
        let first = index
        while index < characters.count, characters[index] != "]" || index == first {
            let lower = characters[index]
            if index + 2 < characters.count, characters[index + 1] == "-", characters[index + 2] != "]" {
                let upper = characters[index + 2]
                if lower <= upper { ranges.append(lower...upper) }
                index += 3
            } else {
                ranges.append(lower...lower)
                index += 1
            }
        }
        guard index < characters.count else { return nil }
        return (.set(ranges, negated: negated), index)
    }
}
