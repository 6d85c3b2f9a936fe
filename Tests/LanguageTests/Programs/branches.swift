enum Failure: Error { case negative, tooLarge(Int) }
func half(_ n: Int) throws -> Int {
    let sign = if n < 0 { throw Failure.negative } else { 1 }
    let size = switch n { case 0..<100: n / 2; default: throw Failure.tooLarge(n) }
    return sign * size
}
print(try half(9))
for n in [-1, 100] { do { print(try half(n)) } catch { print("caught", error) } }
for k in 0..<4 { let q = if k == 2 { 10 } else { k }; if q > 9 { break }; print(q) }
---
struct Plain { var description: Int { 2 } }
print(Plain(), Plain().description)
struct Stored: CustomStringConvertible { let description: String }
print(Stored(description: "hi"), [Stored(description: "a")])
struct Debug { let v: Int }
extension Debug: CustomDebugStringConvertible { var debugDescription: String { "Debug!\(v)" } }
print(Debug(v: 1), [Debug(v: 2)])
debugPrint(Debug(v: 3))
struct Both: CustomStringConvertible, CustomDebugStringConvertible {
    var description: String { "shown" }
    var debugDescription: String { "debugged" }
}
print(Both(), [Both()], [Both() as Both?])
protocol Named { var name: String { get } }
extension Named { var description: String { "named \(name)" } }
struct Person: Named, CustomStringConvertible { let name: String }
print(Person(name: "Ann"), [Person(name: "Bob")])
class Animal: CustomStringConvertible { var description: String { "animal" } }
class Cat: Animal { override var description: String { "cat, an " + super.description } }
print(Animal(), [Cat()], Cat())
struct Twice { static var x = 1; var x = 2 }
print(Twice.x, Twice().x)
