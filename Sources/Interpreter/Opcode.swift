/// The machine's instructions. `a`, `b`, `c` are the instruction's operands; `→ word` means that the next eight bytes
/// belong to it: a constant, a jump target or a pointer to something that outlives the code.
///
/// Registers are scalars (numbers and borrowed references) or owners of a reference. An owner is empty (0) or counts
/// for one reference. Instructions that write an owner find it empty unless they say otherwise.
enum Opcode: UInt8, CaseIterable {
    // Moves
    case move, copyReference, moveReference, borrow, moveOut, moveIn, assignReference, release
    case loadSmall, loadConstant, loadObject

    // Integers
    case intAdd, intSubtract, intMultiply, intDivide, intRemainder, intNegate
    case intAddSmall, intSubtractSmall, intMultiplySmall
    case intAddWrapping, intSubtractWrapping, intMultiplyWrapping
    case intAnd, intOr, intXor, intNot, intShiftLeft, intShiftRight
    case intEqual, intNotEqual, intLess, intLessOrEqual

    // Floating point
    case doubleAdd, doubleSubtract, doubleMultiply, doubleDivide, doubleNegate
    case doubleEqual, doubleNotEqual, doubleLess, doubleLessOrEqual
    case doubleSquareRoot, doubleAbsolute, intToDouble, doubleToInt
    case boolNot

    // Jumps, `→ word` is the target
    case jump, loop, branchIf, branchUnless, branchIfNil, branchUnlessNil
    case unlessIntEqual, unlessIntNotEqual, unlessIntLess, unlessIntLessOrEqual
    case unlessIntEqualSmall, unlessIntNotEqualSmall, unlessIntLessSmall, unlessIntLessOrEqualSmall
    case unlessIntGreaterSmall, unlessIntGreaterOrEqualSmall
    case unlessDoubleLess, unlessDoubleLessOrEqual, unlessDoubleEqual, unlessDoubleNotEqual
    /// Adds one to `a` and jumps if it is then less than `b`.
    case loopRange
    /// Jumps unless `a` is less than the number of elements of `b`.
    case unlessIndexInArray
    /// Sets `a` to the first entry of table `b` at or after `a`; jumps if there is none.
    case nextEntry

    // Arrays
    case newArray, arrayCount, arrayGetScalar, arrayGetReference, arraySetScalar, arraySetReference
    /// As `arrayGetReference`, without becoming an owner: only until the next instruction that may change things.
    case arrayBorrow
    /// The field → word of the record `c` of array `b`.
    case elementFieldScalar
    /// The record or array `c` of array `b`, both made the only ones of their kind: it can be changed in its place, for
    /// as long as nobody else gets at the array.
    case elementRecord, elementArray
    case arrayTake, arrayPut, arrayAppendScalar, arrayAppendReference

    // Records
    case newRecord, newEnumeration, fieldGetScalar, fieldGetReference, fieldTake, fieldPut, fieldSetScalar
    case fieldSetReference, uniqueRecord, tagOf, fieldGetShared, fieldTakeShared, fieldBorrow
    /// Changes the field `b` of record `a` by `c`.
    case fieldDoubleAdd, fieldDoubleSubtract, fieldIntAdd
    /// From here on the deinitialisers of the instance `a` run when it ends.
    case completeInstance

    // Optionals
    case wrapScalar, wrapReference, unwrapScalar, unwrapReference, checkSome, isNil, payloadScalar

    // Tables
    case newTable, tableInsert, entryKeyScalar, entryKeyReference, entryPair
    /// The optional value of a key: copied, taken out, put back (nil removes the key).
    case tableGet, tableTake, tablePut
    case uniqueTable
    /// The entry of a key or -1; a new entry for a key.
    case tableFind, tableAdd
    case entryGetScalar, entryGetReference, entryTake, entrySetScalar, entryPut

    // Variables elsewhere
    case globalGetScalar, globalGetReference, globalSetScalar, globalSetReference, globalTake, globalPut
    case markInitialised, markChanging
    case newBox, boxGetScalar, boxGetReference, boxSetScalar, boxSetReference, boxTake, boxPut
    case newClosure, captureSet, captureGet

    // Strings
    /// An interpolation: begin (remembers the place in the text buffer), parts, end as a string or by appending.
    case textBegin, textLiteral, textInt, textDouble, textBool, textString, textValue, textEnd, textEndAppend
    case assignAppendString

    // Calls
    case call, callMethod, callClosure, callNative, returnVoid, returnScalar, returnReference
    case convert, boxAny, setResult, checkRange
    case startIteration, nextElement

    // Errors
    case throwError, resume, trap
}

/// Operands of one instruction, or the word after one.
struct Instruction {
    var op: Opcode
    /// Without it the byte would be padding, and the words after instructions would lose it.
    private var unused: UInt8 = 0
    var a: UInt16
    var b: UInt16
    var c: UInt16

    init(_ op: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
        self.op = op
        self.a = UInt16(truncatingIfNeeded: a)
        self.b = UInt16(truncatingIfNeeded: b)
        self.c = UInt16(truncatingIfNeeded: c)
    }

    var smallC: Int { Int(Int16(bitPattern: c)) }
    var smallB: Int { Int(Int16(bitPattern: b)) }
}

extension Opcode {
    /// The kinds of `a`, `b`, `c`, and `w` if a word follows: the verifier checks operands and the end of compilation
    /// numbers registers by them.
    ///
    /// `-` is not used, or a number in its own right; `s` a scalar register, `r` an owner of a reference (read, emptied or
    /// filled), `x` either. A capital is written.
    var shape: String {
        switch self {
        case .move: return "Ss-"
        case .copyReference: return "Rx-"
        case .moveReference: return "Rr-"
        case .borrow: return "Sx-"
        case .moveOut: return "Sr-"
        case .moveIn: return "Rs-"
        case .assignReference: return "rr-"
        case .release: return "r--"
        case .loadSmall: return "S--"
        case .loadConstant: return "S--w"
        case .loadObject: return "R--w"
        case .intAdd, .intSubtract, .intMultiply, .intDivide, .intRemainder, .intAddWrapping, .intSubtractWrapping,
            .intMultiplyWrapping, .intAnd, .intOr, .intXor, .intShiftLeft, .intShiftRight, .intEqual, .intNotEqual,
            .intLess, .intLessOrEqual, .doubleAdd, .doubleSubtract, .doubleMultiply, .doubleDivide, .doubleEqual,
            .doubleNotEqual, .doubleLess, .doubleLessOrEqual:
            return "Sss"
        case .intNegate, .intNot, .doubleNegate, .doubleSquareRoot, .doubleAbsolute, .intToDouble, .doubleToInt,
            .boolNot, .intAddSmall, .intSubtractSmall, .intMultiplySmall:
            return "Ss-"
        case .jump, .loop: return "---w"
        case .branchIf, .branchUnless: return "s--w"
        case .branchIfNil, .branchUnlessNil: return "x--w"
        case .unlessIntEqual, .unlessIntNotEqual, .unlessIntLess, .unlessIntLessOrEqual, .unlessDoubleLess,
            .unlessDoubleLessOrEqual, .unlessDoubleEqual, .unlessDoubleNotEqual, .loopRange:
            return "ss-w"
        case .unlessIntEqualSmall, .unlessIntNotEqualSmall, .unlessIntLessSmall, .unlessIntLessOrEqualSmall,
            .unlessIntGreaterSmall, .unlessIntGreaterOrEqualSmall:
            return "s--w"
        case .unlessIndexInArray, .nextEntry: return "sx-w"
        case .newArray: return "R--w"
        case .arrayCount: return "Sx-"
        case .arrayGetScalar: return "Sxs"
        case .arrayGetReference: return "Rxs"
        case .arraySetScalar: return "xss"
        case .arraySetReference: return "xsr"
        case .elementFieldScalar: return "Sxsw"
        case .elementRecord, .elementArray: return "Srs"
        case .arrayTake, .entryTake: return "Rrs"
        case .arrayBorrow, .entryGetScalar: return "Sxs"
        case .tableGet: return "Rxx"
        case .tableTake: return "Rrx"
        case .tablePut: return "rxr"
        case .uniqueTable: return "r--"
        case .tableFind: return "Sxx"
        case .tableAdd: return "Srx"
        case .entryGetReference: return "Rxs"
        case .entrySetScalar: return "rss"
        case .entryPut: return "rsr"
        case .fieldBorrow: return "Sx-"
        case .arrayPut: return "rsr"
        case .arrayAppendScalar: return "rs-"
        case .arrayAppendReference: return "rr-"
        case .newRecord, .newEnumeration: return "R--w"
        case .fieldGetScalar: return "Sx-"
        case .fieldGetReference, .fieldGetShared: return "Rx-"
        case .fieldTake, .fieldTakeShared: return "Rx-"
        case .fieldPut, .fieldSetReference: return "x-r"
        case .fieldSetScalar, .fieldDoubleAdd, .fieldDoubleSubtract, .fieldIntAdd: return "x-s"
        case .uniqueRecord: return "r--"
        case .completeInstance: return "x--"
        case .tagOf: return "Sx-"
        case .wrapScalar: return "Rs-"
        case .wrapReference: return "Rr-"
        case .unwrapScalar, .payloadScalar, .isNil: return "Sx-"
        case .unwrapReference: return "Rx-"
        case .checkSome: return "x--"
        case .newTable: return "R--w"
        case .tableInsert: return "rxx"
        case .entryKeyScalar: return "Sxs"
        case .entryKeyReference, .entryPair: return "Rxs"
        case .globalGetScalar: return "S--w"
        case .globalGetReference, .globalTake: return "R--w"
        case .globalSetScalar: return "s--w"
        case .globalSetReference, .globalPut: return "r--w"
        case .markInitialised, .markChanging: return "---w"
        case .newBox: return "R--"
        case .boxGetScalar: return "Sx-"
        case .boxGetReference, .boxTake: return "Rx-"
        case .boxSetScalar: return "xs-"
        case .boxSetReference, .boxPut: return "xr-"
        case .newClosure: return "Rr-w"
        case .captureSet: return "r-x"
        case .captureGet: return "S--"
        case .textBegin: return "S--"
        case .textLiteral: return "---w"
        case .textInt, .textDouble, .textBool: return "s--"
        case .textString: return "x--"
        case .textValue: return "x--w"
        case .textEnd: return "Rs-"
        case .textEndAppend: return "rs-"
        case .assignAppendString: return "rx-"
        case .call, .callMethod, .callNative: return "sX-w"
        case .callClosure: return "sXxw"
        case .returnVoid, .resume: return "---"
        case .returnScalar: return "s--"
        case .returnReference: return "r--"
        case .convert: return "Xx-w"
        case .boxAny: return "Rx-w"
        case .setResult: return "x--w"
        case .checkRange: return "xx-w"
        case .startIteration: return "Rx-w"
        case .nextElement: return "Xr-w"
        case .throwError: return "r--"
        case .trap: return "---w"
        }
    }

    var hasWord: Bool { shape.utf8.count == 4 }
}
