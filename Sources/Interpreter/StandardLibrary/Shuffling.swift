/// Puts the elements into a random order, each as likely as every other (Fisher and Yates). When the cell is cancelled, the
/// elements are all still there.
func shuffle(_ array: ArrayObject, _ call: NativeCall) throws {
    var (generator, meter) = (SystemRandomNumberGenerator(), StepMeter(call))
    try array.reorder { words in
        for last in stride(from: words.count - 1, to: 0, by: -1) {
            try meter.step()
            words.swapAt(last, Int.random(in: 0...last, using: &generator))
        }
    }
}
