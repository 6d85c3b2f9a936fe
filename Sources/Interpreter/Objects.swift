/// The payload of an optional that is a number, and of an optional of an optional.
final class OptionalBox {
    let bits: Int
    let isReference: Bool

    init(owning bits: Int, isReference: Bool) {
        self.bits = bits
        self.isReference = isReference
        LiveObjects.add(1)
    }

    deinit {
        if isReference { NestedRelease.release(bits) }
        LiveObjects.add(-1)
    }
}

/// A value together with its type: what an `Any` or an `any Protocol` holds.
final class AnyObjectBox {
    let type: ValueType
    let bits: Int

    init(_ type: ValueType, owning bits: Int) {
        self.type = type
        self.bits = bits
        LiveObjects.add(1)
    }

    deinit {
        if type.isReference { NestedRelease.release(bits) }
        LiveObjects.add(-1)
    }
}

/// A variable that a closure has captured.
final class VariableBox {
    @exclusivity(unchecked) var bits: Int
    let isReference: Bool

    init(owning bits: Int, isReference: Bool) {
        self.bits = bits
        self.isReference = isReference
        LiveObjects.add(1)
    }

    deinit {
        if isReference { NestedRelease.release(bits) }
        LiveObjects.add(-1)
    }
}

/// An error that a native function threw and a script caught.
final class NativeErrorObject {
    let error: any Error

    init(_ error: any Error) {
        self.error = error
        LiveObjects.add(1)
    }

    deinit { LiveObjects.add(-1) }
}
