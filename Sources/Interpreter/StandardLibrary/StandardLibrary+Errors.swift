import IR

extension Library {
    mutating func declareErrors() {
        declare(
            "var localizedDescription: String { get }", in: "Error",
            documentation: "What the error says of itself, if it is a `LocalizedError`; else its type and number."
        ) { call in
            switch call.word(0).object(AnyObject.self) {
            case let native as NativeErrorObject: return Word(owned: StringObject("\(native.error)"))
            case let box as AnyObjectBox:
                return Word(owned: StringObject(try call.machine.localizedDescription(of: box)))
            default: return Word(owned: StringObject(""))
            }
        }
    }
}

extension Machine {
    fileprivate func localizedDescription(of box: AnyObjectBox) throws -> String {
        let type = box.type.dynamicType(of: Word(bits: box.bits))
        guard case .user(let user) = type.shape else { return "\(type.type)" }
        if user.conformances.contains("LocalizedError"), let id = user.witnesses["errorDescription"],
            let code = functions[id]
        {
            let text = try invoke(code.value, box.bits)
            defer { release(text) }
            if text != 0 { return Word(bits: text).object(StringObject.self).value }
        }
        let name = user.declaration.qualifiedName ?? user.name
        return "The operation could not be completed. (main.\(name) error \(user.errorCode(of: box.bits)).)"
    }
}

extension UserType {
    /// The number that Foundation gives an error: of an enum, cases with payloads count first.
    fileprivate func errorCode(of bits: Int) -> Int {
        guard declaration.type.kind == .enumeration else { return 1 }
        let tag = Word(bits: bits).object(RecordObject.self).tag
        guard cases[tag].payload.isEmpty else { return cases[..<tag].count { !$0.payload.isEmpty } }
        return cases.count { !$0.payload.isEmpty } + cases[..<tag].count(where: \.payload.isEmpty)
    }
}
