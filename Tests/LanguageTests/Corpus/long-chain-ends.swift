indirect enum List { case end, node(Int, List) }
var list = List.end
for i in 0..<200000 { list = .node(i, list) }
list = .end
