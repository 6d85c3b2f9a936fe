import CTensorKernels

// Pooling of images in the blocked layout.

/// The largest element of each window; its gradient goes to the first largest.
func blockedMaxPool(_ x: Tensor, _ images: BlockedImages, _ window: SlidingWindow) -> Tensor {
    let layout = images.layout
    let target = BlockedLayout(
        batch: layout.batch, channels: layout.channels, height: window.outHeight, width: window.outWidth)
    let result = Tensor.uninitializedImages(target)
    guard let out = result.body.blocked, let places = PoolPlaces(count: target.count) else { return .failed }
    layout.eachRun { first, count in
        var kernel = window.kernelWindow(channels: count * layout.blocks)
        tk_blocked_max_pool(
            &kernel, images.pointer + first * layout.imageSize, out.pointer + first * target.imageSize,
            places.pointer + first * target.imageSize)
    }
    return result.recorded(
        from: x,
        { g in
            let arrived = g.blockedImages
            let result = Tensor.uninitializedImages(layout)
            guard let gradient = arrived.body.blocked, let out = result.body.blocked else { return .failed }
            layout.eachRun { first, count in
                var kernel = window.kernelWindow(channels: count * layout.blocks)
                tk_blocked_max_pool_gradient(
                    &kernel, gradient.pointer + first * target.imageSize, places.pointer + first * target.imageSize,
                    out.pointer + first * layout.imageSize)
            }
            withExtendedLifetime((arrived, places)) {}
            return result
        })
}

/// The mean of each plane: [N, C, H, W] gives [N, C].
func blockedGlobalAverage(_ x: Tensor, _ images: BlockedImages) -> Tensor {
    let layout = images.layout
    let (channels, padded) = (layout.channels, layout.blocks * BlockedLayout.lanes)
    let result = Tensor.uninitialized([layout.batch, channels])
    if result.isFailed { return result }
    Backend.withScratch(layout.batch * padded) { sums in
        layout.eachRun { first, count in
            tk_blocked_sums(
                Int64(count * layout.blocks), Int64(layout.area), images.pointer + first * layout.imageSize,
                sums + first * padded)
        }
        for image in 0..<layout.batch {
            for channel in 0..<channels {
                result.body.pointer[image * channels + channel] = sums[image * padded + channel] / Float(layout.area)
            }
        }
    }
    return result.recorded(
        from: x,
        { g in
            let arrived = g.contiguousBody
            let result = Tensor.uninitializedImages(layout)
            guard let out = result.body.blocked else { return result }
            Backend.withScratch(layout.batch * padded) { gradient in
                gradient.update(repeating: 0, count: layout.batch * padded)
                for image in 0..<layout.batch {
                    (gradient + image * padded).update(from: arrived.pointer + image * channels, count: channels)
                }
                layout.eachRun { first, count in
                    tk_blocked_spread(
                        Int64(count * layout.blocks), Int64(layout.area), gradient + first * padded,
                        1 / Float(layout.area), out.pointer + first * layout.imageSize)
                }
            }
            withExtendedLifetime(arrived) {}
            return result
        })
}
