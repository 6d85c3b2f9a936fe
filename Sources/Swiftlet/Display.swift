import PlotRenderers
import Plots

/// Shows a value: a figure as characters, anything else as `print` does. In a notebook the reader gets its richest
/// form.
public func display(_ value: Any) {
    if let figure = value as? Figure { print(figure.text()) } else { print(value) }
}
