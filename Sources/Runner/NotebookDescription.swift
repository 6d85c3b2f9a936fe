import JSON
import NotebookFormat

/// What is in a notebook, for a person or a program.
public struct NotebookDescription: Sendable {
    private let file: NotebookFile
    private let parameters: [NotebookParameter]

    public init(_ file: NotebookFile, parameters: [NotebookParameter]) {
        self.file = file
        self.parameters = parameters
    }

    private func count(_ kind: Notebook.Cell.Kind) -> Int { file.notebook.cells.count { $0.kind == kind } }

    private var title: String? {
        let headings = file.notebook.cells.filter { $0.kind == .markdown }.flatMap { $0.source.split(separator: "\n") }
        return headings.first { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)).trimmedBlanks }
    }

    private var tags: [String] { Set(file.notebook.cells.flatMap(\.tags)).sorted() }

    private var lastRun: JSONObject? { file.notebook.metadata["papermill"]?.object }

    public var json: JSONValue {
        [
            "path": .string(file.path), "title": title.map { .string($0) } ?? .null,
            "kernel": file.notebook.metadata["kernelspec"]?["name"] ?? .null,
            "parameters": .array(parameters.map(\.json)),
            "cells": [
                "code": .integer(count(.code)), "markdown": .integer(count(.markdown)), "raw": .integer(count(.raw)),
            ],
            "outputs": .integer(file.notebook.cells.reduce(0) { $0 + $1.outputs.count }),
            "tags": .array(tags.map { .string($0) }),
            "ending": file.notebook.metadata["swiftlet"]?["ending"] ?? .null,
            "last_run": lastRun.map { .object($0) } ?? .null,
        ]
    }

    public var text: String {
        var lines = [file.path + (title.map { ": \($0)" } ?? "")]
        let outputs = file.notebook.cells.reduce(0) { $0 + $1.outputs.count }
        lines.append("\(count(.code)) code cells, \(count(.markdown)) of text, \(outputs) outputs")
        if !tags.isEmpty { lines.append("tags: \(tags.joined(separator: ", "))") }
        if let ending = file.notebook.metadata["swiftlet"]?["ending"]?.string {
            let when = lastRun?["end_time"]?.string.map { " at \($0)" } ?? ""
            lines.append("last run: \(ending)\(when)")
        }
        lines.append("")
        guard !parameters.isEmpty else {
            lines.append("no parameters: no cell is tagged 'parameters'")
            return lines.joined(separator: "\n") + "\n"
        }
        lines.append("parameters:")
        let rows = parameters.map { parameter in
            let value = parameter.defaultValue.split(separator: "\n").joined(separator: " ")
            return ["\(parameter.name): \(parameter.type)", value.isEmpty ? "" : "= \(value)", parameter.help]
        }
        let widths = (0..<2).map { column in rows.map { $0[column].count }.max() ?? 0 }
        for row in rows {
            let cells = (0..<2).map { row[$0] + String(repeating: " ", count: widths[$0] - row[$0].count) }
            lines.append(("  " + cells.joined(separator: "  ") + "  " + row[2]).trimmedEnd)
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension String {
    fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
