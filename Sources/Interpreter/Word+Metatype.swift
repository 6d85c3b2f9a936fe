extension Word {
    /// A type as a value.
    init(metatype type: ValueType) { bits = Int(bitPattern: Unmanaged.passUnretained(type).toOpaque()) }

    /// The type that the word of a metatype stands for. The table of types keeps it.
    var metatype: ValueType { object(ValueType.self) }
}
