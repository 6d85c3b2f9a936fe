import Frontend
import Testing

struct CompletenessTests {
    static let rows: [(String, Completeness)] = [
        ("let x = 1", .complete), ("", .complete), ("func f() {", .incomplete(indentation: 4)),
        ("func f() {\n    if true {", .incomplete(indentation: 8)), ("let x = ", .incomplete(indentation: 0)),
        ("let x = (1 + ", .incomplete(indentation: 4)), ("print(1,", .incomplete(indentation: 4)),
        ("/* half", .incomplete(indentation: 0)), ("print(\"hello)", .invalid), ("}", .invalid), ("let = 3", .invalid),
        ("let x == 3 +", .invalid), ("[1, 2].map { x in", .incomplete(indentation: 4)),
        ("let a = [1, 2", .incomplete(indentation: 4)),
        ("for i in 0..<3 {\n    print(i)\n}", .complete), ("1 +", .incomplete(indentation: 0)),
        ("let s = \"\"\"\nabc", .incomplete(indentation: 0)),
    ]

    @Test("A source is incomplete if all that is missing is at its end", arguments: rows)
    func tells(_ row: (String, Completeness)) { #expect(completeness(of: row.0) == row.1) }
}
