/// What changed between two texts, line by line.
enum LineDifference {
    /// Lines with `-` or `+` before them, and up to `context` unchanged ones around with a blank; `…` for those left out.
    /// Lines that `isEqual` accepts count as unchanged.
    static func lines(
        from old: String, to new: String, context: Int = 2, limit: Int = 60,
        isEqual: (String, String) -> Bool = { $0 == $1 }
    ) -> [String] {
        let left = split(old)
        let right = split(new)
        var marked: [(sign: Character, text: String)] = []
        // Myers' algorithm is quadratic in the changes, so huge texts are compared by their beginnings.
        let bound = 2000
        let changes = right.prefix(bound).difference(from: left.prefix(bound), by: isEqual)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in changes {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var i = 0
        var j = 0
        while i < min(left.count, bound) || j < min(right.count, bound) {
            if i < left.count, removed.contains(i) {
                marked.append(("-", left[i]))
                i += 1
            } else if j < right.count, inserted.contains(j) {
                marked.append(("+", right[j]))
                j += 1
            } else if i < left.count {
                marked.append((" ", left[i]))
                i += 1
                j += 1
            } else {
                break
            }
        }
        return trimmed(marked, context: context, limit: limit)
    }

    /// The first lines of a text, to show what it is.
    static func head(_ text: String, count: Int = 8) -> [String] {
        let lines = split(text)
        return lines.count > count ? lines.prefix(count) + ["…"] : lines
    }

    private static func split(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    private static func trimmed(_ marked: [(sign: Character, text: String)], context: Int, limit: Int) -> [String] {
        var isKept = [Bool](repeating: false, count: marked.count)
        for index in marked.indices where marked[index].sign != " " {
            for near in max(0, index - context)...min(marked.count - 1, index + context) { isKept[near] = true }
        }
        var lines: [String] = []
        var isCut = false
        for index in marked.indices {
            if isKept[index] {
                if isCut, !lines.isEmpty { lines.append("…") }
                isCut = false
                lines.append(String(marked[index].sign) + marked[index].text)
            } else {
                isCut = true
            }
            if lines.count >= limit {
                lines.append("…")
                break
            }
        }
        return lines
    }
}
