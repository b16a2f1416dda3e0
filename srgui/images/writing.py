"""Write a picture file: whole and checked, or not at all."""

from __future__ import annotations

import os
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from srgui.errors import OptionError, WriteError
from srgui.images.atomic import replacing
from srgui.images.metadata import EXIF_HEADER, updated_exif, updated_xmp
from srgui.images.picture import Picture, Pixels

_FORMATS = {
    ".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP", ".tif": "TIFF",
    ".tiff": "TIFF", ".bmp": "BMP", ".avif": "AVIF",
}  # fmt: skip

WRITABLE_SUFFIXES = tuple(_FORMATS)

_LARGEST = {"JPEG": 65535, "WEBP": 16383, "AVIF": 65536, "BMP": 32767}
_OPAQUE = ("JPEG", "BMP")
_LOSSY = ("JPEG", "WEBP", "AVIF")


@dataclass(frozen=True)
class WriteOptions:
    """How to write.

    `format` is a suffix such as "png" (None: as the file name says), `quality` 1 to 100 for the
    formats that lose detail; `strip` leaves all metadata out.
    """

    format: str | None = None
    quality: int = 90
    overwrite: bool = False
    strip: bool = False


@dataclass(frozen=True)
class Written:
    """A finished file, and one phrase each for what it kept of the picture and what it lost."""

    path: Path
    kept: tuple[str, ...]
    lost: tuple[str, ...]


def format_of(path: Path, options: WriteOptions) -> str:
    """The format to write, by option or suffix, as Pillow names it. OptionError if unknown."""
    name = f".{options.format.lower().lstrip('.')}" if options.format else path.suffix.lower()
    try:
        return _FORMATS[name]
    except KeyError:
        known = ", ".join(suffix.lstrip(".") for suffix in WRITABLE_SUFFIXES)
        why = f"the format {name} is not known" if name else "its name has no suffix"
        raise OptionError(f"Can't write {path}", why, f"Known are {known}.") from None


def check_target(
    path: str | os.PathLike[str],
    width: int,
    height: int,
    options: WriteOptions = WriteOptions(),
    *,
    source: Path | None = None,
) -> None:
    """Raise OptionError or WriteError now if writing this size there can't succeed later.

    `source` is the file that the picture was read from, which is never overwritten.
    """
    path = Path(path)
    what = f"Can't write {path}"
    kind = format_of(path, options)
    if not 1 <= options.quality <= 100:
        raise OptionError(what, f"the quality {options.quality} is outside 1 to 100")
    limit = _LARGEST.get(kind)
    if limit and max(width, height) > limit:
        raise OptionError(
            what,
            f"{width} x {height} pixels is more than {kind} can hold ({limit} a side)",
            "Write PNG or TIFF, or choose a smaller factor.",
        )
    if not path.parent.is_dir():
        raise WriteError(what, f"there is no folder {path.parent}")
    if path.is_dir():
        raise WriteError(what, "it is a folder", "Name a file.")
    if source is not None and _same(path, source):
        raise WriteError(what, "it is the picture's own source", "Choose another name.")
    if path.exists() and not options.overwrite:
        raise WriteError(what, "the file exists already", "Choose another name or overwrite it.")
    if not os.access(path.parent, os.W_OK):
        raise WriteError(what, "there is no permission to write into its folder")


def _same(path: Path, source: Path) -> bool:
    try:
        return path.samefile(source)
    except OSError:
        return False


def write(
    picture: Picture, path: str | os.PathLike[str], options: WriteOptions = WriteOptions()
) -> Written:
    """Write the picture and check the file before it takes its name.

    Never overwrites the file the picture came from, nor any file unless `options.overwrite`.
    Raises OptionError for an unknown format, WriteError for everything the system refuses.
    """
    path = Path(path)
    kind = format_of(path, options)
    check_target(path, picture.width, picture.height, options, source=picture.path)
    kept, lost = [], []
    pixels, alpha = picture.pixels, picture.alpha
    if alpha is not None and kind in _OPAQUE:
        pixels, alpha = flattened(pixels, alpha), None
        lost.append(f"transparency ({kind} has none; flattened on white)")
    if picture.bits == 16:
        pixels, alpha = rounded(pixels), None if alpha is None else rounded(alpha)
        lost.append(f"16 bits ({kind} is written with 8)")
    saving: dict[str, Any] = {"quality": options.quality} if kind in _LOSSY else {}
    for name, key, value in _metadata(picture):
        if options.strip or (kind == "BMP" and key != "dpi"):
            lost.append(name)
        else:
            saving[key] = value
            kept.append(name)
    if kind == "PNG" and "xmp" in saving:
        saving["pnginfo"] = _xmp_chunk(saving.pop("xmp"))
    image = _image(pixels, alpha)
    with replacing(path, overwrite=options.overwrite) as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            image.save(file, kind, **saving)
        except (ValueError, MemoryError, RuntimeError) as error:
            raise WriteError(f"Can't write {path}", str(error)) from error
        _check(file, image, path)
    return Written(path, tuple(kept), tuple(lost))


def _metadata(picture: Picture) -> list[tuple[str, str, Any]]:
    found: list[tuple[str, str, Any]] = []
    if picture.icc:
        found.append(("colour profile", "icc_profile", picture.icc))
    if picture.exif:
        exif = updated_exif(picture.exif, picture.height, picture.width)
        found.append(("EXIF", "exif", EXIF_HEADER + exif))
    if picture.xmp:
        found.append(("XMP", "xmp", updated_xmp(picture.xmp, picture.height, picture.width)))
    if picture.dpi:
        found.append(("DPI", "dpi", picture.dpi))
    return found


def _xmp_chunk(xmp: bytes) -> Any:
    from PIL.PngImagePlugin import PngInfo

    chunks = PngInfo()
    chunks.add_itxt("XML:com.adobe.xmp", xmp.decode("utf-8", "replace"))
    return chunks


def _image(pixels: Pixels, alpha: Pixels | None) -> Image.Image:
    samples = np.dstack((pixels, alpha)) if alpha is not None else pixels
    return Image.fromarray(samples[..., 0] if samples.shape[2] == 1 else samples)


def flattened(pixels: Pixels, alpha: Pixels) -> Pixels:
    """Straight colour over white."""
    white = np.iinfo(pixels.dtype).max
    share = alpha[..., None].astype(np.float32) / white
    over: Pixels = np.rint(pixels * share + white * (1 - share)).astype(pixels.dtype)
    return over


def rounded(samples: Pixels) -> Pixels:
    """16-bit samples as 8-bit ones, to the nearest level."""
    return ((samples.astype(np.uint32) + 128) // 257).astype(np.uint8)


def _check(file: Any, image: Image.Image, path: Path) -> None:
    """Read back what was written."""
    file.seek(0)
    try:
        with Image.open(file) as back:
            back.load()
            if back.size != image.size:
                raise ValueError(f"its size is {back.size}")
    except (OSError, ValueError, SyntaxError) as error:
        raise WriteError(
            f"Can't write {path}", f"the written file reads back wrong ({error})"
        ) from error
