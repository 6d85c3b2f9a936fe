func f(_ n: Int) -> Int { [n].map { f($0 + 1) }[0] }
print(f(0))
