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
