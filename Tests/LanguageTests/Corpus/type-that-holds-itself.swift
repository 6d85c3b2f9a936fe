enum Tree { case leaf, node(Tree, Tree) }
struct N { var next: N? }
let t = Tree.node(.leaf, .leaf)
