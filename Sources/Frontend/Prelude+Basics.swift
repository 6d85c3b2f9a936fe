extension Prelude {
    /// Equality, hashing, descriptions, key paths, results and literals.
    static let basics = """
        protocol Equatable {}
        protocol Hashable: Equatable { func hash(into hasher: inout Hasher) }
        extension Hashable {
            func hash(into hasher: inout Hasher) { hasher.combine(self) }
            var hashValue: Int { _hash(self) }
            func _hashed() -> Int {
                var hasher = Hasher()
                self.hash(into: &hasher)
                return hasher.finalize()
            }
        }
        struct Hasher {
            var _state = 0
            init() {}
            mutating func combine<H: Hashable>(_ value: H) { _state = (_state &* 1_000_003) ^ _hash(value) }
            func finalize() -> Int { _state }
        }
        struct ObjectIdentifier: Hashable { let _address: Int }
        struct KeyPath<Root, Value> {
            let _get: (Root) -> Value
            let _set: ((inout Root, Value) -> Void)?
            let _path: String
            func appending<Next>(path: KeyPath<Value, Next>) -> KeyPath<Root, Next> {
                let get = _get
                return KeyPath<Root, Next>(_get: { path._get(get($0)) }, _set: nil, _path: _path + path._path)
            }
        }
        struct WritableKeyPath<Root, Value> {
            let _get: (Root) -> Value
            let _set: ((inout Root, Value) -> Void)?
            let _path: String
            func appending<Next>(path: WritableKeyPath<Value, Next>) -> WritableKeyPath<Root, Next> {
                let get = _get
                let set = _set
                return WritableKeyPath<Root, Next>(
                    _get: { path._get(get($0)) },
                    _set: { root, value in
                        var middle = get(root)
                        path._set!(&middle, value)
                        set!(&root, middle)
                    }, _path: _path + path._path)
            }
            func appending<Next>(path: KeyPath<Value, Next>) -> KeyPath<Root, Next> {
                let get = _get
                return KeyPath<Root, Next>(_get: { path._get(get($0)) }, _set: nil, _path: _path + path._path)
            }
        }
        struct ReferenceWritableKeyPath<Root, Value> {
            let _get: (Root) -> Value
            let _set: ((inout Root, Value) -> Void)?
            let _path: String
        }
        extension KeyPath: Hashable, CustomDebugStringConvertible {
            static func == (lhs: KeyPath<Root, Value>, rhs: KeyPath<Root, Value>) -> Bool { lhs._path == rhs._path }
            func hash(into hasher: inout Hasher) { hasher.combine(_path) }
            var debugDescription: String { "\\\\" + String(describing: Root.self) + _path }
        }
        extension WritableKeyPath: Hashable, CustomDebugStringConvertible {
            static func == (lhs: WritableKeyPath<Root, Value>, rhs: WritableKeyPath<Root, Value>) -> Bool { lhs._path == rhs._path }
            func hash(into hasher: inout Hasher) { hasher.combine(_path) }
            var debugDescription: String { "\\\\" + String(describing: Root.self) + _path }
        }
        extension ReferenceWritableKeyPath: Hashable, CustomDebugStringConvertible {
            static func == (lhs: ReferenceWritableKeyPath<Root, Value>, rhs: ReferenceWritableKeyPath<Root, Value>) -> Bool { lhs._path == rhs._path }
            func hash(into hasher: inout Hasher) { hasher.combine(_path) }
            var debugDescription: String { "\\\\" + String(describing: Root.self) + _path }
        }
        protocol _Rooted {}
        extension _Rooted {
            subscript<Value>(keyPath path: KeyPath<Self, Value>) -> Value { path._get(self) }
            subscript<Value>(keyPath path: WritableKeyPath<Self, Value>) -> Value {
                get { path._get(self) }
                set { path._set!(&self, newValue) }
            }
            subscript<Value>(keyPath path: ReferenceWritableKeyPath<Self, Value>) -> Value {
                get { path._get(self) }
                nonmutating set {
                    var root = self
                    path._set!(&root, newValue)
                }
            }
        }
        enum Result<Success, Failure: Error> {
            case success(Success)
            case failure(Failure)
            func get() throws -> Success {
                switch self {
                case .success(let value): return value
                case .failure(let error): throw error
                }
            }
            func map<NewSuccess>(_ transform: (Success) -> NewSuccess) -> Result<NewSuccess, Failure> {
                switch self {
                case .success(let value): return .success(transform(value))
                case .failure(let error): return .failure(error)
                }
            }
            func mapError<NewFailure: Error>(_ transform: (Failure) -> NewFailure) -> Result<Success, NewFailure> {
                switch self {
                case .success(let value): return .success(value)
                case .failure(let error): return .failure(transform(error))
                }
            }
            func flatMap<NewSuccess>(_ transform: (Success) -> Result<NewSuccess, Failure>) -> Result<NewSuccess, Failure> {
                switch self {
                case .success(let value): return transform(value)
                case .failure(let error): return .failure(error)
                }
            }
            func flatMapError<NewFailure: Error>(_ transform: (Failure) -> Result<Success, NewFailure>) -> Result<Success, NewFailure> {
                switch self {
                case .success(let value): return .success(value)
                case .failure(let error): return transform(error)
                }
            }
        }
        extension Result where Failure == any Error {
            init(catching body: () throws -> Success) {
                do { self = .success(try body()) } catch { self = .failure(error) }
            }
        }
        extension Result: Equatable where Success: Equatable, Failure: Equatable {}
        extension Result: Hashable where Success: Hashable, Failure: Hashable {}
        protocol Comparable: Equatable {}
        protocol CustomStringConvertible { var description: String { get } }
        protocol CustomDebugStringConvertible { var debugDescription: String { get } }
        protocol LosslessStringConvertible: CustomStringConvertible { init?(_ description: String) }
        protocol Identifiable<ID> { associatedtype ID: Hashable; var id: ID { get } }
        protocol CaseIterable { associatedtype AllCases: Collection = [Self]; static var allCases: [Self] { get } }
        protocol RawRepresentable<RawValue> {
            associatedtype RawValue
            var rawValue: RawValue { get }
            init?(rawValue: RawValue)
        }
        protocol ExpressibleByIntegerLiteral {
            associatedtype IntegerLiteralType
            init(integerLiteral value: IntegerLiteralType)
        }
        protocol ExpressibleByFloatLiteral {
            associatedtype FloatLiteralType
            init(floatLiteral value: FloatLiteralType)
        }
        protocol ExpressibleByBooleanLiteral {
            associatedtype BooleanLiteralType
            init(booleanLiteral value: BooleanLiteralType)
        }
        protocol ExpressibleByNilLiteral { init(nilLiteral: ()) }
        protocol AnyObject {}
        protocol ExpressibleByStringLiteral {
            associatedtype StringLiteralType
            init(stringLiteral value: StringLiteralType)
        }
        protocol ExpressibleByStringInterpolation: ExpressibleByStringLiteral {}
        protocol ExpressibleByArrayLiteral {
            associatedtype ArrayLiteralElement
            init(arrayLiteral elements: ArrayLiteralElement...)
        }
        protocol ExpressibleByDictionaryLiteral {
            associatedtype Key
            associatedtype Value
            init(dictionaryLiteral elements: (Key, Value)...)
        }

        """
}
