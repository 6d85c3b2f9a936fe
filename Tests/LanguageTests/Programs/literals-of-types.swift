struct Bag<T: Hashable>: ExpressibleByDictionaryLiteral, CustomStringConvertible { private var c: [T: Int] = [:]
    init(dictionaryLiteral e: (T, Int)...) { for (k, n) in e { c[k] = n } }
    mutating func add(_ x: T) { c[x, default: 0] += 1 }
    var description: String { c.map { "\($0.key)x\($0.value)" }.sorted().joined(separator: " ") } }
var b: Bag = ["a": 2, "b": 1]; b.add("a"); print(b)
let c: Bag<Int> = [1: 1, 2: 5]; print(c)
struct Stack<E>: ExpressibleByArrayLiteral { var items: [E]; init(arrayLiteral e: E...) { items = e } }
let s: Stack = [1, 2, 3]; let t: Stack = ["a"]; let u: Stack<Double> = [1, 2.5]; let v: Stack<Int> = []
print(s.items, t.items, u.items, v.items)
struct Config: ExpressibleByDictionaryLiteral { var d: [String: Any]; init(dictionaryLiteral e: (String, Any)...) { d = Dictionary(uniqueKeysWithValues: e) } }
let cfg: Config = ["a": 1, "b": "x"]; print(cfg.d.count, cfg.d["a"]!)
func show(_ c: Config) { print(c.d.keys.sorted()) }
show(["q": 1])
---
struct C: Sequence { func makeIterator() -> AnyIterator<Int> { var n = 3; return AnyIterator { n -= 1; return n < 0 ? nil : n } } }
print(C().reduce(into: [Int]()) { $0.append($1) })
print([1,2].reduce(into: []) { $0.append($1) })
print(C().reduce(into: []) { $0.append($1) })
