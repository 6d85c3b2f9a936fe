import Tensors

extension Dataset {
    /// Cuts the set in two at random.
    ///
    /// The parts are fractions of the whole and may not add up to more than 1. With `stratified`, every part has the
    /// classes in the proportions of the whole.
    public func split(_ first: Double, _ second: Double, stratified: Bool = false) -> (Dataset, Dataset) {
        let parts = split(fractions: [first, second], stratified: stratified, using: .ambient)
        return (parts[0], parts[1])
    }

    /// Cuts the set in three at random, usually to train on, to choose by and to judge by.
    ///
    /// The parts are fractions of the whole and may not add up to more than 1. With `stratified`, every part has the
    /// classes in the proportions of the whole.
    public func split(
        _ first: Double, _ second: Double, _ third: Double, stratified: Bool = false
    ) -> (Dataset, Dataset, Dataset) {
        let parts = split(fractions: [first, second, third], stratified: stratified, using: .ambient)
        return (parts[0], parts[1], parts[2])
    }

    /// Cuts the set in as many parts as there are fractions.
    ///
    /// A part's size is the difference of the rounded running sums, so that fractions that add up to 1 use every
    /// example exactly once.
    public func split(fractions: [Double], stratified: Bool, using random: RandomSource) -> [Dataset] {
        let total = fractions.reduce(0, +)
        guard fractions.allSatisfy({ $0 > 0 && $0 <= 1 }), total <= 1 + 1e-9 else {
            fail(
                .invalidArgument(
                    operation: "split",
                    reason:
                        "the fractions are \(fractions) and add up to \(total); give positive fractions that add up to 1 or less"
                ))
            return fractions.map { _ in self }
        }
        warnOfScale(in: "split")
        var parts = [[Int]](repeating: [], count: fractions.count)
        for group in stratified && isClassification ? indicesByClass() : [Array(0..<count)] {
            let order = random.permutation(group.count)
            var running = 0.0
            var start = 0
            for (part, fraction) in fractions.enumerated() {
                running += fraction
                let end = min(group.count, Int((running * Double(group.count)).rounded()))
                parts[part] += order[start..<max(start, end)].map { group[$0] }
                start = max(start, end)
            }
        }
        // Stratified parts come class by class; mix them, so that an unshuffled batch is not all of one class.
        return parts.enumerated().map { position, indices in
            var part = selecting(random.permutation(indices.count).map { indices[$0] })
            if parts.count > 1 {
                let isLastOfThree = position == 2 && parts.count == 3
                part.provenance.part = Provenance.Part(position == 0 ? .train : isLastOfThree ? .test : .validation)
            }
            return part
        }
    }

    /// The parts of a k-fold cross-validation: each example is in the second set of exactly one pair.
    public func kFold(_ folds: Int, stratified: Bool = false) -> [(Dataset, Dataset)] {
        kFold(folds, stratified: stratified, using: .ambient)
    }

    /// The parts of a k-fold cross-validation, drawn from `random`.
    public func kFold(_ folds: Int, stratified: Bool, using random: RandomSource) -> [(Dataset, Dataset)] {
        guard folds >= 2, folds <= count else {
            fail(
                .invalidArgument(
                    operation: "kFold",
                    reason: "\(folds) folds of \(count) examples; take at least 2 folds and at most one an example"))
            return []
        }
        var foldOf = [Int](repeating: 0, count: count)
        var next = 0
        for group in stratified && isClassification ? indicesByClass() : [Array(0..<count)] {
            for position in random.permutation(group.count) {
                foldOf[group[position]] = next % folds
                next += 1
            }
        }
        return parts(folds, foldOf)
    }

    /// The parts of a k-fold cross-validation in which examples of one group stay together: those of one patient or one
    /// day, which a model must not know when it is judged by the others.
    ///
    /// Groups are dealt out from the largest to the smallest, each to the fold that has the fewest examples.
    ///
    /// - Parameters:
    ///   - folds: How many parts.
    ///   - groups: The group of each example, a number that only names it.
    ///   - random: The stream that settles which of equally large groups comes first.
    /// - Returns: The parts to train on and to judge by, one pair a fold.
    public func kFold(
        _ folds: Int, groups: [Int], using random: RandomSource = .ambient
    ) -> [(Dataset, Dataset)] {
        let members = Dictionary(grouping: groups.indices, by: { groups[$0] })
        guard groups.count == count, folds >= 2, folds <= members.count else {
            fail(
                .invalidArgument(
                    operation: "kFold",
                    reason: groups.count == count
                        ? "\(folds) folds of \(members.count) groups; take at least 2 folds and at most one a group"
                        : "\(groups.count) groups for \(count) examples; give the group of each"))
            return []
        }
        let names = members.keys.sorted()
        let order = random.permutation(names.count).map { names[$0] }
            .sorted { (members[$0]?.count ?? 0) > (members[$1]?.count ?? 0) }
        var sizes = [Int](repeating: 0, count: folds)
        var foldOf = [Int](repeating: 0, count: count)
        for name in order {
            let fold = sizes.indices.min { sizes[$0] < sizes[$1] } ?? 0
            for index in members[name] ?? [] { foldOf[index] = fold }
            sizes[fold] += members[name]?.count ?? 0
        }
        return parts(folds, foldOf)
    }

    /// A k-fold cross-validation with as many folds as there are examples: each is judged by a model of all others.
    public func leaveOneOut() -> [(Dataset, Dataset)] {
        guard count >= 2 else {
            fail(.invalidArgument(operation: "leaveOneOut", reason: "\(count) examples; take at least 2"))
            return []
        }
        return parts(count, Array(0..<count))
    }

    private func parts(_ folds: Int, _ foldOf: [Int]) -> [(Dataset, Dataset)] {
        warnOfScale(in: "kFold")
        return (0..<folds).map { fold in
            var (rest, held) = (
                selecting(foldOf.indices.filter { foldOf[$0] != fold }),
                selecting(foldOf.indices.filter { foldOf[$0] == fold })
            )
            rest.provenance.part = Provenance.Part(.train)
            held.provenance.part = Provenance.Part(.validation)
            return (rest, held)
        }
    }

    /// Indices of the examples of each class, classes in order of their index.
    func indicesByClass() -> [[Int]] {
        var groups: [Int: [Int]] = [:]
        for (index, label) in labelIndices.enumerated() { groups[label, default: []].append(index) }
        return groups.keys.sorted().compactMap { groups[$0] }
    }
}
