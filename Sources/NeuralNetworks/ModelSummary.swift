import Tensors

/// The layers of a model with their output shapes, parameters and costs, made without running the model.
public struct ModelSummary: Sendable {
    /// One layer of the model.
    public struct Row: Sendable {
        /// Where the layer is in the model.
        public let path: String
        /// The layer as it is written.
        public let layer: String
        /// How deep it is nested.
        public let depth: Int
        /// The shape it gives for one example.
        public let outputShape: [Int]
        /// The numbers it trains.
        public let parameterCount: Int
        /// Its multiply-accumulates for one example.
        public let macs: Int
    }

    /// The shape of one example.
    public let inputShape: [Int]
    /// The layers, those inside others after them.
    public let rows: [Row]
    /// The numbers of the model that are trained.
    public let parameterCount: Int
    /// The numbers that are frozen.
    public let frozenCount: Int
    /// Multiply-accumulates for one example.
    public let macs: Int
    /// The initializers of the weights, each once.
    public let initializers: [String]
}

extension ModelSummary: CustomStringConvertible, Tabulated {
    public var description: String { tabulation.text }

    package var tabulation: Tabulation {
        var table = TextTable([.left, .left, .right, .right])
        table.add(["layer", "output", "parameters", "MACs"])
        table.addRule()
        table.add(["input", "\(inputShape)", "", ""])
        for row in rows {
            let indent = String(repeating: "  ", count: row.depth)
            table.add([
                "\(indent)\(row.path) \(row.layer)", "\(row.outputShape)",
                row.parameterCount == 0 ? "" : NumberText.grouped(row.parameterCount),
                row.macs == 0 ? "" : NumberText.grouped(row.macs),
            ])
        }
        table.addRule()
        let total = parameterCount + frozenCount
        var lines: [String] = []
        lines.append(
            "parameters: \(NumberText.grouped(total))"
                + (frozenCount == 0 ? "" : " (\(NumberText.grouped(frozenCount)) frozen)")
                + ", MACs: \(NumberText.grouped(macs)), memory of the parameters: \(memory(4 * total))")
        if !initializers.isEmpty { lines.append("weights start from: \(initializers.joined(separator: ", "))") }
        return Tabulation(table, below: lines)
    }

    private func memory(_ bytes: Int) -> String {
        if bytes < 1024 { return "\(bytes) B" }
        if bytes < 1024 * 1024 { return "\(NumberText.fixed(Double(bytes) / 1024, 1)) KiB" }
        return "\(NumberText.fixed(Double(bytes) / 1024 / 1024, 1)) MiB"
    }
}

extension Layer {
    /// The layers with their output shapes, parameters and costs for one example of the given shape.
    @discardableResult
    public func summary(input: [Int]) -> ModelSummary {
        var rows: [ModelSummary.Row] = []
        if let container = self as? any LayerContainer {
            container.addSummaryRows(to: &rows, input: input, path: "", depth: 0)
        } else {
            addSummaryRow(to: &rows, input: input, path: "", depth: 0)
        }
        let entries = parameters
        var initializers: [String] = []
        for entry in entries where entry.parameter.role == .weight {
            let name = entry.parameter.initializerName
            if !initializers.contains(name) { initializers.append(name) }
        }
        return ModelSummary(
            inputShape: input, rows: rows,
            parameterCount: entries.filter(\.isTrainable).reduce(0) { $0 + $1.parameter.count },
            frozenCount: entries.filter { !$0.isTrainable }.reduce(0) { $0 + $1.parameter.count },
            macs: macs(input: input), initializers: initializers)
    }

    /// Adds the row of this layer and, if it knows the shapes between them, those of its inner layers.
    package func addSummaryRow(to rows: inout [ModelSummary.Row], input: [Int], path: String, depth: Int) {
        let container = self as? any LayerContainer
        rows.append(
            ModelSummary.Row(
                path: path, layer: caption, depth: depth,
                outputShape: outputShape(input: input),
                parameterCount: container == nil ? parameterCount : 0,
                macs: container == nil ? macs(input: input) : 0))
        container?.addSummaryRows(to: &rows, input: input, path: path, depth: depth + 1)
    }

    /// The layer in one line: with its sizes where it tells them, else its name.
    package var caption: String {
        self is any LayerContainer ? name : (self as? any CustomStringConvertible)?.description ?? name
    }
}

/// A layer that knows the shapes between its inner layers.
package protocol LayerContainer: Layer {
    /// Adds the rows of the inner layers for one example of the given shape.
    func addSummaryRows(to rows: inout [ModelSummary.Row], input: [Int], path: String, depth: Int)
}
