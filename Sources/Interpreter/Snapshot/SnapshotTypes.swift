import IR

/// Types in a snapshot: those of the library by name, those of cells by number and name.
struct SnapshotTypes {
    /// What is not saved, as the end of a sentence.
    struct Refusal: Error { var reason: String }

    static func encode(_ type: Type, into writer: inout ByteWriter) throws(Refusal) {
        switch type {
        case .int: writer.byte(0)
        case .double: writer.byte(1)
        case .float: writer.byte(2)
        case .bool: writer.byte(3)
        case .string: writer.byte(4)
        case .character: writer.byte(5)
        case .any: writer.byte(6)
        case .sized(let kind):
            writer.byte(7)
            writer.text(kind.rawValue)
        case .optional(let wrapped):
            writer.byte(8)
            try encode(wrapped, into: &writer)
        case .array(let element):
            writer.byte(9)
            try encode(element, into: &writer)
        case .set(let element):
            writer.byte(10)
            try encode(element, into: &writer)
        case .dictionary(let key, let value):
            writer.byte(11)
            try encode(key, into: &writer)
            try encode(value, into: &writer)
        case .range(let kind, let bound):
            writer.byte(12)
            writer.text(kind.rawValue)
            try encode(bound, into: &writer)
        case .tuple(let elements):
            writer.byte(13)
            writer.count(elements.count)
            for element in elements {
                writer.text(element.label ?? "")
                try encode(element.type, into: &writer)
            }
        case .nominal(let nominal):
            switch nominal.id {
            case .library: writer.byte(14)
            case .user(let index):
                writer.byte(nominal.kind == .protocolType ? 16 : 15)
                writer.count(index)
            }
            writer.text(nominal.name)
            writer.count(nominal.arguments.count)
            for argument in nominal.arguments { try encode(argument, into: &writer) }
        case .function: throw Refusal(reason: "a closure of type '\(type)' is code with all that it has captured")
        case .parameter, .metatype, .never, .error:
            throw Refusal(reason: "a value of type '\(type)' cannot be written down")
        }
    }

    /// `userTypes` are the types of cells by number.
    static func decode(
        _ reader: inout ByteReader, _ library: Library, _ userTypes: [Int: Type.NominalType], depth: Int = 0
    ) throws(SnapshotError) -> Type {
        guard depth < 64 else { throw .damaged("a type is nested too deeply") }
        func inner() throws(SnapshotError) -> Type { try decode(&reader, library, userTypes, depth: depth + 1) }
        switch try reader.byte() {
        case 0: return .int
        case 1: return .double
        case 2: return .float
        case 3: return .bool
        case 4: return .string
        case 5: return .character
        case 6: return .any
        case 7:
            guard let kind = IntegerKind(rawValue: try reader.text()) else { throw .damaged("an unknown integer type") }
            return .sized(kind)
        case 8: return .optional(try inner())
        case 9: return .array(try inner())
        case 10: return .set(try inner())
        case 11: return .dictionary(key: try inner(), value: try inner())
        case 12:
            guard let kind = Type.RangeKind(rawValue: try reader.text()) else { throw .damaged("an unknown range") }
            return .range(kind, try inner())
        case 13:
            var elements: [Type.TupleElement] = []
            for _ in 0..<(try reader.count(ofSize: 2)) {
                let label = try reader.text()
                elements.append(.init(label: label.isEmpty ? nil : label, type: try inner()))
            }
            guard elements.count != 1 else { throw .damaged("a tuple of one element") }
            return .tuple(elements)
        case 14:
            let name = try reader.text()
            guard let type = library.interface.type(named: name) else {
                throw .unknown("the library has no type '\(name)' any more")
            }
            var arguments: [Type] = []
            for _ in 0..<(try reader.count(ofSize: 1)) { arguments.append(try inner()) }
            guard arguments.count == type.genericParameters.count || type.kind == .protocolType && arguments.isEmpty
            else { throw .damaged("'\(name)' has other parameters") }
            return type.type(of: arguments)
        case 15:
            let index = try reader.count()
            let name = try reader.text()
            guard var nominal = userTypes[index], nominal.name == name else {
                throw .damaged("no cell declares the type '\(name)'")
            }
            var arguments: [Type] = []
            for _ in 0..<(try reader.count(ofSize: 1)) { arguments.append(try inner()) }
            if !arguments.isEmpty { nominal.arguments = arguments }
            return .nominal(nominal)
        case 16:
            // A protocol of a cell: its values are boxes, whatever is in them.
            let index = try reader.count()
            guard userTypes[index] == nil else { throw .damaged("a type where a protocol belongs") }
            var nominal = Type.NominalType(id: .user(index), name: try reader.text(), kind: .protocolType)
            for _ in 0..<(try reader.count(ofSize: 1)) { nominal.arguments.append(try inner()) }
            return .nominal(nominal)
        default: throw .damaged("an unknown type")
        }
    }
}
