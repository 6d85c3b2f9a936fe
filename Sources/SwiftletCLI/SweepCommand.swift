import ArgumentParser
import Files
import Glibc
import NotebookFormat
import Runner
import SessionCore

struct SweepCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep", abstract: "Run a notebook with many values of its parameters, in parallel.",
        discussion: """
            -g name=0.1,0.01 or name=1..5 gives a list of values; --sample name=loguniform(1e-4,1e-1) a range \
            (uniform, loguniform, int, logint, choice) from which --random N or --latin N draw. --repeats N gives every \
            trial the seeds 1 to N; results are averaged over them.

            The notebook says how well it did by record("accuracy", value); 'fit' records its losses and metrics by \
            itself. Each trial is a folder with parameters, metrics, executed notebook, log and result. A sweep that was \
            interrupted goes on with --resume.
            """)

    @Argument(help: "A notebook (.ipynb), a script or Markdown (.md).", completion: .file())
    var file: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Values of a parameter; all combinations run.", valueName: "name=values"))
    var grid: [String] = []

    @Option(name: .shortAndLong, help: ArgumentHelp("A range of a parameter to draw from.", valueName: "name=range"))
    var sample: [String] = []

    @Option(help: ArgumentHelp("Draw so many trials at random.", valueName: "count"))
    var random: Int?

    @Option(help: ArgumentHelp("Draw so many trials as a Latin hypercube.", valueName: "count"))
    var latin: Int?

    @Option(help: ArgumentHelp("The seed of the drawing.", valueName: "number"))
    var samplingSeed = 0

    @Option(help: ArgumentHelp("Repeat every trial with the seeds 1 to this.", valueName: "count"))
    var repeats: Int?

    @Option(help: ArgumentHelp("The parameter that takes the seeds.", valueName: "name"))
    var seedParameter = "seed"

    @Option(name: .shortAndLong, help: ArgumentHelp("The recorded value that is compared.", valueName: "name"))
    var metric: String?

    @Flag(help: "Larger values of the metric are better; else what its name suggests.")
    var maximize = false

    @Flag(help: "Smaller values of the metric are better.")
    var minimize = false

    @Option(
        help: ArgumentHelp(
            "Successive halving: every trial gets the first budget, the best go on to reduction times as much.",
            valueName: "name=min..max[:reduction]"))
    var halving: String?

    @Option(
        help: ArgumentHelp(
            "The parameter that is told where a trial may keep a checkpoint.", valueName: "name"))
    var checkpointParameter = "checkpoint"

    @Option(help: ArgumentHelp("Stop trials worse than the median after so many steps.", valueName: "steps"))
    var stopHopeless: Int?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Trials that run at the same time; else one a core.", valueName: "count"))
    var jobs: Int?

    @Option(help: ArgumentHelp("Start a trial again that dies without a result.", valueName: "times"))
    var retries = 2

    @Flag(help: "End at the first trial that fails.")
    var failFast = false

    @Option(help: ArgumentHelp("Stop a cell that takes longer.", valueName: "seconds"))
    var timeout: Double?

    @Option(help: ArgumentHelp("Stop a trial that takes longer.", valueName: "seconds"))
    var totalTimeout: Double?

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The folder of the sweep; else sweeps/NAME.", valueName: "folder"),
        completion: .directory)
    var output: String?

    @Option(help: ArgumentHelp("Go on with the sweep in this folder.", valueName: "folder"), completion: .directory)
    var resume: String?

    @Flag(help: "With --resume, run failed and lost trials again.")
    var retryFailed = false

    @Flag(help: "Make the folder and print how many trials there are; start none.")
    var prepareOnly = false

    @OptionGroup var given: ParameterOptions

    func validate() throws {
        guard (file == nil) != (resume == nil) else { throw ValidationError("give a notebook, or --resume a folder") }
        guard file != "-" else { throw ValidationError("a sweep takes its notebook from a file, not from the input") }
        guard random == nil || latin == nil else { throw ValidationError("give only one of --random and --latin") }
        guard !(minimize && maximize) else { throw ValidationError("give only one of --minimize and --maximize") }
        guard jobs.map({ $0 > 0 }) ?? true, retries >= 0 else {
            throw ValidationError("--jobs is above 0, --retries not below")
        }
        guard stopHopeless.map({ $0 > 0 }) ?? true else { throw ValidationError("--stop-hopeless is above 0") }
        for seconds in [timeout, totalTimeout] where seconds.map({ !($0 > 0) }) ?? false {
            throw ValidationError("a timeout is a number of seconds above 0")
        }
        guard random == nil && latin == nil || resume != nil || !(grid + sample).isEmpty else {
            throw ValidationError(
                "there is nothing to draw from; give a range, such as --sample 'rate=loguniform(1e-4,1e-1)'")
        }
        guard repeats.map({ (1...SweepPlan.limit).contains($0) }) ?? true else {
            throw ValidationError("--repeats is from 1 to \(SweepPlan.limit)")
        }
        guard halving.map({ SweepDefinition.Halving(parsing: $0) != nil }) ?? true else {
            throw ValidationError(
                "--halving: expected name=min..max or name=min..max:reduction, such as epochs=1..27:3")
        }
    }

    func run() throws {
        let folder: SweepFolder
        do { folder = try resume.map { try SweepFolder(reading: InputFile.absolute($0)) } ?? make() } catch let error
            as ValidationError
        {
            throw error
        } catch let code as ExitCode {
            throw code
        } catch {
            Terminal.writeError("error: \(error)")
            throw ExitCode(2)
        }
        if prepareOnly {
            Terminal.write("\(folder.path): \(folder.trials.count) trials\n", to: STDOUT_FILENO)
            return
        }
        SignalMask.blockStoppingSignals()
        SignalMask.blockChildSignals()
        let cores = max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1)
        let jobs = max(1, min(self.jobs ?? cores, folder.trials.count))
        let table = LiveSweepTable(folder, isInteractive: Terminal.isInteractive(STDOUT_FILENO)) {
            Terminal.write($0, to: STDOUT_FILENO)
        }
        let ending: SweepDriver.Ending
        do {
            var driver = try SweepDriver(
                folder,
                launcher: LocalLauncher(
                    executable: ProcessEnvironment.executable, folder: folder, threads: max(1, cores / jobs)),
                options: .init(
                    jobs: jobs, retries: retries, medianGrace: stopHopeless, failsFast: failFast,
                    retriesFailed: retryFailed),
                observer: table)
            ending = driver.run()
        } catch {
            Terminal.writeError("error: \(error)")
            throw ExitCode(2)
        }
        table.end()
        let report = SweepReport(SweepResults(folder))
        Terminal.write(
            "\n" + report.summary + "\n\n" + report.ranking(top: 10).joined(separator: "\n") + "\n", to: STDOUT_FILENO)
        if case .stopped = ending {
            Terminal.writeError("stopped; go on with 'swiftlet sweep --resume \(folder.path)'")
        }
        Glibc.exit(ending.exitCode)
    }

    // MARK: Making

    private func make() throws -> SweepFolder {
        guard let file else { throw ValidationError("give a notebook") }
        let notebook = try InputFile.read(file)
        let fixed = try given.parameters()
        let redactor = given.redactor(fixed)
        guard !fixed.contains(where: { $0.isSecret || redactor.changes($0.text) }) else {
            throw ValidationError("a sweep keeps the values of its parameters in files; secrets have no place in it")
        }
        let dimensions = try (grid + sample).map { text in
            do { return try SweepDimension(parsing: text) } catch { throw ValidationError("\(error)") }
        }
        let sampling: SweepSampling = random.map { .random($0) } ?? latin.map { .latinHypercube($0) } ?? .grid
        let isSeed: (SweepDimension) -> Bool = { $0.name == seedParameter }
        var repeated = dimensions.filter(isSeed)
        if let repeats {
            repeated = [SweepDimension(name: seedParameter, values: .list((1...repeats).map(String.init)))]
        }
        let trials: [SweepPlan.Trial]
        do {
            trials = try SweepPlan.trials(
                dimensions.filter { !isSeed($0) }, sampling: sampling, repeated: repeated, seed: samplingSeed)
        } catch { throw ValidationError("\(error)") }
        let declared = try check(notebook, fixed, trials)
        let extensionName = notebook.format == .notebook ? "ipynb" : notebook.format == .script ? "swift" : "md"
        let metric = metric ?? "loss"
        let definition = SweepDefinition(
            notebook: "notebook." + extensionName, source: InputFile.absolute(file), metric: metric,
            goal: goal(metric), seedParameter: repeated.isEmpty ? nil : seedParameter,
            fixed: GivenParameter.object(fixed),
            halving: halving.flatMap(SweepDefinition.Halving.init(parsing:)),
            checkpointParameter: declared.contains(checkpointParameter) ? checkpointParameter : nil,
            workingDirectory: InputFile.absolute("."), cellTimeout: timeout, totalTimeout: totalTimeout,
            created: RunEnvironment.time)
        let git = GitState(of: ".")
        let stem = notebook.name.split(separator: ".").first.map(String.init) ?? notebook.name
        return try SweepFolder.make(
            InputFile.absolute(output ?? "sweeps/" + stem), definition, trials: trials,
            notebook: try FileAccess.read(file),
            environment: RunEnvironment(version: Version.text, git: git).json,
            gitDifference: git?.difference.map(redactor.redacted))
    }

    private func goal(_ metric: String) -> SweepDefinition.Goal {
        if maximize { return .maximize }
        if minimize { return .minimize }
        return SweepDefinition.Goal(suggestedBy: metric)
    }

    /// Checks the parameters of the first trial and the notebook with them, so that mistakes cost no trial.
    private func check(_ notebook: NotebookFile, _ fixed: [GivenParameter], _ trials: [SweepPlan.Trial]) throws -> Set<
        String
    > {
        var parameters = fixed
        if let halving = halving.flatMap(SweepDefinition.Halving.init(parsing:)) {
            parameters.append(GivenParameter(name: halving.parameter, value: .json(.integer(halving.minimum))))
        }
        let all = parameters
        let outcome = ExecutionThread.run { () -> Result<Set<String>, any Error> in
            Result {
                let session = SessionFactory.make(allowsShell: false)
                let names = Set(try ParameterInspector(session: session).parameters(of: notebook).map(\.name))
                try NotebookRunner.validate(
                    notebook, session: session, parameterSets: SweepPlan.given(trials, with: all))
                return names
            }
        }
        do { return try outcome.get() } catch {
            Terminal.writeError("\(error)")
            throw ExitCode(2)
        }
    }
}
