import ArgumentParser
import Glibc
import NotebookFormat
import Runner

/// The notebook or script that a command line names.
enum InputFile {
    static func read(_ path: String) throws -> NotebookFile {
        do { return try NotebookFile(reading: path == "-" ? "/dev/stdin" : path) } catch let error as NotebookError {
            Terminal.writeError("error: \(path): \(error)")
            throw ExitCode(2)
        } catch {
            Terminal.writeError("error: \(error)")
            throw ExitCode(2)
        }
    }

    /// The path as seen from the root, so that changing the folder does not change it.
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
        defer { free(folder) }
        return String(cString: folder) + "/" + path
    }
}
