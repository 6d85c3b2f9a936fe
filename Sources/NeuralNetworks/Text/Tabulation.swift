/// A table with what is said above and below it, for a value that prints as one.
package struct Tabulation: Sendable {
    package var above: String?
    package var table: TextTable
    package var below: [String]

    package init(above: String? = nil, _ table: TextTable, below: [String] = []) {
        self.above = above
        self.table = table
        self.below = below
    }

    /// All of it as aligned text.
    package var text: String { ((above.map { [$0] } ?? []) + [table.text] + below).joined(separator: "\n") }
}

/// A value that prints as a table; frontends that can show HTML get it as one.
package protocol Tabulated {
    var tabulation: Tabulation { get }
}
