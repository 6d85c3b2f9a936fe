func fib(_ n: Int) -> Int {
    if n < 2 { return n }
    return fib(n - 1) + fib(n - 2)
}
var total = 0
for _ in 0..<20 { total += fib(27) }
print(total)
