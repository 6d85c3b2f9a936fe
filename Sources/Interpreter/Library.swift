import IR
import SessionIO

/// Everything that a session's programs can use without declaring it: signatures for the checker and native code
/// for the machine, in one table.
///
/// ```swift
/// var library = Library.standard()
/// library.declareType("struct Tensor: Equatable", witness: NativeTypeWitness(Tensor.self))
/// library.afterCall = { try throwRecordedTensorError() }        // checked after every call declared from here on
/// library.declare("func matmul(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The matrix product.") { call in
///     call.give(matmul(try call.take(0, Boxed<Tensor>.self), try call.take(1, Boxed<Tensor>.self)), Boxed<Tensor>.self)
/// }
/// library.declare("var data: [Double] { get set }", in: "Parameter") { call in … } setter: { call in … }
/// library.declare("func transposed(_ axes: [Int] = []) -> Tensor", in: "Tensor") { call in
///     let tensor = try call.take(0, Boxed<Tensor>.self)         // `self` is argument 0 of members
///     return try call.isPresent(1)
///         ? call.give(tensor.transposed(call.take(1, [Int].self)), Boxed<Tensor>.self)
///         : call.give(tensor.transposed(), Boxed<Tensor>.self)
/// }
/// ```
/// Declare types before the functions that mention them. Functions are read when they are first asked for; one that cannot
/// be read is not found and stands in `problems`, which a test expects to be empty.
public struct Library: Sendable {
    public private(set) var interface = LibraryInterface(capacity: Library.capacity)
    /// Called after each native call of a function declared while this is set; what it throws, the call throws.
    public var afterCall: (@Sendable () throws -> Void)? {
        didSet { checks.append((natives.count, afterCall)) }
    }

    /// Called on the thread that is about to run a cell.
    public var beforeRun: (@Sendable (ExecutionContext) -> Void)?

    /// Library types and protocols whose values a snapshot of a session makes again by the call that made them.
    public var rebuiltTypes: Set<String> = []
    /// Knows how the other values of the library are written down.
    public var makeArchiver: (@Sendable () -> any LibraryArchiver)?

    /// By index of the function.
    private var natives: [NativeFunction] = []
    private var setters: [Int: NativeFunction] = [:]
    /// What is called after the functions from an index on.
    private var checks: [(start: Int, check: (@Sendable () throws -> Void)?)] = []
    /// By index of the type.
    private(set) var witnesses: [Int: NativeTypeWitness] = [:]
    /// Conversions of types of the language to protocols of the library, by the protocol's name; results are owned.
    private(set) var languageWitnesses: [String: [Type: @Sendable (Word, Machine) throws -> Word]] = [:]
    private var typesBySwiftType: [ObjectIdentifier: Type] = [:]
    private var owners: [String: LibraryOwnerID] = [:]
    /// Most declarations have the owner of the one before.
    private var lastOwner: (text: String, id: LibraryOwnerID)?
    private var unreadable: [String] = []

    /// Native code of one function, by its index.
    struct Native: Sendable {
        var function: NativeFunction
        var setter: NativeFunction?
        /// Called afterwards.
        var check: (@Sendable () throws -> Void)?
    }

    public init() { natives.reserveCapacity(Library.capacity) }

    /// As many functions as the whole library has.
    private static let capacity = 6000

    /// What is declared from here on is of a library, not of the language.
    mutating func endLanguage() { interface.languageTypes = interface.types.count }

    /// Declarations that cannot be read. All of them are read to find out.
    public var problems: [String] { unreadable + interface.problems.map(\.description) }

    func native(_ id: LibraryFunctionID) -> Native {
        Native(
            function: natives[id.index], setter: setters[id.index],
            check: checks.last { $0.start <= id.index }?.check)
    }

    /// Declares a type: the head of its declaration, and what the machine can do with its values. `element` is the
    /// type that a `for`-in loop over it binds.
    public mutating func declareType(
        _ head: String, element: String? = nil, documentation: String = "", witness: NativeTypeWitness?
    ) {
        do throws(DeclarationError) {
            let id = try interface.declareType(head, element: element, documentation: documentation)
            guard case .library(let index) = id, let witness else { return }
            witnesses[index] = witness
            typesBySwiftType[witness.swiftType] = interface.types[index].type
        } catch {
            unreadable.append(error.description)
        }
    }

    /// Demands members, such as `update(_:along:)`, of the types of cells that conform to a protocol.
    public mutating func require(_ members: [String], of protocolName: String) {
        interface.require(members, of: protocolName)
    }

    /// Lets values of a type of the language be used as a protocol of the library, where `convert` makes the existential:
    /// `conform(Range<Int>.self, "Range<Int>", to: "TensorIndex") { $0 as any TensorIndex }`.
    public mutating func conform<Value: Bridge, Existential>(
        _: Value.Type, _ type: String, to protocolName: String,
        _ convert: @escaping @Sendable (Value.Native) -> Existential
    ) {
        do throws(DeclarationError) {
            let type = try interface.parseType(type)
            interface.addConformance(of: type, to: protocolName)
            languageWitnesses[protocolName, default: [:]][type] = { word, machine in
                Word(owned: NativeBox(convert(try Value.take(word, machine))))
            }
        } catch {
            unreadable.append(error.description)
        }
    }

    /// Sets what is said to a name that nothing declares, or to a member that its type has not, and that other libraries
    /// have.
    public mutating func adviseOnForeignNames(
        _ advice: @escaping @Sendable (_ name: String, _ isMember: Bool) -> String?
    ) {
        interface.adviceOnForeignName = advice
    }

    /// Declares a result builder that collects elements of a type: `declareBuilder("LayerBuilder", of: "any Layer")`.
    public mutating func declareBuilder(_ name: String, of element: String) {
        do throws(DeclarationError) {
            interface.addBuilder(name, collecting: try interface.parseType(element))
        } catch {
            unreadable.append(error.description)
        }
    }

    /// Declares another name of a type: `declareAlias("Shape", for: "[Int]")`.
    public mutating func declareAlias(_ name: String, for type: String) {
        do throws(DeclarationError) {
            interface.addAlias(name, for: try interface.parseType(type))
        } catch {
            unreadable.append(error.description)
        }
    }

    /// Declares a constant that is a type and shares its name with a protocol: `declareTypeValue("Loss", of: "LossFunction")`
    /// for `let Loss: LossFunction.Type`.
    public mutating func declareTypeValue(_ name: String, of type: String) {
        do throws(DeclarationError) {
            interface.addTypeValue(name, of: try interface.parseType(type))
        } catch {
            unreadable.append(error.description)
        }
    }

    /// Declares a function, initialiser, property, subscript, operator or case, and what it does.
    ///
    /// `owner` is as in `LibraryInterface.declare`: `Tensor`, `Array`, `[String]`, `<T: Comparable> [T]`. A setter gets
    /// `self`, the indices and the new value.
    public mutating func declare(
        _ text: String, in owner: String? = nil, documentation: String = "", intrinsic: Intrinsic? = nil,
        _ body: @escaping NativeFunction, setter: NativeFunction? = nil
    ) {
        do throws(DeclarationError) {
            let owner = try self.owner(owner)
            let id = interface.declare(unread: text, in: owner, documentation: documentation, intrinsic: intrinsic)
            natives.append(body)
            if let setter { setters[id.index] = setter }
        } catch {
            unreadable.append(error.description)
        }
    }

    /// The type that scripts see for a Swift type that was declared with a witness.
    func type<Value>(of _: Value.Type) -> Type { typesBySwiftType[ObjectIdentifier(Value.self)] ?? .error }

    /// Whether values of a type are made again by the call that made them.
    func isRebuilt(_ type: Type) -> Bool {
        guard case .nominal(let nominal) = type, case .library(let index) = nominal.id else { return false }
        let declared = interface.types[index]
        return !rebuiltTypes.isEmpty && declared.kind == .enumeration || rebuiltTypes.contains(declared.name)
            || !rebuiltTypes.isDisjoint(with: declared.conformances)
    }

    private mutating func owner(_ text: String?) throws(DeclarationError) -> LibraryOwnerID? {
        guard let text else { return nil }
        if let lastOwner, lastOwner.text == text { return lastOwner.id }
        let owner: LibraryOwnerID
        if let known = owners[text] {
            owner = known
        } else {
            owner = try interface.owner(text)
            owners[text] = owner
        }
        lastOwner = (text, owner)
        return owner
    }
}

/// A function of the library in native code. Arguments are borrowed, the result is owned by the caller.
public typealias NativeFunction = @Sendable (NativeCall) throws -> Word
