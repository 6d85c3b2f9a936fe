import SessionIO

/// Instances of a machine whose last reference is gone and whose deinitialisers have not run yet.
///
/// An object that ends cannot be handed to a script, which might keep it. So its words move to a new instance, which
/// the deinitialisers see and which then ends without any. The machine runs them between two instructions.
final class EndingInstances {
    /// Owned references, in the order in which they ended.
    private var waiting: [Int] = []
    /// How many wait, where the dispatch loop reads it.
    let count: UnsafeMutablePointer<Int>
    /// False when the machine itself ends: there is nothing left that could run them.
    var isOpen = true

    init() {
        count = .allocate(capacity: 1)
        count.initialize(to: 0)
    }

    deinit { count.deallocate() }

    /// Takes over the words of an instance that ends.
    func add(_ words: UnsafeMutablePointer<Int>, _ header: RecordHeader) {
        guard isOpen else { return }
        let instance = RecordObject.make(header.layout, tag: header.tag, instanceOf: header.instanceOf)
        instance.words.update(from: words, count: header.layout.count)
        words.update(repeating: 0, count: header.layout.count)
        waiting.append(Word(owned: instance).bits)
        count.pointee += 1
    }

    /// All that wait; the caller owns them.
    func take() -> [Int] {
        defer {
            waiting = []
            count.pointee = 0
        }
        return waiting
    }

    /// Puts back what comes after those that have been added in the meantime.
    func append(_ rest: ArraySlice<Int>) {
        waiting += rest
        count.pointee += rest.count
    }
}

extension Machine {
    /// Ends the variables of all cells, in the order of their declaration. What their deinitialisers print goes to
    /// `context`.
    public func endGlobals(_ context: ExecutionContext) throws {
        try beginActivity(context)
        defer { endActivity() }
        for global in globals.values.sorted(by: { $0.slot < $1.slot }) where global.type.isReference {
            let word = stack.words[global.slot]
            stack.words[global.slot] = 0
            stack.initialised[global.slot] = 0
            Interpreter.release(word)
            if endings.count.pointee > 0 { _ = runDeinitializers() }
        }
    }

    /// Runs the deinitialisers of instances that have ended, from the class of the instance upwards, and then lets go
    /// of what the instances hold. The answer is the first failure.
    @inline(never)
    func runDeinitializers(depth: Int, top: UnsafeMutablePointer<Int>) -> (any Error)? {
        self.depth = depth
        self.top = top
        return runDeinitializers()
    }

    @inline(never)
    func runDeinitializers() -> (any Error)? {
        var failure: (any Error)?
        let (savedUnwinding, savedTrace) = (unwinding, trace)
        unwinding = nil
        defer {
            unwinding = savedUnwinding
            if failure == nil { trace = savedTrace }
        }
        while endings.count.pointee > 0 {
            let instances = endings.take()
            for deinitializer in Word(bits: instances[0]).object(RecordObject.self).header.instanceOf?.deinitializers
                ?? []
            {
                do {
                    _ = try invoke(deinitializer.value, instances[0])
                } catch {
                    failure = failure ?? error
                }
            }
            Interpreter.release(instances[0])
            endings.append(instances.dropFirst())
        }
        return failure
    }
}
