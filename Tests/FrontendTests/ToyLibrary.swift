import IR

/// A library small enough to read: the operators, a few collections, and a network with two layers.
enum ToyLibrary {
    static let interface: LibraryInterface = {
        // A declaration below is written wrongly: no test could mean anything.
        do { return try make() } catch { preconditionFailure("\(error)") }
    }()

    private static func make() throws -> LibraryInterface {
        var library = LibraryInterface()
        for name in ["Error", "Layer", "Optimizer"] { try library.declareType("protocol \(name)") }
        try library.declareType("struct Tensor: Equatable")
        library.addAlias("Shape", for: .array(.int))
        try library.declareType("struct Dense: Layer")
        try library.declareType("struct ReLU: Layer")
        try library.declareType("final class Sequential: Layer")
        try library.declareType("struct Loss")
        try library.declareType("struct Metric")
        try library.declareType("struct Adam: Optimizer")
        try library.declareType("struct Schedule: ExpressibleByFloatLiteral")
        try library.declareType("final class History")
        try library.declareType("struct TrainingError: Error")
        library.addBuilder("LayerBuilder", collecting: library.type(named: "Layer")?.type ?? .error)
        for text in operators + functions { try library.declare(text) }
        for (owner, texts) in members {
            for text in texts { try library.declare(text, in: owner, documentation: "About \(owner).") }
        }
        return library
    }

    private static var operators: [String] {
        var texts: [String] = []
        for type in ["Int", "Double", "Float"] {
            for name in ["+", "-", "*", "/"] { texts.append("func \(name) (lhs: \(type), rhs: \(type)) -> \(type)") }
            for name in ["+=", "-=", "*=", "/="] { texts.append("func \(name) (lhs: inout \(type), rhs: \(type))") }
            for name in ["<", "<=", ">", ">=", "==", "!="] {
                texts.append("func \(name) (lhs: \(type), rhs: \(type)) -> Bool")
            }
            texts.append("prefix func - (operand: \(type)) -> \(type)")
        }
        for name in ["%", "&", "|", "^", "<<", ">>", "&+", "&-", "&*"] {
            texts.append("func \(name) (lhs: Int, rhs: Int) -> Int")
        }
        for name in ["+", "-", "*", "/"] {
            texts.append("func \(name) (lhs: Tensor, rhs: Tensor) -> Tensor")
            texts.append("func \(name) (lhs: Tensor, rhs: Double) -> Tensor")
            texts.append("func \(name) (lhs: Double, rhs: Tensor) -> Tensor")
        }
        texts += [
            "prefix func ! (operand: Bool) -> Bool", "func == (lhs: Bool, rhs: Bool) -> Bool",
            "func + (lhs: String, rhs: String) -> String", "func += (lhs: inout String, rhs: String)",
            "func == (lhs: String, rhs: String) -> Bool", "func < (lhs: String, rhs: String) -> Bool",
            "func == <T: Equatable>(lhs: T, rhs: T) -> Bool", "func != <T: Equatable>(lhs: T, rhs: T) -> Bool",
            "func + <T>(lhs: [T], rhs: [T]) -> [T]", "func += <T>(lhs: inout [T], rhs: [T])",
        ]
        return texts
    }

    private static let functions = [
        "func print(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")",
        "func max<T: Comparable>(_ x: T, _ y: T) -> T", "func abs(_ x: Int) -> Int", "func abs(_ x: Double) -> Double",
        "func sqrt(_ x: Double) -> Double", "func swap<T>(_ a: inout T, _ b: inout T)",
        "func zip<A, B>(_ a: [A], _ b: [B]) -> [(A, B)]", "func fatalError(_ message: String = \"\") -> Never",
        "func gradient(at x: Tensor, _ body: (Tensor) throws -> Tensor) rethrows -> Tensor",
        "func load(_ path: String) throws -> Tensor",
    ]

    private static let members: [(String, [String])] = [
        ("Int", ["init(_ x: Double)", "init?(_ text: String)", "var description: String"]),
        ("Double", ["init(_ x: Int)", "static var pi: Double", "func squareRoot() -> Double"]),
        (
            "String",
            ["var count: Int", "func uppercased() -> String", "init(_ x: Int)", "func hasPrefix(_ p: String) -> Bool"]
        ),
        ("Character", ["var isLetter: Bool"]),
        (
            "Array",
            [
                "var count: Int", "var isEmpty: Bool", "var first: Element?", "var last: Element?",
                "subscript(index: Int) -> Element { get set }", "subscript(range: Range<Int>) -> [Element]",
                "init(repeating value: Element, count: Int)",
                "mutating func append(_ newElement: Element)", "mutating func append(contentsOf other: [Element])",
                "func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]",
                "func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]",
                "func reduce<R>(_ initial: R, _ next: (R, Element) throws -> R) rethrows -> R",
                "func sorted(by areInOrder: (Element, Element) throws -> Bool) rethrows -> [Element]",
                "func enumerated() -> [(offset: Int, element: Element)]",
                "func forEach(_ body: (Element) throws -> Void) rethrows",
                "@discardableResult mutating func removeLast() -> Element",
                "func first(where predicate: (Element) throws -> Bool) rethrows -> Element?",
            ]
        ),
        ("[Int]", ["init(_ range: Range<Int>)"]),
        ("<T: Comparable> Array<T>", ["func sorted() -> [T]", "func max() -> T?"]),
        ("<T: Equatable> Array<T>", ["func contains(_ element: T) -> Bool"]),
        ("<T: Numeric> Array<T>", ["func sum() -> T"]),
        (
            "Dictionary",
            [
                "subscript(key: Key) -> Value? { get set }",
                "subscript(key: Key, default value: @autoclosure () -> Value) -> Value { get set }", "var count: Int",
                "var keys: [Key]",
            ]
        ),
        ("Set", ["func contains(_ element: Element) -> Bool", "init(_ elements: [Element])", "var count: Int"]),
        ("<Bound: Comparable> Range<Bound>", ["func contains(_ x: Bound) -> Bool"]),
        ("<Bound: Comparable> ClosedRange<Bound>", ["func contains(_ x: Bound) -> Bool"]),
        ("Range<Int>", ["func map<T>(_ transform: (Int) throws -> T) rethrows -> [T]"]),
        ("Optional", ["func map<U>(_ transform: (Wrapped) throws -> U) rethrows -> U?"]),
        (
            "Tensor",
            [
                "init(_ x: Double)", "init(_ rows: [[Double]])", "static func zeros(_ shape: Shape) -> Tensor",
                "var shape: Shape", "func sum(axis: Int? = nil) -> Tensor", "var scalar: Double",
                "subscript(index: Int) -> Tensor { get set }",
            ]
        ),
        ("Dense", ["init(_ inputs: Int, _ outputs: Int, activation: Loss? = nil)"]),
        ("ReLU", ["init()"]),
        ("Sequential", ["init(@LayerBuilder _ content: () throws -> [any Layer])", "init(layers: [any Layer])"]),
        (
            "Layer",
            [
                "func callAsFunction(_ x: Tensor) -> Tensor",
                "@discardableResult func fit(_ x: Tensor, loss: Loss, optimizer: any Optimizer, epochs: Int = 1, metrics: [Metric] = []) throws -> History",
            ]
        ),
        ("Loss", ["static let crossEntropy: Loss", "static func huber(delta: Double = 1.0) -> Loss"]),
        ("Metric", ["static let accuracy: Metric"]),
        ("Schedule", ["init(floatLiteral value: Double)", "init(_ body: (Int) throws -> Double)"]),
        ("Adam", ["init(learningRate: Double = 0.001, beta1: Double = 0.9)", "init(learningRate: Schedule)"]),
        ("History", ["func plot()", "var losses: [Double]"]),
    ]
}
