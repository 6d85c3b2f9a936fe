import Glibc
import Tensors

// Changes of images N×C×H×W. What comes in from outside the image is 0.

/// Shifts each image by a random number of pixels in both directions.
public struct RandomShift: Augmentation {
    /// The largest shift, in pixels.
    public let pixels: Int

    /// Shifts by at most so many pixels.
    public init(_ pixels: Int = 2) { self.pixels = min(max(0, pixels), 1 << 24) }

    public var name: String { "RandomShift(\(pixels))" }

    public func augmented(_ features: Tensor, using random: RandomSource) -> Tensor {
        moved(features, name) { _ in
            let (dx, dy) = (
                random.integer(in: -pixels..<pixels + 1), random.integer(in: -pixels..<pixels + 1)
            )
            return { (Float($0 - dx), Float($1 - dy)) }
        }
    }
}

/// Mirrors each image with probability ½, left to right unless said otherwise.
public struct RandomFlip: Augmentation {
    /// Whether left and right may change places.
    public let horizontal: Bool
    /// Whether top and bottom may change places.
    public let vertical: Bool

    /// Mirrors in the given directions.
    public init(horizontal: Bool = true, vertical: Bool = false) {
        self.horizontal = horizontal
        self.vertical = vertical
    }

    public var name: String { "RandomFlip(horizontal: \(horizontal), vertical: \(vertical))" }

    public func augmented(_ features: Tensor, using random: RandomSource) -> Tensor {
        moved(features, name) { size in
            let flipsX = horizontal && random.uniform() < 0.5
            let flipsY = vertical && random.uniform() < 0.5
            return { (Float(flipsX ? size.width - 1 - $0 : $0), Float(flipsY ? size.height - 1 - $1 : $1)) }
        }
    }
}

/// Turns each image about its middle by a random angle, between the pixels by bilinear interpolation.
public struct RandomRotation: Augmentation {
    /// The largest angle, in degrees.
    public let degrees: Double

    /// Turns by at most so many degrees, either way.
    public init(_ degrees: Double = 10) { self.degrees = finite(degrees, "RandomRotation", "the angle") }

    public var name: String { "RandomRotation(\(degrees))" }

    public func augmented(_ features: Tensor, using random: RandomSource) -> Tensor {
        moved(features, name) { size in
            let angle = (2 * random.uniform() - 1) * degrees * Double.pi / 180
            let (cosine, sine) = (Float(cos(angle)), Float(sin(angle)))
            let (middleX, middleY) = (Float(size.width - 1) / 2, Float(size.height - 1) / 2)
            return { x, y in
                let (dx, dy) = (Float(x) - middleX, Float(y) - middleY)
                return (middleX + cosine * dx + sine * dy, middleY - sine * dx + cosine * dy)
            }
        }
    }
}

/// Makes each image larger or smaller about its middle by a random factor.
public struct RandomZoom: Augmentation {
    /// How far the factor may be from 1.
    public let share: Double

    /// Zooms by a factor of 1 − share to 1 + share.
    public init(_ share: Double = 0.1) {
        self.share = min(max(finite(share, "RandomZoom", "the share"), 0), 0.9)
    }

    public var name: String { "RandomZoom(\(share))" }

    public func augmented(_ features: Tensor, using random: RandomSource) -> Tensor {
        moved(features, name) { size in
            let factor = Float(1 + (2 * random.uniform() - 1) * share)
            let (middleX, middleY) = (Float(size.width - 1) / 2, Float(size.height - 1) / 2)
            return { (middleX + (Float($0) - middleX) / factor, middleY + (Float($1) - middleY) / factor) }
        }
    }
}

/// Sets a random square of each image to 0 (DeVries and Taylor 2017).
public struct Cutout: Augmentation {
    /// The side of the square, in pixels.
    public let size: Int

    /// Cuts squares of this side; those at the border are cut off by it.
    public init(_ size: Int) { self.size = max(0, size) }

    public var name: String { "Cutout(\(size))" }

    public func augmented(_ features: Tensor, using random: RandomSource) -> Tensor {
        guard let images = Images(features, name) else { return features }
        var values = features.toFloats()
        for image in 0..<images.count {
            let x = random.integer(in: 0..<images.width) - size / 2
            let y = random.integer(in: 0..<images.height) - size / 2
            for channel in 0..<images.channels {
                for row in max(0, y)..<max(max(0, y), min(images.height, y + size)) {
                    for column in max(0, x)..<max(max(0, x), min(images.width, x + size)) {
                        values[((image * images.channels + channel) * images.height + row) * images.width + column] = 0
                    }
                }
            }
        }
        return Tensor(values, shape: features.shape)
    }
}

/// Makes each image lighter or darker and its contrast stronger or weaker.
public struct RandomBrightness: Augmentation {
    /// How far factor and shift may be from 1 and 0.
    public let share: Double

    /// x' = a x + b with a in 1 ± share and b in ± share / 2.
    public init(_ share: Double = 0.2) { self.share = finite(share, "RandomBrightness", "the share") }

    public var name: String { "RandomBrightness(\(share))" }

    public func augmented(_ features: Tensor, using random: RandomSource) -> Tensor {
        let shape = [features.shape.first ?? 0] + Array(repeating: 1, count: max(0, features.rank - 1))
        let factor = Tensor.randomUniform(shape, low: 1 - share, high: 1 + share, using: random)
        return features * factor + Tensor.randomUniform(shape, low: -share / 2, high: share / 2, using: random)
    }
}

/// The sizes of a batch of images.
private struct Images {
    let (count, channels, height, width): (Int, Int, Int, Int)

    init?(_ features: Tensor, _ operation: String) {
        if features.isFailed { return nil }
        let shape = features.shape
        guard shape.count == 4, shape[2] > 0, shape[3] > 0 else {
            fail(
                .unsuitableShape(
                    operation: operation, shape: shape, expected: "images of shape [examples, channels, height, width]")
            )
            return nil
        }
        (count, channels, height, width) = (shape[0], shape[1], shape[2], shape[3])
    }
}

/// Images whose pixels come from other places of the same image: `place` gives for an image the function from a pixel
/// (x, y) to where its value is taken, between pixels by bilinear interpolation.
private func moved(
    _ features: Tensor, _ operation: String, _ place: ((width: Int, height: Int)) -> (Int, Int) -> (Float, Float)
) -> Tensor {
    guard let images = Images(features, operation) else { return features }
    let (width, height, plane) = (images.width, images.height, images.width * images.height)
    return features.withElements { source in
        // A view that memory does not hold has no elements; it has been reported.
        guard source.count == features.count else { return features }
        return Tensor(shape: features.shape) { out in
            for image in 0..<images.count {
                let start = image * images.channels * plane
                let origin = place((width, height))
                for y in 0..<height {
                    for x in 0..<width {
                        let (u, v) = origin(x, y)
                        let (left, top) = (u.rounded(.down), v.rounded(.down))
                        let (partX, partY) = (u - left, v - top)
                        for channel in 0..<images.channels {
                            let base = start + channel * plane
                            func pixel(_ column: Int, _ row: Int) -> Float {
                                column >= 0 && column < width && row >= 0 && row < height
                                    ? source[base + row * width + column] : 0
                            }
                            let (column, row) = (Int(left), Int(top))
                            var value = pixel(column, row) * (1 - partX) * (1 - partY)
                            if partX > 0 { value += pixel(column + 1, row) * partX * (1 - partY) }
                            if partY > 0 {
                                value += pixel(column, row + 1) * (1 - partX) * partY
                                if partX > 0 { value += pixel(column + 1, row + 1) * partX * partY }
                            }
                            out[base + y * width + x] = value
                        }
                    }
                }
            }
        }
    }
}
