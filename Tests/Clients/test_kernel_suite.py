"""The kernel test suite of the Jupyter project, with every sample filled in."""

import jupyter_kernel_test as jkt


class SwiftletTests(jkt.KernelTests):
    kernel_name = "swiftlet"
    language_name = "swift"
    file_extension = ".swift"

    code_hello_world = 'print("hello, world")'
    code_stderr = 'warn("careful")'
    completion_samples = [{"text": "pri", "matches": {"print"}}, {"text": "[1, 2].coun", "matches": {"count"}}]
    complete_code_samples = ["1 + 1", 'print("hello, world")', "func f(x: Int) -> Int { x * 2 }", "let a = [1,\n2]"]
    incomplete_code_samples = ["func f(x: Int) -> Int {", "let a = [1,", '"""\nabc', "if true {\n  print(1)"]
    invalid_code_samples = ["let = 5", "func }"]
    code_page_something = "%help"
    code_generate_error = "let numbers = [1, 2, 3]\nnumbers[10]"
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": "let x = 21\nx + x", "result": "42"},
        {"code": '"é" + "😀"', "result": '"é😀"'},
    ]
    code_display_data = [{"code": "display(plot([1, 2, 3], [1, 4, 9]))", "mime": "image/svg+xml"}]
    code_history_pattern = "6 ? 7*"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "print"
    code_clear_output = "clearOutput()"


class SwiftletWelcomeTests(jkt.IopubWelcomeTests):
    kernel_name = "swiftlet"
    support_iopub_welcome = True
