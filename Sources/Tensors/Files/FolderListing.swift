import Glibc

/// The files and folders in a folder.
package struct FolderListing {
    package let path: String
    /// Names in order, hidden ones left out.
    package let names: [String]

    package init(_ path: String) throws {
        guard let folder = opendir(path) else {
            throw TensorError.file(path: path, reason: String(cString: strerror(errno)))
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        self.path = path
        self.names = names.sorted()
    }

    /// The path of one of its names.
    package func file(_ name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

    package func isFolder(_ name: String) -> Bool {
        var status = stat()
        return stat(file(name), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The first of several names that is there, also with `.gz`.
    package func first(of candidates: [String]) throws -> String {
        for candidate in candidates.flatMap({ [$0, $0 + ".gz"] }) where names.contains(candidate) {
            return file(candidate)
        }
        throw TensorError.file(
            path: path, reason: "there is no \(candidates.joined(separator: " or ")), with or without .gz")
    }

    /// Makes a folder and those around it, where they are not there yet.
    package static func make(_ path: String) throws {
        var begun = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            begun += "/" + part
            if mkdir(begun, 0o777) != 0, errno != EEXIST {
                throw TensorError.file(path: begun, reason: String(cString: strerror(errno)))
            }
        }
    }
}
