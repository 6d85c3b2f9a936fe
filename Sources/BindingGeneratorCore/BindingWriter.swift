/// Writes the Swift files that declare a `LibraryModel` to the interpreter.
///
/// All types come before all functions, so that a declaration can mention the types of every module. A long module is
/// cut into files of `chunk` functions: compilation stays parallel and diffs readable.
package struct BindingWriter {
    let model: LibraryModel
    let modules: [String]
    private let kinds: [String: TypeKind]

    package static let chunk = 120

    /// Free functions that `Bindings` declares itself, because in a cell they speak to its output.
    private static let handWritten: Set<String> = ["display", "expect", "time", "warn", "readLine", "record"]

    package init(_ model: LibraryModel, modules: [String]) {
        self.model = model
        self.modules = modules
        kinds = Dictionary(model.types.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })
    }

    /// The generated files by name, and what could not be bound.
    package func write() -> (files: [String: String], skipped: [Skipped]) {
        var files: [String: String] = [:]
        var skipped = model.skipped
        var typeCalls: [String] = []
        var memberCalls: [String] = []
        for module in modules {
            let types = model.types.filter { $0.module == module }
            if !types.isEmpty {
                files["\(module)+Types.swift"] =
                    header(imports: modules)
                    + function(
                        "bind\(module)Types", "The types of `\(module)`.", types.map(declaration(of:)))
                typeCalls.append("bind\(module)Types()")
            }
            var blocks: [String] = []
            // A requirement of a protocol and its default implementation are declared once.
            var seen: Set<String> = []
            for member in model.members where member.module == module {
                if member.owner == nil, Self.handWritten.contains(member.name) { continue }
                guard seen.insert("\(member.owner ?? "").\(declarationText(member))").inserted else { continue }
                do {
                    blocks.append(try binding(of: member))
                } catch {
                    let reason = (error as? Unbindable)?.reason ?? String(describing: error)
                    let name = (member.owner.map { $0 + "." } ?? "") + declarationText(member)
                    skipped.append(Skipped(module: module, declaration: name, reason: reason))
                }
            }
            var number = 0
            for start in stride(from: 0, to: blocks.count, by: Self.chunk) {
                number += 1
                let name = "bind\(module)\(number)"
                files["\(module)+\(number).swift"] =
                    header(imports: modules)
                    + function(
                        name, "Functions and members of `\(module)`, part \(number).",
                        Array(blocks[start..<min(blocks.count, start + Self.chunk)]))
                memberCalls.append("\(name)()")
            }
        }
        files["Library+Generated.swift"] =
            header(imports: [])
            + function(
                "bindGenerated", "Everything that the generator found in the public declarations of the library.",
                typeCalls + namesOfTypes() + memberCalls)
        return (files, skipped)
    }

    private func header(imports: [String]) -> String {
        let names = Set(["Interpreter"] + imports).sorted()
        return "// Written by binding-generator from the public declarations of the library; do not edit.\n"
            + "// swift-format-ignore-file\n\n" + names.map { "import \($0)\n" }.joined() + "\n"
    }

    private func function(_ name: String, _ documentation: String, _ lines: [String]) -> String {
        let body = lines.map { $0.split(separator: "\n").map { "        \($0)\n" }.joined() }.joined()
        return "extension Library {\n    /// \(documentation)\n    mutating func \(name)() {\n\(body)    }\n}\n"
    }

    private func namesOfTypes() -> [String] {
        model.builders.map { "declareBuilder(\(literal($0.name)), of: \(literal($0.element.description)))" }
            + model.typeValues.map {
                "declareTypeValue(\(literal($0.name)), of: \(literal($0.type.description)))"
            }
            + model.aliases.map { "declareAlias(\(literal($0.name)), for: \(literal($0.type.description)))" }
    }

    // MARK: Types

    private func declaration(of type: TypeDeclaration) -> String {
        let isProtocol = type.kind == .protocolType
        let swiftType = isProtocol ? "(any \(type.name)).self" : "\(type.name).self"
        var head = "\(type.kind.rawValue) \(type.name)"
        if !type.conformances.isEmpty { head += ": " + type.conformances.joined(separator: ", ") }
        var call = "\(isProtocol ? "bindProtocol" : "bindType")(\(literal(head)), \(swiftType)"
        if let element = type.element { call += ", element: \(literal(element.description))" }
        call += ", documentation: \(literal(type.documentation))"
        var set: [String] = []
        if !isProtocol {
            // A hashable type is equatable; one conformance sets both.
            for name in ["Hashable", "Equatable", "Comparable", "Error"] where type.conformances.contains(name) {
                if name == "Equatable", type.conformances.contains("Hashable") { continue }
                set.append("$0.set\(name)(\(type.name).self)")
            }
        }
        let value = isProtocol ? "any \(type.name)" : type.name
        for name in allConformances(of: type) where kinds[name] == .protocolType {
            set.append("$0.conform(\(literal(name))) { (value: \(value)) -> any \(name) in value }")
        }
        if let element = type.element, let bridge = try? bridge(element) {
            var elements = "value"
            if case .tuple(let parts) = element, parts.contains(where: { $0.label != nil }) {
                let list = parts.indices.map { "$0.\($0)" }.joined(separator: ", ")
                elements = "value.lazy.map { (\(list)) }"
            }
            set.append("$0.iterate(as: \(bridge).self) { (value: \(type.name)) in \(elements) }")
        }
        set += payloadReader(of: type)
        if set.isEmpty { return call + ")" }
        return call + ") {\n" + set.map { "    \($0)\n" }.joined() + "}"
    }

    /// With the protocols that its protocols refine.
    private func allConformances(of type: TypeDeclaration) -> [String] {
        var found: [String] = []
        var open = type.conformances
        while !open.isEmpty {
            let name = open.removeFirst()
            guard !found.contains(name) else { continue }
            found.append(name)
            open += model.types.first { $0.name == name }?.conformances ?? []
        }
        return found
    }

    func kind(of type: String) -> TypeKind? { kinds[type] }
}

/// The text as a Swift string literal on one line.
func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
