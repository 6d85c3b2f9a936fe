var state = 12345
var numbers: [Int] = []
for _ in 0..<400_000 {
    state = (state * 1_103_515_245 + 12345) % 2_147_483_648
    numbers.append(state)
}
let sorted = numbers.sorted { a, b in a > b }
print(sorted[0], sorted[399_999])
