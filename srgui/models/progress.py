"""The progress of an import, and its end before its time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from srgui.texts import Text


class CancelledError(Exception):
    """The import was cancelled; nothing was added."""


def _silent(_: Text) -> None:
    """Report nothing."""


@dataclass(frozen=True)
class Progress:
    """The listener to an import, on whatever thread that runs."""

    report: Callable[[Text], object] = _silent
    """Called with each stage as it begins."""
    cancelled: threading.Event = field(default_factory=threading.Event)
    """Set to end the import."""

    def begin(self, stage: Text) -> None:
        """Report a stage. Raises CancelledError if the import was cancelled."""
        if self.cancelled.is_set():
            raise CancelledError
        self.report(stage)
