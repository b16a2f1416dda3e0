"""The captions of the results of all networks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from srgui.gui.choice import UpscaleSettings
from srgui.gui.compare.scoring import Score
from srgui.gui.text import titles


class Progress(Enum):
    """The state of a network's result that is not complete."""

    FAILED = "failed"
    ASKING = "asking"
    RUNNING = "running"
    SEEN = "seen"  # the visible part of it is there
    FAITHFUL = "faithful"  # all of it but what is to be mixed in
    CANCELLED = "cancelled"  # before the visible part was there
    WAITING = "waiting"


@dataclass(frozen=True)
class State:
    """The state of an unfinished result."""

    progress: Progress
    share: float = 0.0  # of the run that is done, 0 to 1, while it is running
    rest: float | None = None  # seconds until all of it is there, if that takes long


def name(title: str, choice: UpscaleSettings) -> str:
    """Return the name that a network's complete result is going to have, as it has it then."""
    model = titles.model(title, choice.enhancement)
    return titles.enhanced(titles.network(model, choice.scale), choice.applied)


def complete(title: str, seconds: float, score: Score | None) -> str:
    """Return the caption of a complete result: its name, its time and its PSNR, if known."""
    parts = [title, titles.duration(seconds)]
    return "   ".join(parts if score is None else [*parts, titles.decibels(score.psnr)])


def unfinished(title: str, state: State) -> str:
    """Return the caption of an unfinished result: its name and its state."""
    return f"{title}   {_words(state)}"


def _words(state: State) -> str:
    translate = QCoreApplication.translate
    if state.progress is Progress.RUNNING:
        return titles.percent(state.share)
    if state.progress is Progress.SEEN and state.rest is not None:
        text = translate("NetworkComparison", "visible part; the rest takes {time}")
        return text.format(time=titles.estimate(state.rest))
    return {
        Progress.FAILED: translate("NetworkComparison", "failed"),
        Progress.ASKING: translate("NetworkComparison", "This may take a while. Start?"),
        Progress.SEEN: translate("NetworkComparison", "visible part"),
        Progress.FAITHFUL: translate("NetworkComparison", "without natural texture"),
        Progress.CANCELLED: translate("NetworkComparison", "cancelled"),
        Progress.WAITING: translate("NetworkComparison", "waiting"),
    }[state.progress]
