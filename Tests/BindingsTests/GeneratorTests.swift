import BindingGeneratorCore
import Testing

/// What the generator makes of small libraries.
struct GeneratorTests {
    private func generate(_ source: String) -> (text: String, skipped: [Skipped]) {
        let model = LibraryReader.read([SourceModule(name: "Toys", sources: [source])])
        let (files, skipped) = BindingWriter(model, modules: ["Toys"]).write()
        return (files.sorted { $0.key < $1.key }.map(\.value).joined(), skipped)
    }

    @Test("A default is repeated where the caller leaves the argument out")
    func defaults() {
        let text = generate("public func scale(_ x: Double, by factor: Double = 2) -> Double { x * factor }").text
        #expect(text.contains(#"declare("func scale(_ x: Double, by factor: Double = 2) -> Double")"#))
        #expect(text.contains("let a1 = try call.take(1, Double.self, default: 2)"))
        #expect(text.contains("return call.give(Toys.scale(a0, by: a1), Double.self)"))
    }

    @Test("Types, properties, mutating methods and documentation are carried over")
    func members() {
        let text = generate(
            """
            /// Counts.
            public struct Counter: Equatable {
                /// How many.
                public var count: Int
                public private(set) var last: Int = 0
                public init() { count = 0 }
                /// Counts on.
                public mutating func add(_ n: Int) { count += n }
            }
            """
        ).text
        #expect(text.contains(#"bindType("struct Counter: Equatable", Counter.self, documentation: "Counts.")"#))
        #expect(text.contains(#"declare("var count: Int { get set }", in: "Counter", documentation: "How many.")"#))
        #expect(text.contains(#"declare("var last: Int { get }", in: "Counter")"#))
        #expect(text.contains("try call.mutate(0, Boxed<Counter>.self) { $0.count = value }"))
        #expect(text.contains("try call.mutate(0, Boxed<Counter>.self) { self_ in self_.add(a0) }"))
        #expect(text.contains("return call.give(Counter(), Boxed<Counter>.self)"))
    }

    @Test("Conformance to a library protocol becomes a conversion")
    func conformances() {
        let text = generate(
            """
            public protocol Animal { func call() -> String }
            public struct Dog: Animal, Sendable { public func call() -> String { "woof" } }
            public func chorus(_ animals: [any Animal]) -> String { "" }
            public func solo(_ animal: some Animal) -> String { "" }
            """
        ).text
        #expect(text.contains(#"bindType("struct Dog: Animal", Dog.self"#))
        #expect(text.contains(#"$0.conform("Animal") { (value: Dog) -> any Animal in value }"#))
        #expect(text.contains("[Boxed<any Animal>].self"))
        #expect(text.contains(#"declare("func solo(_ animal: any Animal) -> String")"#))
    }

    @Test("Closures, throwing and result builders are bound")
    func closures() {
        let text = generate(
            """
            @resultBuilder public enum ListBuilder {
                public static func buildBlock(_ parts: Int...) -> [Int] { parts }
            }
            public func twice(_ f: (Double) throws -> Double) rethrows -> Double { try f(f(1)) }
            public func list(@ListBuilder _ content: () throws -> [Int]) rethrows -> [Int] { try content() }
            """
        ).text
        #expect(text.contains("Function1<Double, Double>.self"))
        #expect(text.contains("return call.give(try Toys.twice(a0), Double.self)"))
        #expect(text.contains(#"declareBuilder("ListBuilder", of: "Int")"#))
        #expect(text.contains("func list(@ListBuilder _ content: () throws -> [Int]) rethrows -> [Int]"))
    }

    @Test("Operators, subscripts, cases and nested types are bound")
    func others() {
        let text = generate(
            """
            public struct Money {
                public enum Unit: String, CaseIterable { case euro, cent }
                public static func + (a: Money, b: Money) -> Money { a }
                public static func += (a: inout Money, b: Money) {}
                public subscript(unit: Unit) -> Int { get { 0 } set {} }
            }
            """
        ).text
        #expect(text.contains("return call.give(a0 + a1, Boxed<Money>.self)"))
        #expect(text.contains("try call.mutate(0, Boxed<Money>.self) { a0 in a0 += a1 }"))
        #expect(text.contains(#"declare("subscript(unit: Money.Unit) -> Int { get set }", in: "Money")"#))
        #expect(text.contains(#"declare("case euro", in: "Money.Unit")"#))
        #expect(text.contains(#"declare("static var allCases: [Money.Unit] { get }", in: "Money.Unit""#))
        #expect(text.contains(#"declare("init?(rawValue: String)", in: "Money.Unit""#))
    }

    @Test(
        "What cannot be bound is reported with its reason",
        arguments: [
            ("public func f<T>(_ x: T) {}", "generic over 'T'"),
            ("public func f() async {}", "async"),
            ("public func f(_ g: (Int) -> Int) {}", "closure parameter 'g' may not throw"),
            ("public func f(_ x: UInt8) {}", "unknown type 'UInt8'"),
            ("public let x = f()", "its type is inferred; write it"),
            ("public func f(_ x: Int...) {}", "variadic without an overload that takes an array"),
        ])
    func reports(source: String, reason: String) {
        #expect(generate(source).skipped.map(\.reason) == [reason])
    }

    @Test("A variadic is bound where an overload takes an array")
    func variadics() {
        let result = generate("public func f(_ x: Int...) {}\npublic func f(_ x: [Int]) {}")
        #expect(result.skipped.isEmpty)
        #expect(result.text.contains(#"declare("func f(_ x: Int...)")"#))
    }
}
