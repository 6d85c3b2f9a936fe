protocol P { associatedtype T; func f() -> T }
extension P { func f() -> [T] { [] } }
struct S: P { typealias T = Int }
