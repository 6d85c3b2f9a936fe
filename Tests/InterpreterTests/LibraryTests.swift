import IR
import Interpreter
import Testing

struct LibraryTests {
    struct Vector: Equatable {
        var x: Double
        var y: Double
    }

    static func library() -> Library {
        var library = Library.standard()
        library.declareType("struct Vector: Equatable", witness: NativeTypeWitness(Vector.self))
        library.declare("init(_ x: Double, _ y: Double = 0)", in: "Vector") { call in
            let y = try call.take(1, Double.self, default: 0)
            return call.give(Vector(x: try call.take(0, Double.self), y: y), Boxed<Vector>.self)
        }
        library.declare("func norms(_ vectors: [Vector]) -> [Double]") { call in
            call.give(try call.take(0, [Boxed<Vector>].self).map { $0.x + $0.y }, [Double].self)
        }
        return library
    }

    @Test("a library can be declared without problems")
    func declares() {
        let library = Self.library()
        #expect(library.problems.isEmpty)
        #expect(library.interface.freeFunctions(named: "norms").count == 1)
    }

    @Test("a declaration that cannot be read is a problem, not a trap")
    func problems() {
        var library = Self.library()
        library.declare("func f(x: Vectr)") { $0.give() }
        #expect(library.problems.count == 1)
    }
}

struct StandardLibraryTests {
    @Test("every declaration of the standard library can be read")
    func problems() {
        #expect(Library.standard().problems == [])
    }
}
