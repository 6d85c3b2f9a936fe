extension Prelude {
    /// What texts have in common, for code that takes any of them.
    static let strings = """
        protocol StringProtocol: BidirectionalCollection, Hashable, Comparable, CustomStringConvertible where Element == Character, Index == String.Index {
            func uppercased() -> String
            func lowercased() -> String
            func hasPrefix(_ prefix: String) -> Bool
            func hasSuffix(_ suffix: String) -> Bool
            func contains(_ other: String) -> Bool
            func components(separatedBy separator: String) -> [String]
            func components(separatedBy separator: CharacterSet) -> [String]
            func trimmingCharacters(in set: CharacterSet) -> String
            func replacingOccurrences(of target: String, with replacement: String) -> String
            var capitalized: String { get }
            var utf8: String.UTF8View { get }
            var utf16: String.UTF16View { get }
            var unicodeScalars: String.UnicodeScalarView { get }
        }
        enum ComparisonResult: Int { case orderedAscending = -1, orderedSame, orderedDescending }
        extension String {
            func compare(_ other: String) -> ComparisonResult {
                self < other ? .orderedAscending : self == other ? .orderedSame : .orderedDescending
            }
            func caseInsensitiveCompare(_ other: String) -> ComparisonResult {
                lowercased().compare(other.lowercased())
            }
        }
        extension StringProtocol {
            func split(separator: Character, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring] {
                String(self).split(separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences)
            }
            func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Character) throws -> Bool) rethrows -> [Substring] {
                try String(self).split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: isSeparator)
            }
        }
        """
}
