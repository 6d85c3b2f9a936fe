import IR
import SwiftSyntax

/// What is said of a name that is not found.
extension Lowering {
    func reportUnknownName(_ name: String, at range: SourceRange) {
        if name == "self" {
            error(
                "cannot find 'self' in scope; did you mean to use it in a type or extension context?", at: range)
        } else if let declared = laterNames.last(where: { $0.name == name }) {
            error(
                "use of local variable '\(name)' before its declaration", at: range,
                notes: [Diagnostic(.note, "'\(name)' declared here", at: declared.range)])
        } else if context.isStatic, let type = context.selfType,
            instanceMember(name, of: Expression(.tuple([]), type: type, range: range), at: range) != nil
        {
            error(
                context.isPropertyInitializer
                    ? "cannot use instance member '\(name)' within property initializer; "
                        + "property initializers run before 'self' is available"
                    : "instance member '\(name)' cannot be used on type '\(type)'", at: range)
        } else if context.isPropertyInitializer, let type = context.selfType, !context.isStatic,
            instanceMember(name, of: Expression(.tuple([]), type: type, range: range), at: range) != nil
        {
            error(
                "cannot use instance member '\(name)' within property initializer; "
                    + "property initializers run before 'self' is available", at: range)
        } else if let type = context.selfType, !context.isStatic, staticMember(name, of: type, at: range) != nil {
            error("static member '\(name)' cannot be used on instance of type '\(type)'", at: range)
        } else {
            error("cannot find '\(name)' in scope", at: range, notes: adviceNote(name, visibleNames(), at: range))
        }
    }

    /// `[1, 2].joined(separator: ",")`: each element of a literal is wrong, of a variable the call.
    func reportJoined(_ base: Expression, at range: SourceRange) {
        guard case .array(let elements) = base.kind else {
            return error("no exact matches in call to instance method 'joined'", at: range)
        }
        for element in elements {
            error("cannot convert value of type '\(element.type)' to expected element type 'String'", at: element.range)
        }
    }

    func reportMissing(
        _ name: String, of type: Type, isStatic: Bool, at range: SourceRange, base: SourceRange? = nil
    ) {
        var range = range
        var notes: [Diagnostic] = []
        if name == "deinit", type.nominalType?.kind == .classType {
            error("deinitializers cannot be accessed", at: range)
            return
        }
        if !isStatic, let text = exclusion(name, of: type) { return error(text, at: range) }
        var message =
            isStatic ? "type '\(type)' has no member '\(name)'" : "value of type '\(type)' has no member '\(name)'"
        if !isStatic, case .tuple = type {
            message = "value of tuple type '\(type)' has no member '\(name)'"
        } else if isStatic, instanceMember(name, of: Expression(.tuple([]), type: type, range: range), at: range) != nil
        {
            message =
                "instance member '\(name)' cannot be used on type '\(type)'; "
                + "did you mean to use a value of this type instead?"
            range = base ?? range
        } else if !isStatic, staticMember(name, of: type, at: range) != nil {
            message = "static member '\(name)' cannot be used on instance of type '\(type)'"
            range = base ?? range
        } else if case .library? = type.nominalType?.id {
            notes = adviceNote(name, memberNames(of: type, isStatic: isStatic), isMember: true, at: range)
        } else {
            notes = nearNote(Spelling.nearest(to: name, in: memberNames(of: type, isStatic: isStatic)), at: range)
        }
        error(message, at: range, notes: notes)
    }

    /// What a person may have meant, as a note: swiftc gives no such advice any more.
    func nearNote(_ near: String?, at range: SourceRange) -> [Diagnostic] {
        near.map { [Diagnostic(.note, "did you mean '\($0)'?", at: range)] } ?? []
    }

    /// What to write in place of a name that is not there: what other libraries call so, or the name nearest to it.
    func adviceNote(
        _ name: String, _ names: @autoclosure () -> [String], isMember: Bool = false, at range: SourceRange
    ) -> [Diagnostic] {
        if let advice = interface.adviceOnForeignName(name, isMember) { return [Diagnostic(.note, advice, at: range)] }
        // Each is looked for among all names: that many mistakes are no spelling mistakes.
        return nearNote(state.diagnostics.count < 200 ? Spelling.nearest(to: name, in: names()) : nil, at: range)
    }

    func visibleNames() -> [String] {
        var names = state.names.all.map(\.name)
        if let type = context.selfType { names += memberNames(of: type) }
        names += state.scope.globals.keys
        names += state.scope.functions.keys
        names += interface.freeNames
        names += knownTypeNames
        return names
    }
}
