class Board {
    var cells = [[1, 2], [3, 4]]
    func flip() { swap(&cells[0][0], &cells[1][1]) }
}
let board = Board()
print("before")
board.flip()
---
class Holder { var items = [1, 2] }
let holder = Holder()
swap(&holder.items[0], &holder.items[1])
---
class Person { var name = "a" }
let person = Person()
func both(_ a: inout String, _ b: inout String) { (a, b) = (b + "1", a + "2") }
both(&person.name, &person.name)
---
class Pair { var parts = ("a", "b") }
let pair = Pair()
func both(_ a: inout String, _ b: inout String) { (a, b) = (b, a) }
both(&pair.parts.0, &pair.parts.1)
---
class Table { var rows = ["a": [1], "b": [2]] }
let table = Table()
func move(_ from: inout [Int]?, _ to: inout [Int]?) { (from, to) = (to, from) }
move(&table.rows["a"], &table.rows["b"])
