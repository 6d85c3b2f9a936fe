// swift-tools-version: 6.1
import PackageDescription

// The order is the floor plan of docs/architecture.md: a target may import only what it lists here, and
// `make test` has the compiler check it (`--explicit-target-dependency-import-check error`).

/// Half of what a start once took was finding and relocating shared libraries. The program holds Swift's libraries and is
/// loaded where it was linked for.
let quickStart = [
    "-static-stdlib", "-Xclang-linker", "-no-pie",
    "-Xlinker", "--start-group", "-lFoundationEssentials", "-l_FoundationCollections", "-l_FoundationCShims",
    "-Xlinker", "--end-group",
    // Nothing looks its symbols up by name; without them the linker can leave out what is not used.
    "-Xlinker", "--no-export-dynamic",
]

/// The system loads a program in pieces of 64 KB. The linker puts the functions that every run needs side by side, so that
/// few pieces are loaded; Benchmarks/Runner/order.py writes down which. For that each function is a section of its own.
let functionSections: [SwiftSetting] = [.unsafeFlags(["-Xfrontend", "-function-sections"])]
let functionOrder = [
    // lld comes with the toolchain.
    "-use-ld=lld", "-Xlinker", "--no-warn-symbol-ordering", "-Xlinker",
    "--symbol-ordering-file=\(Context.packageDirectory)/Sources/SwiftletCLI/function-order.txt",
]

let package = Package(
    name: "swiftlet",
    products: [
        .executable(name: "swiftlet", targets: ["SwiftletCLI"]),
        .executable(name: "binding-generator", targets: ["BindingGenerator"]),
        .library(name: "Swiftlet", targets: ["Swiftlet"]),
    ],
    dependencies: [
        .package(url: "https://github.com/swiftlang/swift-syntax", exact: "603.0.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        // System libraries
        .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CProcess"),
        .systemLibrary(name: "COneDNN", providers: [.apt(["libdnnl-dev"])]),

        // Session wing
        .target(name: "Files", dependencies: ["CProcess"], swiftSettings: functionSections),
        .target(name: "SessionIO"),
        .target(name: "JSON"),
        .target(name: "IR", swiftSettings: functionSections),
        .target(
            name: "Frontend",
            dependencies: [
                "IR",
                .product(name: "SwiftSyntax", package: "swift-syntax"),
                .product(name: "SwiftParser", package: "swift-syntax"),
                .product(name: "SwiftParserDiagnostics", package: "swift-syntax"),
                .product(name: "SwiftDiagnostics", package: "swift-syntax"),
            ],
            // One object is all the state of a check: to look at each access at run time, beside the compiler, takes a
            // twentieth of the time.
            swiftSettings: functionSections + [.unsafeFlags(["-enforce-exclusivity=unchecked"])]),
        .target(name: "Interpreter", dependencies: ["IR", "SessionIO"], swiftSettings: functionSections),
        .target(
            name: "SessionCore", dependencies: ["Frontend", "Interpreter", "IR", "SessionIO", "Files"],
            swiftSettings: functionSections),
        .target(name: "SQLite", dependencies: ["CSQLite"]),
        .target(name: "CellHistory", dependencies: ["SQLite", "SessionCore"]),
        .target(name: "CZeroMQ"),
        .target(name: "ZeroMQ", dependencies: ["CZeroMQ"]),
        .target(name: "JupyterProtocol", dependencies: ["CSodium", "JSON"]),
        .target(
            name: "JupyterKernel",
            dependencies: ["SessionCore", "SessionIO", "JupyterProtocol", "JSON", "ZeroMQ", "Files", "CProcess"]),
        .target(name: "NotebookFormat", dependencies: ["SessionIO", "JSON"], swiftSettings: functionSections),
        .target(name: "Statistics"),
        .target(
            name: "Runner",
            dependencies: [
                "SessionCore", "IR", "SessionIO", "NotebookFormat", "JSON", "SQLite", "Statistics", "Files", "CProcess",
            ], swiftSettings: functionSections),

        // Numbers wing
        .target(name: "CTensorKernels", dependencies: ["COneDNN"]),
        .target(name: "Tensors", dependencies: ["CTensorKernels"]),
        .target(name: "NeuralNetworks", dependencies: ["Tensors"]),
        .target(
            name: "Datasets", dependencies: ["Tensors"], exclude: ["Shipped/ship.py", "Shipped/LICENSES.md"]),
        .target(name: "Training", dependencies: ["NeuralNetworks", "Datasets", "Tensors"]),
        .target(name: "Plots"),
        .target(name: "PlotRenderers", dependencies: ["Plots"]),
        .target(
            name: "Swiftlet",
            dependencies: [
                "Training", "NeuralNetworks", "Datasets", "Tensors", "Plots", "PlotRenderers", "Statistics",
            ]),

        // The bridge, the generator of its generated half, and the composition root
        .target(
            name: "Bindings",
            dependencies: [
                "Swiftlet", "Training", "NeuralNetworks", "Datasets", "Tensors", "Plots", "PlotRenderers",
                "Interpreter", "IR", "SessionIO",
            ], swiftSettings: functionSections),
        .target(
            name: "BindingGeneratorCore",
            dependencies: [
                .product(name: "SwiftSyntax", package: "swift-syntax"),
                .product(name: "SwiftParser", package: "swift-syntax"),
            ]),
        .executableTarget(name: "BindingGenerator", dependencies: ["BindingGeneratorCore"]),
        .executableTarget(
            name: "SwiftletCLI",
            dependencies: [
                "Bindings", "JupyterKernel", "JupyterProtocol", "Runner", "NotebookFormat", "CellHistory", "JSON",
                "Files", "CProcess",
                "SessionCore", "Interpreter", "IR", "SessionIO",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["function-order.txt"], swiftSettings: functionSections,
            linkerSettings: [.unsafeFlags(quickStart + functionOrder)]),

        // Tests mirror the sources
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"]),
        .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
        .testTarget(name: "IRTests", dependencies: ["IR"]),
        .testTarget(name: "FrontendTests", dependencies: ["Frontend", "IR"]),
        .testTarget(name: "InterpreterTests", dependencies: ["Interpreter", "IR", "SessionIO"]),
        .testTarget(
            name: "SessionCoreTests",
            dependencies: ["SessionCore", "Frontend", "Interpreter", "IR", "SessionIO", "TestSupport"]),
        .testTarget(name: "CellHistoryTests", dependencies: ["CellHistory", "SQLite", "SessionCore", "TestSupport"]),
        .testTarget(
            name: "LanguageTests",
            dependencies: ["SessionCore", "Frontend", "Interpreter", "IR", "SessionIO", "TestSupport"],
            exclude: ["Programs", "Corpus"]),
        .testTarget(name: "JupyterProtocolTests", dependencies: ["JupyterProtocol", "JSON", "TestSupport"]),
        .testTarget(
            name: "JupyterKernelTests",
            dependencies: [
                "JupyterKernel", "JupyterProtocol", "JSON", "SessionCore", "Interpreter", "SessionIO", "ZeroMQ",
                "TestSupport",
            ]),
        .testTarget(name: "NotebookFormatTests", dependencies: ["NotebookFormat", "SessionIO", "JSON", "TestSupport"]),
        .testTarget(
            name: "RunnerTests",
            dependencies: [
                "Runner", "NotebookFormat", "JSON", "SessionCore", "Interpreter", "IR", "SessionIO", "Statistics",
                "SQLite", "Files", "TestSupport",
            ]),
        .testTarget(
            name: "TensorsTests", dependencies: ["Tensors", "CTensorKernels", "TestSupport"],
            exclude: ["References"]),
        .testTarget(
            name: "NeuralNetworksTests", dependencies: ["NeuralNetworks", "Tensors", "TestSupport"],
            exclude: ["References", "Snapshots"]),
        .testTarget(
            name: "DatasetsTests", dependencies: ["Datasets", "Tensors"], exclude: ["References"]),
        .testTarget(
            name: "TrainingTests",
            dependencies: ["Training", "NeuralNetworks", "Datasets", "Tensors", "TestSupport"]),
        .testTarget(
            name: "PlotsTests", dependencies: ["Plots", "PlotRenderers"], exclude: ["Snapshots"]),
        .testTarget(
            name: "SwiftletTests",
            dependencies: [
                "Swiftlet", "Training", "NeuralNetworks", "Datasets", "Tensors", "Plots", "PlotRenderers",
            ]),
        .testTarget(
            name: "BindingsTests",
            dependencies: [
                "Bindings", "BindingGeneratorCore", "SessionCore", "Interpreter", "IR", "SessionIO", "Swiftlet",
                "Training", "NeuralNetworks", "Datasets", "Tensors", "Plots", "PlotRenderers",
            ]),
        .testTarget(name: "EndToEndTests"),
    ]
)
