import Glibc
import JSON

/// One parameter of a sweep and what it may be.
public struct SweepDimension: Sendable, Equatable {
    public enum Values: Sendable, Equatable {
        /// These, in their order.
        case list([String])
        case uniform(Double, Double)
        case logUniform(Double, Double)
        /// Whole numbers, the last one included.
        case integers(Int, Int)
        case logIntegers(Int, Int)
    }

    public var name: String
    public var values: Values

    public init(name: String, values: Values) {
        self.name = name
        self.values = values
    }

    /// Why a text is no dimension.
    public struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
        public var text: String
        public var reason: String
        public var description: String { "'\(text)': \(reason)" }
    }

    /// `rate=0.1,0.01`, `seed=1..5`, `width=8..64:8`, `rate=uniform(0,1)`, `rate=loguniform(1e-4,1e-1)`, `width=int(8,256)`,
    /// `width=logint(8,256)`, `name=choice(a,b)`.
    public init(parsing text: String) throws(Failure) {
        guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
            throw Failure(text: text, reason: "expected name=values")
        }
        name = String(text[..<equals])
        let values = String(text[text.index(after: equals)...]).trimmedBlanks
        guard !values.isEmpty else { throw Failure(text: text, reason: "there are no values") }
        if let distribution = try Self.distribution(values, text) {
            self.values = distribution
            return
        }
        var list: [String] = []
        for piece in Self.pieces(values) { list += try Self.range(piece, text) }
        self.values = .list(list)
    }

    /// The values for a place between 0 and 1 in the dimension.
    func value(at place: Double) -> String {
        switch values {
        case .list(let list): return list[min(Int(place * Double(list.count)), list.count - 1)]
        case .uniform(let low, let high): return Self.short(low + place * (high - low))
        case .logUniform(let low, let high): return Self.short(exp(log(low) + place * (log(high) - log(low))))
        case .integers(let low, let high): return String(low + min(Int(place * Double(high - low + 1)), high - low))
        case .logIntegers(let low, let high):
            // Each whole number takes the interval half a unit around it.
            let (from, to) = (log(Double(low) - 0.5), log(Double(high) + 0.5))
            return String(min(max(Int(exactly: exp(from + place * (to - from)).rounded()) ?? high, low), high))
        }
    }

    /// All values, if they are a list.
    var list: [String]? {
        if case .list(let list) = values { return list }
        return nil
    }

    // MARK: Reading

    private static func distribution(_ values: String, _ text: String) throws(Failure) -> Values? {
        guard let open = values.firstIndex(of: "("), values.hasSuffix(")") else { return nil }
        let kind = values[..<open]
        guard kind.allSatisfy(\.isLetter), !kind.isEmpty else { return nil }
        let arguments = pieces(String(values[values.index(after: open)...].dropLast()))
        if kind == "choice" { return .list(arguments) }
        let bounds = arguments.compactMap(Double.init)
        guard bounds.count == 2, arguments.count == 2, bounds.allSatisfy(\.isFinite), bounds[0] < bounds[1] else {
            throw Failure(text: text, reason: "expected \(kind)(low,high) with low below high")
        }
        guard (bounds[1] - bounds[0]).isFinite else {
            throw Failure(text: text, reason: "the bounds are too far apart")
        }
        switch kind {
        case "uniform": return .uniform(bounds[0], bounds[1])
        case "loguniform":
            guard bounds[0] > 0 else { throw Failure(text: text, reason: "a logarithm needs bounds above 0") }
            return .logUniform(bounds[0], bounds[1])
        case "int", "logint":
            guard let low = Int(arguments[0]), let high = Int(arguments[1]) else {
                throw Failure(text: text, reason: "the bounds are not whole numbers")
            }
            let (width, isTooWide) = high.subtractingReportingOverflow(low)
            guard !isTooWide, width < .max else {
                throw Failure(text: text, reason: "the bounds are too far apart")
            }
            guard kind == "int" || low > 0 else {
                throw Failure(text: text, reason: "a logarithm needs bounds above 0")
            }
            return kind == "int" ? .integers(low, high) : .logIntegers(low, high)
        default:
            throw Failure(
                text: text, reason: "unknown '\(kind)'; there are uniform, loguniform, int, logint and choice")
        }
    }

    /// Split at commas outside brackets and quotes.
    private static func pieces(_ text: String) -> [String] {
        var pieces = [""]
        var depth = 0
        var isQuoted = false
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted, "[({".contains(character) { depth += 1 }
            if !isQuoted, "])}".contains(character) { depth -= 1 }
            if character == ",", depth == 0, !isQuoted {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        return pieces.map(\.trimmedBlanks)
    }

    private static let rangeLimit = 1_000_000

    /// `1..5` and `8..64:8` as their numbers; anything else as it is.
    private static func range(_ piece: String, _ text: String) throws(Failure) -> [String] {
        guard let dots = piece.firstRange(of: "..") else {
            guard !piece.isEmpty else { throw Failure(text: text, reason: "a value is empty") }
            return [piece]
        }
        var upper = String(piece[dots.upperBound...])
        if upper.hasPrefix(".") { upper.removeFirst() }
        var step = 1
        if let colon = upper.firstIndex(of: ":") {
            guard let number = Int(upper[upper.index(after: colon)...]), number > 0 else {
                throw Failure(text: text, reason: "the step of a range is a whole number above 0")
            }
            step = number
            upper = String(upper[..<colon])
        }
        guard let low = Int(piece[..<dots.lowerBound]), let high = Int(upper) else { return [piece] }
        let (width, isTooWide) = high.subtractingReportingOverflow(low)
        guard low <= high, !isTooWide, width / step < rangeLimit else {
            throw Failure(text: text, reason: "the range \(piece) is empty or too long")
        }
        return stride(from: low, through: high, by: step).map(String.init)
    }

    /// Six digits: nobody reads more of a random number, and they are what the trial gets.
    private static func short(_ value: Double) -> String {
        // What has fewer digits than six keeps them.
        guard value.isNormal, value.magnitude > 1e-300 else { return "\(value)" }
        let digits = 5 - Int(log10(value.magnitude).rounded(.down))
        let scale = pow(10, Double(digits.magnitude))
        let rounded = digits >= 0 ? (value * scale).rounded() / scale : (value / scale).rounded() * scale
        return "\(rounded)"
    }
}
