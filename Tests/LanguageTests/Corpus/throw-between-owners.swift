struct E: Error {}
func f(_ n: Int) throws -> [String] { if n > 2 { throw E() }; return ["a", "b"] }
for i in 0..<5 { do { print(try f(i) + [try f(i + 1)].joined()) } catch { print("e") } }
