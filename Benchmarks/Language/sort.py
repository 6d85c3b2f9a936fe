from functools import cmp_to_key

state = 12345
numbers = []
for _ in range(400_000):
    state = (state * 1_103_515_245 + 12345) % 2_147_483_648
    numbers.append(state)
numbers.sort(key=cmp_to_key(lambda a, b: -1 if a > b else 1))
print(numbers[0], numbers[399_999])
