import Tensors
import Testing

@Test("operands of different shapes broadcast from the last axis")
func broadcasting() {
    let matrix = Tensor([[1, 2, 3], [4, 5, 6]])
    #expect(matrix + Tensor([10, 20, 30]) == Tensor([[11, 22, 33], [14, 25, 36]]))
    #expect(matrix * Tensor([[2], [3]]) == Tensor([[2, 4, 6], [12, 15, 18]]))
    #expect(Tensor([[1], [2]]) - Tensor([1, 2]) == Tensor([[0, -1], [1, 0]]))
    #expect(1 - matrix / 2 == Tensor([[0.5, 0, -0.5], [-1, -1.5, -2]]))
}
