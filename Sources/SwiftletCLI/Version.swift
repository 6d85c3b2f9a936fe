/// The version of the program, printed in the lines that bug reports need.
enum Version {
    static let text = "0.1.0"
}
