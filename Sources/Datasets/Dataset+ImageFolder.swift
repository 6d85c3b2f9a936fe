import Tensors

extension Dataset {
    /// Reads images from a folder that has a folder of images for each class, named as the class.
    ///
    ///     pets/cat/1.png  pets/cat/2.png  pets/dog/1.png
    ///
    /// Values are in 0…1. Images are read in the order of their names; files that are no images are passed over.
    ///
    /// - Parameters:
    ///   - directory: The folder of the class folders.
    ///   - size: The height and width to which each image is brought; all must have the same size unless given.
    ///   - channels: 1 for grey, 3 for colours; 3 if any image has colours unless given.
    /// - Returns: The images with their classes.
    /// - Throws: An error that names the folder or image that cannot be read.
    public static func images(directory: String, size: Int? = nil, channels: Int? = nil) throws -> Dataset {
        let folder = try FolderListing(directory)
        let classes = folder.names.filter { folder.isFolder($0) }
        guard !classes.isEmpty else {
            throw TensorError.file(path: directory, reason: "it has no folders; put the images of each class into one")
        }
        if let channels, channels != 1, channels != 3 {
            throw TensorError.invalidArgument(operation: "images", reason: "\(channels) channels; take 1 or 3")
        }
        if let size, size < 1 || size > 1 << 13 {
            throw TensorError.invalidArgument(operation: "images", reason: "the size \(size); take 1 to 8192")
        }
        var images: [(path: String, pixels: Tensor)] = []
        var labels: [Float] = []
        for (label, name) in classes.enumerated() {
            let inner = try FolderListing(folder.file(name))
            for file in inner.names where isImage(file) {
                let path = inner.file(file)
                let image = try loadImage(path)
                images.append((path, size.map { resized(image, to: $0) } ?? image))
                labels.append(Float(label))
            }
        }
        guard let first = images.first else {
            throw TensorError.file(path: directory, reason: "there is no .png, .pgm, .ppm or .pbm in its folders")
        }
        for image in images where image.pixels.shape[1...] != first.pixels.shape[1...] {
            throw TensorError.file(
                path: image.path,
                reason: "it is \(image.pixels.shape[1])×\(image.pixels.shape[2]) and \(first.path) "
                    + "\(first.pixels.shape[1])×\(first.pixels.shape[2]); give size: to bring all to one")
        }
        let chosen = channels ?? images.map { $0.pixels.shape[0] }.max() ?? 1
        return Dataset(
            name: DataTable.baseName(directory),
            features: stacked(images.map { withChannels($0.pixels, chosen) }), labels: Tensor(labels),
            classNames: classes)
    }

    private static func isImage(_ name: String) -> Bool {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return ["png", "pgm", "ppm", "pbm", "pnm", "jpg", "jpeg"].contains(ending)
    }

    /// Grey by the weights of ITU-R BT.601, colours by repetition.
    private static func withChannels(_ image: Tensor, _ channels: Int) -> Tensor {
        if image.shape[0] == channels { return image }
        if channels == 3 { return image.tiled([3, 1, 1]) }
        return (image * Tensor([0.299, 0.587, 0.114]).reshaped(to: [3, 1, 1])).sum(axis: 0, keepDimensions: true)
    }

    /// The image at another size: the mean of what each new pixel covers, so that making images smaller loses no detail
    /// between the pixels.
    private static func resized(_ image: Tensor, to size: Int) -> Tensor {
        let (channels, height, width) = (image.shape[0], image.shape[1], image.shape[2])
        let rows = coverage(from: height, to: size)
        let columns = coverage(from: width, to: size)
        let wide = matmul(image.reshaped(to: [channels * height, width]), columns.T).reshaped(to: [
            channels, height, size,
        ])
        return stacked((0..<channels).map { matmul(rows, wide[$0]) })
    }

    /// The share of each old row in each new one, a matrix new × old.
    private static func coverage(from old: Int, to new: Int) -> Tensor {
        let scale = Double(old) / Double(new)
        return Tensor(shape: [new, old]) { out in
            for target in 0..<new {
                let (start, end) = (Double(target) * scale, Double(target + 1) * scale)
                for source in Int(start)..<min(old, Int(end.rounded(.up))) {
                    let overlap = min(end, Double(source + 1)) - max(start, Double(source))
                    out[target * old + source] = Float(max(0, overlap) / scale)
                }
            }
        }
    }
}
