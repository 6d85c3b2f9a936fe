import SessionCore
import Testing

@Suite struct NearestNameTests {
    @Test(
        "a slip finds the name that was meant",
        arguments: [
            ("lerningRate", "learningRate"), ("epcohs", "epochs"), ("Epochs", "epochs"), ("xyz", nil), ("a", nil),
        ])
    func nearest(typed: String, expected: String?) {
        #expect(NearestName.of(typed, among: ["learningRate", "epochs", "batchSize"]) == expected)
    }
}
