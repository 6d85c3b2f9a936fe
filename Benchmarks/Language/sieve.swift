func sieve(_ n: Int) -> Int {
    var isPrime = Array(repeating: true, count: n + 1)
    isPrime[0] = false
    isPrime[1] = false
    var i = 2
    while i * i <= n {
        if isPrime[i] {
            var j = i * i
            while j <= n {
                isPrime[j] = false
                j += i
            }
        }
        i += 1
    }
    var count = 0
    for flag in isPrime {
        if flag { count += 1 }
    }
    return count
}
print(sieve(5_000_000))
