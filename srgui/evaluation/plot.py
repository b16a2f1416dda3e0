"""PSNR per step as a picture: whether each level or recursion was worth its cost."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from srgui.errors import OptionError
from srgui.evaluation.protocol import Evaluation
from srgui.images.writing.atomic import check_report, replacing
from srgui.texts import Text

PLOT_SUFFIXES = (".png", ".svg", ".pdf")
_MARK = b"Matplotlib"  # its name is in each of these files


def check_plot(path: Path) -> None:
    """Raise what would make `plot` fail.

    OptionError for an unknown suffix or without matplotlib, WriteError without the folder or if
    `path` is another file than an earlier plot.
    """
    if path.suffix.lower() not in PLOT_SUFFIXES:
        known = ", ".join(PLOT_SUFFIXES)
        raise OptionError(
            Text("Can't plot to {path}", path=path),
            remedy=Text("Give a name that ends with {known}.", known=known),
        )
    try:
        import matplotlib.figure  # noqa: F401
    except ImportError as error:
        raise OptionError(
            Text("Can't plot"),
            Text("matplotlib is not installed"),
            Text("Run pip install 'srgui[research]'."),
        ) from error
    check_report(path, lambda ends: _MARK in ends)


def plot(evaluation: Evaluation, path: Path) -> None:
    """Draw the PSNR of every step to `path`, the mean and that of each picture.

    Raises OptionError as `check_plot` does, and WriteError.
    """
    check_plot(path)
    from matplotlib.figure import Figure

    steps = evaluation.steps
    labels = [s.info.label.removeprefix("recursion ").partition(" of")[0] for s in steps]
    figure = Figure(figsize=(8, 4.5), dpi=150, layout="constrained")
    axes = figure.add_subplot()
    for index, picture in enumerate(evaluation.pictures):
        values = [s.psnr for s in picture.steps]
        label = "each picture" if index == 0 else None
        axes.plot(labels, values, color="0.8", linewidth=1, marker=".", label=label)
    baseline = [s.bicubic_psnr for s in steps]
    axes.plot(labels, baseline, "--", color="tab:orange", marker="s", label="bicubic, mean")
    means = [s.psnr for s in steps]
    axes.plot(labels, means, color="tab:blue", linewidth=2, marker="o", label="mean")
    axes.set_title(f"{evaluation.model} at {evaluation.scale}x on {evaluation.dataset}")
    axes.set_xlabel("recursion" if steps[0].info.kind == "recursion" else "step")
    axes.set_ylabel("PSNR of luma (dB)")
    axes.grid(alpha=0.3)
    axes.legend()
    save_figure(figure, path)


def save_figure(figure: Any, path: Path) -> None:
    """Write a matplotlib figure in the format of the file's name, whole or not at all.

    Raises WriteError.
    """
    content = io.BytesIO()
    figure.savefig(content, format=path.suffix.lower().lstrip("."))
    with replacing(path) as file:
        file.write(content.getvalue())
