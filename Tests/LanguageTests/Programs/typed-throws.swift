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
