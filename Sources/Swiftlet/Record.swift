/// Records a number that tells how well the run does, such as an accuracy, under a name.
///
/// In a notebook `swiftlet sweep` compares its trials by it; a program that runs on its own has nobody to tell.
public func record<Number: BinaryFloatingPoint>(_ name: String, _ value: Number, step: Int? = nil) {}
