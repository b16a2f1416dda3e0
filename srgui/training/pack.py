"""Folders of pictures in one small file, for training on another machine.

Every picture is in it losslessly, as PNG: its luma in 8 bits, or its colours, which training on
photographs needs. The file is trained on like the folders, and the same pictures are held out.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image

from srgui.errors import SrguiError, TrainingError, reason
from srgui.images import Picture, colour
from srgui.images.atomic import replacing
from srgui.images.kinds import READABLE_SUFFIXES
from srgui.images.reading import read
from srgui.texts import Text


def pack(folders: Sequence[Path], out: Path, coloured: bool) -> list[Text]:
    """Write the pictures of `folders` to `out`; returns a sentence for each that was skipped.

    Raises TrainingError when two folders have the same name or one can't be read, and WriteError.
    """
    if len({folder.resolve().name for folder in folders}) < len(folders):
        raise TrainingError(
            Text("Can't pack folders of the same name"), remedy=Text("Rename one of them.")
        )
    notes = []
    with replacing(out) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for folder in folders:
            for path in picture_files(folder):
                try:
                    picture = read(path)
                except SrguiError as error:
                    notes.append(Text("Skipped: {error}", error=error))
                    continue
                name = f"{folder.resolve().name}/{path.stem}.png"
                archive.writestr(name, _png(picture, coloured))
    return notes


def picture_files(folder: Path) -> list[Path]:
    """The pictures of a folder by name; TrainingError when it can't be read."""
    try:
        return sorted(p for p in folder.iterdir() if p.suffix.lower() in READABLE_SUFFIXES)
    except OSError as error:
        raise TrainingError(
            Text("Can't read the folder {folder}", folder=folder), reason(error)
        ) from error


@contextmanager
def unpacked(sources: Sequence[Path]) -> Iterator[list[Path]]:
    """The folders among `sources`, and those that packed files hold, for as long as they are
    needed. TrainingError for a file that holds none.
    """
    with ExitStack() as stack:
        folders: list[Path] = []
        for source in sources:
            if source.is_file():
                place = Path(stack.enter_context(TemporaryDirectory(prefix="srgui-")))
                folders += _extracted(source, place)
            else:
                folders.append(source)
        yield folders


def _extracted(source: Path, place: Path) -> list[Path]:
    try:
        with zipfile.ZipFile(source) as archive:
            archive.extractall(place)
    except (OSError, zipfile.BadZipFile, RuntimeError) as error:
        raise TrainingError(
            Text("Can't read {source}", source=source),
            Text("it is no packed file of pictures, or it is damaged"),
            Text("Make it again with: python -m srgui.cli.pack."),
        ) from error
    return sorted(path for path in place.iterdir() if path.is_dir())


def _png(picture: Picture, coloured: bool) -> bytes:
    scaled = picture.pixels.astype(np.float32) / np.float32(picture.peak)
    if not coloured:
        # A grey picture's values span 255 steps where its luma spans 219, so none is lost.
        scaled = (colour.luma(scaled)[..., None] * 255 - 16) / 219
    pixels = np.rint(scaled * 255).clip(0, 255).astype(np.uint8)
    content = io.BytesIO()
    image = Image.fromarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels)
    image.save(content, "PNG", optimize=True)
    return content.getvalue()
