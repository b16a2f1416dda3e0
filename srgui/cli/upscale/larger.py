"""--if-larger: pictures that are larger than wanted are skipped or copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator

from srgui.cli.upscale.outcomes import Failed, PassedOver
from srgui.cli.upscale.settings import Settings
from srgui.cli.upscale.targets import InputPicture
from srgui.errors import SrguiError
from srgui.images.codecs.decoded import HEAD
from srgui.images.formats import recognise
from srgui.images.writing.atomic import replacing
from srgui.images.writing.options import check_target
from srgui.images.writing.writer import write
from srgui.output.files import make_folder


def without_larger(
    pictures: Iterable[InputPicture | Failed], settings: Settings
) -> Iterator[InputPicture | PassedOver | Failed]:
    """Yield the pictures, and in place of those that are passed over their outcomes."""
    for source in pictures:
        if isinstance(source, Failed) or not settings.size.passes_over(source.picture):
            yield source
            continue
        try:
            yield _pass_over(source, settings)
        except (SrguiError, OSError) as error:
            yield Failed(source.file, error)


def _pass_over(source: InputPicture, settings: Settings) -> PassedOver:
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
