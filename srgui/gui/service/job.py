"""What the engine's worker is asked to do."""

from __future__ import annotations

from dataclasses import dataclass

from srgui.engine.plan import Plan
from srgui.gui.choice import Choice
from srgui.images import Picture, Region


class Focus:
    """The region that is on the screen, in source pixels; written by the window, read by a run.

    It is called before every tile. Only whole references are exchanged, so it needs no lock.
    """

    def __init__(self) -> None:
        self.region: Region | None = None

    def __call__(self) -> Region | None:
        """The region wanted first, or None."""
        return self.region


@dataclass(frozen=True, eq=False)
class Job:
    """One run on a picture, which was read from its file in this `version`. Is it longer than
    `patience` seconds, or is memory too short for it, then it is only planned and not started;
    infinite patience starts it in any case. With a `plan` it goes on with a run that was
    interrupted.
    """

    number: int
    picture: Picture
    version: int
    choice: Choice
    focus: Focus
    patience: float
    plan: Plan | None = None
