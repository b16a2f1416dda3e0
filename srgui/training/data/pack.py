"""Folders of pictures in one small file, for training on another machine.

Every picture is in it losslessly: its luma in 8 bits, as PNG, or its colours, which training on
photographs needs, as WebP, a third smaller. The file is trained on like the folders, and the same
pictures are held out.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image

from srgui.errors import SrguiError, TrainingError, reason
from srgui.images import Picture, colour
from srgui.images.colour import Floats
from srgui.images.formats import READABLE_SUFFIXES
from srgui.images.reading.reader import read
from srgui.images.writing.atomic import replacing
from srgui.texts import Text

_Bytes: TypeAlias = npt.NDArray[np.uint8]

_LONGEST_OF_WEBP = 16383  # pixels of a side


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
                pixels = _colours(picture) if coloured else _luma(picture)
                suffix, content = _encoded(Image.fromarray(pixels))
                archive.writestr(f"{folder.resolve().name}/{path.stem}{suffix}", content)
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
    """The folders among `sources`, and those in packed files, for as long as they are needed.
    TrainingError for a file that contains none.
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
            Text("Make it again with: python -m srgui.cli.train.pack."),
        ) from error
    return sorted(path for path in place.iterdir() if path.is_dir())


def _colours(picture: Picture) -> _Bytes:
    """(H, W, 3), or (H, W) of a grey picture."""
    pixels = _in_bytes(_scaled(picture))
    return pixels[..., 0] if picture.channels == 1 else pixels


def _luma(picture: Picture) -> _Bytes:
    """(H, W). A grey picture's values span 255 steps where its luma spans 219: none is lost."""
    return _in_bytes((colour.luma(_scaled(picture)) * 255 - 16) / 219)


def _scaled(picture: Picture) -> Floats:
    return picture.pixels.astype(np.float32) / np.float32(picture.peak)


def _in_bytes(values: npt.NDArray[np.floating]) -> _Bytes:
    pixels: _Bytes = np.rint(values * 255).clip(0, 255).astype(np.uint8)
    return pixels


def _encoded(image: Image.Image) -> tuple[str, bytes]:
    """The suffix and the bytes; WebP has neither grey nor longer sides."""
    content = io.BytesIO()
    if image.mode == "RGB" and max(image.size) <= _LONGEST_OF_WEBP:
        image.save(content, "WEBP", lossless=True)
        return ".webp", content.getvalue()
    image.save(content, "PNG", optimize=True)
    return ".png", content.getvalue()
