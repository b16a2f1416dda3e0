"""What is going on with the picture in the window."""

from __future__ import annotations

from enum import Enum


class Phase(Enum):
    """Where the work on the shown picture stands."""

    EMPTY = "empty"  # no picture is open
    READING = "reading"
    PREPARING = "preparing"  # the network is loaded and the run planned
    ASKING = "asking"  # the run would take long: the person decides
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"

    @property
    def busy(self) -> bool:
        """Whether there is something to cancel."""
        return self in (Phase.PREPARING, Phase.RUNNING)
