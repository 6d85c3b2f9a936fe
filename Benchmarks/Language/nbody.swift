struct Body {
    var x: Double
    var y: Double
    var z: Double
    var vx: Double
    var vy: Double
    var vz: Double
    var mass: Double
}

let solarMass = 4 * Double.pi * Double.pi
let days = 365.24

func planets() -> [Body] {
    [
        Body(x: 0, y: 0, z: 0, vx: 0, vy: 0, vz: 0, mass: solarMass),
        Body(
            x: 4.84143144246472090, y: -1.16032004402742839, z: -0.103622044471123109,
            vx: 0.00166007664274403694 * days,
            vy: 0.00769901118419740425 * days, vz: -0.0000690460016972063023 * days,
            mass: 0.000954791938424326609 * solarMass),
        Body(
            x: 8.34336671824457987, y: 4.12479856412430479, z: -0.403523417114321381, vx: -0.00276742510726411 * days,
            vy: 0.00499852801234917238 * days, vz: 0.0000230417297573763929 * days,
            mass: 0.000285885980666130812 * solarMass),
        Body(
            x: 12.8943695621391310, y: -15.1111514016986312, z: -0.223307578892655734,
            vx: 0.00296460137564761618 * days, vy: 0.00237847173959480950 * days,
            vz: -0.0000296589568540237556 * days, mass: 0.0000436624404335156298 * solarMass),
        Body(
            x: 15.3796971148509165, y: -25.9193146099879641, z: 0.179258772950371181, vx: 0.00268067772490389322 * days,
            vy: 0.00162824170038242295 * days, vz: -0.0000951592254519715870 * days,
            mass: 0.0000515138902046611451 * solarMass),
    ]
}

func energy(_ bodies: [Body]) -> Double {
    var sum = 0.0
    for i in 0..<bodies.count {
        let a = bodies[i]
        sum += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
        for j in (i + 1)..<bodies.count {
            let b = bodies[j]
            let dx = a.x - b.x
            let dy = a.y - b.y
            let dz = a.z - b.z
            sum -= a.mass * b.mass / (dx * dx + dy * dy + dz * dz).squareRoot()
        }
    }
    return sum
}

func advance(_ bodies: inout [Body], by dt: Double, steps: Int) {
    for _ in 0..<steps {
        for i in 0..<bodies.count {
            for j in (i + 1)..<bodies.count {
                let dx = bodies[i].x - bodies[j].x
                let dy = bodies[i].y - bodies[j].y
                let dz = bodies[i].z - bodies[j].z
                let distance = dx * dx + dy * dy + dz * dz
                let magnitude = dt / (distance * distance.squareRoot())
                let massI = bodies[i].mass * magnitude
                let massJ = bodies[j].mass * magnitude
                bodies[i].vx -= dx * massJ
                bodies[i].vy -= dy * massJ
                bodies[i].vz -= dz * massJ
                bodies[j].vx += dx * massI
                bodies[j].vy += dy * massI
                bodies[j].vz += dz * massI
            }
        }
        for i in 0..<bodies.count {
            bodies[i].x += dt * bodies[i].vx
            bodies[i].y += dt * bodies[i].vy
            bodies[i].z += dt * bodies[i].vz
        }
    }
}

var bodies = planets()
advance(&bodies, by: 0.01, steps: 20_000)
print(energy(bodies))
