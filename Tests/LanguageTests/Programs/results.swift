enum NetworkError: Error, Equatable { case notFound, server(code: Int) }
func fetch(_ id: Int) -> Result<String, NetworkError> { id > 0 ? .success("item \(id)") : .failure(id == 0 ? .notFound : .server(code: -id)) }
for i in [1, 0, -500] {
    switch fetch(i) {
    case .success(let s): print(s)
    case .failure(.notFound): print("missing")
    case .failure(let e): print("error", e)
    }
}
print(fetch(1).map { $0.count }, (try? fetch(0).get()) ?? "nil")
do { print(try fetch(-1).get()) } catch NetworkError.server(let c) { print("server", c) } catch { print(error) }
print(fetch(2).flatMap { s in s.isEmpty ? .failure(.notFound) : .success(s.uppercased()) })
print(fetch(0).mapError { $0 == .notFound ? NetworkError.server(code: 404) : $0 })
print(fetch(1) == .success("item 1"), fetch(0) == .failure(.notFound))
---
struct Missing: Error, CustomStringConvertible { var description: String { "nothing there" } }
func number(_ text: String) throws -> Int { guard let n = Int(text) else { throw Missing() }; return n }
let good = Result { try number("3") }
let bad = Result(catching: { try number("x") })
print(good, bad)
if case .failure(let error) = bad { print(error, error is Missing) }
if case .success(let n) = good { print(n + 1) }
---
func load(_ name: String, completion: (Result<[Int], Error>) -> Void) {
    struct Empty: Error {}
    if name.isEmpty { completion(.failure(Empty())) } else { completion(.success(name.compactMap { $0.wholeNumberValue })) }
}
load("a1b2") { result in
    switch result {
    case .success(let values): print(values)
    case .failure(let error): print("failed", error)
    }
}
load("") { result in
    guard case .success(let values) = result else { return print("no values") }
    print(values)
}
---
enum E: Error { case a, b }
let results: [Result<Int, E>] = [.success(1), .failure(.a), .success(3), .failure(.b)]
let values = results.compactMap { try? $0.get() }
let errors = results.compactMap { result -> E? in if case .failure(let e) = result { return e }; return nil }
print(values, errors)
let recovered = results.map { $0.flatMapError { $0 == .a ? .success(0) : .failure($0) } }
for r in recovered { print(r) }
