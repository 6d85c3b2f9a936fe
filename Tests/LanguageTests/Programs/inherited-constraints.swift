protocol Zeroed { static var zeroValue: Self { get } }
extension Int: Zeroed { static let zeroValue: Int = 0 }
func z<T: Zeroed>(_: T.Type) -> T { T.zeroValue }
print(z(Int.self))
---
protocol Named { static var typeName: String { get } }
extension Int: Named { static let typeName = "int" }
extension Array: Named { static var typeName: String { "array" } }
struct S: Named { static let typeName = "S" }
func z<T: Named>(_: T.Type) -> String { T.typeName }
print(z(Int.self), z([Int].self), z(S.self), Int.typeName)
---
protocol Box { associatedtype Item; var item: Item { get } }
protocol IntBox: Box where Item == Int {}
extension IntBox { func doubled() -> Int { item * 2 } }
struct B: IntBox { let item: Int }
func total<T: IntBox>(_ b: [T]) -> Int { b.reduce(0) { $0 + $1.item } }
print(B(item: 4).doubled(), total([B(item: 1), B(item: 2)]))
---
extension MutableCollection where Self: RandomAccessCollection, Element: Comparable, Index == Int {
    mutating func ins() { for i in indices.dropFirst() where self[i] < self[i - 1] { swapAt(i, i - 1) } }
}
var s = [9, 8, 7, 3, 2, 1][2...]
s.ins()
print(s)
var a = [3, 1]
a.ins()
print(a)
