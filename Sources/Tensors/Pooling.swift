import CTensorKernels

// Pooling: one number for each window of each plane of images [N, C, H, W].

/// The largest element of each window. Padding never wins; a window that holds nothing else, as dilation allows, gives
/// -infinity. The gradient goes to the first largest element.
public func maxPool2D(
    _ x: Tensor, kernelSize: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0),
    dilation: (Int, Int) = (1, 1)
) -> Tensor {
    guard let window = poolingWindow("maxPool2D", x, kernelSize, stride, padding, dilation) else { return .failed }
    if let images = x.body.blocked, !Recording.isNested { return blockedMaxPool(x, images, window) }
    let planes = x.shape[0] * x.shape[1]
    let input = x.contiguousBody(x.dtype.fractional)
    let result = Tensor.uninitialized(
        [x.shape[0], x.shape[1], window.outHeight, window.outWidth], dtype: x.dtype.fractional)
    guard !result.isFailed, !input.isFailed, let places = PoolPlaces(count: result.count) else { return .failed }
    if input.dtype == .float64 {
        Backend.maxPool(window, planes: planes, input, to: result.body, places: places.pointer)
        withExtendedLifetime(input) {}
        return result.recorded(from: x, { maxPoolGradient($0, places, window, x.shape) })
    }
    let (area, outputs) = (window.height * window.width, window.outHeight * window.outWidth)
    eachPlane(planes, area) { start, count in
        var kernel = window.kernelWindow(channels: count)
        tk_max_pool(
            &kernel, input.pointer + start * area, result.body.pointer + start * outputs,
            places.pointer + start * outputs)
    }
    withExtendedLifetime(input) {}
    return result.recorded(from: x, { maxPoolGradient($0, places, window, x.shape) })
}

/// The largest element of each square window; windows lie side by side unless a stride is given.
public func maxPool2D(_ x: Tensor, kernelSize: Int, stride: Int? = nil, padding: Int = 0, dilation: Int = 1) -> Tensor {
    let step = stride ?? kernelSize
    return maxPool2D(
        x, kernelSize: (kernelSize, kernelSize), stride: (step, step), padding: (padding, padding),
        dilation: (dilation, dilation))
}

/// Each gradient at the place its maximum came from.
private func maxPoolGradient(_ g: Tensor, _ places: PoolPlaces, _ window: SlidingWindow, _ shape: [Int]) -> Tensor {
    let gradient = g.contiguousBody(g.dtype.fractional)
    let result = Tensor.uninitialized(shape, dtype: g.dtype.fractional)
    if result.isFailed || gradient.isFailed { return .failed }
    let (area, outputs) = (window.height * window.width, window.outHeight * window.outWidth)
    if gradient.dtype == .float64 {
        let (from, to) = (gradient.pointer(as: Double.self), result.body.pointer(as: Double.self))
        to.update(repeating: 0, count: result.count)
        for index in 0..<gradient.count where places.pointer[index] >= 0 {
            to[index / outputs * area + Int(places.pointer[index])] += from[index]
        }
        withExtendedLifetime((gradient, places)) {}
        return result.recorded(from: g, { pooledPlaces($0, places, window, g.shape) })
    }
    eachPlane(shape[0] * shape[1], area) { start, count in
        var kernel = window.kernelWindow(channels: count)
        tk_max_pool_gradient(
            &kernel, gradient.pointer + start * outputs, places.pointer + start * outputs,
            result.body.pointer + start * area)
    }
    withExtendedLifetime((gradient, places)) {}
    return result.recorded(from: g, { pooledPlaces($0, places, window, g.shape) })
}

/// The elements at the places of the maxima: the derivative of the derivative.
private func pooledPlaces(_ x: Tensor, _ places: PoolPlaces, _ window: SlidingWindow, _ shape: [Int]) -> Tensor {
    let (area, outputs) = (window.height * window.width, window.outHeight * window.outWidth)
    let count = elementCount(shape)
    let positions = (0..<count).map { $0 / outputs * area + max(0, Int(places.pointer[$0])) }
    let isInside = (0..<count).map { places.pointer[$0] >= 0 }
    let result = withoutGradient {
        let found = x.flattened().gathered(Tensor(positions, dtype: .int64)).reshaped(to: shape)
        return isInside.allSatisfy(\.self) ? found : Tensor.where(Tensor(isInside, shape: shape), found, 0.0)
    }.constant
    withExtendedLifetime(places) {}
    return result.recorded(from: x, { maxPoolGradient($0, places, window, x.shape) })
}

/// The mean of each window. Elements in the padding count as zeros unless `countsPadding` is false.
public func averagePool2D(
    _ x: Tensor, kernelSize: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0),
    countsPadding: Bool = true
) -> Tensor {
    guard let window = poolingWindow("averagePool2D", x, kernelSize, stride, padding, (1, 1)) else { return .failed }
    return averagePool(x, window, countsPadding)
}

/// The mean of each square window; windows lie side by side unless a stride is given.
public func averagePool2D(
    _ x: Tensor, kernelSize: Int, stride: Int? = nil, padding: Int = 0, countsPadding: Bool = true
) -> Tensor {
    let step = stride ?? kernelSize
    return averagePool2D(
        x, kernelSize: (kernelSize, kernelSize), stride: (step, step), padding: (padding, padding),
        countsPadding: countsPadding)
}

private func averagePool(_ x: Tensor, _ window: SlidingWindow, _ countsPadding: Bool) -> Tensor {
    let input = x.contiguousBody(x.dtype.fractional)
    let result = Tensor.uninitialized(
        [x.shape[0], x.shape[1], window.outHeight, window.outWidth], dtype: x.dtype.fractional)
    if result.isFailed || input.isFailed { return .failed }
    if input.dtype == .float64 {
        Backend.averagePool(
            window, planes: x.shape[0] * x.shape[1], countsPadding: countsPadding, input, to: result.body,
            isGradient: false)
        withExtendedLifetime(input) {}
        return result.recorded(from: x, { averagePoolGradient($0, window, countsPadding, x.shape) })
    }
    let (area, outputs) = (window.height * window.width, window.outHeight * window.outWidth)
    eachPlane(x.shape[0] * x.shape[1], area) { start, count in
        var kernel = window.kernelWindow(channels: count)
        tk_average_pool(
            &kernel, input.pointer + start * area, countsPadding ? 1 : 0, result.body.pointer + start * outputs)
    }
    withExtendedLifetime(input) {}
    return result.recorded(from: x, { averagePoolGradient($0, window, countsPadding, x.shape) })
}

/// Each gradient spread evenly over its window.
private func averagePoolGradient(
    _ g: Tensor, _ window: SlidingWindow, _ countsPadding: Bool, _ shape: [Int]
) -> Tensor {
    let gradient = g.contiguousBody(g.dtype.fractional)
    let result = Tensor.uninitialized(shape, dtype: g.dtype.fractional)
    if result.isFailed || gradient.isFailed { return .failed }
    if gradient.dtype == .float64 {
        Backend.averagePool(
            window, planes: shape[0] * shape[1], countsPadding: countsPadding, gradient, to: result.body,
            isGradient: true)
        withExtendedLifetime(gradient) {}
        return result.recorded(from: g, { averagePool($0, window, countsPadding) })
    }
    let (area, outputs) = (window.height * window.width, window.outHeight * window.outWidth)
    eachPlane(shape[0] * shape[1], area) { start, count in
        var kernel = window.kernelWindow(channels: count)
        tk_average_pool_gradient(
            &kernel, gradient.pointer + start * outputs, countsPadding ? 1 : 0, result.body.pointer + start * area)
    }
    withExtendedLifetime(gradient) {}
    return result.recorded(from: g, { averagePool($0, window, countsPadding) })
}

/// The mean of each plane: [N, C, H, W] gives [N, C].
public func globalAveragePool2D(_ x: Tensor) -> Tensor {
    if x.isFailed { return x }
    guard x.rank == 4 else {
        return fail(.unsuitableShape(operation: "globalAveragePool2D", shape: x.shape, expected: "images [N, C, H, W]"))
    }
    if let images = x.body.blocked, !Recording.isNested { return blockedGlobalAverage(x, images) }
    return x.mean(axes: [2, 3])
}

private func poolingWindow(
    _ operation: String, _ x: Tensor, _ kernel: (Int, Int), _ stride: (Int, Int)?, _ padding: (Int, Int),
    _ dilation: (Int, Int)
) -> SlidingWindow? {
    if x.isFailed { return nil }
    guard x.rank == 4 else {
        fail(.unsuitableShape(operation: operation, shape: x.shape, expected: "images [N, C, H, W]"))
        return nil
    }
    let window = SlidingWindow(
        height: x.shape[2], width: x.shape[3], kernel: .init(kernel), stride: .init(stride ?? kernel),
        padding: .init(padding), dilation: .init(dilation))
    let isPaddedTooFar = padding.0 > kernel.0 / 2 || padding.1 > kernel.1 / 2
    let padded =
        "the padding is \(padding.0) x \(padding.1) and the kernel \(kernel.0) x \(kernel.1); take 0 to half of it"
    if let problem = window.problem ?? (isPaddedTooFar ? padded : nil) {
        fail(.invalidArgument(operation: operation, reason: problem))
        return nil
    }
    return window
}

/// Runs of planes that are worth a thread.
private func eachPlane(_ planes: Int, _ area: Int, _ body: (_ start: Int, _ count: Int) -> Void) {
    Backend.split(planes, by: max(1, Backend.piece / max(1, area)), body)
}

/// For each output of a max pooling, the place of its maximum in the plane.
final class PoolPlaces: @unchecked Sendable {
    // Written once, by the pooling that makes it, before anyone else sees it.
    let pointer: UnsafeMutablePointer<Int32>
    private let bytes: Int

    init?(count: Int) {
        bytes = max(1, count) * MemoryLayout<Int32>.stride
        guard let block = tk_allocate(bytes) else { return nil }
        pointer = block.assumingMemoryBound(to: Int32.self)
    }

    deinit { tk_free(pointer, bytes) }
}
