let numbers = [3, 1, 4, 1, 5, 9, 2, 6]
print(numbers.map { $0 * 2 })
print(numbers.filter { $0 % 2 == 0 }, numbers.reduce(0, +), numbers.reduce(1) { $0 * $1 })
print(numbers.sorted(), numbers.sorted(by: >), numbers.sorted { a, b in a > b })
print(numbers.map { n in "\(n)" }.joined(separator: ","))
print(numbers.contains(4), numbers.contains { $0 > 8 }, numbers.allSatisfy { $0 > 0 })
print(numbers.first { $0 > 3 } ?? 0, numbers.firstIndex(of: 4)!, numbers.min()!, numbers.max()!)
print(numbers.enumerated().map { $0.offset * $0.element })
---
func counter() -> () -> Int {
    var n = 0
    return { n += 1; return n }
}
let a = counter(), b = counter()
print(a(), a(), b(), a())
---
var log: [String] = []
let add = { (s: String) in log.append(s) }
add("x")
add("y")
print(log)
var total = 0
[1, 2, 3].forEach { total += $0 }
print(total)
var functions: [() -> Int] = []
for i in 0..<3 { functions.append { i * 10 } }
print(functions.map { $0() })
---
let words = ["apple", "fig", "banana", "kiwi"]
print(words.sorted { $0.count < $1.count })
print(words.map(\.count), words.map { $0.uppercased() })
print(words.reduce("") { $0 + String($1.first!) })
print(Dictionary(grouping: words) { $0.count }.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
print(words.reduce(into: [:]) { (counts: inout [Int: Int], word) in counts[word.count, default: 0] += 1 }.count)
---
let compose = { (f: @escaping (Int) -> Int, g: @escaping (Int) -> Int) in { (x: Int) in g(f(x)) } }
print(compose({ $0 + 1 }, { $0 * 10 })(4))
let nested = { { { 42 }() }() }()
print(nested)
let lazyValue: Int = { var t = 0; for i in 1...10 { t += i }; return t }()
print(lazyValue)
---
print([1, 2, 3, 4].map { x -> Double in let y = Double(x); return y / 2 })
print(["1", "x", "3"].compactMap { Int($0) }, [[1], [2, 3]].flatMap { $0 }, [[1], [2, 3]].joined().map { $0 + 1 })
print((1...5).map { $0 * $0 }, (0..<4).filter { $0 % 2 == 1 }, (1...4).reduce(0, +))
print(zip([1, 2], [3, 4]).map { $0 + $1 }, zip([1, 2], [3, 4]).map(*))
print([5, 3].max(by: { $0 < $1 })!, ["b", "a"].min()!)
print(Array([1, 2, 3].prefix(while: { $0 < 3 })), Array([1, 2, 3].drop { $0 < 2 }))
---
let doubled = [1, 2, 3].map { $0 * 1.5 }
print(doubled)
---
// A closure that replaces the variable it is called from goes on to its end.
var step: () -> Int = { 1 }
var words = ["kept"]
step = {
    let mine = words
    step = { 2 }
    var sum = 0
    for i in 0..<1000 { sum += i }
    return sum + mine.count
}
print(step(), step())
func replace() -> Int {
    var local: (Int) -> Int = { $0 }
    let captured = [1, 2, 3]
    local = { n in
        local = { $0 * 2 }
        return captured.reduce(n, +)
    }
    return local(10) + local(10)
}
print(replace())
---
var x = 1
let c = { [x] in print(x) }
let d = { print(x) }
x = 5; c(); d()
let e = { [y = x * 2, z = "a"] (n: Int) -> String in "\(y + n)\(z)" }
x = 0; print(e(1))
---
class Timer { var ticks = 0; var onTick: (() -> Void)?; func start() { onTick = { [weak self] in guard let self else { print("gone"); return }; self.ticks += 1; print("tick", ticks) } }; deinit { print("timer deinit") } }
var t: Timer? = Timer(); t!.start(); let f = t!.onTick!; f(); f(); t = nil; f()
---
class View { let name = "v"; lazy var describe: () -> String = { [unowned self] in "view " + self.name }; deinit { print("view gone") } }
do { let v = View(); print(v.describe()) }
print("done")
---
func run(_ n: Int, _ body: (Int) throws -> Void) rethrows { for i in 0..<n { try body(i) } }
struct Stop: Error {}
run(2) { print($0) }
do { try run(5) { if $0 == 2 { throw Stop() }; print("ok", $0) } } catch { print("stopped", error) }
---
func logged(_ value: @autoclosure () -> Int, if flag: Bool) -> Int { flag ? value() : -1 }
func expensive() -> Int { print("computed"); return 42 }
print(logged(expensive(), if: false)); print(logged(expensive(), if: true))
func and(_ a: Bool, _ b: @autoclosure () throws -> Bool) rethrows -> Bool { a ? try b() : false }
print(and(true, 1 < 2), and(false, 1 / Int("0")! == 1))
---
var handlers: [() -> Void] = []
func register(_ h: @escaping () -> Void) { handlers.append(h) }
for i in 0..<3 { register { print("handler", i) } }
handlers.forEach { $0() }
func makeCounter() -> () -> Int { var n = 0; return { n += 1; return n } }
let a = makeCounter(), b = makeCounter(); print(a(), a(), b())
func adder(_ n: Int) -> (Int) -> Int { { $0 + n } }
print(adder(3)(4), [1, 2].map(adder(10)))
---
func total(_ xs: inout [Int]) -> Int { var sum = 0; xs.forEach { sum += $0 }; xs.append(sum); return sum }
var v = [1, 2, 3]; print(total(&v), v)
func scale(_ xs: inout [Int], by k: Int) { let old = xs; xs.indices.forEach { xs[$0] = old[$0] * k } }
scale(&v, by: 2); print(v)
struct Acc { var sum = 0; mutating func add(_ xs: [Int]) { xs.forEach { sum += $0 } }; mutating func tryAdd(_ xs: [Int]) throws { try xs.forEach { if $0 < 0 { throw E.neg }; self.sum += $0 } }; enum E: Error { case neg } }
var acc = Acc(); acc.add([1, 2]); try? acc.tryAdd([5, -1, 7]); print(acc.sum)
---
print([3, 1, 2].sorted(by: >), [1, 2, 3].reduce(0, +), [1, 2, 3].reduce(1, *), ["a", "b"].reduce("", +))
print(["1", "x", "3"].compactMap(Int.init), [1, 2].map(String.init), [1.5, 2].map(Int.init), [1, 2].map(Double.init))
struct P { let x: Int; func plus(_ y: Int) -> Int { x + y }; static func make(_ x: Int) -> P { P(x: x) }; init(x: Int) { self.x = x }; init(twice x: Int) { self.x = 2 * x } }
let p = P(x: 5); let m = p.plus; print(m(3), [1, 2].map(p.plus), P.plus(p)(7), [1, 2].map(P.make).map(\.x), [4].map(P.init(twice:))[0].x)
let ops: [String: (Int, Int) -> Int] = ["+": (+), "-": (-), "max": max]
print(ops["+"]!(2, 3), ops["-"]!(2, 3), ops["max"]!(2, 3))
var s = 0; let add: (inout Int, Int) -> Void = (+=); add(&s, 4); print(s)
---
func order() { defer { print("first") }; defer { print("second") }; print("body"); for i in 0..<2 { defer { print("loop", i) }; if i == 0 { continue }; print("in") } }
order()
func early(_ n: Int) -> Int { var x = n; defer { x += 100; print("x", x) }; if n > 1 { return x }; x = 50; return x }
print(early(1), early(2))
func thrower() throws { defer { print("cleanup") }; throw E() }
struct E: Error {}
do { try thrower() } catch { print("caught") }
---
func fact(_ n: Int) -> Int { func go(_ n: Int, _ acc: Int) -> Int { n == 0 ? acc : go(n - 1, acc * n) }; return go(n, 1) }
print(fact(5))
---
@discardableResult func log(_ s: String) -> Int { print(s); return s.count }
log("hi"); let n = log("hey"); print(n)
func fail(_ msg: String) -> Never { fatalError(msg) }
func check(_ x: Int?) -> Int { guard let x else { fail("nil") }; return x }
print(check(4))
---
func animate(duration: Double, animations: () -> Void, completion: (Bool) -> Void) { animations(); completion(duration > 0) }
animate(duration: 1) { print("animating") } completion: { print("done", $0) }
func load(_ url: String, onSuccess: (String) -> Void, onFailure: (String) -> Void = { _ in print("default fail") }) { if url.isEmpty { onFailure("empty") } else { onSuccess(url) } }
load("a") { print($0) } onFailure: { print("F", $0) }
load("") { print($0) }
---
func swapAll(_ a: inout Int, _ b: inout Int) { (a, b) = (b, a) }
var arr = [1, 2, 3]; var q = 5; swapAll(&arr[0], &q); print(arr); arr.swapAt(0, 1); print(arr)
var dict = ["a": 1]; func inc(_ x: inout Int?) { x = (x ?? 0) + 1 }; inc(&dict["a"]); inc(&dict["b"]); print(dict["a"]!, dict["b"]!)
func incr(_ x: inout Int) { x += 1 }; incr(&dict["z", default: 10]); print(dict["z"]!)
struct S { var t = (1, [2]); var w: Int { get { t.0 } set { t.0 = newValue } } }; var st = S(); incr(&st.w); incr(&st.t.1[0]); print(st)
let mutate: (inout [Int]) -> Void = { $0.append(9); $0[0] = 7 }; mutate(&arr); print(arr)
---
let fns: [(String, (Double) -> Double)] = [("sqrt", { $0.squareRoot() }), ("neg", { -$0 }), ("abs", abs)]
for (n, f) in fns { print(n, f(4)) }
let memo: (Int) -> Int = { var cache: [Int: Int] = [:]; func fib(_ n: Int) -> Int { if n < 2 { return n }; if let c = cache[n] { return c }; let r = fib(n - 1) + fib(n - 2); cache[n] = r; return r }; return fib }()
print(memo(50))
let curried = { (a: Int) in { (b: Int) in { (c: Int) in a + b * c } } }; print(curried(1)(2)(3))
let throwing = { (x: Int) throws -> Int in if x < 0 { throw Neg() }; return x }; struct Neg: Error {}
print((try? throwing(3)) as Any, (try? throwing(-3)) as Any)
---
var optionalF: ((Int) -> Int)? = nil; print(optionalF?(3) as Any); optionalF = { $0 * 2 }; print(optionalF?(3) as Any, optionalF!(4))
let closures = [1, 2, 3].map { n in { n * 10 } }; print(closures.map { $0() })
let sorted = ["bb", "a", "ccc"].sorted { $0.count > $1.count }; print(sorted)
print([1, 2, 3, 4].filter { $0 % 2 == 0 }.map { $0 * $0 }.reduce(0) { $0 + $1 })
let lookup = zip(["a", "b"], [1, 2]).map { (k, v) in "\(k)\(v)" }; print(lookup)
let tuple = { () -> (Int, String) in (1, "x") }(); print(tuple.0, tuple.1)
let result = [5, 3, 9].enumerated().max { $0.element < $1.element }!; print(result.offset, result.element)
---
class Bank { private var accounts: [String: Double] = [:]; func update(_ name: String, _ change: (inout Double) -> Void) { change(&accounts[name, default: 0]) }; var total: Double { accounts.values.reduce(0, +) } }
let bank = Bank(); bank.update("a") { $0 += 10 }; bank.update("a") { $0 *= 2 }; bank.update("b") { $0 = 5 }; print(bank.total)
---
func apply(_ f: (Int, Int) -> Int) -> Int { f(6, 3) }
print(apply(-), apply { $0 / $1 }, apply(max), apply(+))
func pipeline(_ fs: ((Int) -> Int)...) -> (Int) -> Int { { x in fs.reduce(x) { $1($0) } } }
print(pipeline({ $0 + 1 }, { $0 * 2 })(3))
func retry(_ n: Int, _ f: () throws -> Int) -> Int? { for _ in 0..<n { if let v = try? f() { return v } }; return nil }
var attempts = 0; print(retry(3) { attempts += 1; if attempts < 3 { throw E.no }; return attempts } as Any)
enum E: Error { case no }
---
class Obs { var callbacks: [(Int) -> Void] = []; func on(_ f: @escaping (Int) -> Void) { callbacks.append(f) }; func fire(_ x: Int) { for c in callbacks { c(x) } } }
class Sub { var got: [Int] = []; let o: Obs; init(_ o: Obs) { self.o = o; o.on { [weak self] in self?.got.append($0) } }; deinit { print("sub deinit") } }
let o = Obs(); var s: Sub? = Sub(o); o.fire(1); o.fire(2); print(s!.got); s = nil; o.fire(3)
---
let counts = [1, 1, 2].reduce(into: [:]) { counts, x in counts[x, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key })
