struct A { static let x = B.y + 1 }
struct B { static let y = A.x + 1 }
print(A.x)
