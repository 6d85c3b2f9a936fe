import math


class Body:
    __slots__ = ("x", "y", "z", "vx", "vy", "vz", "mass")

    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz
        self.mass = mass


solar_mass = 4 * math.pi * math.pi
days = 365.24


def planets():
    return [
        Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, solar_mass),
        Body(
            4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * days,
            0.00769901118419740425 * days, -0.0000690460016972063023 * days, 0.000954791938424326609 * solar_mass),
        Body(
            8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411 * days,
            0.00499852801234917238 * days, 0.0000230417297573763929 * days, 0.000285885980666130812 * solar_mass),
        Body(
            12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * days,
            0.00237847173959480950 * days, -0.0000296589568540237556 * days, 0.0000436624404335156298 * solar_mass),
        Body(
            15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * days,
            0.00162824170038242295 * days, -0.0000951592254519715870 * days, 0.0000515138902046611451 * solar_mass),
    ]


def energy(bodies):
    total = 0.0
    for i in range(len(bodies)):
        a = bodies[i]
        total += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            total -= a.mass * b.mass / math.sqrt(dx * dx + dy * dy + dz * dz)
    return total


def advance(bodies, dt, steps):
    for _ in range(steps):
        for i in range(len(bodies)):
            a = bodies[i]
            for j in range(i + 1, len(bodies)):
                b = bodies[j]
                dx = a.x - b.x
                dy = a.y - b.y
                dz = a.z - b.z
                distance = dx * dx + dy * dy + dz * dz
                magnitude = dt / (distance * math.sqrt(distance))
                mass_i = a.mass * magnitude
                mass_j = b.mass * magnitude
                a.vx -= dx * mass_j
                a.vy -= dy * mass_j
                a.vz -= dz * mass_j
                b.vx += dx * mass_i
                b.vy += dy * mass_i
                b.vz += dz * mass_i
        for a in bodies:
            a.x += dt * a.vx
            a.y += dt * a.vy
            a.z += dt * a.vz


bodies = planets()
advance(bodies, 0.01, 20_000)
print(energy(bodies))
