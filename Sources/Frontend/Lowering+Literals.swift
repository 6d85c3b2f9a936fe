import IR
import SwiftParser
import SwiftSyntax

extension Lowering {
    func integerLiteral(_ token: TokenSyntax, expecting: Type?, negated: Bool, at range: SourceRange) -> Expression {
        let text = token.text.filter { $0 != "_" }
        switch literalTarget(expecting) {
        case .double?, .float?:
            let target = literalTarget(expecting) ?? .double
            let magnitude: Double
            if let value = Lowering.integerMagnitude(text) {
                magnitude = Double(value)
            } else if let value = Double(text) {
                magnitude = value
            } else {
                error("integer literal '\(text)' overflows when stored into '\(target)'", at: range)
                return failed(range)
            }
            return number(negated ? -magnitude : magnitude, as: target, at: range)
        case .sized(let kind)?:
            guard let magnitude = Lowering.integerMagnitude(text),
                let value = kind.word(magnitude: magnitude, isNegative: negated)
            else {
                reportOverflow(of: text, negated, kind.isSigned, .sized(kind), at: range)
                return failed(range)
            }
            return Expression(.integer(value), type: .sized(kind), range: range)
        default: break
        }
        if let expecting,
            let made = literalInitializer(
                expecting, protocols: ["ExpressibleByIntegerLiteral", "ExpressibleByFloatLiteral"],
                labels: ["integerLiteral", "floatLiteral"], at: range,
                argument: { type in
                    self.integerLiteral(token, expecting: type, negated: negated, at: range)
                })
        {
            return made
        }
        guard let magnitude = Lowering.integerMagnitude(text),
            let value = negated
                ? (magnitude == UInt(Int.max) + 1 ? Int.min : Int(exactly: magnitude).map { -$0 })
                : Int(exactly: magnitude)
        else {
            reportOverflow(of: text, negated, true, .int, at: range)
            return failed(range)
        }
        return Expression(.integer(value), type: .int, range: range)
    }

    private func reportOverflow(
        of text: String, _ negated: Bool, _ isSigned: Bool, _ type: Type, at range: SourceRange
    ) {
        let value = Lowering.integerMagnitude(text).map(String.init) ?? text
        error(
            negated && !isSigned
                ? "negative integer '-\(value)' overflows when stored into unsigned type '\(type)'"
                : "integer literal '\(negated ? "-" : "")\(value)' overflows when stored into '\(type)'", at: range)
    }

    /// A literal of a known value.
    func integerLiteral(magnitude: UInt, expecting: Type, negated: Bool, at range: SourceRange) -> Expression? {
        literalInitializer(
            expecting, protocols: ["ExpressibleByIntegerLiteral"], labels: ["integerLiteral"], at: range,
            argument: { _ in
                let value = negated ? Int(bitPattern: 0 &- magnitude) : Int(bitPattern: magnitude)
                return Expression(.integer(value), type: .int, range: range)
            })
    }

    static func integerMagnitude(_ text: String) -> UInt? {
        if text.hasPrefix("0x") { return UInt(text.dropFirst(2), radix: 16) }
        if text.hasPrefix("0b") { return UInt(text.dropFirst(2), radix: 2) }
        if text.hasPrefix("0o") { return UInt(text.dropFirst(2), radix: 8) }
        return UInt(text)
    }

    func floatLiteral(_ token: TokenSyntax, expecting: Type?, negated: Bool, at range: SourceRange) -> Expression {
        let magnitude = Double(token.text.filter { $0 != "_" }) ?? .nan
        let value = negated ? -magnitude : magnitude
        if let expecting,
            let made = literalInitializer(
                expecting, protocols: ["ExpressibleByFloatLiteral"], labels: ["floatLiteral"], at: range,
                argument: { _ in Expression(.double(value), type: .double, range: range) })
        {
            return made
        }
        return number(value, as: literalTarget(expecting) == .float ? .float : .double, at: range)
    }

    func number(_ value: Double, as type: Type, at range: SourceRange) -> Expression {
        type == .float
            ? Expression(.float(Float(value)), type: .float, range: range)
            : Expression(.double(value), type: .double, range: range)
    }

    /// The number type that a literal takes in a place of the expected type.
    func literalTarget(_ expecting: Type?) -> Type? {
        switch expecting {
        case .int?, .sized?, .double?, .float?: return expecting
        case .optional(let wrapped)?: return literalTarget(wrapped)
        default: return nil
        }
    }

    /// A literal of a library type that is expressible by it: a call of `init(integerLiteral:)` and the like.
    func literalInitializer(
        _ expecting: Type, protocols: [String], labels: [String], at range: SourceRange,
        argument: (Type) -> Expression
    ) -> Expression? {
        if let made = genericLiteral(expecting.unwrapped, protocols, labels, at: range, argument) { return made }
        guard case .nominal(let nominal) = expecting.unwrapped, nominal.kind != .protocolType,
            case .library(let index) = nominal.id
        else { return nil }
        guard protocols.contains(where: { conforms(expecting.unwrapped, to: ProtocolName($0)) }) else { return nil }
        for label in labels {
            for id in interface.members(named: "init", of: .library(index))
            where interface[id].signature.parameters.first?.label == label
                && interface[id].signature.parameters.count == 1
            {
                var bindings = Bindings(count: interface[id].signature.genericParameters.count)
                if let selfType = interface[id].selfType { _ = unify(selfType, expecting.unwrapped, &bindings) }
                guard bindings.isComplete else { continue }
                let value = argument(bindings.substitute(interface[id].signature.parameters[0].type))
                return Expression(
                    .call(.library(id), [.value(value)], typeArguments: bindings.types.compactMap { $0 }),
                    type: expecting.unwrapped, range: range)
            }
        }
        return nil
    }

    /// A literal of a generic parameter's type, or of a type of a cell.
    private func genericLiteral(
        _ type: Type, _ protocols: [String], _ labels: [String], at range: SourceRange, _ argument: (Type) -> Expression
    ) -> Expression? {
        guard type.archetypePosition != nil || (type.userNominal != nil && !isAbstract(type)) else { return nil }
        for (name, label) in zip(protocols, labels) where conforms(type, to: ProtocolName(name)) {
            for candidate in initializers(of: type) {
                guard candidate.signature.parameters.count == 1, candidate.signature.parameters[0].label == label else {
                    continue
                }
                var bindings = candidate.bindings
                var wanted = bindings.substitute(candidate.signature.parameters[0].type)
                if wanted.hasHole || wanted.archetypePosition != nil {
                    wanted = label == "integerLiteral" ? .int : label == "floatLiteral" ? .double : .string
                    _ = unify(candidate.signature.parameters[0].type, wanted, &bindings)
                }
                let value = argument(wanted)
                if candidate.signature.parameters[0].isVariadic {
                    return emit(candidate, [.value(value)], bindings, at: range)
                }
                return emit(candidate, [.value(value)], bindings, at: range)
            }
        }
        return nil
    }

    // MARK: Strings

    func stringLiteral(_ literal: StringLiteralExprSyntax, expecting: Type?) -> Expression {
        let range = literal.span
        let pounds = literal.openingPounds?.text.utf8.count ?? 0
        var segments: [Expression.Segment] = []
        var text = ""
        for segment in literal.segments.nodes {
            switch segment {
            case .stringSegment(let part):
                appendUnescaped(part.content.text, pounds: pounds, to: &text, at: part.span)
            case .expressionSegment(let part):
                if !text.isEmpty { segments.append(.text(text)) }
                text = ""
                guard let first = part.expressions.first, part.expressions.count == 1, first.label == nil else {
                    error("an interpolation holds one value without a label", at: part.span)
                    continue
                }
                let wasInside = isInInterpolation
                isInInterpolation = true
                let value = expression(first.expression)
                isInInterpolation = wasInside
                if value.type == .void {
                    warning("string interpolation of '()'", at: value.range)
                } else if case .optional = value.type {
                    warning(
                        "string interpolation produces a debug description for an optional value; "
                            + "did you mean to make this explicit?", at: value.range)
                }
                segments.append(.value(value))
            }
        }
        if segments.isEmpty {
            if expecting?.unwrapped == .character, text.count == 1, let character = text.first {
                return Expression(.character(character), type: .character, range: range)
            }
            if let expecting,
                let made = literalInitializer(
                    expecting, protocols: ["ExpressibleByStringLiteral"], labels: ["stringLiteral"], at: range,
                    argument: { _ in Expression(.string(text), type: .string, range: range) })
            {
                return made
            }
            return Expression(.string(text), type: .string, range: range)
        }
        if !text.isEmpty { segments.append(.text(text)) }
        let whole = Expression(.interpolation(segments), type: .string, range: range)
        if let expecting,
            let made = literalInitializer(
                expecting, protocols: ["ExpressibleByStringInterpolation"], labels: ["stringLiteral"], at: range,
                argument: { _ in whole })
        {
            return made
        }
        return whole
    }

    func appendUnescaped(_ raw: String, pounds: Int, to text: inout String, at range: SourceRange) {
        guard raw.utf8.contains(UInt8(ascii: "\\")) else {
            text += raw
            return
        }
        var scalars = Substring(raw).unicodeScalars
        while let scalar = scalars.popFirst() {
            guard scalar == "\\" else {
                text.unicodeScalars.append(scalar)
                continue
            }
            if pounds > 0 {
                let marks = scalars.prefix { $0 == "#" }.count
                guard marks >= pounds else {
                    text.unicodeScalars.append(scalar)
                    continue
                }
                scalars = scalars.dropFirst(pounds)
            }
            switch scalars.popFirst() {
            case "n"?: text += "\n"
            case "t"?: text += "\t"
            case "r"?: text += "\r"
            case "0"?: text += "\0"
            case "\\"?: text += "\\"
            case "\""?: text += "\""
            case "'"?: text += "'"
            case "\n"?: break
            case "u"?:
                _ = scalars.popFirst()
                var code: UInt32 = 0
                while let digit = scalars.popFirst(), digit != "}" {
                    code = code &* 16 &+ UInt32(Character(digit).hexDigitValue ?? 0)
                }
                if let value = Unicode.Scalar(code) {
                    text.unicodeScalars.append(value)
                } else {
                    error("invalid unicode scalar", at: range)
                }
            default: error("invalid escape sequence in literal", at: range)
            }
        }
    }
}
