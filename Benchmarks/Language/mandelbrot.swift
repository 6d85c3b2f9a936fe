func mandelbrot(_ size: Int, _ limit: Int) -> Int {
    var inside = 0
    for row in 0..<size {
        for column in 0..<size {
            let cr = 3.0 * Double(column) / Double(size) - 2.0
            let ci = 2.0 * Double(row) / Double(size) - 1.0
            var zr = 0.0
            var zi = 0.0
            var steps = 0
            while steps < limit && zr * zr + zi * zi <= 4.0 {
                let next = zr * zr - zi * zi + cr
                zi = 2.0 * zr * zi + ci
                zr = next
                steps += 1
            }
            if steps == limit { inside += 1 }
        }
    }
    return inside
}
print(mandelbrot(400, 100))
