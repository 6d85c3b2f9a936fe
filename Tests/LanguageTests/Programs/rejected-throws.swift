enum E: Error { case a }
struct F: Error {}
func f() throws(E) { throw F() }
---
enum E: Error { case a }
func g() throws {}
func f() throws(E) { try g() }
