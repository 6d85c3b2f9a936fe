import Interpreter
import SessionIO

extension Library {
    /// Declares a library type. `configure` sets what its values can do: what they conform to, what a loop walks.
    mutating func bindType<Value>(
        _ head: String, _ type: Value.Type, element: String? = nil, documentation: String = "",
        _ configure: (inout NativeTypeWitness) -> Void = { _ in }
    ) {
        var witness = NativeTypeWitness(plain: type)
        witness.display { (value: Value) in
            (value as? any MIMEConvertible)?.mimeBundle ?? MIMEBundle(plainText: String(describing: value))
        }
        configure(&witness)
        declareType(head, element: element, documentation: documentation, witness: witness)
    }

    /// Declares a library protocol. A value of a type declared in a cell can stand for it where `ScriptAdoption` knows
    /// how. `configure` says which other protocols its values conform to.
    mutating func bindProtocol<Existential>(
        _ head: String, _ type: Existential.Type, documentation: String = "",
        _ configure: (inout NativeTypeWitness) -> Void = { _ in }
    ) {
        var witness = NativeTypeWitness(plain: type)
        witness.display { (value: Existential) in
            (value as? any MIMEConvertible)?.mimeBundle ?? MIMEBundle(plainText: String(describing: value))
        }
        witness.adopt = ScriptAdoption.makers[head.prefix { $0 != ":" }.description]
        configure(&witness)
        declareType(head, documentation: documentation, witness: witness)
    }
}
