import IR
import SwiftSyntax

/// Reading variables, and what of the session a function of a cell uses.
extension Lowering {
    /// Reads a local and checks that it has a value here.
    func readChecked(_ local: LocalID, at range: SourceRange) -> Expression {
        let value = read(local, at: range)
        // Without a place it is only asked what the name is.
        if state.flow.isReachable, state.flow.uninitialised.contains(.local(local)), range != .none,
            case let info = state.locals[local.index], info.isDeferred
        {
            let kind = info.isMutable ? "variable" : "constant"
            if info.depth < state.contexts.count - 1 {
                error(
                    "\(kind) '\(info.name)' captured by a closure before being initialized",
                    at: context.range == .none ? range : context.range.start,
                    stage: .initialisation)
            } else if let place = referencePlace {
                error(
                    "\(kind) '\(info.name)' passed by reference before being initialized", at: place,
                    stage: .initialisation)
            } else {
                error("\(kind) '\(info.name)' used before being initialized", at: range, stage: .initialisation)
            }
        }
        return value
    }

    func readGlobal(_ variable: GlobalVariable, at range: SourceRange) -> Expression {
        let id = variable.id
        if let function = enclosingFunction {
            state.globalUses[function, default: []].insert(id)
        } else if state.flow.uninitialised.contains(.global(id)), state.flow.isReachable, range != .none {
            error(
                "\(variable.isMutable ? "variable" : "constant") '\(variable.name)' "
                    + (referencePlace == nil ? "used" : "passed by reference") + " before being initialized",
                at: referencePlace ?? range, stage: .initialisation)
        }
        let value = Expression(.variable(.global(id)), type: variable.type, range: range)
        guard let weak = state.scope.weakGlobals[id] else { return value }
        return object(of: value, weak.ownership, as: weak.type, at: range)
    }

    /// The function of the session around this point, closures looked through; nil at the top level.
    var enclosingFunction: FunctionID? { state.contexts.first?.id }

    /// Notes that a function of a cell is mentioned here.
    func noteUse(of function: FunctionID, at range: SourceRange) {
        // A look-up that only wants to know what a name is.
        if range == .none, enclosingFunction == nil { return }
        if let enclosing = enclosingFunction {
            state.functionUses[enclosing, default: []].insert(function)
        } else {
            state.topLevelUses.append((function, range))
        }
    }
}
