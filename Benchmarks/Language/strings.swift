func build(_ n: Int) -> Int {
    var text = ""
    for i in 0..<n {
        text += "item \(i) of \(n), "
    }
    return text.count
}
print(build(500_000))
