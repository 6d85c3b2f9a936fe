import Plots

/// Numbers and words that figures have trouble with, drawn from a seed.
struct HostileData {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(count, 1))) }

    mutating func unit() -> Double { Double(next() >> 11) / Double(UInt64(1) << 53) }

    mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

    // MARK: Numbers

    /// A size of a list: none, one, two, some or many.
    mutating func size(atMost limit: Int = 400) -> Int { min(pick([0, 1, 2, 3, 7, 12, 40, 400, limit]), limit) }

    /// A list of one kind: plain, constant, tiny, huge, over many magnitudes, with gaps, without any number.
    mutating func numbers(_ count: Int) -> [Double] {
        let kind = below(13)
        return (0..<count).map { index in
            let value = unit() * 2 - 1
            switch kind {
            case 0: return 0
            case 1: return 1e300
            case 2: return 3.25
            case 3: return value * 1e-300
            case 4: return value * 1e300
            case 5: return pick([1e-300, 1e300, 1, -1e300, 0, 1e-9])
            case 6: return pick([value, value, .nan, .infinity, -.infinity])
            case 7: return .nan
            case 8: return Double(index) + 1e9
            case 9: return 1 + value * 1e-14
            case 10: return value * 1e6
            case 11: return pick([.greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude])
            default: return value
            }
        }
    }

    /// Numbers of any size.
    mutating func numbers() -> [Double] { numbers(size()) }

    /// Shares from 0 to 1, sometimes beyond, sometimes none.
    mutating func share() -> Double { pick([0, 1, 0.5, unit(), unit(), .nan, 1.5, -0.25]) }

    mutating func matrix(_ rows: Int, _ columns: Int) -> [[Double]] { (0..<rows).map { _ in numbers(columns) } }

    mutating func range() -> ClosedRange<Double> {
        pick([-1...1, 0...0, -1e300...1e300, 1e-300...2e-300, 5...5.000001, -1e9...1e-9])
    }

    // MARK: Words

    private static let words = [
        "loss", "", " ", "a", "<b>\"bold\" & 'co'</b>", "]]>&amp;<!--", "训练集上的损失函数与准确率",
        "卷积 Conv2D(1, 8, kernelSize: 3)",
        "שלום עולם", "مرحبا بالعالم", "👩‍👩‍👧‍👦 family", "😀😀😀😀", "e\u{301}te\u{301}", "tab\tand\nline", "\u{202E}turned", "ﷺ",
        "naïve μ ∇θ",
        "a label that somebody wrote as a whole sentence, which goes on and on, and then some",
        "\u{0}\u{1B}[31mred\u{7}",
        String(repeating: "W", count: 120), String(repeating: "层", count: 60), "\u{FFFE}\u{FFFF}", "🇨🇳", "ｆｕｌｌ",
    ]

    mutating func word() -> String { pick(Self.words) }

    mutating func words(_ count: Int) -> [String] { (0..<count).map { _ in word() } }

    /// Names as short as classes have them, or hostile ones.
    mutating func names(_ count: Int) -> [String] { below(2) == 0 ? (0..<count).map { "\($0)" } : words(count) }
}
