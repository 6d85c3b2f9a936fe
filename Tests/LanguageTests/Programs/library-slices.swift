let numbers = [10, 20, 30, 40, 50]
let middle = numbers[1...3]
print(middle, middle.count, middle.startIndex, middle.endIndex, middle[2], middle.first!, middle.last!)
print(Array(middle), middle.map { $0 * 2 }, middle.reduce(0, +), middle.contains(30))
print(numbers[..<2], numbers[3...], numbers[...1], numbers.prefix(2), numbers.suffix(2), numbers.dropFirst(), numbers.dropLast(3))
print(numbers.prefix { $0 < 30 }, numbers.drop { $0 < 30 }, numbers.prefix(100), numbers.dropFirst(100))
print(middle.firstIndex(of: 30)!, middle.indices, middle.sorted(by: >), middle.isEmpty, middle.enumerated().map { "\($0)-\($1)" })
for x in middle { print(x, terminator: " ") }
print()
---
var a = [5, 3, 9, 1, 7]
a[1...3].sort()
print(a)
a[0..<2] = [100, 200, 300]
print(a)
a[..<2].reverse()
print(a)
a.replaceSubrange(1...2, with: [0])
print(a)
a.removeSubrange(0..<1)
print(a)
a += [1, 2][...]
print(a, a[2...].max()!)
---
var slice = [1, 2, 3, 4][1...]
slice.append(9)
slice[2] = 77
slice.removeFirst()
print(slice, slice.startIndex, slice.endIndex)
slice.insert(5, at: 3)
print(slice, slice.popLast()!, slice.popFirst()!, slice)
let joined = slice + [1, 1]
print(joined, Array(joined) == [5, 4, 1, 1], slice == joined)
---
func sum(_ values: ArraySlice<Int>) -> Int {
    guard let first = values.first else { return 0 }
    return first + sum(values.dropFirst())
}
print(sum([1, 2, 3, 4][...]))
func binarySearch(_ values: ArraySlice<Int>, _ target: Int) -> Int? {
    if values.isEmpty { return nil }
    let mid = values.startIndex + (values.endIndex - values.startIndex) / 2
    if values[mid] == target { return mid }
    return target < values[mid] ? binarySearch(values[..<mid], target) : binarySearch(values[(mid + 1)...], target)
}
print(binarySearch([1, 3, 5, 7, 9, 11][...], 9) as Any, binarySearch([1, 3, 5][...], 4) as Any)
---
func mergeSort(_ values: [Int]) -> [Int] {
    guard values.count > 1 else { return values }
    let mid = values.count / 2
    let left = mergeSort(Array(values[..<mid])), right = mergeSort(Array(values[mid...]))
    var result: [Int] = []
    var i = 0, j = 0
    while i < left.count && j < right.count {
        if left[i] <= right[j] { result.append(left[i]); i += 1 } else { result.append(right[j]); j += 1 }
    }
    return result + left[i...] + right[j...]
}
print(mergeSort([5, 2, 9, 1, 5, 6]))
---
let parts = [1, 0, 2, 3, 0, 0, 4].split(separator: 0)
print(parts, parts.count, parts.map { $0.reduce(0, +) }, [1, 0, 2].split(separator: 0, omittingEmptySubsequences: false))
print([1, 2, 3, 4, 5].split(maxSplits: 1, whereSeparator: { $0 % 2 == 0 }), parts.map(Array.init))
let chunks = stride(from: 0, to: 7, by: 3).map { Array([1, 2, 3, 4, 5, 6, 7][$0..<min($0 + 3, 7)]) }
print(chunks)
---
for (i, x) in ["a", "b", "c"].enumerated() { print(i, x, terminator: "; ") }
for (a, b) in zip([1, 2, 3], ["x", "y"]) { print(a, b, terminator: "; ") }
print()
print(Array(zip(1...3, [true, false, true])), Dictionary(uniqueKeysWithValues: zip(["a"], [1])))
print(Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 10, through: 0, by: -5)), Array(stride(from: 0.0, through: 1.0, by: 0.25)))
print(zip([1, 2], [3, 4]).map(+), zip("ab", 1...).map { "\($0)\($1)" })
print([3, 1, 2].enumerated().max { $0.element < $1.element }!.offset, Array([3, 1, 2].reversed()), [1, 2].reversed().map { $0 })
print(Array(repeatElement("z", count: 3)), Array(sequence(first: 1) { $0 < 50 ? $0 * 3 : nil }))
---
let evens = (1...).lazy.filter { $0 % 2 == 0 }.map { $0 * $0 }
print(Array(evens.prefix(4)), evens.first { $0 > 50 }!)
var log: [Int] = []
let first = [1, 2, 3, 4].lazy.map { x -> Int in log.append(x); return x * 10 }.first { $0 > 15 }
print(first!, log)
print([1, 2, 3].lazy.map { $0 + 1 }.reduce(0, +), (1...5).lazy.filter { $0 > 2 }.count, Array([1, 2, 3, 4].lazy.drop { $0 < 3 }))
---
var iterator = [1, 2, 3].makeIterator()
while let x = iterator.next() { print(x, terminator: " ") }
print(iterator.next() as Any)
var n = 0
let counter = AnyIterator { () -> Int? in
    n += 1
    return n <= 3 ? n : nil
}
for x in counter { print(x, terminator: " ") }
print()
let any = AnySequence([4, 5, 6])
print(any.map { $0 + 1 }, Array(any), any.contains(5))
---
let total = [[1, 2], [3], []].flatMap { $0 }.reduce(0, +)
print(total, Array([[1, 2], [3]].joined()), Array([[1], [2, 3]].joined(separator: [0])), (1...3).flatMap { Array(repeating: $0, count: $0) })
print(["a", "b"].joined(), ["a", "b"].joined(separator: "-"), ["x,y", "z"].flatMap { $0.split(separator: ",") }, (1...2).flatMap { 0..<$0 })
print((1...5).map { $0 }.starts(with: [1, 2]), [1, 2].elementsEqual(1...2), [1, 2, 3].lexicographicallyPrecedes([1, 3]))
