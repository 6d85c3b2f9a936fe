func ** (a: Int, b: Int) -> Int { a }
print(1 + 1)
---
infix operator **: PowerPrecedence
print(2 + 2)
---
struct V { var x: Int; static func <+> (a: V, b: V) -> V { a } }
print(1)
---
infix operator **
func ** (a: Int, b: Int) -> Int { a * b }
print(2 ** 3 ** 4)
