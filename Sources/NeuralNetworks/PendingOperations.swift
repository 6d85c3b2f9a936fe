import Tensors

func saveSafetensors(_ t: [String: Tensor], path: String) throws {
    throw TensorError.file(path: path, reason: "safetensors are not in the engine yet")
}
func loadSafetensors(path: String) throws -> [String: Tensor] {
    throw TensorError.file(path: path, reason: "safetensors are not in the engine yet")
}
