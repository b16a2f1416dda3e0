"""The curves of training runs as a picture."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from srgui.errors import OptionError, reason
from srgui.evaluation.plot import check_plot, save_figure
from srgui.texts import Text


def plot(logs: Mapping[str, Path], target: Path) -> None:
    """Draw validation PSNR over the iterations to `target`, from CSV logs by their labels.

    There is a panel for each scale, with a line for each log. Raises OptionError, also as
    `check_plot` does, and WriteError.
    """
    check_plot(target)
    from matplotlib.figure import Figure

    tables = {label: _rows(log) for label, log in logs.items()}
    scales = [name for name in next(iter(tables.values()))[0] if name.startswith("psnr_")]
    figure = Figure(figsize=(1 + 5 * len(scales), 4.5), dpi=110, layout="constrained")
    panels = figure.subplots(1, len(scales), squeeze=False)[0]
    for axes, scale in zip(panels, scales, strict=True):
        for label, rows in tables.items():
            iterations = [int(row["iteration"]) for row in rows]
            axes.plot(iterations, [float(row[scale]) for row in rows], label=label)
        axes.set_title(scale.removeprefix("psnr_x") + "x")
        axes.set_xlabel("iterations")
        axes.set_ylabel("PSNR of held-out luma (dB)")
        axes.grid(alpha=0.3)
        axes.legend()
    save_figure(figure, target)


def _rows(log: Path) -> list[dict[str, str]]:
    try:
        with log.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
    except OSError as error:
        raise OptionError(Text("Can't read the log {log}", log=log), reason(error)) from error
    if not rows:
        raise OptionError(
            Text("There is nothing to draw in {log}", log=log), Text("no validation was reached")
        )
    return rows
