"""What the engine's worker is asked to do."""

from __future__ import annotations

from dataclasses import dataclass

from srgui.images import Picture, Region


@dataclass(frozen=True)
class Choice:
    """How to enlarge: `model` is a name of the catalogue, `device` one of the engine's.

    `threads` None means as many as there are processors.
    """

    model: str
    scale: float
    device: str = "auto"
    threads: int | None = None


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
    """One run. Is it longer than `patience` seconds, or is memory too short for it, then it is
    only planned and not started; infinite patience starts it in any case.
    """

    number: int
    picture: Picture
    choice: Choice
    focus: Focus
    patience: float
