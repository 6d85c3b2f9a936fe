/// A JSON value. Whole numbers are exact; objects keep the order of their members.
public enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    /// The digits of a whole number that no `Int` holds, as others write them; a sign may stand before them.
    case largeInteger(String)
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

// MARK: Reading

extension JSONValue {
    /// The member of an object; nil if this is not an object or has no such member.
    public subscript(key: String) -> JSONValue? { object?[key] }

    public var object: JSONObject? {
        if case .object(let object) = self { return object }
        return nil
    }

    public var array: [JSONValue]? {
        if case .array(let array) = self { return array }
        return nil
    }

    public var string: String? {
        if case .string(let string) = self { return string }
        return nil
    }

    public var bool: Bool? {
        if case .bool(let bool) = self { return bool }
        return nil
    }

    /// The number if it is whole and fits.
    public var integer: Int? {
        switch self {
        case .integer(let integer): return integer
        case .double(let double): return Int(exactly: double)
        default: return nil
        }
    }

    /// The number, rounded to a double if it is a large integer.
    public var double: Double? {
        switch self {
        case .integer(let integer): return Double(integer)
        case .largeInteger(let digits): return Double(digits).flatMap { $0.isFinite ? $0 : nil }
        case .double(let double): return double
        default: return nil
        }
    }

    public var isNull: Bool { self == .null }
}

// MARK: Literals

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    public init(nilLiteral: ()) { self = .null }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .double(value) }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements.map { (key: $0, value: $1) }))
    }
}

extension JSONValue: CustomStringConvertible {
    public var description: String { text() }
}
