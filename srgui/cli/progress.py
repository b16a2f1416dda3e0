"""A progress bar with the remaining time, on standard error when that is a terminal."""

from __future__ import annotations

import sys
from threading import RLock
from types import TracebackType

from tqdm import tqdm

from srgui.cli.console import one_line

# tqdm's own lock is shared with forked processes, one of which may be killed while owning it.
tqdm.set_lock(RLock())


class ProgressBar:
    """A context manager that shows a bar, removed at the end; silent without a terminal, or if it
    is `hidden`.
    """

    def __init__(self, label: str, *, hidden: bool = False) -> None:
        self._label, self._hidden = label, hidden or not has_terminal()

    def advance_to(self, share: float) -> None:
        """Show that this share of the work, 0 to 1, is done."""
        self._bar.update(min(share, 1.0) - self._bar.n)

    def __enter__(self) -> ProgressBar:
        self._bar = tqdm(
            total=1.0,
            desc=one_line(self._label),
            leave=False,
            disable=self._hidden,
            dynamic_ncols=True,
            bar_format="{desc} {percentage:3.0f}% |{bar}| {remaining} left",
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._bar.close()


def has_terminal() -> bool:
    """Return whether standard error is a terminal, where progress can be shown."""
    return bool(sys.stderr and sys.stderr.isatty())
