import JupyterProtocol
import TestSupport
import Testing

@Suite("Connection files")
struct ConnectionFileTests {
    private let good = """
        {"shell_port": 1, "iopub_port": 2, "stdin_port": 3, "control_port": 4, "hb_port": 5, "ip": "127.0.0.1",
         "key": "a-b-c", "transport": "tcp", "signature_scheme": "hmac-sha256", "kernel_name": "swiftlet"}
        """

    private func parse(_ text: String) throws(ConnectionFileError) -> ConnectionFile {
        try ConnectionFile(parsing: Array(text.utf8))
    }

    @Test("give ports, key and addresses")
    func reads() throws {
        let file = try parse(good)
        #expect(file.ports == [.shell: 1, .iopub: 2, .stdin: 3, .control: 4, .heartbeat: 5])
        #expect(file.key == Array("a-b-c".utf8))
        #expect(file.address(of: .iopub) == "tcp://127.0.0.1:2")
    }

    @Test("make addresses for IPv6 and for ipc")
    func addresses() throws {
        #expect(try parse(good.replacing("127.0.0.1", with: "::1")).address(of: .shell) == "tcp://[::1]:1")
        let ipc = try parse(good.replacing(#""tcp""#, with: #""ipc""#).replacing("127.0.0.1", with: "/run/k"))
        #expect(ipc.address(of: .heartbeat) == "ipc:///run/k-5")
    }

    @Test(
        "are refused in one line that names the field",
        arguments: [
            (
                #""shell_port": 1"#, #""shell_port": "1""#,
                "connection file: 'shell_port' must be a port from 0 to 65535"
            ),
            (
                #""shell_port": 1"#, #""shell_port": 70000"#,
                "connection file: 'shell_port' must be a port from 0 to 65535"
            ),
            (#""shell_port": 1,"#, "", "connection file: 'shell_port' is missing"),
            (#""tcp""#, #""udp""#, "connection file: unknown transport 'udp' (tcp or ipc)"),
            ("hmac-sha256", "hmac-md5", "connection file: unknown signature scheme 'hmac-md5' (hmac-sha256)"),
            (#""a-b-c""#, "5", "connection file: 'key' must be a string"),
            (
                #""key""#, #""curve_publickey": "short", "key""#,
                "connection file: 'curve_publickey' must be 40 characters of Z85"
            ),
            (#""127.0.0.1""#, #""a\u0000b""#, "connection file: 'ip' must be text without zero bytes"),
        ])
    func refused(part: String, replacement: String, sentence: String) {
        do throws(ConnectionFileError) {
            _ = try parse(good.replacing(part, with: replacement))
            Issue.record("accepted")
        } catch {
            #expect("\(error)" == sentence)
        }
    }

    @Test("survive twenty thousand seeded mutants")
    func mutants() {
        var random = SplitMix(state: 11)
        let bytes = Array(good.utf8)
        for _ in 0..<20_000 {
            var mutant = bytes
            for _ in 0...Int(random.next() % 3) {
                mutant[Int(random.next() % UInt64(mutant.count))] = UInt8(truncatingIfNeeded: random.next())
            }
            do throws(ConnectionFileError) {
                _ = try ConnectionFile(parsing: mutant)
            } catch {
                #expect(!"\(error)".contains("\n"))
            }
        }
    }
}
