// What explanations of parameter counts and shapes have in common.

extension Formula {
    /// Whole numbers multiplied, `3 × 5 × 5`.
    package static func product(of numbers: [Int]) -> Formula {
        let factors = numbers.map { Formula.number(Double($0)) }
        return factors.dropFirst().reduce(factors.first ?? 1) { $0.times($1, .cross) }
    }

    /// Sizes multiplied, `channels × height × width` with letters.
    static func product(of sizes: [(name: String, size: Int)]) -> Formula {
        let factors = sizes.map { Formula.symbol($0.name, Double($0.size)) }
        return factors.dropFirst().reduce(factors.first ?? 1) { $0.times($1, .cross) }
    }
}

extension Explanation.Line {
    /// `label: formula = formula with numbers = result`.
    package static func labelled(_ label: String, _ formula: Formula, _ result: Int) -> Explanation.Line {
        Explanation.labelled(label, formula, Double(result))
    }

    /// `total: 80 + 16 + 1290 = 1386`.
    static func total(_ counts: [Int]) -> Explanation.Line {
        let sum = Formula.applied(.sum, counts.map { .number(Double($0)) })
        return counts.count == 1
            ? .equation(label: "total", [MathText(Double(counts[0]))]) : labelled("total", sum, counts.reduce(0, +))
    }
}

extension Explanation {
    /// What the kernels of a convolution have together: (channels · height · width + 1) · kernels.
    static func kernels(_ sizes: [(String, Int)], count: Int, hasBias: Bool) -> [Line] {
        let weights = sizes.reduce(1) { $0 * $1.1 }
        let each = hasBias ? weights + 1 : weights
        var lines: [Line] = [
            .labelled("weights of a kernel", .product(of: sizes.map { (name: $0.0, size: $0.1) }), weights)
        ]
        if hasBias { lines.append(.labelled("with its bias", Formula.number(Double(weights)) + 1, each)) }
        return lines + [.labelled("kernels", .product(of: [each, count]), each * count)]
    }

    /// The explanation of a layer with its place in a model before it.
    func numbered(_ position: Int) -> Explanation {
        guard title.isEmpty, case .equation(let label?, let parts)? = lines.first else {
            return Explanation("\(position) \(title)", lines)
        }
        return Explanation("", [.equation(label: "\(position) \(label)", parts)] + lines.dropFirst())
    }
}
