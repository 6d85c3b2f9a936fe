extension BindingWriter {
    /// The call by which patterns look into an enumeration; none if its cases have no associated values: `==` does for
    /// these.
    func payloadReader(of type: TypeDeclaration) -> [String] {
        let cases = model.members.filter {
            $0.kind == .enumerationCase && $0.owner == type.name && (try? binding(of: $0)) != nil
        }
        guard cases.contains(where: { !$0.parameters.isEmpty }) else { return [] }
        let rows = cases.enumerated().map { index, member in
            let names = member.parameters.indices.map { "a\($0)" }
            guard !names.isEmpty else { return "case (\(index), .\(member.name)): .zero" }
            let bridges = member.parameters.compactMap { try? bridge($0.type) }
            let pattern = names.map { "let \($0)" }.joined(separator: ", ")
            let value = names.count == 1 ? names[0] : "(\(names.joined(separator: ", ")))"
            return "case (\(index), .\(member.name)(\(pattern))): "
                + "Tuple\(names.count)<\(bridges.joined(separator: ", "))>.give(\(value), machine)"
        }
        return ["$0.setPayload { (value: \(type.name), index, machine) in", "    switch (index, value) {"]
            + rows.map { "    " + $0 } + ["    default: nil", "    }", "}"]
    }
}
