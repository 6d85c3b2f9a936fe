import Plots
import Testing

@Suite("Numbers as text")
struct NumberTextTests {
    @Test("fixed decimals round half away from zero and have no negative zero")
    func fixed() {
        #expect(NumberText.fixed(1.25, decimals: 1) == "1.3")
        #expect(NumberText.fixed(-0.04, decimals: 1) == "0.0")
        #expect(NumberText.fixed(-0.06, decimals: 1) == "-0.1")
        #expect(NumberText.fixed(12, decimals: 0) == "12")
        #expect(NumberText.fixed(0.007, decimals: 3) == "0.007")
        #expect(NumberText.fixed(1e30, decimals: 2) == "1e30")
        #expect(NumberText.fixed(.nan, decimals: 2) == "NaN")
    }

    @Test("short numbers keep four digits and drop zeros")
    func short() {
        #expect(NumberText.short(0.28561) == "0.2856")
        #expect(NumberText.short(3) == "3")
        #expect(NumberText.short(-0.0) == "0")
        #expect(NumberText.short(123456) == "123456")
        #expect(NumberText.short(9.99999e-6) == "1e-5")
        #expect(NumberText.short(1.5e-7) == "1.5e-7")
        #expect(NumberText.short(-2.5e12) == "-2.5e12")
        #expect(NumberText.short(-.infinity) == "-∞")
        #expect(NumberText.short(.leastNonzeroMagnitude) == "4.941e-324")
        #expect(NumberText.short(.greatestFiniteMagnitude) == "1.798e308")
    }
}
