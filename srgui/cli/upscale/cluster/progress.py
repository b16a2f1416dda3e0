"""The speed of very many pictures: a bar while they are upscaled, a summary afterwards."""

from __future__ import annotations

import time
from types import TracebackType

from tqdm import tqdm

from srgui.cli.console import format_seconds, print_note
from srgui.cli.progress import has_terminal
from srgui.cli.upscale.outcomes import Outcome, Upscaled


class Throughput:
    """A context manager that shows pictures and megapixels of results a second.

    The bar is on standard error if that is a terminal, and removed at the end.
    """

    def __init__(self) -> None:
        self._pictures, self._megapixels = 0, 0.0

    def add(self, outcome: Outcome, pixels: int) -> None:
        """Count a picture whose result has this many pixels."""
        if isinstance(outcome, Upscaled) and outcome.seconds is not None:
            self._pictures += 1
            self._megapixels += pixels / 1e6
        self._bar.set_postfix_str(f"{self._megapixels / self._seconds:.1f} MP/s", refresh=False)
        self._bar.update()
        self._bar.clear()  # for the line of the picture

    def found(self, total: int) -> None:
        """Show the number of all pictures, now that they are found."""
        self._bar.total = total

    @property
    def _seconds(self) -> float:
        return max(time.monotonic() - self._start, 1e-3)

    def __enter__(self) -> Throughput:
        self._start = time.monotonic()
        self._bar = tqdm(
            unit=" pictures", leave=False, disable=not has_terminal(), dynamic_ncols=True
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._bar.close()
        if self._pictures:
            pictures, pixels = (n / self._seconds for n in (self._pictures, self._megapixels))
            print_note(
                f"{self._pictures:,} upscaled in {format_seconds(self._seconds)}: "
                f"{pictures:.3g} pictures/s, {pixels:.3g} MP/s"
            )
