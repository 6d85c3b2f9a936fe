extension Prelude {
    /// Members of the library's collections and strings that are used too seldom to be anything but Swift.
    static let collections = """
        extension Range { var description: String { "\\(lowerBound)..<\\(upperBound)" } }
        extension ClosedRange { var description: String { "\\(lowerBound)...\\(upperBound)" } }
        extension Range where Bound == Int {
            func last(where predicate: (Int) throws -> Bool) rethrows -> Int? {
                try self.map { $0 }.last(where: predicate)
            }
        }
        extension ClosedRange where Bound == Int {
            func last(where predicate: (Int) throws -> Bool) rethrows -> Int? {
                try self.map { $0 }.last(where: predicate)
            }
        }
        struct _DictionaryIndex: Hashable { let _offset: Int }
        extension Dictionary {
            func index(forKey key: Key) -> _DictionaryIndex? {
                guard self[key] != nil else { return nil }
                return self.map { $0.key }.firstIndex(of: key).map { _DictionaryIndex(_offset: $0) }
            }
            subscript(position: _DictionaryIndex) -> (key: Key, value: Value) { self.map { $0 }[position._offset] }
            @discardableResult
            mutating func remove(at index: _DictionaryIndex) -> (key: Key, value: Value) {
                let entry = self.map { $0 }[index._offset]
                self.removeValue(forKey: entry.key)
                return entry
            }
        }
        enum UTF8 {}
        enum UTF16 {}
        extension String {
            var unicodeScalars: String.UnicodeScalarView {
                get { _scalars }
                set { self = String(newValue) }
            }
            enum Encoding { case utf8, ascii, utf16 }
            init(decoding codeUnits: [UInt8], as sourceEncoding: UTF8.Type) { self = _text(utf8: codeUnits) }
            init<S: Sequence>(decoding codeUnits: S, as sourceEncoding: UTF8.Type) where S.Element == UInt8 {
                self = _text(utf8: codeUnits.map { $0 })
            }
            init(decoding codeUnits: [UInt16], as sourceEncoding: UTF16.Type) { self = _text(utf16: codeUnits) }
            init?(bytes: [UInt8], encoding: Encoding) {
                guard let text = _text(validUTF8: bytes) else { return nil }
                self = text
            }
        }
        """
}
