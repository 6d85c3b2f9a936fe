func f(_ n: Int) -> Int {
    let x = if n > 0 { return 1 } else { 2 }
    return x
}
---
enum Level { case low, high
    var text: String { return switch self { case .low: return "low"; case .high: "high" } }
}
---
for i in 0..<3 {
    let z = if i > 1 { break } else { 2 }
    print(z)
}
---
struct Pair: CustomStringConvertible { var description: Int { 2 } }
print(Pair())
