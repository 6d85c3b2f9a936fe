import JSON
import NotebookFormat

/// What changed from one notebook to another: cells, their sources, tags and outputs.
///
/// Cells are matched by their identifiers; those that are left, by the likeness of their sources where they stand.
public struct NotebookDifference: Sendable {
    public struct Options: Sendable {
        public var comparesOutputs: Bool
        public var tolerance: NumericTolerance

        public init(comparesOutputs: Bool = true, tolerance: NumericTolerance = .none) {
            self.comparesOutputs = comparesOutputs
            self.tolerance = tolerance
        }
    }

    public enum Change: Sendable, Equatable {
        case added(cell: Int)
        case removed(cell: Int)
        /// Positions in both notebooks, from 0; `lines` with `-` and `+`.
        case changed(old: Int, new: Int, source: [String], details: [String], outputs: [OutputDifference])
    }

    public let changes: [Change]
    private let old: Notebook
    private let new: Notebook

    public init(from old: Notebook, to new: Notebook, options: Options = Options()) {
        self.old = old
        self.new = new
        changes = Self.matched(old.cells, new.cells).compactMap { pair in
            switch pair {
            case (let left?, let right?): return Self.change(old.cells[left], new.cells[right], left, right, options)
            case (let left?, nil): return .removed(cell: left)
            case (nil, let right?): return .added(cell: right)
            case (nil, nil): return nil
            }
        }
    }

    public var isEmpty: Bool { changes.isEmpty }

    // MARK: Matching

    private static func matched(_ old: [Notebook.Cell], _ new: [Notebook.Cell]) -> [(Int?, Int?)] {
        let changes = new.map(\.id).difference(from: old.map(\.id))
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in changes {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var pairs: [(Int?, Int?)] = []
        var gapOld: [Int] = []
        var gapNew: [Int] = []
        func closeGap() {
            pairs += alike(gapOld, gapNew, old, new)
            gapOld = []
            gapNew = []
        }
        var i = 0
        var j = 0
        while i < old.count || j < new.count {
            if i < old.count, removed.contains(i) {
                gapOld.append(i)
                i += 1
            } else if j < new.count, inserted.contains(j) {
                gapNew.append(j)
                j += 1
            } else {
                closeGap()
                pairs.append((i, j))
                i += 1
                j += 1
            }
        }
        closeGap()
        return pairs
    }

    /// Pairs cells between two matched ones, in order, where the sources have something in common.
    private static func alike(
        _ left: [Int], _ right: [Int], _ old: [Notebook.Cell], _ new: [Notebook.Cell]
    ) -> [(Int?, Int?)] {
        var pairs: [(Int?, Int?)] = []
        var rest = right[...]
        for index in left {
            let candidate = rest.firstIndex { likeness(old[index], new[$0]) >= 0.5 }
            guard let candidate else {
                pairs.append((index, nil))
                continue
            }
            pairs += rest[..<candidate].map { (nil, $0) }
            pairs.append((index, rest[candidate]))
            rest = rest[(candidate + 1)...]
        }
        return pairs + rest.map { (nil, $0) }
    }

    private static func likeness(_ left: Notebook.Cell, _ right: Notebook.Cell) -> Double {
        guard left.kind == right.kind else { return 0 }
        if left.source == right.source { return 1 }
        func words(_ text: String) -> Set<Substring> { Set(text.split { !($0.isLetter || $0.isNumber) }) }
        let (a, b) = (words(left.source), words(right.source))
        return a.isEmpty || b.isEmpty ? 0 : Double(a.intersection(b).count) / Double(max(a.count, b.count))
    }

    private static func change(
        _ old: Notebook.Cell, _ new: Notebook.Cell, _ left: Int, _ right: Int, _ options: Options
    ) -> Change? {
        let source = old.source == new.source ? [] : LineDifference.lines(from: old.source, to: new.source)
        var details: [String] = []
        if old.kind != new.kind { details.append("\(old.kind.rawValue) → \(new.kind.rawValue)") }
        if old.tags != new.tags {
            func list(_ tags: [String]) -> String { tags.isEmpty ? "none" : tags.joined(separator: ", ") }
            details.append("tags: \(list(old.tags)) → \(list(new.tags))")
        }
        let comparison = OutputComparison(
            tolerance: options.tolerance, rules: SanitizingRules(),
            drawingTolerance: options.tolerance == .none ? 0 : 0.51)
        let outputs = options.comparesOutputs ? comparison.differences(old.outputs, new.outputs) : []
        guard !source.isEmpty || !details.isEmpty || !outputs.isEmpty else { return nil }
        return .changed(old: left, new: right, source: source, details: details, outputs: outputs)
    }

    // MARK: Text

    /// For a terminal, with colours that can be taken out.
    public var text: String {
        var lines: [String] = []
        func coloured(_ line: String) -> String {
            switch line.first {
            case "-": return "  \u{1B}[31m\(line)\u{1B}[0m"
            case "+": return "  \u{1B}[32m\(line)\u{1B}[0m"
            default: return "  \(line)"
            }
        }
        for change in changes {
            switch change {
            case .added(let index):
                lines.append(Self.title("added", nil, index, new.cells[index].kind))
                lines += Self.sourceLines(new.cells[index]).map { coloured("+" + $0) }
            case .removed(let index):
                lines.append(Self.title("removed", index, nil, old.cells[index].kind))
                lines += Self.sourceLines(old.cells[index]).map { coloured("-" + $0) }
            case .changed(let left, let right, let source, let details, let outputs):
                lines.append(Self.title("changed", left, right, new.cells[right].kind))
                lines += details.map { "  \($0)" }
                lines += source.map(coloured)
                for output in outputs {
                    lines.append("  \u{1B}[1m\(output.summary)\u{1B}[0m")
                    lines += output.lines.map(coloured)
                }
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func sourceLines(_ cell: Notebook.Cell) -> [String] {
        cell.source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func title(_ word: String, _ old: Int?, _ new: Int?, _ kind: Notebook.Cell.Kind) -> String {
        let places = [old, new].compactMap { $0.map { String($0 + 1) } }
        let place = places.count == 2 && places[0] == places[1] ? places[0] : places.joined(separator: " → ")
        return "\u{1B}[1;36mcell \(place) (\(kind.rawValue)) \(word)\u{1B}[0m"
    }
}
