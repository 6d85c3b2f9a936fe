import IR

/// A place whose indices have been evaluated and which has not been touched yet.
indirect enum Prepared {
    case variable(VariableID, Type)
    /// A stored property or tuple element of a value.
    case field(Prepared, Int, Type)
    /// A stored property of an instance of a class.
    case instanceField(Operand, Int, Type)
    case unwrapped(Prepared, Type)
    case element(Prepared, Operand, Type)
    /// The optional value of a key.
    case entry(Prepared, key: Register, Type)
    /// The value of a key, which the default makes if there is none.
    case entryOrDefault(Prepared, key: Register, Expression, Type)
    case library(LibraryFunctionID, Prepared, [(Register, Type)], [Type], Type)
    case computed(getter: Callee, setter: Callee?, Prepared?, [(Register, Type)], Type)
    case value(Operand, Type)

    var type: Type {
        switch self {
        case .variable(_, let type), .field(_, _, let type), .instanceField(_, _, let type), .unwrapped(_, let type),
            .element(_, _, let type), .entry(_, _, let type), .entryOrDefault(_, _, _, let type),
            .library(_, _, _, _, let type), .computed(_, _, _, _, let type),
            .value(_, let type):
            return type
        }
    }
}

/// A place whose value is held in a register, to be changed there and put back.
final class Access {
    let register: Register
    let type: Type
    /// Puts the value back; nil if the register is the place.
    let putBack: (() throws -> Void)?
    /// Whether `putBack` also has to run when something fails in between.
    let isTaken: Bool
    let opened: Label?
    let base: Access?
    /// The global variable that the place is or is part of.
    let global: Int?
    /// Whether the register was made for the access, and not a variable's own or the base's.
    let isTemporary: Bool

    /// Whether the place is in a global variable that has been taken out of its place.
    var isInTakenGlobal: Bool { base?.isInTakenGlobal ?? (global != nil && isTaken) }

    init(
        _ register: Register, _ type: Type, base: Access? = nil, global: Int? = nil, isTemporary: Bool = false,
        opened: Label? = nil, isTaken: Bool = false, putBack: (() throws -> Void)? = nil
    ) {
        self.register = register
        self.isTemporary = isTemporary
        self.type = type
        self.base = base
        self.global = global ?? base?.global
        self.opened = opened
        self.isTaken = isTaken
        self.putBack = putBack
    }
}
