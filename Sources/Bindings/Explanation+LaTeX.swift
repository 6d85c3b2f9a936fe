import NeuralNetworks
import SessionIO

extension Explanation: MIMEConvertible {
    /// The formulas as text, and as TeX for frontends that typeset it.
    package var mimeBundle: MIMEBundle {
        MIMEBundle(data: [MIMEBundle.plainTextType: text, MIMEBundle.latexType: latex])
    }
}
