enum Failure: Error { case tooSmall(Int), tooBig, weird(String) }
func check(_ n: Int) throws -> Int {
    if n < 0 { throw Failure.tooSmall(n) }
    if n > 100 { throw Failure.tooBig }
    return n * 2
}
do { print(try check(5)); print(try check(-1)); print("not reached") }
catch Failure.tooSmall(let n) { print("too small", n) }
catch { print("other", error) }
do { _ = try check(500) } catch Failure.tooSmall { print("small") } catch Failure.tooBig { print("big") } catch { print("?") }
print(try? check(3) as Any, (try? check(-3)) as Any, try! check(4))
---
struct MyError: Error { var code: Int }
func fail() throws { throw MyError(code: 7) }
func middle() throws { defer { print("deferred") }; try fail(); print("never") }
do { try middle() } catch let e as MyError { print("code", e.code) } catch { print("?") }
do { try middle() } catch { print(error) }
---
func order() { defer { print("1") }; defer { print("2") }; print("body") }
order()
for i in 0..<2 { defer { print("end", i) }; if i == 0 { continue }; print("i", i) }
func early(_ x: Bool) -> Int { var n = 1; defer { n += 1; print("n", n) }; if x { return n }; n = 10; return n }
print(early(true), early(false))
---
enum E: Error { case stop }
var count = 0
func step(_ x: inout Int) throws { x += 1; if x > 2 { throw E.stop } }
do { while true { try step(&count) } } catch { print("stopped at", count) }
let doubled = try? [1, 2, 3].map { (n: Int) throws -> Int in if n == 3 { throw E.stop }; return n * 2 }
print(doubled as Any)
do { try [1, 2, 3].forEach { if $0 == 2 { throw E.stop }; print($0) } } catch { print("caught", error) }
