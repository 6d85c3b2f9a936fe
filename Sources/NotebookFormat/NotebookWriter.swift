import JSON

extension Notebook {
    /// The file as nbformat writes it: keys sorted, indented by one, texts split into lines, a newline at the end.
    public func bytes() -> [UInt8] { bytes(cells: cells.map(\.bytes)) }

    /// The same file made of the texts of its cells, `Cell.bytes`: whoever writes it again and again keeps those of the
    /// cells that have not changed.
    public func bytes(cells texts: [[UInt8]]) -> [UInt8] {
        var file = Array("{\n".utf8)
        file.reserveCapacity(texts.reduce(4096) { $0 + $1.count + 8 })
        var members = otherMembers
        members["cells"] = .null
        members["metadata"] = .object(metadata)
        members["nbformat"] = 4
        members["nbformat_minor"] = .integer(minorVersion)
        let sorted = members.members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (index, member) in sorted.enumerated() {
            if index > 0 { file.append(contentsOf: ",\n".utf8) }
            file.append(UInt8(ascii: " "))
            file.append(contentsOf: JSONValue.string(member.key).bytes())
            file.append(contentsOf: ": ".utf8)
            if member.key == "cells" {
                Self.append(texts, to: &file)
            } else {
                file.append(contentsOf: member.value.bytes(.notebook, level: 1))
            }
        }
        file.append(contentsOf: "\n}\n".utf8)
        return file
    }

    private static func append(_ cells: [[UInt8]], to file: inout [UInt8]) {
        guard !cells.isEmpty else { return file.append(contentsOf: "[]".utf8) }
        for (index, cell) in cells.enumerated() {
            file.append(contentsOf: (index == 0 ? "[\n  " : ",\n  ").utf8)
            file.append(contentsOf: cell)
        }
        file.append(contentsOf: "\n ]".utf8)
    }

    public var json: JSONValue {
        var members = otherMembers
        members["cells"] = .array(cells.map(\.json))
        members["metadata"] = .object(metadata)
        members["nbformat"] = 4
        members["nbformat_minor"] = .integer(minorVersion)
        return .object(members)
    }
}

extension Notebook.Cell {
    /// The cell as it stands in the file.
    public var bytes: [UInt8] { json.bytes(.notebook, level: 2) }

    fileprivate var json: JSONValue {
        var members = otherMembers
        members["cell_type"] = .string(kind.rawValue)
        members["id"] = .string(id)
        members["metadata"] = .object(metadata)
        members["source"] = source.splitIntoLines
        if kind == .code {
            members["execution_count"] = executionCount.map { .integer($0) } ?? .null
            members["outputs"] = .array(outputs.map(\.json))
        }
        return .object(members)
    }
}

extension Notebook.Output {
    fileprivate var json: JSONValue {
        switch self {
        case .stream(let name, let text):
            return ["output_type": "stream", "name": .string(name), "text": text.splitIntoLines]
        case .display(let data, let metadata):
            return ["output_type": "display_data", "data": Notebook.Output.json(data), "metadata": .object(metadata)]
        case .result(let data, let metadata, let count):
            return [
                "output_type": "execute_result", "data": Notebook.Output.json(data), "metadata": .object(metadata),
                "execution_count": count.map { .integer($0) } ?? .null,
            ]
        case .error(let name, let message, let traceback):
            return [
                "output_type": "error", "ename": .string(name), "evalue": .string(message),
                "traceback": .array(traceback.map { .string($0) }),
            ]
        case .other(let json): return json
        }
    }

    /// nbformat splits texts and, of the other types, these two.
    private static func json(_ data: JSONObject) -> JSONValue {
        var split = data
        for (type, value) in data.members {
            let isSplit = type.hasPrefix("text/") || type == "application/javascript" || type == "image/svg+xml"
            if isSplit, case .string(let text) = value { split[type] = text.splitIntoLines }
        }
        return .object(split)
    }
}

extension String {
    /// Lines with their ends, split where Python's `str.splitlines` splits.
    fileprivate var splitIntoLines: JSONValue {
        var lines: [JSONValue] = []
        var line = String.UnicodeScalarView()
        let scalars = unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            line.append(scalar)
            index = scalars.index(after: index)
            switch scalar.value {
            case 0x0D:
                if index < scalars.endIndex, scalars[index] == "\n" { continue }
            case 0x0A, 0x0B, 0x0C, 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029: break
            default: continue
            }
            lines.append(.string(String(line)))
            line = String.UnicodeScalarView()
        }
        if !line.isEmpty { lines.append(.string(String(line))) }
        return .array(lines)
    }
}
