/// A picture over a rectangle of the plane.
public struct ImageMark: Mark {
    let picture: Picture
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>

    /// The pixels row by row from the top, of one channel or of three planes one after the other; the rectangle they fill is as
    /// large in data as the picture in pixels unless given.
    public init(
        _ pixels: [Double], width: Int, height: Int, channels: Int = 1, x: ClosedRange<Double>? = nil,
        y: ClosedRange<Double>? = nil, scale: ColorScale = .grays
    ) {
        // A picture that was promised larger than its pixels is not drawn larger than a document may hold.
        let largest = max(pixels.count, 9000)
        let columns = min(max(width, 1), largest)
        let rows = min(max(height, 1), max(largest / columns, 1))
        let all = Picture.all(
            [pixels], width: columns, height: rows, channels: channels == 3 ? 3 : 1, scale: scale)
        var picture = all[0]
        // As much as a document may hold.
        while picture.width * picture.height > 9000, picture.width > 2, picture.height > 2 { picture = picture.halved }
        self.picture = picture
        self.x = x ?? 0...Double(columns)
        self.y = y ?? 0...Double(rows)
    }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) {
        plan.x.extent.include([x.lowerBound, x.upperBound])
        plan.y.extent.include([y.lowerBound, y.upperBound])
        plan.x.hasGrid = false
        plan.y.hasGrid = false
    }

    /// Draws the mark.
    public func draw(in frame: inout Frame) {
        frame.panel.shapes.append(
            .raster(
                Raster(
                    box: Box(frame.place(x.lowerBound, y.lowerBound), frame.place(x.upperBound, y.upperBound)),
                    columns: picture.width, rows: picture.height, colors: picture.colors,
                    glyphs: picture.brightness.map(shadeGlyph))))
        frame.panel.readings.append("a picture of \(picture.width) by \(picture.height)")
    }
}
