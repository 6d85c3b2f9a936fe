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
    /// Functions and members of `Plots`, part 2.
    mutating func bindPlots2() {
        declare("var rawValue: Int { get }", in: "Symbol", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<Symbol>.self)
            return call.give(self_.rawValue, Int.self)
        }
        declare("init?(rawValue: Int)", in: "Symbol", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, Int.self)
            return call.give(Symbol(rawValue: a0), Boxed<Symbol>?.self)
        }
        declare("static var allCases: [Symbol] { get }", in: "Symbol", documentation: "All cases, in order.") { call in
            return call.give(Symbol.allCases, [Boxed<Symbol>].self)
        }
        declare("case start", in: "TextAnchor", documentation: "The place is at the start of the text.") { call in
            return call.give(TextAnchor.start, Boxed<TextAnchor>.self)
        }
        declare("case middle", in: "TextAnchor", documentation: "The place is in the middle of the text.") { call in
            return call.give(TextAnchor.middle, Boxed<TextAnchor>.self)
        }
        declare("case end", in: "TextAnchor", documentation: "The place is at the end of the text.") { call in
            return call.give(TextAnchor.end, Boxed<TextAnchor>.self)
        }
    }
}
