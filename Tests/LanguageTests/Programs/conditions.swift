#if DEBUG
print("debug")
#else
print("release")
#endif
#if os(Linux)
print("linux")
#elseif os(macOS)
print("mac")
#else
print("other")
#endif
#if swift(>=5.0) && !os(Windows)
func version() -> String { "five or later" }
#else
func version() -> String { 5 }
#endif
print(version())
---
struct Config {
    #if canImport(UIKit)
    let kind = "phone"
    #else
    let kind = "server"
    #endif
    var limit: Int {
        #if DEBUG
        return 1
        #else
        return 100
        #endif
    }
}
print(Config().kind, Config().limit)
---
func log(_ message: String, line: Int = #line, function: String = #function) { print(message, line, function) }
func outer(_ x: Int, by y: Int) {
    log("hi")
    print(#function, #line)
    func inner() { print(#function) }
    inner()
}
outer(1, by: 2)
struct S {
    init(x: Int) { print(#function) }
    func method(a: Int) { print(#function); log("m") }
    var p: Int { print(#function); return 1 }
    static func make() { print(#function) }
}
S(x: 1).method(a: 1)
_ = S(x: 2).p
S.make()
print(#line, #function)
---
if #available(macOS 10.15, *) { print("available") } else { print("no") }
func f() -> Int {
    guard #available(macOS 12, iOS 15, *) else { return 0 }
    return 1
}
print(f())
