// swift-tools-version: 6.1
import PackageDescription

// Benchmarks are a package of their own, so that nobody who only wants Swiftlet builds them.
let package = Package(
    name: "swiftlet-benchmarks",
    dependencies: [.package(name: "swiftlet", path: "..")],
    targets: [
        .executableTarget(
            name: "TrainingBenchmark", dependencies: [.product(name: "Swiftlet", package: "swiftlet")]),
        .executableTarget(
            name: "PlotBenchmark", dependencies: [.product(name: "Swiftlet", package: "swiftlet")]),
    ]
)
