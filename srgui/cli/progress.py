"""A progress bar with the remaining time, on standard error when that is a terminal."""

from __future__ import annotations

import sys
from types import TracebackType

from tqdm import tqdm


class Progress:
    """A context whose bar disappears when it ends; silent where nobody watches.

    `advance_to` takes the share that is done, 0 to 1.
    """

    def __init__(self, label: str) -> None:
        self._bar = tqdm(
            total=1.0,
            desc=label,
            leave=False,
            disable=not sys.stderr.isatty(),
            dynamic_ncols=True,
            bar_format="{desc} {percentage:3.0f}% |{bar}| {remaining} left",
        )

    def advance_to(self, share: float) -> None:
        """Show that this share is done."""
        self._bar.update(min(share, 1.0) - self._bar.n)

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._bar.close()
