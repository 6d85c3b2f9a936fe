import SessionCore

/// Makes a Swift package of a notebook that does natively what `swiftlet run` does with its cells.
public struct NotebookExporter: Sendable {
    /// Where the package finds the library.
    public enum Library: Sendable, Equatable {
        case path(String)
        case url(String, branch: String)

        /// The last component, by which the package manager knows the package.
        var identity: String {
            let text: String
            switch self {
            case .path(let path): text = path
            case .url(let url, _): text = url.hasSuffix(".git") ? String(url.dropLast(4)) : url
            }
            return text.split(separator: "/").last.map(String.init) ?? text
        }

        var declaration: String {
            switch self {
            case .path(let path): ".package(path: \(ParameterInjector.quoted(path)))"
            case .url(let url, let branch):
                ".package(url: \(ParameterInjector.quoted(url)), branch: \(ParameterInjector.quoted(branch)))"
            }
        }
    }

    /// Files of the package by their paths in it.
    public struct Package: Sendable {
        public var files: [(path: String, text: String)]
        /// Sentences about cells that do not check; there are no files then.
        public var problems: [String]
    }

    private let file: NotebookFile
    private let session: Session
    private let library: Library

    public init(_ file: NotebookFile, session: Session, library: Library) {
        self.file = file
        self.session = session
        self.library = library
    }

    public func package(named name: String) -> Package {
        let plan = RunPlan(file)
        let problems = plan.problems(session.checkCells(plan.codeCells.map(\.source)))
        guard problems.isEmpty else { return Package(files: [], problems: problems.map(\.message)) }
        let cells = plan.codeCells.filter { !$0.mustFail }
        let parameters = cells.indices.filter {
            !Set(plan.notebook.cells[cells[$0].index].tags)
                .isDisjoint(with: [ParameterInjector.parametersTag, ParameterInjector.injectedTag])
        }
        let program = session.export(cells.map(\.source), parameters: Set(parameters))
        let target = NotebookExporter.targetName(name)
        let main = """
            // Written by 'swiftlet export' from \(file.name).

            import Foundation
            import Swiftlet


            """ + program
        var files = [("Package.swift", manifest(name, target)), ("Sources/\(target)/main.swift", main)]
        if program.contains("notebookParameter(") {
            files.append(("Sources/\(target)/Parameters.swift", NotebookExporter.parameters))
        }
        return Package(files: files, problems: [])
    }

    private static let parameters = """
        import Foundation

        /// The value of a parameter: that of the environment variable of its name, else the one the notebook has.
        func notebookParameter<Value: LosslessStringConvertible>(_ name: String, _ value: Value) -> Value {
            guard let text = ProcessInfo.processInfo.environment[name] else { return value }
            guard let given = Value(text) else {
                FileHandle.standardError.write(Data("parameter \\(name): '\\(text)' is not \\(Value.self)\\n".utf8))
                exit(2)
            }
            return given
        }

        """

    private func manifest(_ name: String, _ target: String) -> String {
        // Variables of a script's top level are reached from its functions, which Swift 6 mode does not allow.
        """
        // swift-tools-version: 6.0
        import PackageDescription

        let package = Package(
            name: \(ParameterInjector.quoted(name)),
            dependencies: [\(library.declaration)],
            targets: [
                .executableTarget(
                    name: \(ParameterInjector.quoted(target)),
                    dependencies: [.product(name: "Swiftlet", package: \(ParameterInjector.quoted(library.identity)))],
                    swiftSettings: [.swiftLanguageMode(.v5)])
            ]
        )

        """
    }

    /// A module's name: `quick-tour` becomes `QuickTour`.
    static func targetName(_ name: String) -> String {
        let words = name.split { !($0.isLetter || $0.isNumber || $0 == "_") || !$0.isASCII }
        let joined = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        guard let first = joined.first else { return "Notebook" }
        // A module may not have the name of the one that it imports.
        return first.isNumber || joined == "Swiftlet" ? "Notebook" + joined : joined
    }
}
