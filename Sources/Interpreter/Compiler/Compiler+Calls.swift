import IR

/// Where the arguments of a call of a script's function go.
struct CallLayout {
    var parameters: [Code.Parameter] = []
    var closureSlot: Int
    var size: Int

    init(_ parameters: [(isReference: Bool, isInout: Bool)]) {
        let fixed = parameters.count { !$0.isReference || $0.isInout } + 1
        closureSlot = fixed - 1
        var nextFixed = 0
        var nextOwned = fixed
        for parameter in parameters {
            let isFixed = !parameter.isReference || parameter.isInout
            self.parameters.append(
                .init(
                    slot: isFixed ? nextFixed : nextOwned, isReference: parameter.isReference,
                    isInout: parameter.isInout))
            if isFixed { nextFixed += 1 } else { nextOwned += 1 }
        }
        size = nextOwned
    }

    init(_ type: Type.FunctionType) {
        self.init(
            type.parameters.enumerated().map { ($1.isReference, type.inoutParameters.contains($0)) })
    }
}

/// What a call of a function value needs if the function is native.
final class ClosureSite {
    let layout: CallLayout
    init(_ layout: CallLayout) { self.layout = layout }
}

/// A call of a method that classes below may implement in their own way.
final class MethodSite {
    let selfSlot: Int
    private let introduced: Int
    private let general: UnsafeMutablePointer<CodeHeader>
    /// The class that was asked last, and its implementation.
    @exclusivity(unchecked) private var lastClass: UnsafeRawPointer?
    @exclusivity(unchecked) private var last: UnsafeMutablePointer<CodeHeader>

    init(_ id: FunctionID, _ code: Code, selfSlot: Int) {
        introduced = id.index
        general = code.header
        last = code.header
        self.selfSlot = selfSlot
    }

    /// What the class of an instance has.
    @inline(__always)
    func implementation(_ instance: Int) -> UnsafeMutablePointer<CodeHeader> {
        let record = Unmanaged<RecordObject>.fromOpaque(UnsafeRawPointer(bitPattern: instance).unsafelyUnwrapped)
        let classAddress = record._withUnsafeGuaranteedRef {
            $0.withUnsafeMutablePointerToHeader { $0.pointee.classAddress }
        }
        if classAddress == lastClass { return last }
        return find(record.takeUnretainedValue(), classAddress)
    }

    @inline(never)
    private func find(_ record: RecordObject, _ address: UnsafeRawPointer?) -> UnsafeMutablePointer<CodeHeader> {
        lastClass = address
        last = record.header.instanceOf?.methods[introduced] ?? general
        return last
    }
}

extension FunctionCompiler {
    func call(
        _ callee: Callee, _ arguments: [Argument], _ typeArguments: [Type], _ type: Type, into target: Register
    ) throws {
        switch callee {
        case .function(let id):
            guard let code = context.functions(id) else { throw CompileError("a call of an unknown function") }
            let layout = CallLayout(code.parameters.map { ($0.isReference, $0.isInout) })
            try scriptCall(arguments, layout) { [builder] window in
                builder.emit(.call, window + Register.scalarBase, target.operand)
                builder.word(code: code)
            }
        case .method(let id):
            guard let code = context.functions(id) else { throw CompileError("a call of an unknown method") }
            let layout = CallLayout(code.parameters.map { ($0.isReference, $0.isInout) })
            try scriptCall(arguments, layout) { [builder] window in
                builder.emit(.callMethod, window + Register.scalarBase, target.operand)
                builder.word(pointingTo: MethodSite(id, code, selfSlot: layout.parameters[0].slot))
            }
        case .value(let function):
            guard case .function(let type) = function.type else { throw CompileError("a call of '\(function.type)'") }
            let values = arguments.compactMap { if case .value(let value) = $0 { value } else { nil } }
            let closure = try calledClosure(function, before: values)
            let layout = CallLayout(type)
            try scriptCall(arguments, layout) { [builder] window in
                builder.emit(
                    .callClosure, window + Register.scalarBase, target.operand, closure.register.operand)
                builder.word(pointingTo: ClosureSite(layout))
            }
            discard(closure)
        case .library(let id):
            let function = context.library.interface[id]
            if let intrinsic = function.intrinsic {
                try self.intrinsic(intrinsic, arguments, type, into: target)
            } else {
                try nativeCall(id, isSetter: false, arguments, typeArguments, into: target)
            }
        case .librarySetter(let id):
            if context.library.interface[id].intrinsic != nil, case .inout(let base) = arguments[0],
                case .value(let value)? = arguments.last
            {
                let indices = arguments.dropFirst().dropLast().compactMap {
                    if case .value(let index) = $0 { index } else { nil }
                }
                return try assign(
                    .library(id, base: base, indices: indices, typeArguments: typeArguments, value.type), value)
            }
            try nativeCall(id, isSetter: true, arguments, typeArguments, into: target)
        }
    }

    /// Evaluates arguments into a window at the top of the frame, calls, and puts `inout` arguments back.
    ///
    /// Nothing that lives beyond the call may lie above the window, where the callee's registers are. So with `inout`
    /// arguments, whose places need registers, the window is made last.
    private func scriptCall(
        _ arguments: [Argument], _ layout: CallLayout, _ emitCall: (Int) -> Void
    ) throws {
        guard arguments.count == layout.parameters.count else { throw CompileError("a call with missing arguments") }
        let hasPlaces = arguments.contains { if case .inout = $0 { true } else { false } }
        var window = hasPlaces ? 0 : builder.allocateWindow(layout.size)
        func slot(_ index: Int) -> Register {
            Register(number: window + layout.parameters[index].slot, isOwner: false)
        }
        var temporaries: [(Register, index: Int)] = []
        var places: [Prepared] = []
        var placeIndices: [Int] = []
        for (index, argument) in arguments.enumerated() {
            switch argument {
            case .value(let value):
                if value.type.isReference || hasPlaces {
                    temporaries.append((try temporary(value), index))
                } else {
                    try evaluate(value, into: slot(index))
                }
            case .inout(let place):
                places.append(try prepare(place))
                placeIndices.append(index)
            case .absent: throw CompileError("a call with a missing argument")
            }
        }
        try withAccess(to: places) { [builder] in
            if hasPlaces { window = builder.allocateWindow(layout.size) }
            for (register, index) in temporaries {
                builder.emit(register.isOwner ? .moveOut : .move, slot(index), register)
            }
            return placeIndices.map(slot)
        } call: {
            emitCall(window)
        }
        for (register, _) in temporaries.reversed() { builder.free(register) }
        builder.freeWindow(window, layout.size)
    }

    /// Opens places, moves their values to the slots that `before` gives, calls, moves them back and closes the
    /// places; also when the call fails.
    private func withAccess(to places: [Prepared], before: () -> [Register], call: () -> Void) throws {
        var accesses: [Access] = []
        for place in places { accesses.append(try open(place)) }
        let slots = before()
        for (access, slot) in zip(accesses, slots) {
            builder.emit(access.type.isReference ? .moveOut : .move, slot, access.register)
            markChanging(access)
        }
        let lower = builder.here()
        call()
        if places.isEmpty { return }
        let upper = builder.here()
        let moveBack = { [self] in
            for (access, slot) in zip(accesses, slots) {
                builder.emit(access.type.isReference ? .moveIn : .move, access.register, slot)
                markUnchanging(access)
            }
        }
        moveBack()
        addCleanup(lower, upper) { () throws in moveBack() }
        for access in accesses.reversed() { try close(access) }
        for place in places.reversed() { discard(place) }
    }

    /// Has `pad` run when something between two labels fails; it must not fail itself.
    func addCleanup(_ lower: Label, _ upper: Label, _ pad: @escaping () throws -> Void) {
        let target = builder.makeLabel()
        builder.handlers.append(
            .init(lower: lower, upper: upper, target: target, isCleanup: true, errorRegister: nil, live: []))
        landingPads.append { [builder] () throws in
            builder.place(target)
            try pad()
            builder.emit(.resume)
        }
    }

    /// A closure that is called. One in a variable is copied, because its own body may assign to the variable.
    private func calledClosure(_ function: Expression, before arguments: [Expression]) throws -> Operand {
        if case .variable(let id) = function.kind, isMutable(id) {
            return Operand(register: try temporary(function), isTemporary: true)
        }
        return try operand(function, before: arguments)
    }

    /// Calls a native function: arguments are borrowed words in a row.
    func nativeCall(
        _ id: LibraryFunctionID, isSetter: Bool, _ arguments: [Argument], _ typeArguments: [Type],
        into target: Register
    ) throws {
        let window = builder.allocateWindow(arguments.count)
        func slot(_ index: Int) -> Register { Register(number: window + index, isOwner: false) }
        var temporaries: [(Register, slot: Register)] = []
        var borrowed: [(Register, slot: Register)] = []
        var places: [Prepared] = []
        var placeSlots: [Register] = []
        var present: UInt64 = 0
        for (index, argument) in arguments.enumerated() {
            switch argument {
            case .absent:
                builder.emit(.loadSmall, slot(index).operand, 0)
                continue
            case .inout(let place):
                places.append(try prepare(place))
                placeSlots.append(slot(index))
            case .value(let value):
                if !value.type.isReference {
                    try evaluate(value, into: slot(index))
                } else if case .variable(let variable) = value.kind, let register = register(of: variable),
                    !isMutable(variable)
                {
                    borrowed.append((register, slot(index)))
                } else if case .variable(.local(let variable)) = value.kind,
                    case .register(let register)? = variables[variable],
                    !arguments[(index + 1)...].contains(where: \.mayChangeVariables)
                {
                    borrowed.append((register, slot(index)))
                } else {
                    temporaries.append((try temporary(value), slot(index)))
                }
            }
            if index < 64 { present |= 1 << UInt64(index) }
        }
        let site = NativeSite(
            context.library, id, isSetter: isSetter,
            CallSite(
                function: id, argumentCount: arguments.count, present: present,
                typeArguments: typeArguments.map { type($0) }),
            mayLetOthersRun: places.isEmpty && arguments.contains(where: \.isReferenceValue))
        try withAccess(to: places) { [builder] in
            for (register, slot) in temporaries + borrowed { builder.emit(.borrow, slot, register) }
            return placeSlots
        } call: { [builder] in
            builder.emit(.callNative, window + Register.scalarBase, target.operand)
            builder.word(pointingTo: site)
        }
        for (register, _) in temporaries.reversed() { discard(register) }
        builder.freeWindow(window, arguments.count)
    }
}

extension Argument {
    /// A call with such an argument counts as one that may change variables, see `mayChangeVariables`.
    fileprivate var isReferenceValue: Bool {
        if case .value(let value) = self { return value.type.isReference }
        return false
    }

    var mayChangeVariables: Bool {
        switch self {
        case .value(let value): return value.mayChangeVariables
        case .inout: return true
        case .absent: return false
        }
    }
}

/// A call of a native function in the code.
final class NativeSite {
    let call: CallSite
    let function: NativeFunction
    let check: (@Sendable () throws -> Void)?
    /// Whether an error of the function is the script's to catch.
    let isThrowing: Bool
    /// Whether cells beside this one may have their turn after the call: nothing is borrowed across it.
    let mayLetOthersRun: Bool
    /// Whether the result is told how it was made.
    let makesRecipe: Bool
    /// Whether the recipe needs what a block without parameters gives.
    let takesBlock: Bool

    init(
        _ library: Library, _ id: LibraryFunctionID, isSetter: Bool, _ call: CallSite, mayLetOthersRun: Bool = false
    ) {
        self.mayLetOthersRun = mayLetOthersRun
        makesRecipe = !isSetter && NativeSite.notesRecipe(library, id)
        takesBlock = makesRecipe && library.interface[id].signature.parameters.contains { $0.type.isBlock }
        self.call = call
        let native = library.native(id)
        function = isSetter ? native.setter ?? native.function : native.function
        check = native.check
        isThrowing = library.interface[id].signature.isThrowing
    }
}
