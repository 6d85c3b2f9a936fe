/// Finds the name a person meant.
enum Spelling {
    /// The nearest of `candidates` by edit distance, if one is near enough for its length.
    static func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
        let letters = Array(name.utf8)
        guard letters.count > 2 else { return nil }
        let limit = max(1, (letters.count + 2) / 4)
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate != name {
            let other = Array(candidate.utf8)
            guard abs(other.count - letters.count) <= limit, let first = other.first, isNameStart(first) else {
                continue
            }
            let distance = editDistance(letters, other, limit: limit)
            guard distance <= limit else { continue }
            if let known = best, (known.distance, known.name) <= (distance, candidate) { continue }
            best = (candidate, distance)
        }
        return best?.name
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte >= 0x80
            || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
    }

    /// Insertions, deletions, replacements and swaps of neighbours (Damerau, restricted); a change of case is free
    /// of half its cost by counting only once.
    static func editDistance(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int {
        var previous2: [Int] = []
        var previous = Array(0...second.count)
        for i in 0..<first.count {
            var row = [i + 1]
            row.reserveCapacity(second.count + 1)
            var smallest = i + 1
            for j in 0..<second.count {
                let same = first[i] == second[j]
                var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (same ? 0 : 1))
                if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
                    cost = min(cost, previous2[j - 1] + 1)
                }
                row.append(cost)
                smallest = min(smallest, cost)
            }
            if smallest > limit { return limit + 1 }
            previous2 = previous
            previous = row
        }
        return previous[second.count]
    }
}
