import JupyterKernel

/// The version of the program, printed in the lines that bug reports need.
enum Version {
    static let text = KernelIdentity.version
}
