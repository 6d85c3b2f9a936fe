import JupyterProtocol

/// The cells that run, in the order they began.
struct RunningCells: Sendable {
    struct Cell: Sendable, Equatable {
        /// The header of the request, as bytes of JSON.
        var parent: [UInt8]
        var isSilent: Bool
    }

    private(set) var running: [Cell] = []
    private var last = Cell(parent: MessageHeader.noParent, isSilent: false)

    /// The cell that what is printed outside any request belongs to: the one that began last of those that run, else
    /// the one that ended last.
    var latest: Cell { running.last ?? last }

    mutating func begin(_ cell: Cell) { running.append(cell) }

    mutating func end(_ cell: Cell) {
        running.removeAll { $0 == cell }
        last = cell
    }
}
