import IR

/// A member that exists, but not for the elements of this value.
struct ExcludedMember {
    var function: LibraryFunction
    var type: Type
    var constraint: String

    func message(labels: String) -> String {
        let shown = labels.isEmpty && !function.signature.parameters.isEmpty ? function.name : function.name + labels
        return "referencing instance method '\(shown)' on '\(owner)' requires that '\(type)' conform to '\(constraint)'"
    }

    private var owner: String {
        switch function.name {
        case "sort": return "MutableCollection"
        case "firstIndex", "lastIndex": return "Collection"
        default: return "Sequence"
        }
    }
}
