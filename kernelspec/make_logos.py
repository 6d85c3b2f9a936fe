"""Draws the PNG logos from logo-svg.svg and writes all three into KernelspecLogos.swift, so that the binary carries
them. Needs cairosvg. Run after changing the drawing: python kernelspec/make_logos.py"""

import base64
import pathlib

import cairosvg

here = pathlib.Path(__file__).parent
svg = here / "logo-svg.svg"
for size in (32, 64):
    cairosvg.svg2png(url=str(svg), write_to=str(here / f"logo-{size}x{size}.png"), output_width=size, output_height=size)

lines = [
    "// Written by kernelspec/make_logos.py from kernelspec/logo-svg.svg; change that one.",
    "",
    "/// The files that frontends show beside the kernel's name, in base64.",
    "enum KernelspecLogos {",
    "    static let files: [(name: String, base64: [String])] = [",
]
for name in ("logo-32x32.png", "logo-64x64.png", "logo-svg.svg"):
    text = base64.b64encode((here / name).read_bytes()).decode()
    lines.append("        (")
    lines.append(f'            name: "{name}",')
    lines.append("            base64: [")
    lines += [f'                "{text[i:i + 96]}",' for i in range(0, len(text), 96)]
    lines.append("            ]")
    lines.append("        ),")
lines += ["    ]", "}", ""]
(here.parent / "Sources/JupyterKernel/KernelspecLogos.swift").write_text("\n".join(lines))
