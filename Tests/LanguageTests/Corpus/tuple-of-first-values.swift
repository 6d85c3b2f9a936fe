struct P { let x: Int, y: Int; init(_ a: Int, _ b: Int) { (x, y) = (a, b) } }
let (a, b): (Int, Int)
var c: Int, d: String
(c, d) = (1, "x")
print(P(1, 2), c, d)
