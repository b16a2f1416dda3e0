"""The outcomes of pictures: upscaled, passed over or failed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from srgui.cli.upscale.targets import InputFile, InputPicture
from srgui.engine.planning.plan import Plan
from srgui.images.writing.writer import Written


@dataclass(frozen=True)
class OutputFile:
    """A file of a result."""

    path: Path
    step: int  # index into `plan.steps`
    written: Written | None = None  # None if the file was there already
    replaced_link: bool = False


@dataclass(frozen=True)
class Upscaled:
    """A picture whose result is written, or was there already."""

    source: InputPicture
    model: str
    plan: Plan
    files: tuple[OutputFile, ...]
    seconds: float | None = None  # of computing; None if the result was there already
    fidelity: float | None = None  # in dB; None if neither asked for nor low
    reason: str = ""  # for the choice of the weights
    damaged: bool = False  # a damaged result was replaced

    @property
    def file(self) -> InputFile:
        """The file of the picture."""
        return self.source.file


@dataclass(frozen=True)
class PassedOver:
    """A picture that is larger than wanted."""

    source: InputPicture
    copy: Path | None = None  # None if it was skipped
    existed: bool = False  # True if the copy was there already

    @property
    def file(self) -> InputFile:
        """The file of the picture."""
        return self.source.file

    @property
    def description(self) -> str:
        """The outcome as shown to the user."""
        if self.copy is None:
            return "larger than wanted, skipped"
        return f"larger than wanted, {'copy exists, skipped' if self.existed else 'copied'}"


@dataclass(frozen=True)
class Failed:
    """A picture without a result."""

    file: InputFile
    error: Exception
    for_all: bool = False  # the error applies to all pictures from here on


Outcome: TypeAlias = Upscaled | PassedOver | Failed
