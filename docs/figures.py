"""Writes the README's tables of figures from the manifest: run it when weights have changed.

    python docs/figures.py

The papers' figures are those they publish; bicubic's and ours are measured by `srgui evaluate`.
"""

from __future__ import annotations

import re
from pathlib import Path

from srgui.models.catalogue import ModelInfo, catalogue
from srgui.networks.network import Network
from srgui.networks.registry import build
from srgui.programs.costs import Costs
from srgui.programs.steps import magnifications
from srgui.programs.tracing import traced

README = Path(__file__).resolve().parent.parent / "README.md"
SCALES = ("2", "3", "4", "8")
PAPERS = {
    "lapsrn": ("LapSRN, the paper's", {"2": 37.52, "4": 31.54, "8": 26.14}),
    "drrn": ("DRRN (B1U9), the paper's", {"2": 37.66, "3": 33.93, "4": 31.58}),
    "drcn": ("DRCN, the paper's", {"2": 37.63, "3": 33.82, "4": 31.53}),
}
STRENGTHS = ("light", "middle", "strong")  # of `srgui evaluate --degrade photo`
PAPER_NETWORKS: dict[str, Network] = {
    "lapsrn": build("lapsrn", {"depths": (10, 10)}),
    "drrn": build("drrn", {"filters": 128, "units": 9}),
    "drcn": build("drcn", {"filters": 256, "recursions": 16}),
}


def table() -> str:
    """The table of the papers' protocol in Markdown."""
    models = {name: model for name, model in catalogue().items() if model.kind == "clean"}
    bicubic: dict[str, float] = {}
    for model in models.values():
        for scale, figures in _set5(model).items():
            bicubic[scale] = figures["bicubic_psnr"]
    lines = [
        "| Set5, PSNR in dB | 2x | 3x | 4x | 8x | parameters | multiply-adds per pixel at 4x |",
        "|---|---|---|---|---|---|---|",
        _row("Bicubic", bicubic),
    ]
    for name, model in models.items():
        ours = {scale: figures["psnr"] for scale, figures in _set5(model).items()}
        lines.append(
            _row(f"**{model.title}** here", ours, build(model.network, model.hyperparameters))
        )
        if name in PAPERS:
            title, figures = PAPERS[name]
            lines.append(_row(title, figures, PAPER_NETWORKS[name]))
    return "\n".join(lines)


def photographs() -> str:
    """The table of Set14 degraded as photographs, in Markdown: what was measured so."""
    columns = [(strength, scale) for strength in STRENGTHS for scale in ("2", "4")]
    heads = [f"{strength} {scale}x" for strength, scale in columns]
    bicubic = ["| Bicubic"]
    rows = []
    for model in catalogue().values():
        measured = [
            (model.figures or {}).get(f"Set14, {strength} photographs", {}).get(scale)
            for strength, scale in columns
        ]
        known = [figures for figures in measured if figures is not None]
        if len(known) == len(columns):
            bicubic = ["| Bicubic", *(f"{f['bicubic_psnr']:.2f}" for f in known)]
            rows.append([f"| **{model.title}**", *(f"{f['psnr']:.2f}" for f in known)])
    head = ["| Set14 as photographs, PSNR in dB", *heads]
    rule = "|---" * (1 + len(columns)) + "|"
    return "\n".join(
        [" | ".join(head) + " |", rule, *(" | ".join(r) + " |" for r in [bicubic, *rows])]
    )


def _set5(model: ModelInfo) -> dict[str, dict[str, float]]:
    return {scale: dict(f) for scale, f in (model.figures or {}).get("Set5", {}).items()}


def _row(title: str, psnr: dict[str, float], network: Network | None = None) -> str:
    cells = [f"{psnr[scale]:.2f}" if scale in psnr else "" for scale in SCALES]
    cost = ["", ""]
    if network is not None:
        program = traced(network)
        graph = program.graph.until(len(magnifications(program, 4)))
        per_output = Costs(graph).per_pixel() / (1 if network.pre_enlarged else 16)
        parameters = sum(p.numel() for p in network.parameters())
        cost = [f"{parameters / 1000:,.0f} K", f"{per_output / 1000:,.0f} K"]
    return "| " + " | ".join([title, *cells, *cost]) + " |"


def updated(readme: str) -> str:
    """The README's text with the tables between their marks renewed."""
    for name, made in (("figures", table()), ("photographs", photographs())):
        marks = re.compile(rf"(<!-- {name} -->\n).*?(\n<!-- end of {name} -->)", re.DOTALL)
        readme = marks.sub(lambda found, made=made: f"{found[1]}{made}{found[2]}", readme)
    return readme


if __name__ == "__main__":
    README.write_text(updated(README.read_text(encoding="utf-8")), encoding="utf-8")
