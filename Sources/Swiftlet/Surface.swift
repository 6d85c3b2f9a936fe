import Plots
import Tensors

/// A function of two variables with the window through which it is looked at: a landscape for optimizers.
public struct Surface: Sendable {
    /// What the surface is called.
    public let name: String
    /// The first coordinates that are shown.
    public let x: ClosedRange<Double>
    /// The second coordinates that are shown.
    public let y: ClosedRange<Double>
    /// Where optimizers begin.
    public let start: (Double, Double)
    /// Where the least value is, if that is known.
    public let minimum: (Double, Double)?
    private let height: @Sendable (Tensor, Tensor) -> Tensor

    init(
        _ name: String, x: ClosedRange<Double>, y: ClosedRange<Double>, start: (Double, Double),
        minimum: (Double, Double)? = nil, _ height: @escaping @Sendable (Tensor, Tensor) -> Tensor
    ) {
        self.name = name
        self.x = x
        self.y = y
        self.start = start
        self.minimum = minimum
        self.height = height
    }

    /// The height over points, element by element.
    public func callAsFunction(_ x: Tensor, _ y: Tensor) -> Tensor { height(x, y) }

    /// The height over one point.
    public func callAsFunction(_ x: Double, _ y: Double) -> Double {
        height(Tensor(x, dtype: .float64), Tensor(y, dtype: .float64)).scalar
    }

    /// (1 − x)² + 100 (y − x²)²: a bent valley whose floor hardly falls (Rosenbrock 1960).
    public static var rosenbrock: Surface {
        Surface("Rosenbrock", x: -2...2, y: -1...3, start: (-1.5, 2.2), minimum: (1, 1)) { x, y in
            let (a, b) = (1 - x, y - x * x)
            return a * a + 100 * b * b
        }
    }

    /// A valley that is `condition` times as steep across as along: (x² / κ + y²) · 2 at its usual size.
    public static func quadratic(condition: Double = 20) -> Surface {
        Surface("quadratic, κ = \(trimmed(condition))", x: -6...6, y: -3...3, start: (-5, 2), minimum: (0, 0)) { x, y in
            2 * (x * x / condition + y * y)
        }
    }

    /// x² − y² / 2 + y⁴ / 8: flat where it begins, with two valleys beside the saddle.
    public static var saddle: Surface {
        Surface("saddle", x: -2...2, y: -2...2, start: (-1.5, 0.02), minimum: (0, 1.414_213_562_373_095)) { x, y in
            let square = y * y
            return x * x - square / 2 + square * square / 8
        }
    }

    /// (1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²: steep corners around a flat middle (Beale 1958).
    public static var beale: Surface {
        Surface("Beale", x: -1...4.5, y: -2...2, start: (1, 1.5), minimum: (3, 0.5)) { x, y in
            let (a, b, c) = (1.5 - x + x * y, 2.25 - x + x * y * y, 2.625 - x + x * y * y * y)
            return a * a + b * b + c * c
        }
    }

    /// (x² + y − 11)² + (x + y² − 7)²: four minima of equal depth (Himmelblau 1972).
    public static var himmelblau: Surface {
        Surface("Himmelblau", x: -5...5, y: -5...5, start: (-0.5, -1), minimum: (3, 2)) { x, y in
            let (a, b) = (x * x + y - 11, x + y * y - 7)
            return a * a + b * b
        }
    }

    /// 20 + x² − 10 cos 2πx + y² − 10 cos 2πy: a bowl full of holes (Rastrigin 1974).
    public static var rastrigin: Surface {
        Surface("Rastrigin", x: -4...4, y: -4...4, start: (2.6, 3.3), minimum: (0, 0)) { x, y in
            let turn = 2 * Double.pi
            return 20 + x * x - 10 * cos(turn * x) + y * y - 10 * cos(turn * y)
        }
    }

    /// (x² − 1)² + x / 4 + y²: a shallow valley on the right and the deeper one on the left.
    public static var doubleWell: Surface {
        Surface("double well", x: -2...2, y: -1.5...1.5, start: (1.8, 1), minimum: (-1.03, 0)) { x, y in
            let well = x * x - 1
            return well * well + x / 4 + y * y
        }
    }
}

private func trimmed(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? "\(Int(value))" : "\(value)"
}

extension Surface: CustomStringConvertible {
    public var description: String {
        let place = { (point: (Double, Double)) in "(\(NumberText.short(point.0)), \(NumberText.short(point.1)))" }
        return "\(name) over x from \(NumberText.short(x.lowerBound)) to \(NumberText.short(x.upperBound)), "
            + "y from \(NumberText.short(y.lowerBound)) to \(NumberText.short(y.upperBound)), start \(place(start))"
            + (minimum.map { ", minimum \(place($0))" } ?? "")
    }
}
