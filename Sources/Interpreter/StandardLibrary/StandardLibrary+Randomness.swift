import IR

extension Library {
    mutating func declareRandomness() {
        declareType(
            "struct SystemRandomNumberGenerator", documentation: "The system's source of random bits.",
            witness: NativeTypeWitness(plain: SystemRandomNumberGenerator.self))
        declare("init()", in: "SystemRandomNumberGenerator") {
            $0.give(SystemRandomNumberGenerator(), Boxed<SystemRandomNumberGenerator>.self)
        }
        declare("mutating func next() -> UInt64", in: "SystemRandomNumberGenerator") { _ in
            Word(integer: UInt64.random(in: .min ... .max))
        }
    }
}
