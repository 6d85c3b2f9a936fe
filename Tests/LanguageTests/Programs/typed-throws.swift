enum ParseError: Error { case empty, bad(Character) }
func parse(_ s: String) throws(ParseError) -> Int {
    guard !s.isEmpty else { throw .empty }
    var n = 0
    for c in s { guard let d = c.wholeNumberValue else { throw .bad(c) }; n = n * 10 + d }
    return n
}
do { print(try parse("12")); print(try parse("1x")) } catch { switch error { case .empty: print("empty"); case .bad(let c): print("bad", c) } }
do throws(ParseError) { _ = try parse("") } catch { print(error) }
func twice(_ s: String) throws(ParseError) -> Int { try parse(s) * 2 }
print((try? twice("4")) ?? 0, (try? twice("")) as Any)
do { _ = try twice("q") } catch .bad(let c) { print("q", c) } catch { print("other") }
---
enum E: Error { case a, b }
func g(_ x: Int) throws(E) -> Int { if x > 1 { throw .b }; return x }
func h() throws {
    do { _ = try g(5) } catch .a { print("a") }
}
do { try h() } catch { print("h", error) }
---
enum Fail: Error { case low(Int), high }
func risky(_ n: Int) throws(Fail) -> Int { if n < 0 { throw .low(n) }; if n > 9 { throw .high }; return n }
func told(_ n: Int) -> String {
    do { return "\(try risky(n))" } catch .low(let n) where n < -1 { return "low \(n)" } catch .high, .low(-1) { return "edge" } catch { return "other \(error)" }
}
print([-2, -1, 5, 10].map(told))
do { _ = try risky(-2) } catch let failure { switch failure { case .low(let n): print("low", n); case .high: print("high") } }
do { _ = try risky(11) } catch .low {
    do { _ = try risky(-5) } catch { print(error) }
} catch .high {
    do { _ = try risky(-5) } catch .low(let n) where n < 0 { print("inner", n) } catch { print("inner", error) }
}
do { _ = try risky(-3) } catch let failure where failure.depth > 2 { print("deep", failure.depth) } catch { print("shallow") }
extension Fail { var depth: Int { if case .low(let n) = self { -n } else { 0 } } }
