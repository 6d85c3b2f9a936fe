import Plots
import Training

extension ConfusionMatrix {
    /// The matrix as cells with their counts and shares of the row, and the recall of each class.
    public func plot(title: String = "Confusion matrix") -> Figure {
        confusionMatrixFigure(counts: counts, classNames: classNames, title: title)
    }
}
