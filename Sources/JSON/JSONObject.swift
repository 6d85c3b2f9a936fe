/// The members of a JSON object, in the order they came or were added. Of members with the same name the last wins.
///
/// Equality ignores the order.
public struct JSONObject: Sendable {
    public typealias Member = (key: String, value: JSONValue)

    private var storage: [Member] = []
    /// Places in `storage`, kept only once a linear search would be slow.
    private var places: [String: Int] = [:]
    private static let linearLimit = 12

    public init() {}

    public init(_ members: some Sequence<Member>) {
        for member in members { self[member.key] = member.value }
    }

    public var members: [Member] { storage }
    public var keys: [String] { storage.map(\.key) }
    public var count: Int { storage.count }
    public var isEmpty: Bool { storage.isEmpty }

    /// Setting nil removes the member; a new one is added at the end.
    public subscript(key: String) -> JSONValue? {
        get { place(of: key).map { storage[$0].value } }
        set {
            switch (place(of: key), newValue) {
            case (let place?, let value?): storage[place].value = value
            case (nil, let value?): append(key, value)
            case (let place?, nil): remove(at: place)
            case (nil, nil): break
            }
        }
    }

    private func place(of key: String) -> Int? {
        storage.count > JSONObject.linearLimit
            ? places[key] : storage.firstIndex { $0.key == key }
    }

    private mutating func append(_ key: String, _ value: JSONValue) {
        storage.append((key, value))
        if storage.count == JSONObject.linearLimit + 1 {
            for (place, member) in storage.enumerated() { places[member.key] = place }
        } else if storage.count > JSONObject.linearLimit {
            places[key] = storage.count - 1
        }
    }

    private mutating func remove(at place: Int) {
        storage.remove(at: place)
        places = [:]
        if storage.count > JSONObject.linearLimit {
            for (place, member) in storage.enumerated() { places[member.key] = place }
        }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        for (key, value) in elements { self[key] = value }
    }
}

extension JSONObject: Hashable {
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.count == right.count && left.storage.allSatisfy { right[$0.key] == $0.value }
    }

    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for member in storage {
            var inner = Hasher()
            inner.combine(member.key)
            inner.combine(member.value)
            sum &+= inner.finalize()
        }
        hasher.combine(sum)
    }
}
