"""An opened picture and everything that was made from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from PySide6.QtGui import QImage

from srgui.engine.enhancement import Enhancement
from srgui.engine.planes.grain import deviations
from srgui.errors import ReadError, SrguiError
from srgui.gui.choice import Chosen, Key, Size, UpscaleSettings
from srgui.gui.display.grain import Grain
from srgui.gui.display.layer import Layer
from srgui.gui.display.pyramid import Pyramid, pyramid_of
from srgui.gui.library.result import Result
from srgui.gui.text import titles
from srgui.images import Picture
from srgui.images.analysis.quality_estimate import QualityEstimate

Field: TypeAlias = tuple[Size, bool]  # of the picture that the grain is for; True for its own


@dataclass(frozen=True)
class TemporaryFile:
    """The purpose of a file that is removed when the program ends: pasted, cut out or a test."""

    choice: UpscaleSettings | None = None  # of its own, instead of those of all pictures
    test: bool = False  # it is measured, and not exported with the others


class State(Enum):
    """The state of the work on a picture."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"  # interrupted; it resumes where it stopped
    DONE = "done"
    FAILED = "failed"
    CHANGED = "changed"  # its file, since it was read


@dataclass(eq=False)
class Item:
    """An opened picture. Only the album changes it."""

    number: int  # unique in the album
    path: Path
    choice: UpscaleSettings
    taken_from: str = ""  # the name of the picture whose settings it was opened with
    temporary: TemporaryFile | None = None  # the purpose of a file that the program will remove
    picture: Picture | None = None  # None until it is read, and when it was released
    original: Pyramid | None = None  # the picture for the screen, likewise
    plain: dict[Size, Pyramid] = field(default_factory=dict)  # plain enlargements for the screen
    # Fields of grain for the screen, by their size and by whether it is the source's own grain.
    fields: dict[Field, Pyramid] = field(default_factory=dict)
    results: dict[Key, Result] = field(default_factory=dict)  # complete ones that are in memory
    finished: set[Key] = field(default_factory=set)  # of all results that were ever computed
    exported: set[Key] = field(default_factory=set)  # of those that were written to a file
    dropped: set[Key] = field(default_factory=set)  # of those for which there was no room
    # The files that Export all computed, by what was chosen, and the one that is shown.
    written: dict[Chosen, Path] = field(default_factory=dict)
    written_view: Pyramid | None = None
    partials: dict[Key, Result] = field(default_factory=dict)  # of interrupted runs
    size: Size = (0, 0)
    quality_estimate: QualityEstimate | None = None
    thumbnail: QImage | None = None
    run_share: float | None = None  # of the run that is done, 0 to 1; None while there is none
    export_share: float | None = None  # of its export, likewise
    error: SrguiError | None = None  # of the last attempt
    version: int = 0  # of the file: the number of changes since it was opened
    read_version: int = 0  # of the file that `picture` was read from

    @property
    def share(self) -> float | None:
        """The share of its run that is done, or else of its export; None while neither runs."""
        return self.export_share if self.run_share is None else self.run_share

    @property
    def is_test(self) -> bool:
        """True if it was opened to be measured."""
        return self.temporary is not None and self.temporary.test

    @property
    def changed(self) -> bool:
        """True if the file has changed since `picture` was read."""
        return self.picture is not None and self.read_version != self.version

    def matches(self, result: Result) -> bool:
        """Return whether a result was made from the present content of the file."""
        return result.version == self.version

    @property
    def unreadable(self) -> bool:
        """True if its file can't be read; an export may have failed for other reasons."""
        return isinstance(self.error, ReadError) and self.picture is None

    @property
    def key(self) -> Key:
        """The key in `results` of what its settings ask for."""
        return self.choice.key

    @property
    def state(self) -> State:
        """The state of the work on what its settings ask for."""
        if self.share is not None:
            return State.RUNNING
        if self.error is not None:
            return State.FAILED
        if self.changed:
            return State.CHANGED
        if (self.key in self.results and not self.missing) or self.is_exported:
            return State.DONE
        return State.PAUSED if self.partial_share > 0 else State.WAITING

    @property
    def is_exported(self) -> bool:
        """True if what its settings ask for was written to a file."""
        return self.key in self.exported or self.choice.chosen in self.written

    @property
    def written_file(self) -> Path | None:
        """The file that Export all computed with its settings, if it is still there."""
        path = self.written.get(self.choice.chosen)
        return path if path is not None and path.is_file() else None

    @property
    def missing(self) -> list[str]:
        """The kinds of weights whose results are still to be mixed into the one that its settings
        ask for, if that is in memory.
        """
        result = self.results.get(self.key)
        return [] if result is None else result.missing(self.choice)

    @property
    def unexported(self) -> bool:
        """True if what its settings ask for was computed, whether or not there is still room for
        it, but never written to a file. Results of settings that were left do not count.
        """
        made = self.key in self.results or self.key in self.dropped
        return made and not self.is_exported and not self.is_test

    @property
    def partial(self) -> Result | None:
        """The result of an interrupted run of what its settings ask for."""
        return self.partials.get(self.key)

    @property
    def partial_share(self) -> float:
        """The share, 0 to 1, of what its settings ask for that interrupted runs have done."""
        missing, runs = self.missing, 1 + len(self.choice.other_kinds)
        next_key = self.choice.by(missing[0]).key if missing else self.key
        done = runs - len(missing) if missing else 0
        share = self.partials[next_key].share if next_key in self.partials else 0.0
        return (done + share) / runs

    # Its layers, made anew whenever they are shown

    def thumbnail_layer(self) -> Layer | None:
        """Return its thumbnail, to be shown while the picture is read; None if there is none."""
        if self.thumbnail is None:
            return None
        return Layer(
            titles.original(), pyramid_of(self.thumbnail), self.thumbnail.hasAlphaChannel()
        )

    def original_layer(self) -> Layer | None:
        """Return the picture itself; None while it is not in memory."""
        if self.picture is None or self.original is None:
            return None
        return Layer(titles.original(), self.original, self.picture.alpha is not None)

    def plain_layer(self, size: Size) -> Layer | None:
        """Return the plain enlargement to this size; None if there is none."""
        pyramid = self.plain.get(size)
        if self.picture is None or pyramid is None:
            return None
        title = titles.plain(size[1] / self.picture.width)
        return Layer(title, pyramid, self.picture.alpha is not None)

    def written_layer(self) -> Layer | None:
        """Return the file that Export all computed with its settings; None until it is read."""
        path = self.written.get(self.choice.chosen)
        if self.picture is None or self.written_view is None or path is None:
            return None
        return Layer(path.name, self.written_view, self.picture.alpha is not None)

    def step_layer(self, result: Result, step: int) -> Layer:
        """Return a step of a result, perhaps unfinished, with the chosen options; until there is a
        plain enlargement to blend it with, the picture itself serves. What was never begun and is
        not being computed is the plain enlargement, and says so.
        """
        size = result.size(step)
        plain, enhancement = self.plain.get(size) or self.original, self.enhancement_of(result)
        nothing = not result.begun and not result.finished(step) and self.run_share is None
        if nothing and plain is not None:
            return Layer(titles.not_computed(result.title(step)), plain, result.transparent)
        blended = result.blended(step, enhancement)
        if plain is not None and enhancement.strength < 1:
            blended = *blended, (plain, 1 - enhancement.strength)
        return Layer(
            result.title(step, enhancement),
            result.pyramids[step],
            result.transparent,
            None if result.finished(step) else plain,
            blended,
            self._grain(size, enhancement),
        )

    def enhancement_of(self, result: Result) -> Enhancement:
        """Return the chosen options, as far as a result of it can follow them by now."""
        return result.possible(self.choice.applied_to(result.choice))

    def grain_deviations(self, enhancement: Enhancement) -> tuple[float, float]:
        """Return the standard deviations of its added and of its kept grain, in luma."""
        estimate = self.quality_estimate
        return deviations(enhancement, estimate.noise if estimate is not None else 0.0)

    def _grain(self, size: Size, enhancement: Enhancement) -> tuple[Grain, ...]:
        """The grain of a step of this size, as far as its fields are there."""
        return tuple(
            Grain(self.fields[size, kept], deviation)
            for kept, deviation in zip(
                (False, True), self.grain_deviations(enhancement), strict=True
            )
            if deviation and (size, kept) in self.fields
        )

    def forget(self) -> None:
        """Release everything that was read or computed."""
        self.picture = self.original = None
        self.plain.clear()
        self.fields.clear()
        self.results.clear()
        self.finished.clear()
        self.exported.clear()
        self.dropped.clear()
        self.written.clear()
        self.written_view = None
        self.partials.clear()
        self.error, self.quality_estimate = None, None
