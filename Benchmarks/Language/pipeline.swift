func run(_ rounds: Int) -> Int {
    var total = 0
    for round in 0..<rounds {
        let numbers = Array(0..<10_000)
        total += numbers.map { $0 * 3 + round }.filter { $0 % 2 == 0 }.map { $0 / 2 }.reduce(0, +)
        total += numbers.map { Double($0) * 0.5 }.filter { $0 > 100 }.reduce(0) { $0 + Int($1) }
        total %= 1_000_000_007
    }
    return total
}
print(run(40))
