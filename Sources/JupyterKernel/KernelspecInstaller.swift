import Files
import Glibc
import JSON
import JupyterProtocol

/// Writes the files by which Jupyter frontends find the kernel (kernels.rst, "Kernel specs").
public struct KernelspecInstaller: Sendable {
    /// The folder's name, which notebooks remember.
    public var name = "swiftlet"
    public var displayName = "Swift (Swiftlet)"
    /// The program that is started. `ExecutablePath.stable` finds one that survives upgrades.
    public var executable: String
    /// Environment variables for the kernel, in the order given.
    public var variables: [(name: String, value: String)] = []

    public init(executable: String) { self.executable = executable }

    /// Installs or replaces the kernelspec and returns its folder.
    public func install(
        at location: KernelspecLocation, environment: [String: String]
    ) throws(KernelspecError) -> String {
        let folder = try folder(at: location, environment: environment)
        do {
            try FileAccess.makeFolder(folder)
            for logo in KernelspecLogos.files {
                try FileAccess.replace("\(folder)/\(logo.name)", with: Base64.decode(logo.base64.joined()))
            }
            // Last, since a folder without it is no kernel: nobody sees a half-installed one.
            try FileAccess.replace(folder + "/kernel.json", with: kernelJSON)
        } catch {
            throw .file(error)
        }
        return folder
    }

    /// Removes the kernelspec and returns the folder that it was in. Files that we did not write stay.
    public func uninstall(
        at location: KernelspecLocation, environment: [String: String]
    ) throws(KernelspecError) -> String {
        let folder = try folder(at: location, environment: environment)
        guard unlink(folder + "/kernel.json") == 0 else {
            throw errno == ENOENT
                ? .notInstalled(folder) : .file(FileAccess.failure(folder, "remove"))
        }
        for logo in KernelspecLogos.files { unlink("\(folder)/\(logo.name)") }
        rmdir(folder)
        return folder
    }

    /// The content of `kernel.json`.
    var kernelJSON: [UInt8] {
        var environment = JSONObject()
        for (name, value) in variables { environment[name] = .string(value) }
        let specification: JSONValue = [
            "argv": [.string(executable), "kernel", "--connection-file", "{connection_file}"],
            "display_name": .string(displayName),
            "language": "swift",
            "interrupt_mode": "message",
            "kernel_protocol_version": .string(MessageEncoder.protocolVersion),
            "env": .object(environment),
            "metadata": ["debugger": false, "supported_encryption": ["curve"]],
        ]
        return specification.bytes(JSONStyle(indentation: 1)) + [UInt8(ascii: "\n")]
    }

    /// Why a name cannot be that of a kernel; nil if it can.
    public static func problem(withName name: String) -> KernelspecError? {
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        return isPlain && !name.isEmpty && name != "." && name != ".." ? nil : .invalidName(name)
    }

    private func folder(
        at location: KernelspecLocation, environment: [String: String]
    ) throws(KernelspecError) -> String {
        if let problem = KernelspecInstaller.problem(withName: name) { throw problem }
        return try location.kernelsFolder(environment: environment) + "/" + name
    }
}
