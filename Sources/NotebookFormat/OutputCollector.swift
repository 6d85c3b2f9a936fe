import JSON
import SessionIO

/// Turns what cells emit into the outputs of a notebook: streams are merged, displays updated where they stand, in
/// whatever cell that is, and clearing may wait for the next output.
public struct OutputCollector: Sendable {
    private struct Entry: Sendable {
        var output: Notebook.Output
        var stream: StreamText?
        var displayID: String?
    }

    private var entries: [[Entry]]
    private var current = 0
    private var isClearPending = false

    public init(cellCount: Int) { entries = Array(repeating: [], count: cellCount) }

    /// What follows belongs to this cell, which begins without outputs.
    public mutating func begin(cell index: Int) {
        current = index
        isClearPending = false
        entries[index] = []
    }

    /// The outputs of a cell so far.
    public func outputs(ofCell index: Int) -> [Notebook.Output] { entries[index].map(\.output) }

    /// Takes one event; the cells whose outputs changed are returned.
    @discardableResult
    public mutating func receive(_ event: OutputEvent) -> Set<Int> {
        switch event {
        case .metric, .progress: return []
        case .updateDisplay(let bundle, let id): return update(bundle, id)
        case .clearOutput(wait: true):
            isClearPending = true
            return []
        case .clearOutput(wait: false):
            isClearPending = false
            entries[current] = []
        case .stream(let name, let text):
            guard !text.isEmpty else { return [] }
            clearIfPending()
            append(name, text)
        case .display(let bundle, let id):
            clearIfPending()
            let output = Notebook.Output.display(data: bundle.jsonData, metadata: bundle.jsonMetadata)
            entries[current].append(Entry(output: output, displayID: id))
        case .result(let bundle, let count):
            clearIfPending()
            let output = Notebook.Output.result(
                data: bundle.jsonData, metadata: bundle.jsonMetadata, executionCount: count)
            entries[current].append(Entry(output: output))
        case .error(let report):
            clearIfPending()
            let output = Notebook.Output.error(
                name: report.name, message: report.message, traceback: report.traceback)
            entries[current].append(Entry(output: output))
        }
        return [current]
    }

    private mutating func clearIfPending() {
        guard isClearPending else { return }
        isClearPending = false
        entries[current] = []
    }

    private mutating func append(_ name: StreamName, _ text: String) {
        if let last = entries[current].indices.last, var stream = entries[current][last].stream,
            case .stream(name.rawValue, _) = entries[current][last].output
        {
            // Let go of the stored texts first, so that appending need not copy them.
            entries[current][last].stream = nil
            entries[current][last].output = .stream(name: name.rawValue, text: "")
            stream.append(text)
            entries[current][last].output = .stream(name: name.rawValue, text: stream.text)
            entries[current][last].stream = stream
        } else {
            let stream = StreamText(text)
            entries[current].append(
                Entry(output: .stream(name: name.rawValue, text: stream.text), stream: stream))
        }
    }

    private mutating func update(_ bundle: MIMEBundle, _ id: String) -> Set<Int> {
        var changed: Set<Int> = []
        for cell in entries.indices {
            for index in entries[cell].indices where entries[cell][index].displayID == id {
                entries[cell][index].output = .display(data: bundle.jsonData, metadata: bundle.jsonMetadata)
                changed.insert(cell)
            }
        }
        return changed
    }
}

extension MIMEBundle {
    /// Types that are JSON become values, the others stay texts.
    fileprivate var jsonData: JSONObject {
        JSONObject(
            data.sorted { $0.key < $1.key }.map { type, text in
                let value = type.hasSuffix("json") ? try? JSONValue(parsing: text) : nil
                return (type, value ?? .string(text))
            })
    }

    /// The metadata of a type is JSON text where it parses as such.
    fileprivate var jsonMetadata: JSONObject {
        JSONObject(metadata.sorted { $0.key < $1.key }.map { ($0, (try? JSONValue(parsing: $1)) ?? .string($1)) })
    }
}
