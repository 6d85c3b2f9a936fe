struct Permissions: OptionSet {
    let rawValue: Int
    static let read = Permissions(rawValue: 1 << 0)
    static let write = Permissions(rawValue: 1 << 1)
    static let execute = Permissions(rawValue: 1 << 2)
    static let all: Permissions = [.read, .write, .execute]
}
var p: Permissions = [.read]
print(p.contains(.read), p.contains(.write), p.rawValue)
print(p.insert(.write).inserted, p.insert(.write).inserted, p == [.read, .write])
p.remove(.read)
print(p.rawValue, p.isEmpty, Permissions().isEmpty, Permissions.all.rawValue)
print(p.union(.execute).rawValue, Permissions.all.subtracting(.write).rawValue, p.isSubset(of: .all))
print(Permissions.all.intersection([.read, .execute]).rawValue, p.isDisjoint(with: .read))
func describe(_ p: Permissions) -> String {
    var parts: [String] = []
    if p.contains(.read) { parts.append("r") }
    if p.contains(.write) { parts.append("w") }
    return parts.joined()
}
print(describe([.read, .write]), describe([]), describe(.all))
---
struct Flags: OptionSet {
    var rawValue: UInt8
    static let a = Flags(rawValue: 1), b = Flags(rawValue: 2)
}
let seen: [Flags] = [.a, [.a, .b]]
print(seen.count, seen.contains([.b, .a]))
var f = Flags.a
f.formUnion(.b)
print(f.rawValue, f.symmetricDifference(.a).rawValue)
