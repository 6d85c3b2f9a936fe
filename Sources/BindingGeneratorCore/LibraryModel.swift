/// The public face of the library, as its sources declare it.
package struct LibraryModel {
    package var types: [TypeDeclaration] = []
    package var members: [Member] = []
    package var builders: [Builder] = []
    package var aliases: [Alias] = []
    /// Constants that are types: `let Loss: LossFunction.Type`.
    package var typeValues: [Alias] = []
    package var skipped: [Skipped] = []
}

package enum TypeKind: String {
    case structure = "struct"
    case classType = "class"
    case enumeration = "enum"
    case protocolType = "protocol"
}

package struct TypeDeclaration {
    /// With the enclosing types, as in `Figure.Size`.
    package var name: String
    package var kind: TypeKind
    package var module: String
    package var conformances: [String] = []
    /// What a `for` loop over a value yields.
    package var element: TypeReference?
    package var documentation: String
}

/// A function, initialiser, property, subscript, operator or enumeration case.
package struct Member {
    package enum Kind: Equatable {
        case function
        case initializer(isFailable: Bool)
        case property(isSettable: Bool)
        case `subscript`(isSettable: Bool)
        case prefixOperator, infixOperator
        case enumerationCase
    }

    package var kind: Kind
    package var name: String
    /// The full name of the type it belongs to; nil for free functions.
    package var owner: String?
    /// The type to call a static member on, where that is not the owner (`extension Loss where Self == Hinge`).
    package var receiver: String?
    package var isStatic = false
    package var isMutating = false
    package var isThrowing = false
    package var isRethrowing = false
    package var isDiscardable = false
    package var parameters: [Parameter] = []
    package var result: TypeReference = .void
    package var documentation: String
    package var module: String
}

package struct Parameter {
    /// What the caller writes before the colon; nil where the caller writes nothing.
    package var label: String?
    package var name: String
    package var type: TypeReference
    /// The text of the default value.
    package var defaultValue: String?
    package var isVariadic = false
    package var isInout = false
    package var isAutoclosure = false
    /// The name of the result builder a closure is read with.
    package var builder: String?
}

package struct Builder {
    package var name: String
    package var element: TypeReference
    package var module: String
}

package struct Alias {
    package var name: String
    package var type: TypeReference
    package var module: String
}

/// A public declaration that no binding is made for, and why.
package struct Skipped: Hashable {
    package var module: String
    package var declaration: String
    package var reason: String
}

/// Thrown where a declaration uses what a binding cannot carry.
struct Unbindable: Error {
    var reason: String
    init(_ reason: String) { self.reason = reason }
}
