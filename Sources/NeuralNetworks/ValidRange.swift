import Tensors

/// The values that a setting may have, and how an error says so.
///
///     ValidRange.fraction.check("beta1", beta1, of: "Adam")     // Adam: beta1 is 1.0; take at least 0 and less than 1
package struct ValidRange: Sendable {
    private let words: String
    private let contains: @Sendable (Double) -> Bool

    /// 0 or more, for rates, decays and strengths.
    package static let nonNegative = ValidRange(words: "0 or more") { $0 >= 0 && $0.isFinite }
    /// More than 0, for what is divided by.
    package static let positive = ValidRange(words: "more than 0") { $0 > 0 && $0.isFinite }
    /// More than 0, where infinity stands for none.
    package static let limit = ValidRange(words: "more than 0") { $0 > 0 }
    /// 0 to 1, both included.
    package static let share = ValidRange(words: "0 to 1") { $0 >= 0 && $0 <= 1 }
    /// From 0 to below 1, for means that forget and shares that are dropped.
    package static let fraction = ValidRange(words: "at least 0 and less than 1") { $0 >= 0 && $0 < 1 }
    /// Between 0 and 1, for what is to shrink.
    package static let shrinking = ValidRange(words: "more than 0 and less than 1") { $0 > 0 && $0 < 1 }
    /// More than 1, for what is to grow.
    package static let growing = ValidRange(words: "more than 1") { $0 > 1 && $0.isFinite }
    /// Any number but nan and infinity.
    package static let finite = ValidRange(words: "a finite number") { $0.isFinite }

    /// Whole numbers from `least` on, as far as a `Double` tells them apart.
    package static func atLeast(_ least: Int) -> ValidRange {
        ValidRange(words: "\(least) to 2^53") { $0 >= Double(least) && $0 <= 0x1p53 }
    }

    /// Numbers from another setting on.
    package static func atLeast(_ name: String, _ least: Double) -> ValidRange {
        ValidRange(words: "at least \(name), \(least)") { $0 >= least }
    }

    /// Whether a setting has such a value; otherwise a failure that names the setting, its value and the range.
    @discardableResult
    package func check(_ name: String, _ value: Double, of owner: String) -> Bool {
        contains(value) || refused(name, "\(value)", of: owner)
    }

    /// The same for a whole number.
    @discardableResult
    package func check(_ name: String, _ value: Int, of owner: String) -> Bool {
        contains(Double(value)) || refused(name, "\(value)", of: owner)
    }

    private func refused(_ name: String, _ value: String, of owner: String) -> Bool {
        refuse(owner, "\(name) is \(value)", "take \(words)")
    }
}
