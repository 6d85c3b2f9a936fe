import ArgumentParser
import Files
import Glibc
import JSON
import Runner

struct ResultsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "results", abstract: "Rank, compare and export the trials of sweeps.",
        discussion: """
            Without options: the configurations of a sweep, the best first, with mean and confidence interval \
            (Student's t) over their seeds. Without a folder: the sweeps in the folder 'sweeps'.
            """)

    @Argument(help: "Folders of sweeps.", completion: .directory)
    var folders: [String] = []

    @Option(name: .shortAndLong, help: ArgumentHelp("Another recorded value than the sweep's.", valueName: "name"))
    var metric: String?

    @Flag(help: "Larger values of that are better; else what its name suggests.")
    var maximize = false

    @Flag(help: "Smaller values of that are better.")
    var minimize = false

    @Flag(help: "List every trial.")
    var trials = false

    @Flag(help: "Show the best trial.")
    var best = false

    @Option(help: ArgumentHelp("Show the mean over two parameters.", valueName: "x,y"))
    var heatmap: String?

    @Flag(help: "Show each configuration as a line through the ranges of its parameters.")
    var parallel = false

    @Option(help: ArgumentHelp("Compare trials side by side.", valueName: "number,number"))
    var compare: String?

    @Option(help: "Print the trials as csv, jsonl or markdown.")
    var format: SweepReport.Format?

    @Option(name: .shortAndLong, help: ArgumentHelp("Write here.", valueName: "file"), completion: .file())
    var output: String?

    @Option(help: ArgumentHelp("How many to show.", valueName: "count"))
    var top = 20

    @Option(help: ArgumentHelp("The level of the intervals.", valueName: "number"))
    var confidence = 0.95

    @Flag(help: "Print the best trial as JSON.")
    var json = false

    func validate() throws {
        guard confidence > 0, confidence < 1 else { throw ValidationError("--confidence is between 0 and 1") }
        guard top > 0 else { throw ValidationError("--top is above 0") }
        guard !(minimize && maximize) else { throw ValidationError("give only one of --minimize and --maximize") }
    }

    func run() throws {
        do {
            let paths = folders.isEmpty ? try sweeps() : folders
            let texts = try paths.map { try page(of: $0) }
            let text = texts.joined(separator: folders.isEmpty ? "" : "\n")
            if let output {
                try FileAccess.replace(output, with: Array(text.utf8))
            } else {
                Terminal.write(text, to: STDOUT_FILENO)
            }
        } catch let error as ValidationError {
            throw error
        } catch {
            Terminal.writeError("error: \(error)")
            throw ExitCode(2)
        }
    }

    private func sweeps() throws -> [String] {
        let names = FileAccess.names(in: "sweeps").filter { access("sweeps/\($0)/sweep.json", R_OK) == 0 }
        guard !names.isEmpty else { throw ValidationError("no sweep in the folder 'sweeps'; name a folder") }
        return names.sorted().map { "sweeps/" + $0 }
    }

    private func page(of path: String) throws -> String {
        let results = SweepResults(
            try SweepFolder(reading: path), metric: metric, goal: minimize ? .minimize : maximize ? .maximize : nil,
            confidence: confidence)
        if let metric, !results.recorded.isEmpty, !results.recorded.contains(metric) {
            throw ValidationError(
                "\(path): no trial recorded '\(metric)'; there are \(results.recorded.joined(separator: ", "))")
        }
        let report = SweepReport(results)
        if let format { return report.exported(as: format) }
        if json { return report.bestJSON.text(JSONStyle(indentation: 2)) + "\n" }
        let isColoured = output == nil && Terminal.isColoured(STDOUT_FILENO)
        if folders.isEmpty { return report.overview + "\n" }
        var lines = [report.summary, ""]
        if trials {
            lines += report.list()
        } else if best {
            lines += report.best
        } else if let heatmap {
            let names = heatmap.split(separator: ",").map(String.init)
            guard names.count == 2, names.allSatisfy(results.names.contains) else {
                throw ValidationError(
                    "--heatmap takes two of \(results.names.joined(separator: ", ")), such as --heatmap a,b")
            }
            lines += report.heatmap(names[0], names[1], isColoured: isColoured)
        } else if parallel {
            lines += report.parallel(top: top)
        } else if let compare {
            let indices = compare.split(separator: ",").compactMap { Int($0) }
            guard indices.count >= 2, indices.allSatisfy(results.trials.indices.contains) else {
                throw ValidationError(
                    "--compare takes numbers of trials from 0 to \(results.trials.count - 1), such as 0,3")
            }
            lines += report.comparison(indices)
        } else {
            lines += report.ranking(top: top)
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension SweepReport.Format: ExpressibleByArgument {}
