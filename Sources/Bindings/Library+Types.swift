import Interpreter

extension Library {
    /// Declares a library type with all that its Swift type conforms to. `configure` adds conversions to protocols and
    /// what a loop walks.
    mutating func bindType<Value>(
        _ head: String, _ type: Value.Type, element: String? = nil, documentation: String = "",
        _ configure: (inout NativeTypeWitness) -> Void = { _ in }
    ) {
        var witness = NativeTypeWitness(type)
        if type is any MIMEConvertible.Type {
            witness.display { (value: Value) in
                (value as? any MIMEConvertible)?.mimeBundle ?? .init(plainText: String(describing: value))
            }
        }
        witness.adopt = ScriptAdoption.makers[head.prefix { $0 != ":" }.description]
        configure(&witness)
        declareType(head, element: element, documentation: documentation, witness: witness)
    }
}
