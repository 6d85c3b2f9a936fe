import JSON
import NotebookFormat
import Testing

@Suite struct NotebookWriterTests {
    /// What `nbformat.write` makes of the same notebook.
    @Test("a notebook is written as nbformat writes it")
    func layout() {
        let notebook = Notebook(
            cells: [
                Notebook.Cell(.markdown, id: "m1", source: "# é\n\ntext"),
                Notebook.Cell(
                    .code, id: "c1", source: "",
                    outputs: [
                        .stream(name: "stdout", text: "a\nb"),
                        .display(
                            data: ["text/plain": "x", "image/png": "AA\nBB", "image/svg+xml": "<a>\n</a>"],
                            metadata: [:]),
                        .result(data: ["application/json": [1, 2]], metadata: [:], executionCount: 1),
                        .error(name: "E", message: "m", traceback: ["l1"]),
                    ], executionCount: 1),
            ], metadata: [:])
        #expect(String(decoding: notebook.bytes(), as: UTF8.self) == expected)
    }

    @Test("a notebook made of the texts of its cells is the same file, whatever else is in it")
    func texts() {
        for members in [[:], ["aa": 1], ["zz": ["k": []]], ["aa": "x", "metadatum": [:]]] as [JSONObject] {
            for count in 0..<3 {
                var notebook = Notebook(
                    cells: (0..<count).map { Notebook.Cell(.code, id: "c\($0)", source: "let a = \($0)\nprint(a)") },
                    metadata: ["language_info": ["name": "swift"]])
                notebook.otherMembers = members
                #expect(notebook.bytes() == notebook.json.bytes(.notebook) + [10])
                #expect(notebook.bytes(cells: notebook.cells.map(\.bytes)) == notebook.bytes())
            }
        }
    }

    private let expected = #"""
        {
         "cells": [
          {
           "cell_type": "markdown",
           "id": "m1",
           "metadata": {},
           "source": [
            "# é\n",
            "\n",
            "text"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": 1,
           "id": "c1",
           "metadata": {},
           "outputs": [
            {
             "name": "stdout",
             "output_type": "stream",
             "text": [
              "a\n",
              "b"
             ]
            },
            {
             "data": {
              "image/png": "AA\nBB",
              "image/svg+xml": [
               "<a>\n",
               "</a>"
              ],
              "text/plain": [
               "x"
              ]
             },
             "metadata": {},
             "output_type": "display_data"
            },
            {
             "data": {
              "application/json": [
               1,
               2
              ]
             },
             "execution_count": 1,
             "metadata": {},
             "output_type": "execute_result"
            },
            {
             "ename": "E",
             "evalue": "m",
             "output_type": "error",
             "traceback": [
              "l1"
             ]
            }
           ],
           "source": []
          }
         ],
         "metadata": {},
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """#
}
