import Glibc
import JSON
import JupyterKernel
import Testing

@Suite("Installing the kernelspec")
struct KernelspecInstallerTests {
    private let prefix: String
    private let root: String

    init() throws {
        var template = Array("/tmp/kernelspec-XXXXXX".utf8CString)
        prefix = try #require(mkdtemp(&template).map { String(cString: $0) })
        let file = try #require(realpath(#filePath, nil))
        defer { free(file) }
        root = String(cString: file).split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    }

    private func text(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        return Array(bytes[..<fread(&bytes, 1, bytes.count, file)])
    }

    @Test("writes the specification of the template, with the program's path, and the logos of the repository")
    func install() throws {
        let folder = try KernelspecInstaller(executable: "/opt/bin/swiftlet").install(
            at: .prefix(prefix), environment: [:])
        #expect(folder == prefix + "/share/jupyter/kernels/swiftlet")
        var expected = try JSONValue(parsing: try #require(text(root + "/kernelspec/kernel.json"))).object ?? [:]
        var arguments = expected["argv"]?.array ?? []
        #expect(arguments.first == "{executable}")
        arguments[0] = "/opt/bin/swiftlet"
        expected["argv"] = .array(arguments)
        #expect(try JSONValue(parsing: try #require(text(folder + "/kernel.json"))).object == expected)
        for logo in ["logo-32x32.png", "logo-64x64.png", "logo-svg.svg"] {
            #expect(text("\(folder)/\(logo)") == text("\(root)/kernelspec/\(logo)"), "run kernelspec/make_logos.py")
        }
    }

    @Test("installs again over itself, and uninstalls")
    func uninstall() throws {
        var installer = KernelspecInstaller(executable: "/opt/bin/swiftlet")
        installer.name = "swiftlet-2"
        installer.variables = [(name: "OMP_NUM_THREADS", value: "1")]
        _ = try installer.install(at: .prefix(prefix), environment: [:])
        let folder = try installer.install(at: .prefix(prefix), environment: [:])
        let json = try JSONValue(parsing: try #require(text(folder + "/kernel.json")))
        #expect(json["env"]?["OMP_NUM_THREADS"] == "1")
        #expect(try installer.uninstall(at: .prefix(prefix), environment: [:]) == folder)
        #expect(access(folder, F_OK) != 0)
        #expect(throws: KernelspecError.notInstalled(folder)) {
            try installer.uninstall(at: .prefix(prefix), environment: [:])
        }
    }

    @Test("finds the folders where Jupyter looks")
    func locations() throws {
        #expect(
            try KernelspecLocation.user.kernelsFolder(environment: ["HOME": "/home/ada"])
                == "/home/ada/.local/share/jupyter/kernels")
        #expect(
            try KernelspecLocation.user.kernelsFolder(environment: ["HOME": "/h", "JUPYTER_DATA_DIR": "/d"])
                == "/d/kernels")
        #expect(
            try KernelspecLocation.sysPrefix.kernelsFolder(environment: ["VIRTUAL_ENV": "/venv"])
                == "/venv/share/jupyter/kernels")
        #expect(throws: KernelspecError.noEnvironment) {
            try KernelspecLocation.sysPrefix.kernelsFolder(environment: [:])
        }
    }

    @Test("refuses names that are no kernel names", arguments: ["", "..", "a/b", "a b", "é"])
    func names(name: String) {
        var installer = KernelspecInstaller(executable: "/x")
        installer.name = name
        #expect(throws: KernelspecError.invalidName(name)) {
            try installer.install(at: .prefix(prefix), environment: [:])
        }
    }

    @Test("a check finds what is installed, what is broken, and what is missing")
    func check() throws {
        func texts(_ environment: [String: String]) -> [(isProblem: Bool, text: String)] {
            InstallationCheck(environment: environment, executable: "/bin/sh").findings().map {
                ($0.isProblem, $0.text)
            }
        }
        let environment = ["JUPYTER_PATH": prefix + "/share/jupyter"]
        #expect(texts(environment).contains { $0.isProblem && $0.text.hasPrefix("frontends do not know the kernel") })
        _ = try KernelspecInstaller(executable: "/bin/sh").install(at: .prefix(prefix), environment: [:])
        #expect(texts(environment).contains { !$0.isProblem && $0.text.hasSuffix("kernel.json starts /bin/sh") })
        _ = try KernelspecInstaller(executable: "/nowhere/swiftlet").install(at: .prefix(prefix), environment: [:])
        #expect(
            texts(environment).contains { $0.isProblem && $0.text.contains("/nowhere/swiftlet, which cannot be run") })
        #expect(texts([:]).contains { $0.text.hasPrefix("messages travel over tcp://127.0.0.1:") })
    }
}
