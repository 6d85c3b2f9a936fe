import Foundation
import NeuralNetworks
import Tensors
import Testing

/// A case of a file in `References`, which `References/generate.py` writes.
struct Reference {
    let name: String
    private let fields: [String: Any]

    /// The cases of a file.
    static func cases(_ file: String) -> [Reference] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let url = folder.appendingPathComponent("References/\(file).json")
        guard let data = try? Data(contentsOf: url), let list = try? JSONSerialization.jsonObject(with: data),
            let cases = list as? [[String: Any]]
        else {
            Issue.record("\(url.path) cannot be read")
            return []
        }
        return cases.map { Reference(name: $0["name"] as? String ?? "", fields: $0) }
    }

    /// The names of the cases of a file.
    static func names(_ file: String) -> [String] { cases(file).map(\.name) }

    static func named(_ name: String, in file: String) throws -> Reference {
        try #require(cases(file).first { $0.name == name }, "\(file).json has no '\(name)'")
    }

    func has(_ field: String) -> Bool { fields[field] != nil }

    func number(_ field: String) throws -> Double { try Self.number(#require(fields[field])) }

    func numbers(_ field: String) throws -> [Double] {
        try #require(fields[field] as? [Any], "\(name) has no list '\(field)'").map(Self.number)
    }

    func tensor(_ field: String, dtype: DataType = .float32) throws -> Tensor {
        try Self.tensor(#require(fields[field], "\(name): '\(field)'"), dtype)
    }

    /// Tensors by name.
    func tensors(_ field: String, dtype: DataType = .float32) throws -> [String: Tensor] {
        try #require(fields[field] as? [String: Any]).mapValues { try Self.tensor($0, dtype) }
    }

    private static func tensor(_ value: Any, _ dtype: DataType) throws -> Tensor {
        if let object = value as? [String: Any] {
            let data = try #require(object["data"] as? [Any]).map(number)
            return Tensor(data, shape: try #require(object["shape"] as? [Int]), dtype: dtype)
        }
        return Tensor(try number(value), dtype: dtype)
    }

    private static func number(_ value: Any) throws -> Double {
        if let text = value as? String { return try #require(Double(text)) }
        return try #require((value as? NSNumber)?.doubleValue)
    }
}

/// Expects numbers to agree to `tolerance`, relative to the expected number or to 1 if that is larger.
func expectClose(
    _ actual: Tensor, _ expected: Tensor, tolerance: Double, _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(actual.shape == expected.shape, "\(what): shape", sourceLocation: sourceLocation)
    for (index, (a, e)) in zip(actual.toArray(), expected.toArray()).enumerated() {
        if a == e || a.isNaN && e.isNaN { continue }
        let error = abs(a - e) / max(1, abs(e))
        if !(error <= tolerance) {
            Issue.record("\(what): element \(index) is \(a), expected \(e)", sourceLocation: sourceLocation)
            return
        }
    }
}
