from functools import reduce
from operator import add


def run(rounds):
    total = 0
    for round in range(rounds):
        numbers = list(range(10_000))
        total += reduce(add, map(lambda x: x // 2, filter(lambda x: x % 2 == 0, map(lambda x: x * 3 + round, numbers))), 0)
        total += reduce(lambda a, b: a + int(b), filter(lambda x: x > 100, map(lambda x: x * 0.5, numbers)), 0)
        total %= 1_000_000_007
    return total


print(run(40))
