import Foundation
import Interpreter
import SessionCore
import SessionIO
import TestSupport
import Testing

/// `%save` and `%restore`.
struct SnapshotTests {
    private let path = FileManager.default.temporaryDirectory.appending(path: "snapshot-\(UUID().uuidString)").path

    private func run(_ source: String, on session: Session) -> String {
        ExecutionThread.run {
            let recorder = TextRecorder()
            _ = session.execute(source, context: ExecutionContext(output: recorder))
            return recorder.text
        }
    }

    /// What a cell prints in a new session that has restored what another one saved.
    private func restored(_ cells: [String], then last: String) -> String {
        let first = Session(library: .standard())
        for cell in cells { _ = run(cell, on: first) }
        _ = run("%save \(path)", on: first)
        defer { unlink(path) }
        let second = Session(library: .standard())
        _ = run("%restore \(path)", on: second)
        return run(last, on: second)
    }

    @Test("numbers, texts, collections, tuples, optionals and ranges come back")
    func values() {
        let cell = """
            let whole = -3, fraction = 0.1, single: Float = 1.5, small: UInt8 = 200, isOn = true
            let text = "héllo\\n", letter: Character = "é"
            var list = [[1, 2], []], table = ["a": 1.5, "b": Double.nan], names: Set<String> = ["x", "y"]
            let pair = (left: 1, right: "r"), none: Int? = nil, some: Int? = 4, nested: Int?? = .some(nil)
            let range = 1..<5, closed = 0.5...2.5, from = 3...
            let mixed: [Any] = [1, "two", 3.5, [4]]
            """
        let last = """
            print(whole, fraction, single, small, isOn, text, letter, list, table, names.sorted(), pair)
            print(none as Any, some as Any, nested as Any, range, closed, from, mixed)
            list[0].append(9)
            print(list)
            """
        let session = Session(library: .standard())
        _ = run(cell, on: session)
        let expected = run(last, on: session)
        #expect(!expected.contains("Error:"))
        #expect(restored([cell], then: last) == expected)
    }

    @Test("types, functions and values of them come back, and no cell is run again")
    func types() {
        let cells = [
            """
            struct Point: Equatable { var x = 1.0, y = 2.0; static var made = 0; func sum() -> Double { x + y } }
            indirect enum Tree { case leaf, node(Tree, Int, Tree) }
            final class Node { var next: Node?; var name: String; init(_ name: String) { self.name = name } }
            """,
            "print(\"side effect\")\nPoint.made = 7\nlet p = Point(x: 3)\nlet t = Tree.node(.leaf, 5, .leaf)",
            """
            protocol Animal { var name: String { get } }
            struct Dog: Animal { var name = "Rex" }
            class Base { var own = 1 }
            final class Derived: Base { var added = 2.5 }
            let base: Base = Derived()
            struct Stack<Item> { var items: [Item] = [] }
            let pets: [any Animal] = [Dog()]
            let stack = Stack(items: ["s"])
            """,
            "let a = Node(\"a\"), b = Node(\"b\")\na.next = b\nb.next = a\nlet same = a\nvar factor = 2",
            "func scaled(_ x: Int) -> Int { x * factor }\nfactor = 10",
        ]
        let last = """
            print(p, p.sum(), p == Point(x: 3), Point.made, t)
            print(pets[0].name, stack.items, (base as? Derived)?.added ?? 0)
            print(a.next!.name, b.next === a, same === a)
            factor = 3
            print(scaled(4))
            """
        #expect(
            restored(cells, then: last)
                == "Point(x: 3.0, y: 2.0) 5.0 true 7 node(main.Tree.leaf, 5, main.Tree.leaf)\nRex [\"s\"] 2.5\nb true true\n12\n"
        )
    }

    @Test("what was declared before keeps what it saw; what failed or was reset is not there")
    func scope() {
        let cells = [
            "let x = 1\nfunc old() -> Int { x }", "let x = \"new\"", "let gone = 5", "%reset gone",
            "let before = 1\nlet failed = [1][before]\nlet after = 2",
        ]
        #expect(restored(cells, then: "print(old(), x, before)") == "1 new 1\n")
        #expect(restored(cells, then: "gone").contains("cannot find 'gone' in scope"))
        #expect(restored(cells, then: "after").contains("cannot find 'after' in scope"))
    }

    @Test("what cannot be saved is listed with the reason, and all else is saved")
    func refused() {
        defer { unlink(path) }
        let session = Session(library: .standard())
        _ = run("let n = 1\nlet f = { (x: Int) in x + n }\nlet g = [f]\nlet m = 2", on: session)
        let text = run("%save \(path)", on: session)
        #expect(text.hasPrefix("saved 2 variables to \(path)"))
        #expect(text.contains("f: a closure of type '(Int) -> Int' is code"))
        #expect(text.contains("  g: "))
        _ = run("%restore \(path)", on: session)
        #expect(run("print(n + m)", on: session) == "3\n")
        #expect(run("f", on: session).contains("cannot find 'f' in scope"))
    }

    @Test("a list of a million nodes and an array that holds itself many times over are saved")
    func deep() {
        let cells = [
            "indirect enum List { case end, node(Int, List) }",
            "var list = List.end\nfor i in 0..<1_000_000 { list = .node(i, list) }",
            "var grid: [Any] = [1]\nfor _ in 0..<60 { grid = [grid, grid] }",
        ]
        let last = """
            var count = 0, rest = list
            while case .node(_, let next) = rest { count += 1; rest = next }
            print(count, grid.count)
            """
        #expect(restored(cells, then: last) == "1000000 2\n")
    }

    @Test("cells behind %restore are checked with what it brings")
    func following() {
        defer { unlink(path) }
        _ = run("let known = 41\n%save \(path)", on: Session(library: .standard()))
        #expect(run("%restore \(path)\nprint(known + 1)", on: Session(library: .standard())).hasSuffix("42\n"))
    }

    @Test("a file that is missing, of another kind or damaged is refused and changes nothing")
    func damaged() throws {
        defer { unlink(path) }
        let session = Session(library: .standard())
        _ = run("let x = 5", on: session)
        #expect(run("%restore \(path)", on: session).contains("cannot read"))
        try Data("hello".utf8).write(to: URL(filePath: path))
        #expect(run("%restore \(path)", on: session).contains("no session of this version"))
        _ = run("%save \(path)", on: session)
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        bytes[bytes.count / 2] ^= 4
        try Data(bytes).write(to: URL(filePath: path))
        #expect(run("%restore \(path)", on: session).contains("its sum is wrong"))
        #expect(run("print(x)", on: session) == "5\n")
    }

    @Test("a hostile file with a right sum is refused or read, and never ends the process")
    func mutants() throws {
        defer { unlink(path) }
        let first = Session(library: .standard())
        _ = run(
            """
            struct P { var x = 1; var s: String? = "a" }
            enum E { case a, b(Int, [String]) }
            class C { var next: C?; var p = P() }
            class D: C { var d = 2.0 }
            let p = P(), e = E.b(1, ["q"]), c: C = D(), any: [Any] = [1, "x", P()], d = ["k": [1.5]], r = 1...3
            c.next = c
            """, on: first)
        _ = run("%save \(path)", on: first)
        let good = [UInt8](try Data(contentsOf: URL(filePath: path)))
        var generator = SplitMix(state: 11)
        for _ in 0..<400 {
            var bytes = Array(good.dropLast(8))
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 20..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes[place] = bytes[place] &+ 1
                case 2: bytes.remove(at: place)
                default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
                }
            }
            try Data(SessionSnapshot.sealed(bytes)).write(to: URL(filePath: path))
            let session = Session(library: .standard())
            _ = run("let mine = 5", on: session)
            let text = run("%restore \(path)", on: session)
            if text.contains("CommandError") { #expect(run("print(mine)", on: session) == "5\n") }
            _ = run("print(p, e, any, d, r, c.p)", on: session)
        }
    }
}
