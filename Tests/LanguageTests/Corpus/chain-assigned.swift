struct A { var b: B? }
struct B { var c = [1] }
var a: A? = A(b: B())
a?.b?.c[0] += 2
a?.b?.c.append(3)
a = nil
a?.b?.c[0] = 1
print(a as Any)
