struct Box<T> { var value: T; func wrapped() -> Box<Box<T>> { Box<Box<T>>(value: self) } }
print(Box(value: 1).wrapped().wrapped())
func deep<T>(_ x: T, _ n: Int) -> Int { n == 0 ? 0 : deep(Box(value: x), n - 1) }
print(deep(1, 3))
