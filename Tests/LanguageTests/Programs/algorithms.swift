// Sorting, by hand
func bubbleSort(_ values: [Int]) -> [Int] {
    var a = values
    for i in 0..<a.count {
        var swapped = false
        for j in 0..<(a.count - 1 - i) where a[j] > a[j + 1] {
            a.swapAt(j, j + 1)
            swapped = true
        }
        if !swapped { break }
    }
    return a
}
func insertionSort(_ values: [Int]) -> [Int] {
    var a = values
    for i in 1..<a.count {
        let key = a[i]
        var j = i - 1
        while j >= 0 && a[j] > key {
            a[j + 1] = a[j]
            j -= 1
        }
        a[j + 1] = key
    }
    return a
}
func selectionSort(_ a: inout [Int]) {
    for i in 0..<a.count {
        var smallest = i
        for j in i + 1..<a.count where a[j] < a[smallest] { smallest = j }
        if smallest != i { a.swapAt(i, smallest) }
    }
}
let data = [5, 2, 9, 1, 5, 6, -3, 0]
print(bubbleSort(data))
print(insertionSort(data))
var copy = data
selectionSort(&copy)
print(copy, data)
---
func quickSort(_ a: [Int]) -> [Int] {
    guard a.count > 1 else { return a }
    let pivot = a[a.count / 2]
    let less = a.filter { $0 < pivot }
    let equal = a.filter { $0 == pivot }
    let greater = a.filter { $0 > pivot }
    return quickSort(less) + equal + quickSort(greater)
}
func mergeSort(_ a: [Int]) -> [Int] {
    if a.count <= 1 { return a }
    let middle = a.count / 2
    let left = mergeSort(Array(a[..<middle]))
    let right = mergeSort(Array(a[middle...]))
    var result: [Int] = []
    result.reserveCapacity(a.count)
    var i = 0, j = 0
    while i < left.count && j < right.count {
        if left[i] <= right[j] {
            result.append(left[i]); i += 1
        } else {
            result.append(right[j]); j += 1
        }
    }
    result += left[i...]
    result += right[j...]
    return result
}
print(quickSort([3, 6, 1, 8, 2, 9, 2]))
print(mergeSort([3, 6, 1, 8, 2, 9, 2]))
print(quickSort([]), mergeSort([1]))
---
func binarySearch(_ a: [Int], _ target: Int) -> Int? {
    var low = 0
    var high = a.count - 1
    while low <= high {
        let mid = low + (high - low) / 2
        if a[mid] == target { return mid }
        if a[mid] < target { low = mid + 1 } else { high = mid - 1 }
    }
    return nil
}
let sorted = [1, 3, 5, 7, 9, 11]
for target in [1, 4, 11] {
    if let index = binarySearch(sorted, target) {
        print("\(target) is at \(index)")
    } else {
        print("\(target) is not there")
    }
}
---
func sieve(upTo n: Int) -> [Int] {
    var isPrime = [Bool](repeating: true, count: n + 1)
    isPrime[0] = false
    isPrime[1] = false
    var i = 2
    while i * i <= n {
        if isPrime[i] {
            for multiple in stride(from: i * i, through: n, by: i) { isPrime[multiple] = false }
        }
        i += 1
    }
    return isPrime.indices.filter { isPrime[$0] }
}
print(sieve(upTo: 50))
func factors(of number: Int) -> [Int] {
    var n = number
    var result = [Int]()
    var d = 2
    while d * d <= n {
        while n % d == 0 {
            result.append(d)
            n /= d
        }
        d += d == 2 ? 1 : 2
    }
    if n > 1 { result.append(n) }
    return result
}
for n in [12, 97, 360, 1001] { print(n, factors(of: n)) }
---
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
func lcm(_ a: Int, _ b: Int) -> Int { a / gcd(a, b) * b }
func power(_ base: Int, _ exponent: Int, modulo m: Int) -> Int {
    var result = 1
    var base = base % m
    var exponent = exponent
    while exponent > 0 {
        if exponent & 1 == 1 { result = result * base % m }
        base = base * base % m
        exponent >>= 1
    }
    return result
}
print(gcd(48, 36), lcm(4, 6), power(3, 200, modulo: 13))
print((1...20).reduce(1, lcm))
---
func fibonacci(_ n: Int) -> [Int] {
    var sequence = [0, 1]
    while sequence.count < n { sequence.append(sequence[sequence.count - 1] + sequence[sequence.count - 2]) }
    return Array(sequence.prefix(n))
}
print(fibonacci(15))
var memo: [Int: Int] = [:]
func fib(_ n: Int) -> Int {
    if n < 2 { return n }
    if let known = memo[n] { return known }
    let value = fib(n - 1) + fib(n - 2)
    memo[n] = value
    return value
}
print(fib(80), memo.count)
---
func knapsack(weights: [Int], values: [Int], capacity: Int) -> Int {
    var best = Array(repeating: Array(repeating: 0, count: capacity + 1), count: weights.count + 1)
    for i in 1...weights.count {
        for w in 0...capacity {
            best[i][w] = best[i - 1][w]
            if weights[i - 1] <= w {
                best[i][w] = max(best[i][w], best[i - 1][w - weights[i - 1]] + values[i - 1])
            }
        }
    }
    return best[weights.count][capacity]
}
print(knapsack(weights: [1, 3, 4, 5], values: [1, 4, 5, 7], capacity: 7))
---
func longestCommonSubsequence(_ a: String, _ b: String) -> String {
    let x = Array(a), y = Array(b)
    var table = [[Int]](repeating: [Int](repeating: 0, count: y.count + 1), count: x.count + 1)
    for i in x.indices {
        for j in y.indices {
            table[i + 1][j + 1] = x[i] == y[j] ? table[i][j] + 1 : max(table[i][j + 1], table[i + 1][j])
        }
    }
    var i = x.count, j = y.count
    var result: [Character] = []
    while i > 0 && j > 0 {
        if x[i - 1] == y[j - 1] {
            result.append(x[i - 1])
            i -= 1
            j -= 1
        } else if table[i - 1][j] >= table[i][j - 1] {
            i -= 1
        } else {
            j -= 1
        }
    }
    return String(result.reversed())
}
print(longestCommonSubsequence("AGGTAB", "GXTXAYB"))
---
func editDistance(_ s: String, _ t: String) -> Int {
    let s = Array(s), t = Array(t)
    var previous = Array(0...t.count)
    for (i, a) in s.enumerated() {
        var current = [i + 1]
        for (j, b) in t.enumerated() {
            let cost = a == b ? 0 : 1
            current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + cost))
        }
        previous = current
    }
    return previous[t.count]
}
for (a, b) in [("kitten", "sitting"), ("flaw", "lawn"), ("", "abc")] { print(a, b, editDistance(a, b)) }
---
let graph: [String: [String]] = [
    "A": ["B", "C"], "B": ["D"], "C": ["D", "E"], "D": ["F"], "E": ["F"], "F": [],
]
func breadthFirst(from start: String, to goal: String) -> [String]? {
    var queue = [[start]]
    var visited: Set<String> = [start]
    while !queue.isEmpty {
        let path = queue.removeFirst()
        guard let node = path.last else { continue }
        if node == goal { return path }
        for next in graph[node] ?? [] where !visited.contains(next) {
            visited.insert(next)
            queue.append(path + [next])
        }
    }
    return nil
}
print(breadthFirst(from: "A", to: "F") ?? [])
print(breadthFirst(from: "F", to: "A") as Any)
func depthFirst(_ node: String, _ visited: inout Set<String>, _ order: inout [String]) {
    guard visited.insert(node).inserted else { return }
    order.append(node)
    for next in graph[node, default: []] { depthFirst(next, &visited, &order) }
}
var visited = Set<String>()
var order: [String] = []
depthFirst("A", &visited, &order)
print(order)
---
struct Edge {
    let to: Int
    let weight: Int
}
func dijkstra(_ graph: [[Edge]], from source: Int) -> [Int?] {
    var distance = [Int?](repeating: nil, count: graph.count)
    var done = Array(repeating: false, count: graph.count)
    distance[source] = 0
    for _ in graph.indices {
        var nearest: Int?
        for v in graph.indices where !done[v] {
            guard let d = distance[v] else { continue }
            if let n = nearest, let best = distance[n], best <= d { continue }
            nearest = v
        }
        guard let u = nearest, let base = distance[u] else { break }
        done[u] = true
        for edge in graph[u] {
            let candidate = base + edge.weight
            if let known = distance[edge.to], known <= candidate { continue }
            distance[edge.to] = candidate
        }
    }
    return distance
}
let roads = [
    [Edge(to: 1, weight: 4), Edge(to: 2, weight: 1)],
    [Edge(to: 3, weight: 1)],
    [Edge(to: 1, weight: 2), Edge(to: 3, weight: 5)],
    [],
    [],
]
for (city, distance) in dijkstra(roads, from: 0).enumerated() {
    print("to \(city):", distance.map { String($0) } ?? "unreachable")
}
---
func floydWarshall(_ edges: [(Int, Int, Int)], count: Int) -> [[Int]] {
    let infinity = Int.max / 2
    var d = (0..<count).map { i in (0..<count).map { j in i == j ? 0 : infinity } }
    for (a, b, w) in edges { d[a][b] = min(d[a][b], w) }
    for k in 0..<count {
        for i in 0..<count {
            for j in 0..<count where d[i][k] + d[k][j] < d[i][j] {
                d[i][j] = d[i][k] + d[k][j]
            }
        }
    }
    return d
}
for row in floydWarshall([(0, 1, 3), (1, 2, -2), (2, 0, 2)], count: 3) {
    print(row.map { "\($0)" }.joined(separator: " "))
}
---
func topologicalOrder(_ dependencies: [Int: [Int]]) -> [Int]? {
    var incoming: [Int: Int] = [:]
    for (node, next) in dependencies {
        incoming[node, default: 0] += 0
        for n in next { incoming[n, default: 0] += 1 }
    }
    var ready = incoming.filter { $0.value == 0 }.map { $0.key }.sorted()
    var order: [Int] = []
    while let node = ready.first {
        ready.removeFirst()
        order.append(node)
        for next in (dependencies[node] ?? []).sorted() {
            incoming[next]! -= 1
            if incoming[next] == 0 { ready.append(next) }
        }
    }
    return order.count == incoming.count ? order : nil
}
print(topologicalOrder([1: [2, 3], 2: [4], 3: [4], 4: []])!)
print(topologicalOrder([1: [2], 2: [1]]) == nil)
---
func permutations(_ items: [Int]) -> [[Int]] {
    if items.isEmpty { return [[]] }
    var result: [[Int]] = []
    for (i, item) in items.enumerated() {
        var rest = items
        rest.remove(at: i)
        for p in permutations(rest) { result.append([item] + p) }
    }
    return result
}
func subsets(_ items: [String]) -> [[String]] {
    guard let first = items.first else { return [[]] }
    let rest = subsets(Array(items.dropFirst()))
    return rest + rest.map { [first] + $0 }
}
print(permutations([1, 2, 3]).count, permutations([1, 2, 3]))
print(subsets(["a", "b", "c"]))
---
func queens(_ n: Int) -> Int {
    var columns: [Int] = []
    func isSafe(_ column: Int) -> Bool {
        for (row, other) in columns.enumerated() {
            if other == column || abs(other - column) == columns.count - row { return false }
        }
        return true
    }
    func place() -> Int {
        if columns.count == n { return 1 }
        var solutions = 0
        for column in 0..<n where isSafe(column) {
            columns.append(column)
            solutions += place()
            columns.removeLast()
        }
        return solutions
    }
    return place()
}
print((1...7).map(queens))
---
func hanoi(_ n: Int, from: String, to: String, via: String, moves: inout Int) {
    guard n > 0 else { return }
    hanoi(n - 1, from: from, to: via, via: to, moves: &moves)
    moves += 1
    if n == 3 { print("disc 3: \(from) -> \(to)") }
    hanoi(n - 1, from: via, to: to, via: from, moves: &moves)
}
var moves = 0
hanoi(5, from: "A", to: "C", via: "B", moves: &moves)
print(moves)
---
func matrixProduct(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
    precondition(a[0].count == b.count, "shapes do not match")
    var c = [[Double]](repeating: [Double](repeating: 0, count: b[0].count), count: a.count)
    for i in 0..<a.count {
        for j in 0..<b[0].count {
            for k in 0..<b.count { c[i][j] += a[i][k] * b[k][j] }
        }
    }
    return c
}
func transpose(_ m: [[Double]]) -> [[Double]] {
    guard let first = m.first else { return [] }
    return first.indices.map { j in m.map { $0[j] } }
}
func determinant(_ m: [[Double]]) -> Double {
    if m.count == 1 { return m[0][0] }
    var total = 0.0
    for (j, value) in m[0].enumerated() {
        let minor = m.dropFirst().map { row in Array(row[..<j] + row[(j + 1)...]) }
        total += (j % 2 == 0 ? 1 : -1) * value * determinant(minor)
    }
    return total
}
let a = [[1.0, 2], [3, 4]]
print(matrixProduct(a, [[0, 1], [1, 0]]))
print(transpose([[1, 2, 3], [4, 5, 6]]))
print(determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]))
---
func isValid(_ text: String) -> Bool {
    let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var stack: [Character] = []
    for c in text {
        if let opening = pairs[c] {
            guard let top = stack.popLast(), top == opening else { return false }
        } else if pairs.values.contains(c) {
            stack.append(c)
        }
    }
    return stack.isEmpty
}
for text in ["([]{})", "([)]", "((", "a(b)c"] { print(text, isValid(text)) }
---
func twoSum(_ numbers: [Int], _ target: Int) -> (Int, Int)? {
    var seen = [Int: Int]()
    for (index, number) in numbers.enumerated() {
        if let other = seen[target - number] { return (other, index) }
        seen[number] = index
    }
    return nil
}
if let (i, j) = twoSum([2, 7, 11, 15], 18) { print(i, j) }
print(twoSum([1, 2], 10) == nil)
func maximumSubarray(_ a: [Int]) -> (sum: Int, range: ClosedRange<Int>) {
    var best = (sum: a[0], range: 0...0)
    var current = a[0]
    var start = 0
    for i in 1..<a.count {
        if current < 0 {
            current = a[i]
            start = i
        } else {
            current += a[i]
        }
        if current > best.sum { best = (current, start...i) }
    }
    return best
}
let best = maximumSubarray([-2, 1, -3, 4, -1, 2, 1, -5, 4])
print(best.sum, best.range)
---
struct UnionFind {
    private var parent: [Int]
    private var size: [Int]
    private(set) var groups: Int
    init(_ count: Int) {
        parent = Array(0..<count)
        size = Array(repeating: 1, count: count)
        groups = count
    }
    mutating func find(_ x: Int) -> Int {
        var root = x
        while parent[root] != root { root = parent[root] }
        var node = x
        while parent[node] != root { (node, parent[node]) = (parent[node], root) }
        return root
    }
    @discardableResult
    mutating func union(_ a: Int, _ b: Int) -> Bool {
        var x = find(a), y = find(b)
        if x == y { return false }
        if size[x] < size[y] { swap(&x, &y) }
        parent[y] = x
        size[x] += size[y]
        groups -= 1
        return true
    }
}
var sets = UnionFind(6)
sets.union(0, 1)
sets.union(1, 2)
print(sets.union(0, 2), sets.groups, sets.find(2) == sets.find(0))
let edges = [(0, 1, 4), (1, 2, 8), (0, 2, 3), (3, 4, 2), (4, 5, 1), (2, 3, 7)].sorted { $0.2 < $1.2 }
var forest = UnionFind(6)
var cost = 0
for (a, b, weight) in edges where forest.union(a, b) { cost += weight }
print(cost, forest.groups)
---
struct Heap {
    private var items: [(priority: Int, name: String)] = []
    var count: Int { items.count }
    mutating func push(_ name: String, priority: Int) {
        items.append((priority, name))
        var child = items.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            if items[parent].priority <= items[child].priority { break }
            items.swapAt(parent, child)
            child = parent
        }
    }
    mutating func pop() -> String? {
        guard !items.isEmpty else { return nil }
        items.swapAt(0, items.count - 1)
        let top = items.removeLast()
        var parent = 0
        while true {
            var smallest = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < items.count {
                if items[child].priority < items[smallest].priority { smallest = child }
            }
            if smallest == parent { break }
            items.swapAt(parent, smallest)
            parent = smallest
        }
        return top.name
    }
}
var heap = Heap()
for (name, priority) in [("wash", 5), ("eat", 1), ("work", 3), ("sleep", 9), ("run", 2)] {
    heap.push(name, priority: priority)
}
var sequence: [String] = []
while let next = heap.pop() { sequence.append(next) }
print(sequence, heap.count)
---
func romanNumeral(_ number: Int) -> String {
    let table = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var result = ""
    for (value, symbol) in table {
        while rest >= value {
            result += symbol
            rest -= value
        }
    }
    return result
}
for n in [4, 9, 14, 1994, 2024] { print(n, romanNumeral(n)) }
func fromRoman(_ text: String) -> Int {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
    var total = 0, previous = 0
    for c in text.reversed() {
        let value = values[c]!
        total += value < previous ? -value : value
        previous = max(previous, value)
    }
    return total
}
print(fromRoman("MCMXCIV"), fromRoman("XLII"))
---
func floodFill(_ image: inout [[Int]], _ row: Int, _ column: Int, with color: Int) {
    let old = image[row][column]
    guard old != color else { return }
    var stack = [(row, column)]
    while let (r, c) = stack.popLast() {
        guard image.indices.contains(r), image[r].indices.contains(c), image[r][c] == old else { continue }
        image[r][c] = color
        stack += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    }
}
var image = [[1, 1, 1], [1, 1, 0], [1, 0, 1]]
floodFill(&image, 1, 1, with: 2)
print(image)
---
func spiral(_ m: [[Int]]) -> [Int] {
    var result: [Int] = []
    var top = 0, bottom = m.count - 1, left = 0, right = m[0].count - 1
    while top <= bottom && left <= right {
        for c in left...right { result.append(m[top][c]) }
        top += 1
        for r in stride(from: top, through: bottom, by: 1) { result.append(m[r][right]) }
        right -= 1
        if top <= bottom {
            for c in stride(from: right, through: left, by: -1) { result.append(m[bottom][c]) }
            bottom -= 1
        }
        if left <= right {
            for r in stride(from: bottom, through: top, by: -1) { result.append(m[r][left]) }
            left += 1
        }
    }
    return result
}
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
func pascal(_ rows: Int) -> [[Int]] {
    var triangle = [[1]]
    for _ in 1..<rows {
        let last = triangle[triangle.count - 1]
        triangle.append(zip([0] + last, last + [0]).map(+))
    }
    return triangle
}
for row in pascal(5) { print(row) }
---
func solve(_ board: inout [[Int]]) -> Bool {
    for r in 0..<4 {
        for c in 0..<4 where board[r][c] == 0 {
            for value in 1...4 {
                var isFree = true
                for k in 0..<4 {
                    if board[r][k] == value || board[k][c] == value { isFree = false }
                    if board[r / 2 * 2 + k / 2][c / 2 * 2 + k % 2] == value { isFree = false }
                }
                guard isFree else { continue }
                board[r][c] = value
                if solve(&board) { return true }
                board[r][c] = 0
            }
            return false
        }
    }
    return true
}
var board = [[1, 0, 0, 4], [0, 0, 1, 0], [0, 1, 0, 0], [4, 0, 0, 1]]
print(solve(&board))
for row in board { print(row) }
---
// Arrays beyond the size that is sorted in one go.
struct Entry: Comparable {
    var key: Int
    var place: Int
    static func < (left: Entry, right: Entry) -> Bool { left.key < right.key }
    static func == (left: Entry, right: Entry) -> Bool { left.key == right.key }
}
var state: UInt64 = 42
func random(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
}
for size in [65_536, 65_537, 131_072, 200_001] {
    let numbers = (0..<size).map { _ in random(below: 1_000_000) }
    var sorted = numbers
    sorted.sort()
    print(size, zip(sorted, sorted.dropFirst()).allSatisfy { $0 <= $1 }, sorted.reduce(0, +) == numbers.reduce(0, +))
    let halves = numbers.map { Double($0) / 2 }
    print(halves.sorted() == sorted.map { Double($0) / 2 }, Set(numbers).sorted().count == Set(numbers).count)
    print(Array(0..<size).sorted() == Array(0..<size), Array((0..<size).reversed()).sorted() == Array(0..<size))
}
let entries = (0..<150_000).map { Entry(key: random(below: 100), place: $0) }
let ordered = entries.sorted()
print(zip(ordered, ordered.dropFirst()).allSatisfy { $0.key < $1.key || $0.key == $1.key && $0.place < $1.place })
var words = (0..<80_000).map { _ in "w\(random(below: 5000))" }
words[10...].sort()
print(words.count, zip(words[10...], words[11...]).allSatisfy { $0 <= $1 })
