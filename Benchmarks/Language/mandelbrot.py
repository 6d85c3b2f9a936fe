def mandelbrot(size, limit):
    inside = 0
    for row in range(size):
        for column in range(size):
            cr = 3.0 * float(column) / float(size) - 2.0
            ci = 2.0 * float(row) / float(size) - 1.0
            zr = 0.0
            zi = 0.0
            steps = 0
            while steps < limit and zr * zr + zi * zi <= 4.0:
                next = zr * zr - zi * zi + cr
                zi = 2.0 * zr * zi + ci
                zr = next
                steps += 1
            if steps == limit:
                inside += 1
    return inside


print(mandelbrot(400, 100))
