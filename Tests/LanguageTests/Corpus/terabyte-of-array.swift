let a = [Int](repeating: 0, count: 1 << 40)
print(a.count)
