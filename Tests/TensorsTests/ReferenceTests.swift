import Tensors
import Testing

/// The operations against PyTorch: values and gradients of `References/references.safetensors`, which
/// `References/generate.py` writes.
@Suite("Operations against PyTorch")
struct ReferenceTests {
    @Test("values and gradients agree within each case's tolerance")
    func agreement() throws {
        let path = String(#filePath.dropLast("ReferenceTests.swift".count)) + "References/references.safetensors"
        let file = try Safetensors(path: path)
        #expect(file.metadata.count > 400)
        var failures: [String] = []
        for (name, text) in file.metadata.sorted(by: { $0.key < $1.key }) {
            let parameters = ReferenceParameters(text)
            let operation = String(name.split(separator: ".")[1])
            guard let function = ReferenceOperations.all[operation] else {
                failures.append("\(name): no such operation")
                continue
            }
            func tensors(_ kind: String) -> [Tensor] {
                var result: [Tensor] = []
                while let next = file.tensors["\(name).\(kind)\(result.count)"] { result.append(next) }
                return result
            }
            let inputs = tensors("in")
            for (index, (ours, theirs)) in zip(function(inputs, parameters), tensors("out")).enumerated() {
                if let problem = difference(ours, theirs, parameters.tolerance) {
                    failures.append("\(name) [\(text)], output \(index): \(problem)")
                }
            }
            let places = inputs.indices.filter { file.tensors["\(name).gradient\($0)"] != nil }
            if places.isEmpty { continue }
            let gradients = gradient(at: places.map { inputs[$0] }) { variables in
                var all = inputs
                for (variable, place) in zip(variables, places) { all[place] = variable }
                return function(all, parameters).enumerated().reduce(Tensor(0.0)) { sum, output in
                    guard let weight = file.tensors["\(name).weight\(output.offset)"] else { return sum }
                    return sum + (output.element * weight).sum()
                }
            }
            for (ours, place) in zip(gradients, places) {
                guard let theirs = file.tensors["\(name).gradient\(place)"] else { continue }
                if ours.dtype != inputs[place].dtype { failures.append("\(name): gradient of another kind") }
                if let problem = difference(ours, theirs, parameters.tolerance * 10) {
                    failures.append("\(name) [\(text)], gradient \(place): \(problem)")
                }
            }
        }
        #expect(failures.isEmpty, "\(failures.count) differ:\n\(failures.prefix(60).joined(separator: "\n"))")
    }

    private func difference(_ ours: Tensor, _ theirs: Tensor, _ tolerance: Double) -> String? {
        if ours.shape != theirs.shape { return "shape \(ours.shape), not \(theirs.shape)" }
        for (index, (x, y)) in zip(ours.toArray(), theirs.toArray()).enumerated() {
            let isSame = x == y || x.isNaN && y.isNaN || (x - y).magnitude <= tolerance * (1 + y.magnitude)
            if !isSame { return "element \(index) is \(x), not \(y)" }
        }
        return nil
    }
}

/// What a case says beside its tensors.
struct ReferenceParameters {
    private var values: [String: String] = [:]

    init(_ text: String) {
        for part in text.split(separator: " ") {
            let pair = part.split(separator: "=")
            values[String(pair[0])] = String(pair[1])
        }
    }

    func number(_ name: String) -> Double { Double(values[name] ?? "") ?? .nan }
    func integer(_ name: String) -> Int { Int(values[name] ?? "") ?? 0 }
    func integers(_ name: String) -> [Int] { (values[name] ?? "").split(separator: ",").compactMap { Int($0) } }
    func pair(_ name: String) -> (Int, Int) { (integers(name)[0], integers(name)[1]) }
    func text(_ name: String) -> String { values[name] ?? "" }
    func has(_ name: String) -> Bool { values[name] != nil }
    var tolerance: Double { number("tolerance") }
}
