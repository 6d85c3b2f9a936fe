// Written by binding-generator from the public declarations of the library; do not edit.
// swift-format-ignore-file

import Datasets
import Interpreter
import NeuralNetworks
import PlotRenderers
import Plots
import Swiftlet
import Tensors
import Training

extension Library {
    /// Functions and members of `PlotRenderers`, part 1.
    mutating func bindPlotRenderers1() {
        declare("func svg() -> String", in: "Figure", documentation: "The figure as an SVG document, the same bytes for the same figure.") { call in
            let self_ = try call.take(0, Boxed<Figure>.self)
            return call.give(self_.svg(), String.self)
        }
        declare("case unknownFormat(path: String)", in: "FigureSaveError", documentation: "The name ends neither in `.svg` nor in `.txt`.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(FigureSaveError.unknownFormat(path: a0), Boxed<FigureSaveError>.self)
        }
        declare("case notWritten(path: String, code: Int)", in: "FigureSaveError", documentation: "The system refused; the code is its `errno`.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Int.self)
            return call.give(FigureSaveError.notWritten(path: a0, code: a1), Boxed<FigureSaveError>.self)
        }
        declare("var description: String { get }", in: "FigureSaveError", documentation: "The sentence that is shown.") { call in
            let self_ = try call.take(0, Boxed<FigureSaveError>.self)
            return call.give(self_.description, String.self)
        }
        declare("func save(_ path: String) throws", in: "Figure", documentation: "Writes the figure to a file: SVG when the name ends in `.svg`, characters when it ends in `.txt`.\n\nThe file appears whole or not at all: it is written under another name first and then renamed.") { call in
            let self_ = try call.take(0, Boxed<Figure>.self)
            let a0 = try call.take(1, String.self)
            try self_.save(a0)
            return call.give()
        }
        declare("func text(columns: Int = 80, rows: Int = 20, canvas: TextCanvas = .braille, ambiguousWidth: Int = 1) -> String", in: "Figure", documentation: "The figure in characters, for terminals, logs and frontends without pictures.\n\nNo line is wider than `columns`, counted as terminals count (Chinese characters take two). `ambiguousWidth` is 2 for\nterminals that show box drawing and Greek in two columns. `rows` bounds the height of plots; tables and pictures\ntake what they need. Neither is taken for more than a thousand.") { call in
            let self_ = try call.take(0, Boxed<Figure>.self)
            let a0 = try call.take(1, Int.self, default: 80)
            let a1 = try call.take(2, Int.self, default: 20)
            let a2 = try call.take(3, Boxed<TextCanvas>.self, default: .braille)
            let a3 = try call.take(4, Int.self, default: 1)
            return call.give(self_.text(columns: a0, rows: a1, canvas: a2, ambiguousWidth: a3), String.self)
        }
        declare("var description: String { get }", in: "Figure", documentation: "The figure in characters, so that `print` shows it.") { call in
            let self_ = try call.take(0, Boxed<Figure>.self)
            return call.give(self_.description, String.self)
        }
        declare("case braille", in: "TextCanvas", documentation: "Two by four dots a character: the finest, for fonts that have braille.") { call in
            return call.give(TextCanvas.braille, Boxed<TextCanvas>.self)
        }
        declare("case block", in: "TextCanvas", documentation: "Two by two quarters of a character.") { call in
            return call.give(TextCanvas.block, Boxed<TextCanvas>.self)
        }
        declare("case ascii", in: "TextCanvas", documentation: "ASCII only, one by two dots a character.") { call in
            return call.give(TextCanvas.ascii, Boxed<TextCanvas>.self)
        }
        declare("static func preferred(environment: [String: String]) -> TextCanvas", in: "TextCanvas", documentation: "The canvas for a terminal: ASCII for dumb terminals and other locales than UTF-8, else braille.\n\n`environment` holds the variables `TERM`, `LC_ALL`, `LC_CTYPE`, `LANG` and `SWIFTLET_CANVAS`, which overrides them.") { call in
            let a0 = try call.take(0, [String: String].self)
            return call.give(TextCanvas.preferred(environment: a0), Boxed<TextCanvas>.self)
        }
        declare("var rawValue: String { get }", in: "TextCanvas", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<TextCanvas>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "TextCanvas", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(TextCanvas(rawValue: a0), Boxed<TextCanvas>?.self)
        }
        declare("static var allCases: [TextCanvas] { get }", in: "TextCanvas", documentation: "All cases, in order.") { call in
            return call.give(TextCanvas.allCases, [Boxed<TextCanvas>].self)
        }
    }
}
