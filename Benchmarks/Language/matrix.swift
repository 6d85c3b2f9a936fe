func multiply(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
    let n = a.count
    let m = b[0].count
    let inner = b.count
    var result = Array(repeating: Array(repeating: 0.0, count: m), count: n)
    for i in 0..<n {
        for j in 0..<m {
            var sum = 0.0
            for k in 0..<inner {
                sum += a[i][k] * b[k][j]
            }
            result[i][j] = sum
        }
    }
    return result
}

func matrix(_ n: Int, seed: Int) -> [[Double]] {
    var rows: [[Double]] = []
    for i in 0..<n {
        var row: [Double] = []
        for j in 0..<n { row.append(Double((i * 31 + j * 17 + seed) % 100) / 10.0) }
        rows.append(row)
    }
    return rows
}

let n = 160
let product = multiply(matrix(n, seed: 1), matrix(n, seed: 2))
var trace = 0.0
for i in 0..<n { trace += product[i][i] }
print(Int(trace.rounded()))
