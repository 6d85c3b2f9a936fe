/// A value of a library type as an object of the machine.
public final class NativeBox<Value>: NativeObject {
    public var value: Value

    public init(_ value: Value) {
        self.value = value
        super.init()
        LiveObjects.add(1)
    }

    deinit { LiveObjects.add(-1) }
}

extension Word {
    /// An owned word for a library value or an existential of a library protocol.
    public init<Value>(boxing value: Value) { self.init(owned: NativeBox(value)) }
}
