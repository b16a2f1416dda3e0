"""Pictures that are larger than wanted: skipped, or copied to the place of a result."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from srgui.cli.upscale.inputs import InputPicture
from srgui.cli.upscale.options import Settings
from srgui.images.codecs.decoded import HEAD
from srgui.images.formats import recognise
from srgui.images.writing.atomic import replacing
from srgui.images.writing.options import check_target
from srgui.images.writing.writer import write
from srgui.output.files import make_folder


@dataclass(frozen=True)
class PassedOver:
    """A picture that is larger than wanted."""

    source: InputPicture
    copy: Path | None = None  # None if it was skipped
    existed: bool = False  # True if the copy was there already

    @property
    def fate(self) -> str:
        """A phrase for a person."""
        if self.copy is None:
            return "larger than wanted, skipped"
        return f"larger than wanted, {'copy exists, skipped' if self.existed else 'copied'}"


def pass_over(source: InputPicture, settings: Settings) -> PassedOver:
    """Skip or copy a picture that is larger than wanted. Raises OptionError and WriteError.

    A copy has the bytes of its source, unless another format, metadata or resolution is wanted.
    """
    if settings.size.if_larger == "skip":
        return PassedOver(source)
    target, picture, writing = source.target(1.0), source.picture, settings.writing
    if settings.skip_existing and target.exists():
        return PassedOver(source, target, existed=True)
    make_folder(target.parent)
    format_ = check_target(target, picture.width, picture.height, writing, source=source.file.path)
    with source.file.path.open("rb") as file:
        same = recognise(file.read(HEAD)) is format_ and source.frame is None
        if not same or writing.strip or writing.dpi is not None:
            write(picture, target, writing)
            return PassedOver(source, target)
        file.seek(0)
        with replacing(target, overwrite=writing.overwrite) as copy:
            shutil.copyfileobj(file, copy)
    return PassedOver(source, target)
