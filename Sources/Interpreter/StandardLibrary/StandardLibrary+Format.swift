import Glibc
import IR

extension Library {
    /// `String(format:)`.
    mutating func declareFormat() {
        declare(
            "init(format: String, _ arguments: any CVarArg...)", in: "String",
            documentation: "The text of a format with `%d`, `%.2f`, `%@` and the like filled in."
        ) { call in
            let arguments =
                call.isPresent(1) ? call.array(1).words.map { Word(bits: $0).object(AnyObjectBox.self) } : []
            return call.give(formatted(call.string(0), arguments), String.self)
        }
    }
}

/// One `%` of a format: `%-08.3ld`.
private struct FormatPlace {
    var position: Int?
    var flags = ""
    var width: Int?
    var precision: Int?
    var length = ""
    var verb: Character = "%"
}

private func formatted(_ format: String, _ arguments: [AnyObjectBox]) -> String {
    var result = ""
    var rest = Substring(format)
    var next = 0
    func argument(_ position: Int?) -> AnyObjectBox? {
        let index = position.map { $0 - 1 } ?? next
        if position == nil { next += 1 }
        return arguments.indices.contains(index) ? arguments[index] : nil
    }
    while let percent = rest.firstIndex(of: "%") {
        result += rest[..<percent]
        rest = rest[rest.index(after: percent)...]
        guard let place = readPlace(&rest, { argument(nil).map { Int(truncatingIfNeeded: $0.bits) } ?? 0 }) else {
            result += "%"
            continue
        }
        if place.verb == "%" {
            result += "%"
            continue
        }
        result += text(of: argument(place.position), place)
    }
    return result + rest
}

private func readPlace(_ rest: inout Substring, _ star: () -> Int) -> FormatPlace? {
    var place = FormatPlace()
    func number() -> Int? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        return Int(digits)
    }
    let start = rest
    if let position = number(), rest.first == "$" {
        rest = rest.dropFirst()
        place.position = position
    } else {
        rest = start
    }
    while let flag = rest.first, "-+ #0'".contains(flag) {
        place.flags.append(flag)
        rest = rest.dropFirst()
    }
    func size() -> Int? {
        if rest.first == "*" {
            rest = rest.dropFirst()
            return star()
        }
        return number()
    }
    place.width = size().map { min($0, 10_000) }
    if rest.first == "." {
        rest = rest.dropFirst()
        place.precision = min(size() ?? 0, 10_000)
    }
    while let length = rest.first, "hlqzjtL".contains(length) {
        place.length.append(length)
        rest = rest.dropFirst()
    }
    guard let verb = rest.first else { return nil }
    place.verb = verb
    rest = rest.dropFirst()
    return place
}

private func text(of argument: AnyObjectBox?, _ place: FormatPlace) -> String {
    guard let argument else { return place.verb == "@" ? padded("(null)", place) : "" }
    let word = Word(bits: argument.bits)
    switch place.verb {
    case "d", "i", "D":
        return number(place, "ld", Int(truncatingIfNeeded: signed(integer(argument), place)))
    case "u", "x", "X", "o", "U":
        return number(place, "l" + place.verb.lowercased(of: "U"), unsigned(integer(argument), place))
    case "f", "F", "e", "E", "g", "G", "a", "A":
        return number(place, String(place.verb), floating(argument))
    case "c", "C":
        let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: integer(argument))) ?? " "
        return padded(String(scalar), place)
    default:
        var text = argument.type.describe(word)
        // As in Foundation, an object has no width.
        if place.verb == "@" { return text }
        if let precision = place.precision { text = String(text.prefix(precision)) }
        return padded(text, place)
    }
}

extension Character {
    /// `u` for `U`, else itself.
    fileprivate func lowercased(of capital: Character) -> String { self == capital ? lowercased() : String(self) }
}

private func integer(_ argument: AnyObjectBox) -> Int {
    switch argument.type.shape {
    case .double: return Int(bitPattern: UInt(Word(bits: argument.bits).double.bitPattern))
    default: return argument.bits
    }
}

private func floating(_ argument: AnyObjectBox) -> Double {
    switch argument.type.shape {
    case .double: return Word(bits: argument.bits).double
    case .float: return Double(Word(bits: argument.bits).float)
    default: return Double(bitPattern: UInt64(UInt(bitPattern: argument.bits)))
    }
}

/// As much of the argument as the length of the place asks for; an `int` without one.
private func signed(_ value: Int, _ place: FormatPlace) -> Int {
    switch place.length {
    case "hh": return Int(Int8(truncatingIfNeeded: value))
    case "h": return Int(Int16(truncatingIfNeeded: value))
    case "": return Int(Int32(truncatingIfNeeded: value))
    default: return value
    }
}

private func unsigned(_ value: Int, _ place: FormatPlace) -> Int {
    switch place.length {
    case "hh": return Int(UInt8(truncatingIfNeeded: value))
    case "h": return Int(UInt16(truncatingIfNeeded: value))
    case "": return Int(UInt32(truncatingIfNeeded: value))
    default: return value
    }
}

/// A number as C writes it.
private func number(_ place: FormatPlace, _ verb: String, _ value: any CVarArg) -> String {
    var format = "%" + place.flags
    if let width = place.width { format += String(width) }
    if let precision = place.precision { format += ".\(precision)" }
    format += verb
    return withVaList([value]) { arguments in
        var buffer = [CChar](repeating: 0, count: 400 + (place.width ?? 0) + (place.precision ?? 0))
        let length = vsnprintf(&buffer, buffer.count, format, arguments)
        return String(decoding: buffer.prefix(max(0, Int(length))).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

private func padded(_ text: String, _ place: FormatPlace) -> String {
    guard let width = place.width, text.count < abs(width) else { return text }
    let pad = String(repeating: " ", count: abs(width) - text.count)
    return place.flags.contains("-") || width < 0 ? text + pad : pad + text
}
