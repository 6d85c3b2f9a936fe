import Datasets
import Tensors
import Testing

@Suite("Tables of text")
struct DataTableTests {
    private func table(_ text: String, separator: String = ",", hasHeader: Bool = true) throws -> DataTable {
        try Array(text.utf8).withUnsafeBytes {
            try DataTable(text: $0, name: "t", separator: separator, hasHeader: hasHeader)
        }
    }

    private func error(_ body: () throws -> Void) -> String {
        do { try body() } catch { return "\(error)" }
        return "accepted"
    }

    @Test("quotes, line breaks of all kinds, a byte order mark and empty lines are understood")
    func forms() throws {
        let read = try table("\u{FEFF}name, size\r\n\"Smith, \"\"J\"\"\",1\r\n\n\"two\nlines\" ,2\rx, \"3\"")
        #expect(read.columnNames == ["name", "size"])
        #expect(try read.strings("name") == ["Smith, \"J\"", "two\nlines", "x"])
        #expect(try read.numbers("size") == [1, 2, 3])
        let plain = try table("1;2\n3;4\n", separator: ";", hasHeader: false)
        #expect(plain.columnNames == ["column 1", "column 2"] && plain.count == 2)
    }

    @Test(
        "a broken file says line and column",
        arguments: [
            ("a,b\n1,2\n3\n", "line 3: 1 field, where the first line has 2"),
            ("a,b\n1,\"x\n2,3\n", "line 2, column 2: the quote that begins here does not end"),
            ("a,b\n1,\"x\"y\n", "line 2, column 2: something follows the quote that ends the field"),
            ("a,b\n1,x\"y\n", "line 2, column 2: a quote inside a field that has none around it"),
            ("a,a\n1,2\n", "line 1, column 2: the name 'a' is there twice; rename one"),
            ("", "line 1: the file is empty"),
        ])
    func broken(text: String, expected: String) {
        #expect(error { _ = try table(text) } == "CSV: \(expected)")
    }

    @Test("a separator is one ASCII character", arguments: ["", ";;", "é", "\"", "\n", "\r\n"])
    func separator(text: String) {
        #expect(throws: TensorError.self) { try table("a,b\n1,2\n", separator: text) }
    }

    @Test("a text among numbers, a missing value and bytes that are no UTF-8 are found")
    func values() throws {
        let read = try table("x,y\n1,2\n3,4\n5,six\n")
        #expect(
            error { _ = try read.numbers("y") }
                == "CSV: line 4, column 2 (y): 'six' is not a number; correct it, or leave the column out with features:"
        )
        let gaps = try table("x,y\n1,2\nNA,4\n,6\n")
        #expect(gaps.missingCounts == ["x": 2])
        #expect(
            error { _ = try gaps.dataset(target: "y") }
                == "CSV: line 3, column 1 (x): a value is missing (2 in the table); take missing: .drop, .mean, .constant(0) or .keep"
        )
        #expect(try gaps.dataset(target: "y", missing: .drop).features.toArray() == [1])
        #expect(try gaps.dataset(target: "y", missing: .mean).features.toArray() == [1, 1, 1])
        #expect(try gaps.dataset(target: "y", missing: .constant(7)).features.toArray() == [1, 7, 7])
        #expect(try gaps.dataset(target: "y", missing: .keep).features.toArray()[1].isNaN)
        let bytes: [UInt8] = [97, 10, 0xff, 10]
        #expect(
            error { try bytes.withUnsafeBytes { _ = try DataTable(text: $0, name: "t") } }
                == "CSV: line 2, column 1: bytes that are not UTF-8; save the file with that encoding")
        #expect(error { _ = try read.strings("z") } == "csv: there is no column 'z' in t; the columns are 'x', 'y'")
    }

    @Test("texts become categories, and targets classes or values")
    func targets() throws {
        let read = try table("colour,size,kind\nred,1,b\nblue,2,a\nred,3,b\n")
        let data = try read.dataset(target: "kind")
        #expect(data.featureNames == ["colour=blue", "colour=red", "size"])
        #expect(data.features.toArray() == [0, 1, 1, 1, 0, 2, 0, 1, 3])
        #expect(data.classNames == ["a", "b"] && data.labelIndices == [1, 0, 1])
        #expect(try read.dataset(target: "size", features: ["kind"]).isClassification == false)
        let numbered = try table("x,y\n1,0\n2,1\n3,2\n")
        #expect(try numbered.dataset(target: "y").classNames == ["0", "1", "2"])
        #expect(try numbered.dataset(target: "y", task: .regression).classNames.isEmpty)
        #expect(try numbered.dataset(target: "x").classNames.isEmpty)
        let odd = try numbered.dataset(target: "x", task: .classification)
        #expect(odd.classNames == ["1", "2", "3"] && odd.labelIndices == [0, 1, 2])
    }

    @Test("the penguins are 344, and 342 of them were measured")
    func penguins() throws {
        let table = DataTable.penguins()
        #expect(table.count == 344)
        #expect(
            table.missingCounts == [
                "bill_length_mm": 2, "bill_depth_mm": 2, "flipper_length_mm": 2, "body_mass_g": 2, "sex": 11,
            ])
        let data = Dataset.penguins()
        #expect(data.features.shape == [342, 4])
        #expect(data.classNames == ["Adelie", "Chinstrap", "Gentoo"] && data.classCounts == [151, 68, 123])
        let means = data.features.mean(axis: 0).toArray()
        for (mean, published) in zip(means, [43.92193, 17.15117, 200.9152, 4201.754]) {
            #expect(abs(mean - published) < 1e-5 * published)
        }
    }

    @Test("no mutation of a table's bytes does more than raise an error")
    func mutations() throws {
        let original = Array("name,size,\"kind\"\n\"Smith, \"\"J\"\"\",1.5,a\r\nx,,b\n".utf8)
        let source = RandomSource(seed: 6)
        var (read, refused) = (0, 0)
        for _ in 0..<3000 {
            let bytes = mutated(original, using: source)
            do {
                let table = try bytes.withUnsafeBytes { try DataTable(text: $0, name: "t") }
                _ = try table.dataset(target: table.columnNames[0], missing: .mean)
                read += 1
            } catch is CSVError {
                refused += 1
            } catch is TensorError {
                refused += 1
            }
        }
        #expect(read > 300 && refused > 300)
    }
}

/// The bytes with one to four of them changed, taken out, doubled or cut off.
func mutated(_ original: [UInt8], using source: RandomSource) -> [UInt8] {
    var bytes = original
    for _ in 0...source.integer(in: 0..<3) where !bytes.isEmpty {
        let place = source.integer(in: 0..<bytes.count)
        switch source.integer(in: 0..<5) {
        case 0: bytes[place] = UInt8(source.integer(in: 0..<256))
        case 1: bytes[place] ^= 1 << UInt8(source.integer(in: 0..<8))
        case 2: bytes.remove(at: place)
        case 3: bytes.insert(bytes[place], at: place)
        default: bytes.removeLast(source.integer(in: 0..<min(40, bytes.count)))
        }
    }
    return bytes
}
