import Files
import Glibc
import JSON

/// The folder of a sweep: its definition, its trials and their results, all of them plain files.
///
///     sweep.json         what the sweep is
///     trials.jsonl       the parameters of each trial, one a line
///     notebook.ipynb     the notebook as it was when the sweep began
///     environment.json   machine, versions, state of git; git.diff beside it
///     trials/0007/       parameters.json, metrics.jsonl, notebook.ipynb, log.txt, environment.json, result.json
///     sweep.sqlite       the same as tables, written by the driver; can be made anew from the rest
public struct SweepFolder: Sendable {
    /// Why a folder is not that of a sweep.
    public struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
        public var path: String
        public var reason: String
        public var description: String { "\(path): \(reason)" }

        public init(path: String, reason: String) {
            self.path = path
            self.reason = reason
        }
    }

    public let path: String
    public let definition: SweepDefinition
    /// The parameters of the trials.
    public let trials: [JSONObject]

    // MARK: Making and reading

    /// Makes the folder with everything but the trials' own folders. The definition comes last: a folder without one is
    /// not yet a sweep.
    public static func make(
        _ path: String, _ definition: SweepDefinition, trials: [JSONObject], notebook: [UInt8], environment: JSONValue,
        gitDifference: String?
    ) throws -> SweepFolder {
        try FileAccess.makeFolder(path + "/trials")
        guard (try? FileAccess.read(path + "/sweep.json")) == nil else {
            throw Failure(
                path: path, reason: "there is a sweep already; continue it with --resume, or choose another folder")
        }
        try FileAccess.replace(path + "/" + definition.notebook, with: notebook)
        try FileAccess.replace(path + "/environment.json", with: environment.bytes(JSONStyle(indentation: 2)) + [10])
        if let gitDifference { try FileAccess.replace(path + "/git.diff", with: Array(gitDifference.utf8)) }
        let lines = trials.enumerated().map { index, parameters in
            JSONValue.object(["index": .integer(index), "parameters": .object(parameters)]).text() + "\n"
        }
        try FileAccess.replace(path + "/trials.jsonl", with: Array(lines.joined().utf8), .synced)
        try FileAccess.replace(
            path + "/sweep.json", with: definition.json.bytes(JSONStyle(indentation: 2)) + [10], .synced)
        return SweepFolder(path: path, definition: definition, trials: trials)
    }

    private init(path: String, definition: SweepDefinition, trials: [JSONObject]) {
        self.path = path
        self.definition = definition
        self.trials = trials
    }

    public init(reading path: String) throws {
        let file = path + "/sweep.json"
        guard let bytes = try? FileAccess.read(file) else {
            throw Failure(path: path, reason: "no sweep is here: sweep.json is missing")
        }
        guard let json = try? JSONValue(parsing: bytes), let definition = SweepDefinition(json: json) else {
            throw Failure(
                path: file,
                reason:
                    "the definition of the sweep is damaged or of another version; its trials are in 'trials' beside it"
            )
        }
        let lines = try FileAccess.read(path + "/trials.jsonl").split(separator: 10)
        let trials = try lines.enumerated().map { index, line in
            guard let json = try? JSONValue(parsing: Array(line)), json["index"]?.integer == index,
                let parameters = json["parameters"]?.object
            else { throw Failure(path: path + "/trials.jsonl", reason: "line \(index + 1) is damaged") }
            return parameters
        }
        self.init(path: path, definition: definition, trials: trials)
    }

    /// Machine, versions and state of git when the sweep was made.
    var environment: JSONValue {
        (try? FileAccess.read(path + "/environment.json")).flatMap { try? JSONValue(parsing: $0) } ?? .null
    }

    // MARK: Trials

    public func folder(of index: Int) -> String {
        let digits = String(index)
        return "\(path)/trials/\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
    }

    /// The result of a trial; nil if there is none, or none that can be read.
    public func result(of index: Int) -> TrialResult? { read("result.json", of: index) }

    /// A result that perhaps is not on the disk yet: `commit` makes it the trial's.
    func uncommittedResult(of index: Int) -> TrialResult? { read(Self.uncommitted, of: index) }

    private static let uncommitted = "result.json.uncommitted"

    private func read(_ name: String, of index: Int) -> TrialResult? {
        guard let bytes = try? FileAccess.read("\(folder(of: index))/\(name)"),
            let json = try? JSONValue(parsing: bytes)
        else { return nil }
        return TrialResult(json: json)
    }

    /// Writes the result of a trial; if it is not committed here, `commit` has to follow.
    public func write(
        _ result: TrialResult, of index: Int, isCommitted: Bool = true
    ) throws(FileAccess.Failure) {
        let place = folder(of: index)
        try FileAccess.makeFolder(place)
        try FileAccess.replace(
            "\(place)/\(Self.uncommitted)", with: result.json.bytes(JSONStyle(indentation: 2)) + [10])
        if isCommitted { try commit(index) }
    }

    /// Makes the uncommitted result of a trial its result, once everything that the trial wrote is on the disk.
    func commit(_ index: Int, isWrittenOut: Bool = false) throws(FileAccess.Failure) {
        let place = folder(of: index)
        if !isWrittenOut {
            for name in ["/notebook.ipynb", "/metrics.jsonl", "/log.txt", "/" + Self.uncommitted, ""] {
                try FileAccess.sync(place + name)
            }
        }
        try FileAccess.move("\(place)/\(Self.uncommitted)", to: place + "/result.json")
    }

    /// Takes back the result of a trial that is to run again.
    func forget(_ index: Int) {
        unlink(folder(of: index) + "/result.json")
    }

    /// What a trial has recorded, in order. A last line that is not whole is left out.
    public func metrics(of index: Int) -> [MetricLine] {
        guard let bytes = try? FileAccess.read(folder(of: index) + "/metrics.jsonl") else { return [] }
        return MetricLine.lines(bytes)
    }

    /// The parameters of a trial, those of all trials included.
    public func parameters(of index: Int) -> [GivenParameter] {
        definition.fixed.members.filter { trials[index][$0.key] == nil }.map {
            GivenParameter(name: $0.key, value: $0.value.string.map { .text($0) } ?? .json($0.value))
        } + trials[index].members.map { GivenParameter(name: $0.key, value: .text($0.value.string ?? $0.value.text())) }
    }
}

/// One recorded value, a line of `metrics.jsonl`.
public struct MetricLine: Sendable, Equatable {
    public var name: String
    public var value: Double
    public var step: Int?
    /// Since 1970.
    public var seconds: Double

    public init(name: String, value: Double, step: Int?, seconds: Double) {
        self.name = name
        self.value = value
        self.step = step
        self.seconds = seconds
    }

    var text: String {
        var object: JSONObject = ["name": .string(name), "value": TrialResult.number(value)]
        if let step { object["step"] = .integer(step) }
        object["time"] = .double((seconds * 1000).rounded() / 1000)
        return JSONValue.object(object).text() + "\n"
    }

    static func lines(_ bytes: some Collection<UInt8>) -> [MetricLine] {
        bytes.split(separator: 10).compactMap { line in
            guard let json = try? JSONValue(parsing: Array(line)), let name = json["name"]?.string,
                let value = json["value"].flatMap(TrialResult.double)
            else { return nil }
            return MetricLine(name: name, value: value, step: json["step"]?.integer, seconds: json["time"]?.double ?? 0)
        }
    }
}
