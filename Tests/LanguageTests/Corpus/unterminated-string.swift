print("abc
let x = "\(1 + ")
