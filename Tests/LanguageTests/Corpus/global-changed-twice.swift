var values = [1, 2, 3]
func grow(_ list: inout [Int]) { list.append(values.count) }
grow(&values)
