import Tensors

extension OptimizerCore {
    /// Checks the settings that all optimizers have and those of one; a failure names the first that is out of its range.
    func check(_ owner: String, _ settings: (name: String, value: Double, range: ValidRange)...) {
        self.owner = owner
        for setting in settings { setting.range.check(setting.name, setting.value, of: owner) }
        ValidRange.nonNegative.check("weightDecay", weightDecay, of: owner)
        _ = allows(clipNorm: clipNorm)
        _ = allows(clipValue: clipValue)
    }

    /// Whether gradients can be clipped to that length.
    func allows(clipNorm: Double?) -> Bool {
        clipNorm.map { ValidRange.limit.check("clipNorm", $0, of: owner) } ?? true
    }

    /// Whether gradients can be clipped to that size.
    func allows(clipValue: Double?) -> Bool {
        clipValue.map { ValidRange.limit.check("clipValue", $0, of: owner) } ?? true
    }
}
