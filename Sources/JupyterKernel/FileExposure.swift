import Glibc

/// Who else can read or change a connection file: whoever has its key can run code as the user.
///
/// It is told and not refused, because file systems of containers and Windows show such permissions for all files.
struct FileExposure: CustomStringConvertible {
    private let permissions: mode_t
    private let isForeign: Bool

    /// Nil if nobody else can, or if `JUPYTER_ALLOW_INSECURE_WRITES` says that it is known.
    init?(of path: String) {
        let isAllowed = getenv("JUPYTER_ALLOW_INSECURE_WRITES").map { String(cString: $0).lowercased() }
        guard isAllowed != "1", isAllowed != "true" else { return nil }
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        permissions = status.st_mode & 0o777
        isForeign = status.st_uid != geteuid() && status.st_uid != 0
        guard permissions & 0o077 != 0 || isForeign else { return nil }
    }

    var description: String {
        let mode = String(permissions, radix: 8)
        let who =
            isForeign
            ? "belongs to another user"
            : permissions & 0o022 != 0 ? "can be changed by others" : "can be read by others"
        return "the connection file \(who) (mode \(mode), expected 600), who can run code here with its key; "
            + "have 'chmod 600' done by what writes it"
    }
}
