struct R { var w = 1, h = 2 }
var a = [R(), R()]
swap(&a[0].w, &a[1].h)
---
struct R { var w = 1, h = 2 }
var a: R? = R()
swap(&a!.w, &a!.h)
---
func add(_ a: Int, _ b: Int) -> Int { a + b }
let fn: ((Int, Int)) -> Int = add
---
func add(_ a: Int, _ b: Int) -> Int { a + b }
func get() -> ((Int, Int)) -> Int { return add }
---
func add(_ a: Int, _ b: Int) -> Int { a + b }
var f: ((Int, Int)) -> Int = { $0.0 }
f = add
---
let fn: ((Int, Int)) -> Int = { $0 + $1 }
---
let fn: ((Int, Int)) -> Int = { a, b in a + b }
---
let fn: ((Int, Int)) -> Int = (+)
