vocabulary = "the quick brown fox jumps over the lazy dog while a small red bird sings in an old oak tree near home"
words = [str(word) for word in vocabulary.split(" ")]


def count(rounds):
    counts = {}
    state = 12345
    for _ in range(rounds):
        state = (state * 1_103_515_245 + 12345) % 2_147_483_648
        word = words[state % len(words)]
        counts[word] = counts.get(word, 0) + 1
    total = 0
    for word, count in counts.items():
        total += len(word) * count
    return total


def histogram(rounds):
    counts = {}
    state = 777
    for _ in range(rounds):
        state = (state * 1_103_515_245 + 12345) % 2_147_483_648
        key = state % 1000
        counts[key] = counts.get(key, 0) + 1
    return len(counts)


print(count(500_000), histogram(500_000))
