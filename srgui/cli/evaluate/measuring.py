"""Every model on every picture of every folder at every factor."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import srgui
from srgui.cli.console import report_error
from srgui.cli.evaluate.saving import check_saved, save, saved_path
from srgui.cli.evaluate.subjects import Subject, digest
from srgui.cli.progress import ProgressBar
from srgui.errors import OptionError, ReadError
from srgui.evaluation.degradation import STRENGTHS, Strength
from srgui.evaluation.measures.measure import Functions
from srgui.evaluation.protocol import Evaluation, PictureScores, TooSmallError, reduce
from srgui.evaluation.record import Record, key
from srgui.images.reading.reader import read

if TYPE_CHECKING:
    from srgui.evaluation.protocol import LumaEnlarger, PictureEnlarger

_digest = cache(digest)  # of an original, which every model and factor is measured on
_Measured: TypeAlias = dict[Strength | None, list[PictureScores]]


@dataclass(frozen=True)
class Dataset:
    """A folder of originals."""

    name: str
    """As reports call it."""
    files: tuple[Path, ...]
    """The originals, sorted by name."""


@dataclass(frozen=True)
class _Cell:
    """A model on a folder at a factor."""

    subject: Subject
    dataset: Dataset
    scale: int


class Measuring:
    """Measures models on folders; what fails is reported, and the rest goes on."""

    def __init__(
        self, args: argparse.Namespace, functions: Functions, record: Record | None
    ) -> None:
        self.status = 0  # the exit status so far
        self._args = args
        self._functions = functions
        self._record = record
        self._strengths = STRENGTHS if args.degrade == "photo" else (None,)
        self._unreadable: set[Path] = set()  # reported once, not for every model
        self._loaded: tuple[Subject, LumaEnlarger | PictureEnlarger] | None = None

    def evaluations(
        self, datasets: Sequence[Dataset], subjects: Sequence[Subject]
    ) -> list[Evaluation]:
        """Measure everything; folders without a picture that could be measured are left out.

        In the order of folders, factors, strengths and models. Raises ModelError and WriteError.
        """
        scales: list[int] = self._args.scale
        cells = [_Cell(*parts) for parts in product(subjects, datasets, scales)]
        if self._args.save:
            check_saved(self._args, [self._target(*place) for place in self._places(cells)])
        total = sum(len(cell.dataset.files) for cell in cells)
        found: dict[_Cell, _Measured] = {}
        with ProgressBar(_label(subjects, scales)) as progress:
            done = 0
            for cell in cells:
                found[cell] = {strength: [] for strength in self._strengths}
                try:
                    for number, file in enumerate(cell.dataset.files):
                        self._picture(cell, number, file, found[cell])
                        progress.advance_to((done + number + 1) / total)
                except OptionError as error:  # the model doesn't serve the factor
                    self.status = report_error(error)
                done += len(cell.dataset.files)
        order = product(datasets, scales, self._strengths, subjects)
        return [
            Evaluation(subject.label, scale, dataset.name, tuple(pictures), strength)
            for dataset, scale, strength, subject in order
            if (pictures := found[_Cell(subject, dataset, scale)][strength])
        ]

    def _picture(self, cell: _Cell, number: int, file: Path, measured: _Measured) -> None:
        """Measure one original at every strength."""
        try:
            known = [self._known(cell, number, file, strength) for strength in self._strengths]
            picture = None if all(known) else read(file)
            for strength, scores in zip(self._strengths, known, strict=True):
                if scores is None:
                    assert picture is not None
                    degradation = None if strength is None else (strength, number)
                    case = reduce(picture, cell.scale, file.name, degradation)
                    enlarged = case.enlarged(self._enlarger(cell.subject))
                    scores = case.scores(enlarged, self._functions)
                    if self._record:
                        self._record.add(self._key(cell, number, file, strength), scores)
                    if self._args.save:
                        target = self._target(cell, file, strength)
                        save(case.coloured(enlarged), target, self._args.overwrite)
                measured[strength].append(scores)
        except (ReadError, TooSmallError) as error:
            self.status = 1
            if isinstance(error, TooSmallError) or file not in self._unreadable:
                report_error(error)
            self._unreadable.add(file)

    def _known(
        self, cell: _Cell, number: int, file: Path, strength: Strength | None
    ) -> PictureScores | None:
        """The recorded scores, unless a picture that is to be saved is missing."""
        if self._record is None:
            return None
        if self._args.save and not self._target(cell, file, strength).exists():
            return None
        return self._record.find(self._key(cell, number, file, strength))

    def _key(self, cell: _Cell, number: int, file: Path, strength: Strength | None) -> str:
        """The key of a measurement in a record."""
        files = (self._args.niqe, self._args.perceptual, *self._args.lpips)
        return key(
            srgui.__version__,
            cell.subject.identity,
            self._args.ensemble,
            cell.dataset.name,
            file.name,
            _digest(file),
            cell.scale,
            strength and (strength, number),
            *self._functions,
            *(_digest(path) for path in files if path),
        )

    def _enlarger(self, subject: Subject) -> LumaEnlarger | PictureEnlarger:
        """The loaded model; only one at a time is in memory."""
        if self._loaded is None or self._loaded[0] is not subject:
            self._loaded = None
            self._loaded = subject, subject.load(self._args)
        return self._loaded[1]

    def _places(self, cells: Sequence[_Cell]) -> Iterator[tuple[_Cell, Path, Strength | None]]:
        for cell in cells:
            yield from product([cell], cell.dataset.files, self._strengths)

    def _target(self, cell: _Cell, file: Path, strength: Strength | None) -> Path:
        name = f"{cell.subject.label}_{cell.scale}x" + (f"_{strength}" if strength else "")
        return saved_path(self._args.save, cell.dataset.name, name, file)


def _label(subjects: Sequence[Subject], scales: Sequence[int]) -> str:
    models = subjects[0].label if len(subjects) == 1 else f"{len(subjects)} models"
    return f"{models} {', '.join(f'{scale}x' for scale in scales)}"
