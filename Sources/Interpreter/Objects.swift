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
        if isReference { release(bits) }
        LiveObjects.add(-1)
    }
}

/// A string or a character.
final class StringObject {
    @exclusivity(unchecked) var value: String

    init(_ value: String) {
        self.value = value
        LiveObjects.add(1)
    }

    deinit { LiveObjects.add(-1) }
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
        if type.isReference { release(bits) }
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
        if isReference { release(bits) }
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

extension StringObject {
    /// Appends a number's digits without making a string of them.
    func append(_ number: Int) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var rest = number.magnitude
            var start = 20
            repeat {
                start -= 1
                digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            if number < 0 {
                start -= 1
                digits[start] = UInt8(ascii: "-")
            }
            value += String(
                decoding: UnsafeBufferPointer(rebasing: UnsafeBufferPointer(digits)[start...]), as: UTF8.self)
        }
    }
}
