import Runner
import Testing

@Suite struct TextComparisonTests {
    private let comparison = TextComparison(tolerance: NumericTolerance(relative: 1e-3, absolute: 1e-6))
    private let drawing = TextComparison(tolerance: NumericTolerance(), drawingTolerance: 0.5)

    @Test(
        "numbers may differ within the tolerance, whole numbers and words not",
        arguments: [
            ("loss 0.5000", "loss 0.5004", true), ("loss 0.5", "loss 0.51", false),
            ("1797 images", "1797 images", true),
            ("1797 images", "1798 images", false), ("1000000", "1000001", false), ("a1 0.5", "a2 0.5", false),
            ("[1.0, 2.0]", "[1.0005, 2.0]", true), ("[1.0, 2.0]", "[1.0, 2.0, 3.0]", false),
            ("x 1e-3", "x 1.0001e-3", true),
            ("-0.5", "0.5", false), ("3-4", "3-5", false), ("0.0", "-0.0", true),
            ("loss  9.9999", "loss 10.0001", true),
            ("a  b", "a b", false), ("nan", "nan", true), ("0.1.2", "0.1.2", true), ("ε=0.5", "ε=0.50001", true),
            ("seed 9007199254740993", "seed 9007199254740992", false),
            ("18446744073709551615", "18446744073709551614", false),
            ("18446744073709551615", "18446744073709551615", true),
        ])
    func texts(stored: String, new: String, isEqual: Bool) {
        #expect((comparison.compare(stored, new) == .equal) == isEqual)
    }

    @Test(
        "coordinates of a drawing may be off by a part of a pixel, its texts not",
        arguments: [
            ("<path d=\"M1.5,2L30,40\"/>", "<path d=\"M1.6,2L30.3,40\"/>", true),
            ("<path d=\"M1.5,2L30,40\"/>", "<path d=\"M1.5,2L31,40\"/>", false),
            ("<path d=\"M1.5,2L30,40\"/>", "<path d=\"M1.5,2L30,40L1,1\"/>", false),
            ("<rect fill=\"#1f77b4\"/>", "<rect fill=\"#1f77b5\"/>", false),
            ("<text x=\"3\">10</text>", "<text x=\"3.2\">11</text>", false),
        ])
    func drawings(stored: String, new: String, isEqual: Bool) {
        #expect((drawing.compare(stored, new) == .equal) == isEqual)
    }

    @Test("the first number that is too far off is named")
    func naming() {
        #expect(comparison.compare("a 0.5 b 0.7", "a 0.6 b 0.9") == .number(stored: 0.5, new: 0.6))
    }
}
