let vocabulary = "the quick brown fox jumps over the lazy dog while a small red bird sings in an old oak tree near home"
let words = vocabulary.split(separator: " ").map { String($0) }
func count(_ rounds: Int) -> Int {
    var counts: [String: Int] = [:]
    var state = 12345
    for _ in 0..<rounds {
        state = (state * 1_103_515_245 + 12345) % 2_147_483_648
        counts[words[state % words.count], default: 0] += 1
    }
    var total = 0
    for (word, count) in counts { total += word.count * count }
    return total
}
func histogram(_ rounds: Int) -> Int {
    var counts: [Int: Int] = [:]
    var state = 777
    for _ in 0..<rounds {
        state = (state * 1_103_515_245 + 12345) % 2_147_483_648
        counts[state % 1000, default: 0] += 1
    }
    return counts.count
}
print(count(500_000), histogram(500_000))
