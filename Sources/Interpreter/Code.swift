import IR

/// The bytecode of one function.
final class Code {
    let name: String

    init(name: String) { self.name = name }
}
