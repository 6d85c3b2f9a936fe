import SwiftDiagnostics
import SwiftSyntax

/// swiftc's words for what the parser finds, and the place where swiftc puts them.
///
/// swiftc still reads with its older parser, which says what it expected where this one says what is missing from which
/// node, and which points at the token that it met where this one points behind the last that it understood.
struct SyntaxWording {
    private let tokens: [TokenSyntax]
    private let starts: [Int]

    init(_ tree: SourceFileSyntax) {
        tokens = Array(tree.tokens(viewMode: .sourceAccurate))
        starts = tokens.map { $0.positionAfterSkippingLeadingTrivia.utf8Offset }
    }

    /// The message and its place; nil if swiftc says the same at the same place.
    func worded(_ diagnostic: SwiftDiagnostics.Diagnostic) -> (message: String, place: Int)? {
        let message = diagnostic.message
        let place = diagnostic.position.utf8Offset
        if let words = Self.sameplace[message] { return (words, place) }
        if let words = Self.atNextToken[message] { return (words, next(place)) }
        return closing(message, place) ?? list(message, place) ?? string(message, diagnostic)
            ?? declaration(message, place) ?? statement(message, place)
    }

    // MARK: Tokens

    private func index(from place: Int) -> Int {
        var (low, high) = (0, starts.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] >= place { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private func next(_ place: Int) -> Int { starts[index(from: place)] }

    private func previous(_ place: Int) -> TokenSyntax? {
        let index = index(from: place)
        return index > 0 ? tokens[index - 1] : nil
    }

    private func endOfPrevious(_ place: Int) -> Int {
        previous(place)?.endPositionBeforeTrailingTrivia.utf8Offset ?? place
    }

    private func startsLine(_ token: TokenSyntax) -> Bool {
        let before = token.previousToken(viewMode: .sourceAccurate)?.trailingTrivia.pieces ?? []
        return (before + token.leadingTrivia.pieces).contains { $0.isNewline }
    }

    // MARK: Brackets

    /// `expected '}' to end struct`
    private func closing(_ message: String, _ place: Int) -> (String, Int)? {
        guard message.hasPrefix("expected '}' to end ") else { return nil }
        let node = String(message.dropFirst("expected '}' to end ".count))
        switch node {
        case "struct", "class", "protocol", "actor": return ("expected '}' in \(node)", place)
        case "enum", "extension", "'switch' statement", "closure": return ("expected '}' at end of \(node)", place)
        default: return ("expected '}' at end of brace statement", place)
        }
    }

    /// What is missing in a list: its end if nothing follows that could be an element, else what parts the elements.
    private func list(_ message: String, _ place: Int) -> (String, Int)? {
        if message.hasPrefix("expected ',' in ") { return ("expected ',' separator", next(place)) }
        if message.hasPrefix("unexpected code"), message.hasSuffix("in function call") {
            return ("expected ',' separator", place)
        }
        if message.hasPrefix("expected value in ") { return ("unexpected ',' separator", place) }
        let follower = tokens[index(from: place)]
        let end: String
        switch message {
        case "expected ')' to end function call", "expected ')' to end tuple": end = "expected ')' in expression list"
        case "expected ']' to end array", "expected ']' to end dictionary":
            end = "expected ']' in container literal expression"
        case "expected ')' to end parameter clause":
            if previous(place)?.tokenKind == .leftParen {
                return ("expected parameter name followed by ':'", next(place))
            }
            end = "expected ')' in parameter"
        default: return nil
        }
        if follower.tokenKind == .endOfFile || follower.tokenKind == .rightBrace { return (end, next(place)) }
        return ("expected ',' separator", startsLine(follower) ? endOfPrevious(place) : next(place))
    }

    // MARK: Literals

    private func string(_ message: String, _ diagnostic: SwiftDiagnostics.Diagnostic) -> (String, Int)? {
        if message == "unterminated '/*' comment" { return (message, starts.last ?? 0) }
        let isQuote = ["\"", "\"\"\""].contains { message == "expected '\($0)' to end string literal" }
        guard isQuote || message == "expected ')' in string literal" else { return nil }
        var node: Syntax? = diagnostic.node
        while let current = node {
            if isQuote, let literal = current.as(StringLiteralExprSyntax.self) {
                return ("unterminated string literal", literal.positionAfterSkippingLeadingTrivia.utf8Offset)
            }
            if !isQuote, let segment = current.as(ExpressionSegmentSyntax.self) {
                return (
                    "cannot find ')' to match opening '(' in string interpolation",
                    segment.leftParen.positionAfterSkippingLeadingTrivia.utf8Offset
                )
            }
            node = current.parent
        }
        return nil
    }

    // MARK: Declarations and statements

    private func declaration(_ message: String, _ place: Int) -> (String, Int)? {
        switch message {
        case "expected identifier in enum case":
            guard let before = previous(place) else { return nil }
            return before.tokenKind == .comma
                ? ("expected identifier after comma in enum 'case' declaration", place)
                : ("expected identifier in enum 'case' declaration", start(before))
        case "expected ':' and type in parameter":
            return (
                "unnamed parameters must be written with the empty name '_'", previous(place).map(start) ?? place
            )
        case "expected ':' in parameter":
            let second = index(from: place)
            guard second + 1 < starts.count else { return nil }
            return ("expected ':' following argument label and parameter name", starts[second + 1])
        case "expected parameter clause in function signature":
            let isInitializer = previous(place)?.tokenKind == .keyword(.`init`)
            return (
                isInitializer
                    ? "expected '(' for initializer parameters"
                    : "expected '(' in argument list of function declaration",
                next(place)
            )
        default: break
        }
        if message.hasPrefix("expected identifier in ") { return (message + " declaration", place) }
        if message.hasPrefix("expected type in ") { return ("expected type", place) }
        return nil
    }

    private func statement(_ message: String, _ place: Int) -> (String, Int)? {
        let apart = "consecutive statements on a line must be separated by ';'"
        switch message {
        case "expected '=' in variable": return (apart, endOfPrevious(place))
        case _ where message.hasPrefix("missing condition in "):
            return (message, previous(place).map(start) ?? place)
        case "expected ':' in switch case":
            var token = previous(place)
            while let current = token, current.tokenKind != .keyword(.case), current.tokenKind != .keyword(.default) {
                token = current.previousToken(viewMode: .sourceAccurate)
            }
            return ("expected ':' after '\(token?.text ?? "case")'", next(place))
        case "expected ':' and expression after '? ...' in ternary expression":
            var token = previous(place)
            while let current = token, current.tokenKind != .infixQuestionMark {
                token = current.previousToken(viewMode: .sourceAccurate)
            }
            return ("expected ':' after '? ...' in ternary expression", token.map(start) ?? place)
        case "expected 'while' and condition in 'repeat' statement":
            return ("expected 'while' after body of 'repeat' statement", previous(place).map(start) ?? place)
        case "expected expression after operator":
            guard case .binaryOperator = tokens[index(from: place)].tokenKind else { return nil }
            return ("unary operator cannot be separated from its operand", next(place))
        case "expected expression":
            return previous(place)?.tokenKind == .equal ? ("expected expression in assignment", place) : nil
        case _ where message.hasPrefix("unexpected code"):
            let token = tokens[index(from: place)]
            if message.hasSuffix("in function") { return (apart, endOfPrevious(place)) }
            guard message.hasSuffix("in source file") else { return nil }
            return startsLine(token) || previous(place) == nil
                ? ("expected expression", place) : (apart, endOfPrevious(place))
        default: return nil
        }
    }

    private func start(_ token: TokenSyntax) -> Int { token.positionAfterSkippingLeadingTrivia.utf8Offset }
}

extension SyntaxWording {
    /// Other words at the same place.
    private static let sameplace = [
        "consecutive statements on a line must be separated by newline or ';'":
            "consecutive statements on a line must be separated by ';'",
        "consecutive declarations on a line must be separated by newline or ';'":
            "consecutive declarations on a line must be separated by ';'",
        "unexpected ';' separator": "';' statements are not allowed",
        "unexpected brace in source file": "extraneous '}' at top level",
        "expected expression in variable": "expected initial value after '='",
        "expected expression in parameter": "expected initial value after '='",
        "expected expression in pattern": "expected pattern",
        "expected expression after ternary operator": "expected expression after '? ... :' in ternary expression",
        "expected pattern in variable": "expected pattern",
        "expected pattern, 'in', and expression in 'for' statement": "expected pattern",
        "expected identifier in parameter": "expected parameter name followed by ':'",
        "expected type in parameter": "expected parameter type following ':'",
        "expected return type in function signature": "expected type for function result",
        "expected return type in function type": "expected type for function result",
        "expected value type in dictionary type": "expected dictionary value type",
        "expected name in import": "expected identifier in import declaration",
        "expected 'var' in variable": "expected 'var' keyword in property declaration",
        "expected 'func' in function": "expected 'func' keyword in instance method declaration",
        "expected 'in' in 'for' statement": "expected 'in' after for-each pattern",
        "expected 'in' in closure signature": "expected 'in' after the closure signature",
        "expected 'else' in 'guard' statement": "expected 'else' after 'guard' condition",
        "expected condition in 'repeat' statement": "expected expression in 'repeat-while' condition",
        "expected declaration after attribute": "expected declaration",
        "expected '{' in 'for' statement": "expected '{' to start the body of for-each loop",
        "expected '{' in 'switch' statement": "expected '{' after 'switch' subject expression",
        "expected '{' in 'if' statement": "expected '{' after 'if' condition",
        "expected code block in 'if' statement": "expected '{' after 'if' condition",
        "expected '{' in 'while' statement": "expected '{' after 'while' condition",
        "expected '{' in 'defer' statement": "expected '{' after 'defer'",
        "expected '>' to end generic parameter clause": "expected '>' to complete generic parameter list",
        "all statements inside a switch must be covered by a 'case' or 'default' label":
            "all statements inside a switch must be covered by a 'case' or 'default'",
        "'case' can only appear inside a 'switch' statement or 'enum' declaration":
            "'case' label can only appear inside a 'switch' statement",
        "Single-quoted string literal found, use '\"'": "single-quoted string literal found, use '\"'",
        "C-style for statement has been removed in Swift 3": "C-style for statement was removed in Swift 3",
        "deinitializers cannot have parameters": "no parameter clause allowed on deinitializer",
    ]

    /// Other words at the token that follows.
    private static let atNextToken = [
        "expected ':' in dictionary element": "expected ':' in dictionary literal",
        "expected ':' in type annotation":
            "found an unexpected second identifier in variable declaration; is there an accidental break?",
        "expected ']' to end array type": "expected ']' in array type",
        "expected ']' to end dictionary type": "expected ']' in dictionary type",
    ]
}
