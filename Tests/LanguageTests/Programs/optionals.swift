let a: Int? = 5
let b: Int? = nil
print(a as Any, b as Any, a ?? 0, b ?? 0, a! + 1)
print(a == 5, b == nil, a != nil, a == b)
if let a { print("a is", a) }
if let x = a, x > 3 { print("big", x) }
if let y = b { print(y) } else { print("no b") }
---
struct Inner { var value = 3; func twice() -> Int { value * 2 } }
struct Outer { var inner: Inner?; var list: [Int] = [] }
var o: Outer? = Outer(inner: Inner())
print(o?.inner?.value ?? -1, o?.inner?.twice() ?? -1, o?.list.count ?? -1)
o?.inner?.value = 10
o?.list.append(4)
print(o!.inner!.value, o!.list)
o = nil
print(o?.inner?.value as Any)
o?.list.append(1)
---
func find(_ x: Int, in list: [Int]) -> Int? { for (i, v) in list.enumerated() { if v == x { return i } }; return nil }
print(find(3, in: [1, 2, 3]) ?? -1, find(9, in: [1]) ?? -1)
let text: String? = "abc"
print(text?.count ?? 0, text?.uppercased() ?? "none", text.map { $0 + "!" } ?? "")
let nested: Int?? = .some(nil)
print(nested == nil, Int("42")!, Int("x") as Any)
var count: Int? = 1
count! += 1
count? += 5
print(count!)
---
let values = ["1", "two", "3"]
let numbers = values.map { Int($0) }
print(numbers, numbers.compactMap { $0 }, values.compactMap { Int($0) }.reduce(0, +))
switch numbers[1] {
case .some(let n): print(n)
case .none: print("none")
}
switch numbers[0] {
case let n?: print("got", n)
case nil: print("nil")
}
while let last = [Int]().last { print(last) }
var stack = [1, 2, 3]
while let top = stack.popLast() { print(top) }
---
let x: Any = 42
if let n = x as? Int { print("int", n) }
print(x is String, x as? String ?? "not a string")
let mixed: [Any] = [1, "two", 3.0, true, [1, 2]]
for item in mixed {
    switch item {
    case let i as Int: print("Int", i)
    case let s as String: print("String", s)
    case let d as Double: print("Double", d)
    case is Bool: print("Bool")
    default: print("other")
    }
}
print(mixed)
---
func size(_ x: Int?) -> String {
    switch x {
    case .some(let n) where n > 40: "big"
    case .some: "small"
    case nil: "none"
    }
}
print(size(42), size(1), size(nil))
let twice: Int?? = .some(nil)
if case .some(.none) = twice { print("inner") }
if case .some = twice { print("outer") }
---
class C { var n = 1; var r = 1.5 ; var name = "n"; var list = [1]; var inner: C? ; var flag = true }
let o: C? = nil
let p: C? = C()
print(o?.n ?? "none", p?.n ?? "none", o?.r ?? "x", p?.r ?? 3)
print(o?.list ?? "nothing", o?.flag ?? 0, p?.flag ?? "no", o?.inner?.n ?? "deep")
print(o?.list.count ?? "zero", o?.name ?? 5)
let t = "t"
print(o?.n ?? t)
---
class C { var n = 1 }
let o: C? = nil
let i: Int? = nil
print(i ?? "none")
---
class C { var r = 1.0; var s: Double? = nil; func m() -> Double { 2 } }
let o: C? = nil
print(o?.r ?? 7, o?.m() ?? 7, o?.s ?? 7)
print("\(o?.r ?? 7)")
let x: Any = o?.r ?? 7
print(x, [o?.r ?? 7], (o?.r ?? 7) + 1)
let y = o?.r ?? 7
print(y, String(describing: o?.r ?? 7), o?.r ?? 1 + 2, max(o?.r ?? 7, 1))
let arr: [Double] = []
print(arr.first ?? 0, arr.first?.rounded() ?? 0, arr.max() ?? 0, Double("x")?.rounded() ?? 0)
print((o?.r ?? 0), o?.r ?? (0), o?.r ?? -1)
debugPrint(o?.r ?? 0)
let d: [String: [Double]] = [:]
print(d["a"]?[0] ?? 0, d["a"]?.first ?? 0)
---
let d: Double? = nil
print(d ?? 0)
print(d ?? -1)
class C { var r = 1.0 }
let c: Any = 3
print((c as? C)?.r ?? -1, (c as? C)?.r ?? 0)
let m = ["a": 1.5]
print(m["z"] ?? 0, m["z"] ?? -1)
print("\(m["z"] ?? 0) \(d ?? -1)")
let o: C? = nil
print(o?.r ?? 7)
let a: Any = [2]
print(a is [Any], (a as? [Any])?.count ?? -1, a is [Int], a is [String], (a as? [Double]) == nil)
let e: Any = [String]()
print(e is [Int], e is [Any])
