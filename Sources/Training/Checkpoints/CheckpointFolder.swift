import Glibc
import NeuralNetworks
import Tensors

/// The folder in which a fit keeps where it stands, so that it can go on after its process was ended at any moment.
///
/// All that is needed is in one file, `checkpoint.safetensors`: written beside its place, brought to the disk, then renamed.
/// Whoever reads it sees the last one that was finished, whole. `checkpoint.json` says in words what is in it.
struct CheckpointFolder {
    let path: String
    /// The steps between two checkpoints; nil for one an epoch.
    let every: Int?

    static let format = "swiftlet fit 1"

    private var file: String { (path.hasSuffix("/") ? path : path + "/") + "checkpoint.safetensors" }
    private var summary: String { (path.hasSuffix("/") ? path : path + "/") + "checkpoint.json" }

    /// The last checkpoint; nil if there is none yet. Makes the folder and takes away what a killed process left half.
    func read() throws -> Safetensors? {
        try FolderListing.make(path)
        let listing = try FolderListing(path)
        for name in listing.names where name.hasPrefix("checkpoint.") && name.split(separator: ".").count == 3 {
            unlink(listing.file(name))
        }
        guard listing.names.contains("checkpoint.safetensors") else { return nil }
        let contents: Safetensors
        do {
            contents = try Safetensors(path: file)
        } catch TensorError.malformed(_, let reason) {
            throw UnusableCheckpoint(path: file, problem: "it is damaged: \(reason)")
        }
        guard contents.metadata["format"] == Self.format else {
            throw UnusableCheckpoint(path: file, problem: "it is no checkpoint of a fit, or of another version")
        }
        guard contents.metadata["checksum"] == contents.checksum else {
            throw UnusableCheckpoint(path: file, problem: "it is damaged: its checksum is wrong")
        }
        return contents
    }

    func write(_ state: FitState) throws {
        var contents = Safetensors(tensors: state.tensors, metadata: state.notes)
        contents.metadata["format"] = Self.format
        contents.metadata["checksum"] = contents.checksum
        try contents.write(path: file)
        try writeFile(summary, Array(state.summary.utf8))
    }
}

/// A checkpoint that a fit cannot go on from. Nothing has been changed by it.
public struct UnusableCheckpoint: Error, Sendable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// What is wrong with it.
    public let problem: String

    public var description: String {
        "checkpoint \(path): \(problem); give the fit another folder, or delete this one to begin anew"
    }
}
