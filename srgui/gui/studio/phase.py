"""The phases of the work on the shown picture."""

from __future__ import annotations

from enum import Enum


class Phase(Enum):
    """A phase of the work on the shown picture."""

    EMPTY = "empty"  # no picture is open
    READING = "reading"
    PREPARING = "preparing"  # the network is loaded and the run planned
    ASKING = "asking"  # the run would take long: the person decides
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    WRITTEN = "written"  # Export all has computed it: its file is shown
    PART = "part"  # a part that was wanted alone is done
    FAILED = "failed"

    @property
    def busy(self) -> bool:
        """True if there is a run to cancel."""
        return self in (Phase.PREPARING, Phase.RUNNING)
