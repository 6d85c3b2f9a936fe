import PlotRenderers
import Plots
import SessionIO
import Swiftlet

/// A library type that a frontend can show better than by its description.
package protocol MIMEConvertible {
    /// The value in several representations, with the same numbers in each.
    var mimeBundle: MIMEBundle { get }
}

extension Figure: MIMEConvertible {
    package var mimeBundle: MIMEBundle {
        MIMEBundle(data: [MIMEBundle.svgType: svg(), MIMEBundle.plainTextType: text()])
    }
}

extension ActivationStatistics: MIMEConvertible {
    package var mimeBundle: MIMEBundle { plot().mimeBundle }
}

extension OptimizerRace: MIMEConvertible {
    package var mimeBundle: MIMEBundle { plot().mimeBundle }
}
