import BindingGeneratorCore
import Foundation

// swift run binding-generator [Sources]: writes Sources/Bindings/Generated and says what could not be bound.

let sources = URL(filePath: CommandLine.arguments.dropFirst().first ?? "Sources")
let (files, skipped) = try BindingGeneration.run(sources: sources)
let folder = BindingGeneration.output(sources: sources)
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
for line in BindingGeneration.stale(files, in: folder) { print(line) }
for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where files[name] == nil {
    try FileManager.default.removeItem(at: folder.appending(path: name))
}
for (name, text) in files {
    let file = folder.appending(path: name)
    if (try? String(contentsOf: file, encoding: .utf8)) != text {
        try text.write(to: file, atomically: true, encoding: .utf8)
    }
}
for module in BindingGeneration.modules {
    for item in skipped where item.module == module { print("\(module): \(item.declaration): \(item.reason)") }
}
print("\(files.count) files, \(skipped.count) declarations without a binding")
