import IR

/// Something that a call may mean.
///
/// A reference, because candidates are handed on far more often than made. Whoever has made one may complete it; others
/// change a copy.
final class Candidate {
    enum Target {
        case library(LibraryFunction)
        case function(FunctionEntry)
        case local(LocalFunction)
        /// The synthesised initialiser of a struct.
        indirect case memberwise(UserType)
        case enumerationCase(Type.NominalType, Int)
        /// `Optional.some` and `Optional(_:)`.
        case wrap
        /// A closure held in a value.
        case value(Expression)
    }

    let target: Target
    var signature: Signature
    /// What `self` is, for methods.
    var receiver: Expression?
    /// Calls exactly this function, whatever the class of the receiver has: after `super.`, and to make an instance.
    var isDirect = false
    /// The metatype on which a static member is called, if only running the program says of which type it is.
    var metatype: Expression?
    var bindings: Bindings

    init(library function: LibraryFunction, receiver: Expression? = nil) {
        target = .library(function)
        signature = function.signature
        self.receiver = receiver
        bindings = Bindings(function.signature.genericParameters)
    }

    init(function: FunctionEntry, receiver: Expression? = nil) {
        target = .function(function)
        signature = function.signature
        self.receiver = receiver
        bindings = Bindings(function.signature.genericParameters)
    }

    init(_ target: Target, _ signature: Signature) {
        self.target = target
        self.signature = signature
        bindings = Bindings(signature.genericParameters)
    }

    func copy() -> Candidate {
        let copy = Candidate(target, signature)
        copy.receiver = receiver
        copy.isDirect = isDirect
        copy.metatype = metatype
        copy.bindings = bindings
        return copy
    }

    /// As swiftc names it in messages: `instance method 'sorted(by:)'`.
    var described: String {
        switch target {
        case .library(let function):
            switch function.kind {
            case .initializer: return "initializer"
            case .method: return "instance method '\(function.name)'"
            case .staticMethod: return "static method '\(function.name)'"
            case .subscript: return "subscript"
            case .enumerationCase: return "enum case '\(function.name)'"
            case .infixOperator, .prefixOperator, .postfixOperator: return "operator function '\(function.name)'"
            case .free, .property, .staticProperty: return "global function '\(function.name)'"
            }
        case .function(let entry):
            switch entry.kind {
            case .global: return "global function '\(entry.name)'"
            case .method: return "instance method '\(entry.name)'"
            case .staticMethod: return "static method '\(entry.name)'"
            case .initializer: return "initializer"
            case .operatorFunction: return "operator function '\(entry.name)'"
            case .accessor: return "subscript"
            }
        case .local(let function): return "local function '\(function.name)'"
        case .memberwise: return "initializer"
        case .enumerationCase, .wrap: return "enum case"
        case .value: return "closure"
        }
    }

    /// What the call names, once it is chosen.
    var callee: Callee? {
        guard case .function(let entry) = target else { return nil }
        return entry.isDynamic && !isDirect && receiver != nil ? .method(entry.id) : .function(entry.id)
    }

    var declaration: String {
        switch target {
        case .library(let function): return function.declaration
        case .function(let entry): return entry.declaration
        case .local(let function): return "func \(function.name)\(function.signature.written())"
        case .memberwise(let type): return "init\(signature.written(withResult: false)) of \(type.nominal.name)"
        case .enumerationCase(let nominal, _): return "case of \(nominal.name)"
        case .wrap: return "case some(Wrapped)"
        case .value(let value): return "\(value.type)"
        }
    }
}

/// One argument as written.
struct CallArgument {
    var label: String?
    var labelRange: SourceRange
    var value: OperatorTree
    var isTrailing = false
    /// `&x`.
    var isInout = false
    var range: SourceRange { value.range }

    /// From the `&` on.
    var ampersand: SourceRange { SourceRange(max(0, range.lower - 1), range.lower) }
    /// From the label on, if there is one.
    var whole: SourceRange { SourceRange(min(labelRange.lower, range.lower), range.lower) }
}

/// Which arguments each parameter of a candidate gets; nothing means its default.
struct ArgumentMatch {
    var arguments: [[Int]]
    var defaulted: Int { arguments.reduce(0) { $0 + ($1.isEmpty ? 1 : 0) } }
}

enum MatchFailure {
    case missing([Signature.Parameter], at: Int?)
    case extra([Int])
    case labels
    case order(argument: Int, before: String)
}

extension Lowering {
    /// Distributes arguments over parameters by label and order.
    func match(_ arguments: [CallArgument], to parameters: [Signature.Parameter]) -> Result<ArgumentMatch, Mismatch> {
        let (given, next) = distribution(of: arguments, over: parameters)
        let missing = parameters.indices.filter { isMissing(parameters[$0], given[$0]) }.map { parameters[$0] }
        if next == arguments.count, missing.isEmpty { return .success(ArgumentMatch(arguments: given)) }
        return .failure(Mismatch(failure: failure(arguments, parameters, missing, next)))
    }

    /// As `match`, for those who do not ask what is wrong.
    func fittingMatch(_ arguments: [CallArgument], to parameters: [Signature.Parameter]) -> ArgumentMatch? {
        let (given, next) = distribution(of: arguments, over: parameters)
        guard next == arguments.count,
            !parameters.indices.contains(where: { isMissing(parameters[$0], given[$0]) })
        else { return nil }
        return ArgumentMatch(arguments: given)
    }

    private func isMissing(_ parameter: Signature.Parameter, _ given: [Int]) -> Bool {
        given.isEmpty && parameter.defaultValue == nil && !parameter.isVariadic
    }

    /// What each parameter gets, and the first argument that none gets.
    private func distribution(
        of arguments: [CallArgument], over parameters: [Signature.Parameter]
    ) -> (given: [[Int]], next: Int) {
        var result = Array(repeating: [Int](), count: parameters.count)
        var next = 0
        for index in parameters.indices {
            guard next < arguments.count else { break }
            if arguments[next].isTrailing {
                if arguments[next].label != nil {
                    guard arguments[next].label == parameters[index].label else { continue }
                } else {
                    guard acceptsClosure(parameters[index].type) else { continue }
                    if parameters[index].defaultValue != nil, next == arguments.count - 1,
                        parameters[(index + 1)...].contains(where: {
                            $0.defaultValue == nil && acceptsClosure($0.type)
                        })
                    {
                        continue
                    }
                }
                result[index] = [next]
                next += 1
                continue
            }
            guard arguments[next].label == parameters[index].label else { continue }
            result[index] = [next]
            next += 1
            if parameters[index].isVariadic {
                while next < arguments.count, arguments[next].label == nil, !arguments[next].isTrailing {
                    result[index].append(next)
                    next += 1
                }
            }
        }
        return (result, next)
    }

    struct Mismatch: Error {
        var failure: MatchFailure
    }

    private func failure(
        _ arguments: [CallArgument], _ parameters: [Signature.Parameter], _ missing: [Signature.Parameter], _ next: Int
    ) -> MatchFailure {
        let required = parameters.filter { $0.defaultValue == nil && !$0.isVariadic }
        if next < arguments.count, !arguments[next].isTrailing,
            let place = parameters.firstIndex(where: { parameter in
                parameter.label == arguments[next].label
                    && (parameter.label != nil || missing.contains { $0.name == parameter.name })
            }),
            arguments[..<next].contains(where: { argument in
                parameters[(place + 1)...].contains { $0.label == argument.label && argument.label != nil }
            })
        {
            let later = arguments[..<next].first { argument in
                parameters[(place + 1)...].contains { $0.label == argument.label && argument.label != nil }
            }
            return .order(argument: next, before: later?.label ?? "")
        }
        if arguments.count == required.count
            || (arguments.count <= parameters.count && missing.count == arguments.count - next)
        {
            if next < arguments.count { return .labels }
        }
        if next < arguments.count {
            if missing.isEmpty, arguments.count <= parameters.count, arguments[next].label == nil,
                !arguments[next].isTrailing, parameters.contains(where: { $0.label != nil && $0.defaultValue != nil })
            {
                return .labels
            }
            if missing.isEmpty || arguments.count > parameters.count {
                // Labels that are simply not there.
                let known = Set(parameters.compactMap(\.label))
                let unknown = arguments.indices.filter { index in
                    index >= next && (arguments[index].label.map { !known.contains($0) } ?? true)
                }
                if arguments.count <= parameters.count, !missing.isEmpty { return .labels }
                return .extra(unknown.isEmpty ? Array(next..<arguments.count) : unknown)
            }
            if missing.count <= arguments.count - next { return .labels }
        }
        return .missing(missing, at: next < arguments.count ? next : nil)
    }

    func acceptsClosure(_ type: Type) -> Bool {
        switch type {
        case .function, .parameter: return true
        case .optional(let wrapped): return acceptsClosure(wrapped)
        default: return false
        }
    }

    /// Says why the arguments do not go with the one function there is.
    func report(_ failure: MatchFailure, _ candidate: Candidate, _ arguments: [CallArgument], at range: SourceRange) {
        let parameters = candidate.signature.parameters
        let end = SourceRange(max(range.lower, range.upper - 1), range.upper)
        switch failure {
        case .missing(let missing, _):
            if arguments.count == 1, arguments[0].isTrailing, let first = parameters.first, first.defaultValue == nil,
                parameters.count == 2, first.type.functionType == nil, source.isBlank(before: arguments[0].range)
            {
                let place = source.endOfText(before: arguments[0].range)
                let name = first.label.map { "'\($0)'" } ?? "#1"
                return error("missing argument for parameter \(name) in call", at: SourceRange(place, place))
            }
            let names = missing.map { parameter in
                parameter.label.map { "'\($0)'" }
                    ?? "#\((parameters.firstIndex { $0.name == parameter.name } ?? 0) + 1)"
            }
            let place = arguments.isEmpty ? end : SourceRange(arguments[arguments.count - 1].range.upper, range.upper)
            if missing.count > 1 {
                error(
                    "missing arguments for parameters \(names.joined(separator: ", ")) in call",
                    at: argumentList(arguments, range))
                return
            }
            error(
                "missing argument for parameter \(names[0]) in call",
                at: arguments.isEmpty ? end : placeBefore(missing[0], parameters, arguments) ?? place)
        case .extra(let extra):
            if parameters.isEmpty {
                error("argument passed to call that takes no arguments", at: arguments[extra[0]].range)
            } else if extra.count == 1 {
                let argument = arguments[extra[0]]
                if let label = argument.label {
                    let message = "extra argument '\(label)' in call"
                    let used = Set(arguments.compactMap(\.label))
                    let open = parameters.compactMap(\.label).filter { !used.contains($0) }
                    if let near = Spelling.nearest(to: label, in: open) {
                        let have = arguments.map { ($0.label ?? "_") + ":" }.joined()
                        let wanted = arguments.map { ($0.label == label ? near : $0.label ?? "_") + ":" }.joined()
                        return error(
                            "incorrect argument label in call (have '\(have)', expected '\(wanted)')",
                            at: argumentList(arguments, range))
                    }
                    error(message, at: argument.range)
                } else {
                    let isSubscript = candidate.described == "subscript"
                    error("extra argument in \(isSubscript ? "subscript" : "call")", at: argument.range)
                }
            } else {
                let places = extra.map { "#\($0 + 1)" }.joined(separator: ", ")
                error("extra arguments at positions \(places) in call", at: arguments[extra[0]].range)
            }
        case .order(let argument, let before):
            let late = arguments[argument].label.map { "argument '\($0)'" } ?? "unnamed argument #\(argument + 1)"
            error("\(late) must precede argument '\(before)'", at: arguments[argument].whole)
        case .labels: reportLabels(parameters, arguments, at: range)
        }
    }

    /// Where an argument that is missing before others would stand; nil if it would be the last.
    private func placeBefore(
        _ missing: Signature.Parameter, _ parameters: [Signature.Parameter], _ arguments: [CallArgument]
    ) -> SourceRange? {
        guard let place = parameters.firstIndex(where: { $0.name == missing.name }) else { return nil }
        let later = Set(parameters[(place + 1)...].compactMap(\.label))
        let next = arguments.firstIndex { argument in
            !argument.isTrailing && argument.label.map { later.contains($0) } == true
        }
        guard let next else { return nil }
        if next == 0 { return arguments[0].whole.start }
        let end = arguments[next - 1].range.upper
        return SourceRange(end, end)
    }

    private func reportLabels(
        _ parameters: [Signature.Parameter], _ arguments: [CallArgument], at range: SourceRange
    ) {
        // Line the arguments up with the parameters that must or can be given.
        var expected: [String?] = []
        var next = 0
        for (index, parameter) in parameters.enumerated() {
            guard next < arguments.count else { break }
            let isNeeded = parameter.defaultValue == nil && !parameter.isVariadic
            let remaining = parameters[(index + 1)...].filter { $0.defaultValue == nil && !$0.isVariadic }.count
            if !isNeeded, arguments[next].label != parameter.label, arguments.count - next <= remaining { continue }
            if arguments[next].isTrailing && !acceptsClosure(parameter.type) { continue }
            expected.append(parameter.label)
            next += 1
        }
        let have = arguments.prefix(expected.count).map(\.label)
        let wrong = zip(have, expected).enumerated().filter {
            $0.element.0 != $0.element.1 && !arguments[$0.offset].isTrailing
        }
        guard let first = wrong.first else {
            error("incorrect arguments in call", at: range)
            return
        }
        _ = first
        let place = argumentList(arguments, range)
        func written(_ labels: [String?]) -> String { labels.map { ($0 ?? "_") + ":" }.joined() }
        let labels = wrong.count == 1 ? "label" : "labels"
        if wrong.allSatisfy({ $0.element.0 == nil }) {
            error("missing argument \(labels) '\(written(wrong.map(\.element.1)))' in call", at: place)
        } else if wrong.allSatisfy({ $0.element.1 == nil }) {
            error("extraneous argument \(labels) '\(written(wrong.map(\.element.0)))' in call", at: place)
        } else {
            error(
                "incorrect argument \(labels) in call (have '\(written(have))', expected '\(written(expected))')",
                at: place)
        }
    }

    /// Where swiftc's caret is for mistakes of a whole argument list: at its parenthesis, or at the only argument.
    private func argumentList(_ arguments: [CallArgument], _ range: SourceRange) -> SourceRange {
        if arguments.count == 1, let only = arguments.first, only.label == nil { return only.range.start }
        // The parenthesis stands before the first argument and the blanks before it.
        let text = source.text.utf8
        var place = min(arguments.first?.whole.lower ?? range.upper, text.count)
        while place > range.lower {
            place -= 1
            let byte = text[text.index(text.startIndex, offsetBy: place)]
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { return SourceRange(place, place) }
        }
        return range
    }
}

extension SourceText {
    /// Whether a blank stands before the place.
    fileprivate func isBlank(before range: SourceRange) -> Bool { endOfText(before: range) < range.lower }

    /// Where the text before the blanks before the place ends.
    fileprivate func endOfText(before range: SourceRange) -> Int {
        let bytes = Array(text.utf8.prefix(range.lower))
        return (bytes.lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") } ?? -1) + 1
    }
}
