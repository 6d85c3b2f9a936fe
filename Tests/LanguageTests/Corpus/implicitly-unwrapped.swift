class N { var v = 1; var next: N! }
let n = N()
var x: Int! = nil
print(x == nil, n.next === nil)
n.next = N()
n.next.v += 4
print(n.next.v)
print(n.next.next.v)
