/// Pictures side by side with their labels.
///
/// - Parameters:
///   - images: The pixels of each picture, row by row from the top; three channels follow each other plane by plane.
///   - width: The pixels in a row.
///   - height: The rows of a picture.
///   - channels: 1 for grey, 3 for red, green and blue.
///   - labels: What stands under the pictures.
///   - columns: How many pictures stand side by side.
///   - title: The heading.
///   - scale: The colours of pictures of one channel; a diverging scale is white at zero.
/// - Returns: The figure. All pictures share one scale, from the least to the greatest value.
public func imageGrid(
    _ images: [[Double]], width: Int, height: Int, channels: Int = 1, labels: [String] = [], columns: Int = 8,
    title: String = "", scale: ColorScale = .grays
) -> Figure {
    let (pixels, overflows) = width.multipliedReportingOverflow(by: height)
    guard width > 0, height > 0, !overflows, pixels <= 1 << 24, channels == 1 || channels == 3 else {
        return Figure(
            title: title,
            marks: [
                NoteMark(
                    text:
                        "✗ imageGrid: cannot show \(width)×\(height)×\(channels); pictures have 1 to 2²⁴ pixels and 1 or 3 channels"
                )
            ])
    }
    let mark = PicturesMark(
        pictures: Picture.all(images, width: width, height: height, channels: channels, scale: scale), labels: labels,
        columns: max(1, min(columns, max(images.count, 1))))
    let cell = 640 / Double(mark.columns)
    let rows = Double((mark.pictures.count + mark.columns - 1) / mark.columns)
    let labelHeight = labels.isEmpty ? 6.0 : 20.0
    let tall = rows * (min(cell, 140) * Double(height) / Double(width) + labelHeight)
    let wide = min(cell, 140) * Double(mark.columns)
    return Figure(
        title: title, caption: mark.caption, width: max(Int(wide) + 28, 240),
        height: Int(tall) + 30 + (title.isEmpty ? 0 : 24) + (mark.caption.isEmpty ? 0 : 16),
        marks: [mark, XAxis(isHidden: true), YAxis(isHidden: true)])
}

/// A picture as colours with their brightness, at the size at which it is drawn.
struct Picture: Sendable {
    var width: Int
    var height: Int
    /// Row by row, 0 to 1; three numbers a pixel.
    var pixels: [(Double, Double, Double)]
    /// The values themselves, 0 to 1, which text shows as brightness; nil for colours.
    var levels: [Double]?

    static func all(_ images: [[Double]], width: Int, height: Int, channels: Int, scale: ColorScale) -> [Picture] {
        var extent = Extent()
        for image in images { extent.include(image) }
        if scale == .diverging, !extent.isEmpty {
            let most = max(extent.low.magnitude, extent.high.magnitude)
            extent.include([-most, most])
        }
        let span = extent.high > extent.low ? extent.high - extent.low : 1
        let plane = width * height
        return images.map { image in
            func level(_ index: Int) -> Double {
                guard index < image.count, image[index].isFinite else { return 0 }
                return (image[index] - extent.low) / span
            }
            var picture = Picture(
                width: width, height: height,
                pixels: (0..<plane).map { index in
                    if channels == 3 { return (level(index), level(plane + index), level(2 * plane + index)) }
                    guard scale != .grays else { return (level(index), level(index), level(index)) }
                    let color = scale.color(at: (level(index) * 32).rounded() / 32)
                    return (Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
                })
            if channels == 1 { picture.levels = (0..<plane).map(level) }
            return picture
        }
    }

    /// The picture at half its size, each pixel the mean of four.
    var halved: Picture {
        let columns = max(width / 2, 1)
        let rows = max(height / 2, 1)
        return Picture(
            width: columns, height: rows,
            pixels: (0..<columns * rows).map { index in
                var sum = (0.0, 0.0, 0.0)
                for (dx, dy) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
                    let x = min(index % columns * 2 + dx, width - 1)
                    let y = min(index / columns * 2 + dy, height - 1)
                    let pixel = pixels[y * width + x]
                    sum = (sum.0 + pixel.0 / 4, sum.1 + pixel.1 / 4, sum.2 + pixel.2 / 4)
                }
                return sum
            })
    }

    /// Colours in sixteen steps a channel, so that neighbours join.
    var colors: [Color] {
        func step(_ value: Double) -> Int { Int(bounded: (value * 15).rounded()) * 17 }
        return pixels.map { Color(red: step($0.0), green: step($0.1), blue: step($0.2)) }
    }

    var brightness: [Double] { levels ?? pixels.map { 0.2126 * $0.0 + 0.7152 * $0.1 + 0.0722 * $0.2 } }
}

/// Pictures in rows.
struct PicturesMark: Mark {
    let pictures: [Picture]
    let labels: [String]
    let columns: Int
    /// The pictures as small as the size of the document asks.
    private let drawn: [Picture]

    /// What the SVG document may hold: cells that differ from their left neighbour, about 25 bytes each.
    private static let cellLimit = 9000

    init(pictures: [Picture], labels: [String], columns: Int) {
        self.pictures = pictures
        self.labels = labels
        self.columns = columns
        var drawn = pictures
        while drawn.reduce(0, { $0 + Self.changes($1) }) > Self.cellLimit, drawn.contains(where: { $0.width > 2 }) {
            drawn = drawn.map(\.halved)
        }
        self.drawn = drawn
    }

    private static func changes(_ picture: Picture) -> Int {
        let colors = picture.colors
        return zip(colors, colors.dropFirst()).count { $0 != $1 } + 1
    }

    var caption: String {
        guard let first = pictures.first, let small = drawn.first, small.width < first.width else { return "" }
        return "\(first.width)×\(first.height) pixels, drawn at \(small.width)×\(small.height)"
    }

    func prepare(_ plan: inout PanelPlan) {
        plan.x.extent.include([0, 1])
        plan.y.extent.include([0, 1])
    }

    func draw(in frame: inout Frame) {
        let rows = max((pictures.count + columns - 1) / columns, 1)
        let cellWidth = 1 / Double(columns)
        let cellHeight = 1 / Double(rows)
        for (index, picture) in drawn.enumerated() {
            let left = Double(index % columns) * cellWidth
            let top = 1 - Double(index / columns) * cellHeight
            let foot = labels.isEmpty ? 0.04 : 0.2
            let box = Box(
                Place(left + 0.03 * cellWidth, top - cellHeight * (1 - foot)),
                Place(left + 0.97 * cellWidth, top - 0.01 * cellHeight))
            let colors = picture.colors
            frame.panel.shapes.append(
                .raster(
                    Raster(
                        box: box, columns: picture.width, rows: picture.height, colors: colors,
                        glyphs: picture.brightness.map(shadeGlyph))))
            if index < labels.count {
                frame.panel.shapes.append(
                    .text(
                        Place(left + cellWidth / 2, top - cellHeight * 0.9),
                        fitted(labels[index], size: 11, to: min(640 / Double(columns), 140) - 2), .middle,
                        Color.ink, size: 11, isInText: false))
            }
        }
        frame.panel.textual = .tiles(
            pictures.enumerated().map { index, picture in
                Tile(
                    width: picture.width, height: picture.height, brightness: picture.brightness,
                    label: index < labels.count ? labels[index] : "")
            }, columns: columns)
        frame.panel.readings.append("\(pictures.count) pictures")
    }
}
