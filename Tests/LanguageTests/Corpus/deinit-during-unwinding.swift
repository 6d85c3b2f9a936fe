class C { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("gone", n) } }
func f(_ n: Int) -> Int { let c = C(n); return n == 0 ? [1][c.n + 3] : f(n - 1) + c.n }
print(f(3))
