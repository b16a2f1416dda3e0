"""A run's progress bar and CSV log."""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from types import TracebackType
from typing import TextIO

from tqdm import tqdm

from srgui.errors import WriteError, reason
from srgui.texts import Text
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
        goes_on = self._options.resume or self._options.stage > 0
        fresh = self._empty = not (goes_on and log.exists())
        try:
            self._file: TextIO = log.open("w" if fresh else "a", newline="", encoding="utf-8")
        except OSError as error:
            raise _unwritable(log, error) from error
        self._writer = csv.writer(self._file)
        if fresh:
            psnr = [f"psnr_x{scale}" for scale in self._options.served]
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
        if error is not None and self._empty:
            self._options.log.unlink(missing_ok=True)

    def show(self, progress: Progress) -> None:
        """Show this progress; log it when it has a validation. WriteError."""
        self._losses.append(progress.loss)
        self._bar.n = round(100 * progress.share, 1)
        left = progress.elapsed * (1 - progress.share) / max(progress.share, 1e-9)
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
                    *(f"{psnr[scale]:.3f}" for scale in self._options.served),
                ]
            )
            self._file.flush()
            self._empty = False
        except OSError as error:
            raise _unwritable(self._options.log, error) from error


def _unwritable(path: Path, error: OSError) -> WriteError:
    return WriteError(Text("Can't write {path}", path=path), reason(error))
