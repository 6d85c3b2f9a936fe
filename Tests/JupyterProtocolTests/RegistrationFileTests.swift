import JSON
import JupyterProtocol
import Testing

@Suite("Registration files")
struct RegistrationFileTests {
    private let text = Array(
        #"{"registration_port": 77, "registration_ip": "10.0.0.1", "ip": "127.0.0.1", "kernel_id": "k", "key": "s"}"#
            .utf8)
    private let signer = MessageSigner(key: Array("s".utf8))

    @Test("are told from connection files")
    func kind() {
        #expect(RegistrationFile.isRegistration(text))
        #expect(!RegistrationFile.isRegistration(Array(#"{"shell_port": 1}"#.utf8)))
        #expect(!RegistrationFile.isRegistration([0]))
    }

    @Test("make a signed announcement of the ports")
    func announcement() throws {
        let file = try RegistrationFile(parsing: text)
        #expect(file.address == "tcp://10.0.0.1:77")
        let frames = file.announcement(ports: [.shell: 1, .heartbeat: 5], signer: signer)
        #expect(frames.count == 3)
        let content = try JSONValue(parsing: frames[2])
        #expect(content["kernel_id"] == "k")
        #expect(content["shell_port"] == 1)
        #expect(content["hb_port"] == 5)
        #expect(RegistrationFile.isAcknowledgement([[9]] + frames, signer: signer))
        #expect(!RegistrationFile.isAcknowledgement(frames, signer: MessageSigner(key: [1])))
        #expect(!RegistrationFile.isAcknowledgement([], signer: signer))
        #expect(!RegistrationFile.isAcknowledgement([MessageDecoder.delimiter, []], signer: signer))
    }
}
