import IR

/// How a value of the library came about, so that a snapshot of a session can make it again.
///
/// Layers, losses and optimizers cannot be written down by themselves; the call that made them can, and what they have
/// become since is added to it (`LibraryArchiver.state`). Values of one recipe are the same value: converting a `Dense`
/// to `any Layer` keeps its recipe.
final class Recipe {
    enum Source {
        /// A call of an initialiser, a static member or a free function of the library, with its arguments.
        case call(LibraryFunctionID, [HeldWord?])
        /// A value of a cell's type that stands for a protocol of the library.
        case adopted(HeldWord)
    }

    let source: Source
    /// The type of the value that the source gives.
    let type: ValueType

    init(_ source: Source, _ type: ValueType) {
        self.source = source
        self.type = type
    }
}

extension Recipe {
    /// The value of a cell's type that stands behind a library protocol's value; nil for all others.
    static func adopted(by word: Word) -> HeldWord? {
        guard let object = word.object(AnyObject.self) as? NativeObject,
            case .adopted(let held)? = object.recipe?.source
        else { return nil }
        return held
    }
}

/// What all values of library types have in common as objects of the machine.
public class NativeObject {
    final var recipe: Recipe?
    /// Of an existential, the value that it was made of, and its type; 0 if that is not known.
    private final var origin = 0
    private final var originType: ValueType?

    init() {}

    deinit { NestedRelease.release(origin) }

    /// Keeps the borrowed value that this existential was made of, so that it need not be made again.
    final func keepOrigin(_ word: Word, _ type: ValueType) {
        (origin, originType) = (word.retained(true).bits, type)
    }

    /// The borrowed value that this existential was made of, if it is of a type.
    final func origin(of type: ValueType) -> Word? { originType === type ? Word(bits: origin) : nil }
}

extension NativeSite {
    /// Whether calls of a function make values that a snapshot makes again in the same way.
    static func notesRecipe(_ library: Library, _ id: LibraryFunctionID) -> Bool {
        let function = library.interface[id]
        switch function.kind {
        case .free, .initializer, .staticMethod, .staticProperty, .enumerationCase: break
        default: return false
        }
        return library.isRebuilt(function.signature.result)
    }
}

extension Machine {
    /// Notes how the result of a call came about.
    func noteRecipe(_ site: NativeSite, _ words: UnsafeMutablePointer<Int>, _ result: Word) {
        guard let object = result.object(AnyObject.self) as? NativeObject, object.recipe == nil else { return }
        let call = site.call
        let signature = library.interface[call.function].signature
        guard call.typeArguments.isEmpty, signature.parameters.count == call.argumentCount else { return }
        let built = self.built
        if site.takesBlock { self.built = nil }
        let arguments = signature.parameters.enumerated().map { index, parameter -> HeldWord? in
            guard index >= 64 || call.present & (1 << UInt64(index)) != 0 else { return nil }
            // A block cannot be written down, what it gave can.
            if parameter.type.isBlock, let built { return built }
            return HeldWord(words[index], types[parameter.isVariadic ? .array(parameter.type) : parameter.type])
        }
        object.recipe = Recipe(.call(call.function, arguments), types[signature.result])
    }

    /// Notes what a value of the library was made of that stands for a protocol: it has the same recipe.
    func noteOrigin(_ word: Word, _ type: ValueType, of converted: Word) {
        guard let source = word.object(AnyObject.self) as? NativeObject,
            let target = converted.object(AnyObject.self) as? NativeObject, source !== target
        else { return }
        if let recipe = source.recipe { target.recipe = recipe }
        target.keepOrigin(word, type)
    }
}

extension Type {
    /// Whether it is that of a block of a result builder: a function without parameters that gives an array.
    var isBlock: Bool { blockResult != nil }

    var blockResult: Type? {
        guard case .function(let function) = self, function.parameters.isEmpty, case .array = function.result else {
            return nil
        }
        return function.result
    }
}
