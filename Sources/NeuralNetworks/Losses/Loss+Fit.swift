// Whether a loss fits what a model gives.

extension Loss {
    /// What is wrong with training a model with this loss, and what to do: a loss of logits behind a softmax learns slowly,
    /// one of probabilities behind a plain layer learns nonsense. Nil if nothing is.
    package func mismatch(with model: any Layer) -> String? {
        // What a loss of one's own takes is not to be told from its name.
        guard isReplayable else { return nil }
        let last = finalActivationName(of: model)
        // A model whose end is not known may end with anything.
        if last.isEmpty { return nil }
        let loss = name.split(separator: "(").first.map(String.init) ?? name
        switch (loss, last) {
        case ("crossEntropy", "softmax"), ("crossEntropy", "probability"), ("focal", "softmax"):
            return
                "the model ends with \(last) and .\(loss) takes logits, so that softmax is taken twice; leave the last "
                + "softmax out, or write .categoricalCrossEntropy"
        case ("crossEntropy", "sigmoid"), ("binaryCrossEntropyWithLogits", "sigmoid"):
            return "the model ends with sigmoid and .\(loss) takes logits; leave the sigmoid out, or write "
                + ".binaryCrossEntropy"
        case ("binaryCrossEntropyWithLogits", "softmax"):
            return "the model ends with softmax and .\(loss) takes logits; leave the softmax out"
        case ("categoricalCrossEntropy", let last) where !["softmax", "probability", "sigmoid"].contains(last):
            return
                "the model does not end with a softmax and .\(loss) takes probabilities; write .crossEntropy, or end "
                + "with Softmax()"
        case ("binaryCrossEntropy", let last)
        where !["sigmoid", "probability", "softmax", "hardSigmoid"].contains(last):
            return "the model does not end with a sigmoid and .\(loss) takes probabilities; write "
                + ".binaryCrossEntropyWithLogits, or end with Sigmoid()"
        case ("negativeLogLikelihood", let last) where last != "logSoftmax":
            return
                "the model does not end with logSoftmax and .\(loss) takes log-probabilities; write .crossEntropy, or "
                + "end with LogSoftmax()"
        default: return nil
        }
    }
}
