@propertyWrapper struct W { var wrappedValue: Int }
@W var x = 3
print(x)
---
@propertyWrapper struct W { var value: Int }
struct S { @W var x = 3 }
---
@propertyWrapper struct W { var wrappedValue: Int }
struct S { @W var x: String }
---
@propertyWrapper struct W { var wrappedValue: Int }
struct S { @W let x: Int }
---
@propertyWrapper struct W { var wrappedValue: Int { 3 } }
struct S { @W var x: Int }
var s = S()
s.x = 4
---
@propertyWrapper struct W { var wrappedValue: Int }
struct S { @W var x = 3 }
print(S()._x)
---
@propertyWrapper struct W { var wrappedValue: Int }
struct S { @W var x = 3 }
print(S().$x)
---
@propertyWrapper struct W { var wrappedValue: Int }
struct S { @W var x = "a" }
---
@propertyWrapper struct Limited { private var v = 0; var limit: Int; var wrappedValue: Int { get { v } set { v = min(newValue, limit) } }
  init(wrappedValue: Int, limit: Int) { self.limit = limit; v = min(wrappedValue, limit) } }
struct S { @Limited(limit: "a") var x = 3 }
---
@propertyWrapper struct W { var wrappedValue: Int }
let s = S(x: 3)
s.x = 5
struct S { @W var x: Int }
