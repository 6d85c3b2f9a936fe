import IR
import SessionIO

extension Library {
    mutating func declareInputAndOutput() {
        declare(
            "func print(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")",
            documentation: "Writes the textual representations of the items."
        ) { call in
            var text = ""
            let separator = call.isPresent(1) ? call.string(1) : " "
            let any = call.machine.types[.any]
            if call.isPresent(0) {
                for (index, bits) in call.array(0).words.enumerated() {
                    if index > 0 { text += separator }
                    any.describe(Word(bits: bits), isNested: false, into: &text)
                }
            }
            text += call.isPresent(2) ? call.string(2) : "\n"
            call.context.output.send(.stream(.standardOutput, text))
            return .zero
        }
        declare(
            "func debugPrint(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")",
            documentation: "Writes the items as they look inside a collection."
        ) { call in
            let any = call.machine.types[.any]
            let texts = call.array(0).words.map { any.describe(Word(bits: $0), isNested: true) }
            let text = texts.joined(separator: call.isPresent(1) ? call.string(1) : " ")
            call.context.output.send(.stream(.standardOutput, text + (call.isPresent(2) ? call.string(2) : "\n")))
            return .zero
        }
        declare(
            "func readLine(strippingNewline: Bool = true) -> String?",
            documentation: "A line that the person at the notebook types; nil at the end of input."
        ) { call in
            var line = try call.readLine(prompt: "", isPassword: false)
            if call.isPresent(0), !call.bool(0) { line? += "\n" }
            return call.give(line, String?.self)
        }
        declare(
            "func readLine(prompt: String, isPassword: Bool = false) -> String?",
            documentation: "Shows a prompt and waits for a line; nil at the end of input. A password is not shown."
        ) { call in
            let isPassword = call.isPresent(1) && call.bool(1)
            let line = try call.readLine(prompt: call.string(0), isPassword: isPassword)
            return call.give(line, String?.self)
        }
        declare("func fatalError(_ message: @autoclosure () -> String = \"\") -> Never") { call in
            throw RuntimeError(.fatalError, try message(call, 0) ?? "fatalError")
        }
        declare("func assertionFailure(_ message: @autoclosure () -> String = \"\")") { call in
            throw RuntimeError(.fatalError, try message(call, 0) ?? "assertionFailure")
        }
        declare("func exit(_ code: Int32) -> Never", documentation: "Stops the cell; the session goes on.") { call in
            throw RuntimeError(.fatalError, "exit(\(call.integer(0, Int32.self))): a cell cannot end the program")
        }
        declare("func preconditionFailure(_ message: @autoclosure () -> String = \"\") -> Never") { call in
            throw RuntimeError(.fatalError, try message(call, 0) ?? "preconditionFailure")
        }
        for name in ["precondition", "assert"] {
            declare(
                "func \(name)(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = \"\")",
                documentation: "Stops the program if the condition is false."
            ) { call in
                if try call.machine.invoke(call.function(0)) == 0 {
                    throw RuntimeError(.fatalError, try message(call, 1) ?? "\(name) failed")
                }
                return .zero
            }
        }
    }
}

extension NativeCall {
    /// Other cells run until the line has come.
    fileprivate func readLine(prompt: String, isPassword: Bool) throws -> String? {
        let context = context
        return try context.waiting { try context.input.readLine(prompt: prompt, isPassword: isPassword) }
    }
}

/// The text of an autoclosure argument that the caller may have left out.
private func message(_ call: NativeCall, _ index: Int) throws -> String? {
    guard call.isPresent(index) else { return nil }
    let word = Word(bits: try call.machine.invoke(call.function(index)))
    defer { release(word.bits) }
    return word.object(StringObject.self).value
}
