struct Person { let name: String; var age: Int; var address = Address(); var pets: [String] = [] }
struct Address { var city = "Rome"; var zip: Int? = 3 }
let people = [Person(name: "Ann", age: 30), Person(name: "Bob", age: 25)]
print(people.map(\.name), people.map(\.address.city), people.sorted { $0.age < $1.age }.map(\.name))
let kp = \Person.age
print(people[0][keyPath: kp])
var p = people[0]
p[keyPath: \.age] += 1
p[keyPath: \Person.address.city] = "Bern"
print(p)
extension Sequence { func sorted<V: Comparable>(by key: KeyPath<Element, V>) -> [Element] { sorted { $0[keyPath: key] < $1[keyPath: key] } } }
print(people.sorted(by: \.age).map(\.name))
func total<T>(_ xs: [T], _ k: KeyPath<T, Int>) -> Int { xs.reduce(0) { $0 + $1[keyPath: k] } }
print(total(people, \.age))
let paths: [WritableKeyPath<Person, Int>] = [\.age]
for k in paths { p[keyPath: k] = 1 }
print(p.age, "abc"[keyPath: \.count], people.map(\.self).count)
---
final class Account { var balance = 10; let owner = "x"; var tags: [String] = ["a"] }
let account = Account()
let path: ReferenceWritableKeyPath<Account, Int> = \.balance
account[keyPath: path] += 5
print(account.balance, account[keyPath: \.owner], account[keyPath: \.tags[0]])
func bind<R, V>(_ r: R, _ k: ReferenceWritableKeyPath<R, V>) -> (V) -> Void { { r[keyPath: k] = $0 } }
let set = bind(account, \.balance)
set(100); print(account.balance)
---
struct Settings { var volume = 5; var name = "n"; var nested = Nested() }
struct Nested { var flag = false; var opt: [Int]? = [1, 2] }
func update<T, V>(_ value: T, _ path: WritableKeyPath<T, V>, _ new: V) -> T { var copy = value; copy[keyPath: path] = new; return copy }
print(update(Settings(), \.volume, 9).volume, update(Settings(), \.nested.flag, true).nested.flag)
let get: (Settings) -> String = \.name
print(get(Settings()))
let c = (\Settings.nested).appending(path: \.flag)
print(Settings()[keyPath: c])
print(Settings()[keyPath: \.nested.opt?.count] ?? -1, [1, 2, 3][keyPath: \.[1]])
struct Form<T> { var value: T; var fields: [(String, KeyPath<T, String>)]; func show() { for (n, k) in fields { print(n, value[keyPath: k]) } } }
Form(value: Settings(), fields: [("name", \.name)]).show()
extension Array { func grouped<K: Hashable>(by k: KeyPath<Element, K>) -> [K: [Element]] { Dictionary(grouping: self) { $0[keyPath: k] } }
 func sum<N: Numeric>(_ k: KeyPath<Element, N>) -> N { reduce(0) { $0 + $1[keyPath: k] } }
 func max<V: Comparable>(by k: KeyPath<Element, V>) -> Element? { self.max { $0[keyPath: k] < $1[keyPath: k] } } }
print(["aa", "b", "cc"].grouped(by: \.count)[2] ?? [], ["aa", "b"].sum(\.count), ["aa", "b"].max(by: \.count) ?? "")
print(["b", "a"].map(\.count).reduce(0, +), [1, 2, 3].filter(\.isEven), ["x": 1].map(\.key))
extension Int { var isEven: Bool { self % 2 == 0 } }
---
struct G { var i, f: Double }
let w: [KeyPath<G, Double>: (Double, Double)] = [\.i: (1, 2), \.f: (3, 4)]
print(w[\.i]!.1, w[\G.f]!.0, \G.i == \G.f)
let s: Set<KeyPath<G, Double>> = [\.i, \.f, \.i]
print(s.count)
