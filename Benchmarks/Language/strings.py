def build(n):
    text = ""
    for i in range(n):
        text += f"item {i} of {n}, "
    return len(text)


print(build(500_000))
