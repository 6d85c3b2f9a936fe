import IR
import Interpreter
import SessionIO
import Testing

struct MachineTests {
    private func run(_ builder: ProgramBuilder, on machine: Machine? = nil) throws -> String {
        let transcript = Transcript()
        let machine = machine ?? Machine(library: builder.library)
        _ = try machine.run(builder.program, context: ExecutionContext(output: transcript))
        return transcript.text
    }

    private func fibonacci(_ builder: inout ProgramBuilder) -> FunctionID {
        let id = FunctionID(index: 0)
        let n = builder.local("n", .int)
        func fib(_ argument: Expression) -> Expression {
            Expression(.call(.function(id), [.value(argument)], typeArguments: []), type: .int, range: .none)
        }
        let body: [Statement] = [
            Statement(
                .if(
                    [.boolean(builder.call("func < (lhs: Int", read(n), int(2), type: .bool))],
                    then: [Statement(.return(read(n)), range: .none)], else: []), range: .none),
            Statement(
                .return(
                    builder.call(
                        "func + (lhs: Int", fib(builder.call("func - (lhs: Int", read(n), int(1), type: .int)),
                        fib(builder.call("func - (lhs: Int", read(n), int(2), type: .int)), type: .int)),
                range: .none),
        ]
        builder.functions.append(
            Function(
                id: id, name: "fib", parameters: [n], result: .int, isThrowing: false, locals: [n], body: body,
                range: .none))
        return id
    }

    @Test("a recursive function is called")
    func recursion() throws {
        var builder = ProgramBuilder()
        let id = fibonacci(&builder)
        builder.add(
            builder.print(
                Expression(.call(.function(id), [.value(int(20))], typeArguments: []), type: .int, range: .none)))
        #expect(try run(builder) == "6765\n")
    }

    @Test("a closure captures a variable and changes it")
    func capture() throws {
        var builder = ProgramBuilder()
        let total = builder.local("total", .int, isMutable: true, isCaptured: true)
        let element = builder.local("element", .int)
        builder.locals = [total]
        builder.add(.declare(.bind(.local(total.id), .int), initial: int(0)))
        let body: [Statement] = [
            Statement(
                .expression(
                    Expression(
                        .call(
                            .library(builder.function("func += (lhs: inout Int")),
                            [.inout(.variable(.local(total.id), .int)), .value(read(element))], typeArguments: []),
                        type: .void, range: .none)), range: .none)
        ]
        let closure = Expression(
            .closure(
                Function(
                    id: nil, name: "", parameters: [element], result: .void, isThrowing: false, locals: [element],
                    body: body, range: .none)),
            type: .function(.init(parameters: [.int], result: .void)), range: .none)
        let array = Expression(.array([int(1), int(2), int(3)]), type: .array(.int), range: .none)
        builder.add(
            .expression(
                builder.call("func forEach(_ body: (Element)", array, closure, type: .void, typeArguments: [.int])))
        builder.add(builder.print(read(total)))
        #expect(try run(builder) == "6\n")
    }

    @Test("values of globals outlive a cell that fails")
    func failure() throws {
        var builder = ProgramBuilder()
        let words = builder.global("words", .array(.string))
        let broken = builder.global("broken", .int)
        builder.add(
            .declare(
                .bind(.global(words), .array(.string)),
                initial: Expression(.array([string("a"), string("b")]), type: .array(.string), range: .none)))
        builder.add(
            .declare(
                .bind(.global(broken), .int), initial: builder.call("func / (lhs: Int", int(1), int(0), type: .int)))
        let machine = Machine(library: builder.library)
        let error = #expect(throws: RuntimeError.self) { try run(builder, on: machine) }
        #expect(error?.kind == .divisionByZero)
        #expect(error?.trace.count == 1)
        #expect(machine.isInitialised(words) && !machine.isInitialised(broken))

        var second = ProgramBuilder(firstGlobal: 2)
        second.add(second.print(read(words, .array(.string))))
        #expect(try run(second, on: machine) == "[\"a\", \"b\"]\n")
    }

    @Test("endless recursion is an error")
    func endlessRecursion() throws {
        var builder = ProgramBuilder()
        let id = FunctionID(index: 7)
        let call = Expression(.call(.function(id), [], typeArguments: []), type: .int, range: .none)
        builder.functions = [
            Function(
                id: id, name: "f", parameters: [], result: .int, isThrowing: false, locals: [],
                body: [
                    Statement(.return(builder.call("func + (lhs: Int", int(1), call, type: .int)), range: .none)
                ], range: .none)
        ]
        builder.add(.expression(call))
        let error = #expect(throws: RuntimeError.self) { try run(builder) }
        #expect(error?.kind == .recursionTooDeep)
    }
}
