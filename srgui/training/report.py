"""What a person sees of a run: a progress bar, a CSV log and a plot of the curves."""

from __future__ import annotations

import csv
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TextIO

from tqdm import tqdm

from srgui.errors import OptionError, WriteError
from srgui.images.atomic import replacing
from srgui.training.loop import Progress
from srgui.training.options import TrainOptions


class Reporter:
    """Shows progress and appends every validation to the CSV log. A context manager."""

    def __init__(self, options: TrainOptions) -> None:
        self._options = options
        self._losses: list[float] = []
        self._psnr = ""

    def __enter__(self) -> Reporter:
        log = self._options.log
        fresh = not (self._options.resume and log.exists())
        try:
            self._file: TextIO = log.open("w" if fresh else "a", newline="", encoding="utf-8")
        except OSError as error:
            raise _unwritable(log, error) from error
        self._writer = csv.writer(self._file)
        if fresh:
            psnr = [f"psnr_x{scale}" for scale in self._options.scales]
            self._writer.writerow(["iteration", "minutes", "rate", "depth", "loss", *psnr])
        self._bar = tqdm(
            total=100,
            bar_format="{l_bar}{bar}| {elapsed}{postfix}",
            dynamic_ncols=True,
            mininterval=0.5 if sys.stderr.isatty() else 60,  # a file needs no animation
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.close()
        self._file.close()

    def tell(self, progress: Progress) -> None:
        """Show this progress; log it when it has a validation. WriteError."""
        self._losses.append(progress.loss)
        self._bar.n = round(100 * min(1.0, progress.elapsed / progress.budget), 1)
        left = max(0.0, progress.budget - progress.elapsed)
        minutes, seconds = divmod(int(left), 60)
        if progress.psnr:
            self._psnr = ", ".join(f"x{s} {v:.2f}" for s, v in progress.psnr.items())
            self._log(progress)
        text = f"{minutes}:{seconds:02} left, loss {progress.loss:.4f}"
        if self._psnr:
            text += f", PSNR {self._psnr}"
        self._bar.set_postfix_str(text, refresh=False)
        self._bar.update(0)

    def _log(self, progress: Progress) -> None:
        loss = sum(self._losses) / len(self._losses)
        self._losses.clear()
        psnr = progress.psnr or {}
        try:
            self._writer.writerow(
                [
                    progress.iteration,
                    f"{progress.elapsed / 60:.2f}",
                    f"{progress.rate:.3g}",
                    progress.depth,
                    f"{loss:.6f}",
                    *(f"{psnr[scale]:.3f}" for scale in self._options.scales),
                ]
            )
            self._file.flush()
        except OSError as error:
            raise _unwritable(self._options.log, error) from error


def _unwritable(path: Path, error: OSError) -> WriteError:
    return WriteError(f"Can't write {path}", (error.strerror or str(error)).lower())


def check_plot(target: Path) -> None:
    """OptionError or WriteError, naming the remedy, when no plot can be drawn to `target`."""
    try:
        from matplotlib import backend_bases
    except ImportError as error:
        raise OptionError(
            "Can't draw a plot",
            "matplotlib is not installed",
            "Install it with pip install 'srgui[research]'.",
        ) from error
    formats = sorted(backend_bases.FigureCanvasBase.get_supported_filetypes())
    if target.suffix.lstrip(".").lower() not in formats:
        raise OptionError(
            f"Can't draw a plot to {target}", remedy=f"Give a name in {', '.join(formats)}."
        )
    if not target.parent.is_dir():
        raise WriteError(f"Can't write {target}", "there is no such folder")


def plot(logs: Mapping[str, Path], target: Path) -> None:
    """Draw validation PSNR over time, a panel a scale, a line for each of `logs` by its label.

    Raises WriteError or OptionError, see `check_plot`.
    """
    check_plot(target)
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    tables = {
        label: list(csv.DictReader(path.open(encoding="utf-8"))) for label, path in logs.items()
    }
    panels = [name for name in next(iter(tables.values()))[0] if name.startswith("psnr_")]
    figure = Figure(figsize=(5 * len(panels), 4), layout="constrained")
    FigureCanvasAgg(figure)
    for axes, panel in zip(figure.subplots(1, len(panels), squeeze=False)[0], panels, strict=True):
        for label, rows in tables.items():
            axes.plot(
                [float(row["minutes"]) for row in rows],
                [float(row[panel]) for row in rows],
                label=label,
            )
        axes.set(title=panel.removeprefix("psnr_"), xlabel="minutes", ylabel="validation PSNR, dB")
        axes.grid(alpha=0.3)
        axes.legend()
    with replacing(target) as file:
        figure.savefig(file, format=target.suffix.lstrip(".").lower(), dpi=120)
