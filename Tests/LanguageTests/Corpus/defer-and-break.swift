outer: for i in 0..<3 { defer { print("d", i) }; for j in 0..<3 { defer { print("e", j) }; if j == 1 { continue outer } ; if i == 2 { break outer } } }
