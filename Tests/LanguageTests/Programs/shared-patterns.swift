// alternatives binding, nil comparisons
enum E { case a(Int), b(Int), c(String, Int), d(Int, String) }
func f(_ e: E) -> Int { switch e { case .a(let x), .b(let x): return x; case .c(_, let y), .d(let y, _): return y } }
print([E.a(1), .b(2), .c("x", 3), .d(4, "y")].map(f))
func g(_ e: E) -> String { switch e { case .c(let s, let n) where n > 3, .d(let n, let s) where n > 3: return s + "\(n)"; case .c(let s, _), .d(_, let s): return s; default: return "-" } }
print([E.a(1), .c("x", 3), .c("y", 4), .d(3, "z"), .d(9, "w")].map(g))
switch (1, "a") { case (let n, "b"), (let n, "a"): print(n); default: print("no") }
func h(_ e: E) -> () -> String {
    switch e {
    case .c(var s, let n) where n > 3, .d(let n, var s):
        s += "!"
        return { s += "?"; return s + "\(n)" }
    case .a(let n), .b(let n): return { "\(n)" }
    case .c(let s, _): return { s }
    }
}
for e in [E.a(1), .c("x", 3), .c("y", 4), .d(9, "w")] { let k = h(e); print(k(), k()) }
enum Failure: Error { case net(String, Int), disk(Int, String), other }
for failure in [Failure.net("a", 1), .disk(2, "b"), .other] {
    do { throw failure } catch Failure.net(let s, let n), Failure.disk(let n, let s) { print(s, n) } catch { print("other") }
}
let any: [Any] = [1, "two", 3.0, [4]]
for x in any { switch x { case let n as Int where n > 5: print("big", n); case let n as Int: print("int", n); case is String, is Double: print("text or double"); default: print("?") } }
func shape(_ p: (Int, Int)) -> String { switch p { case (0, let v), (let v, 0): return "axis \(v)"; case let (x, y) where x == y: return "diagonal \(x)"; default: return "-" } }
print([(0, 3), (4, 0), (2, 2), (1, 2)].map(shape))
let pair: (Int?, Int?) = (nil, 5)
switch pair { case (let v?, nil), (nil, let v?): print("one", v); case (let a?, let b?): print(a + b); case (nil, nil): print("none") }
---
var s: Set<String> = ["a", "b"]
print(s.remove("a") != nil, s.remove("a") == nil, s)
var stack = [1, 2, 3]
if stack.popLast() != nil { print(stack) }
while stack.popLast() != nil { print("popped", stack.count) }
var d = ["k": 1, "m": 2]
guard d.removeValue(forKey: "k") != nil else { fatalError() }
print(d, d.updateValue(5, forKey: "m") == nil ? "new" : "old", d)
var calls = 0
func next() -> Int? { calls += 1; return calls > 3 ? nil : calls }
while next() != nil {}
print(calls, next() == nil && next() == nil, calls)
let r = next() == nil ? "none" : "some"
print(r, calls, !(next() != nil), calls)
struct Counter: IteratorProtocol { var n = 3; mutating func next() -> Int? { n -= 1; return n < 0 ? nil : n } }
var it = Counter()
print(it.next() != nil, it.n, [1].first == nil, it.next() == nil || it.next() != nil, it.n)
let xs = [3, nil, 5]
print(xs.filter { $0 != nil }.count, xs.contains { $0 == nil }, xs.firstIndex { $0 == nil } ?? -1)
