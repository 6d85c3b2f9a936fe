/// A function among the arguments of a native call that is called many times: it and the machine are held once instead of at
/// every call.
struct Callback {
    let machine: Machine
    let function: FunctionObject

    @inline(__always)
    func callAsFunction(_ argument: Int) throws -> Int { try machine.invoke(function, argument) }

    @inline(__always)
    func callAsFunction(_ first: Int, _ second: Int) throws -> Int { try machine.invoke(function, first, second) }
}

extension NativeCall {
    func callback(_ index: Int) -> Callback { Callback(machine: machine, function: function(index)) }
}
