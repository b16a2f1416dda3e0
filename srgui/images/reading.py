"""Read a picture file: whatever is wrong with it becomes one sentence."""

from __future__ import annotations

import os
import stat
import threading
import warnings
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from srgui.errors import ReadError
from srgui.images.decoding import decode
from srgui.images.metadata import EXIF_HEADER, updated_exif, updated_xmp
from srgui.images.orientation import turned
from srgui.images.picture import Picture

READABLE_SUFFIXES = (
    ".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".tif", ".tiff", ".bmp", ".dib",
    ".gif", ".avif", ".jp2", ".j2k", ".jpx", ".tga", ".ppm", ".pgm", ".pbm", ".pnm", ".ico",
)  # fmt: skip

PIXEL_LIMIT = 400_000_000
"""Pixels a picture may have before it is taken for a decompression bomb."""

_FORMATS = (
    "PNG",
    "JPEG",
    "WEBP",
    "TIFF",
    "BMP",
    "DIB",
    "GIF",
    "AVIF",
    "JPEG2000",
    "TGA",
    "PPM",
    "ICO",
)

# Pillow's pixel limit and Python's warning filters belong to the whole process.
_ONE_AT_A_TIME = threading.Lock()


def read(path: str | os.PathLike[str], *, pixel_limit: int = PIXEL_LIMIT) -> Picture:
    """The picture in a file, upright, with its metadata.

    What can't be kept (further frames, CMYK) is told in `notes`. Raises ReadError when the file
    is missing, not a picture, damaged, cut off, or claims more than `pixel_limit` pixels.
    """
    path = Path(path)
    what = f"Can't open {path}"
    try:
        _check_file(path)
        with _ONE_AT_A_TIME, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(path, pixel_limit)
    except ReadError:
        raise
    except UnidentifiedImageError:
        raise ReadError(
            what, "it is not a picture of a known format, or its beginning is damaged"
        ) from None
    except Image.DecompressionBombError:
        raise _too_large(path, None, pixel_limit) from None
    except MemoryError:
        raise ReadError(what, "there is not enough memory for it") from None
    except OSError as error:
        reason = error.strerror.lower() if error.strerror else f"it is damaged ({error})"
        raise ReadError(what, reason) from error
    except Exception as error:  # a damaged file can raise anything inside a decoder
        raise ReadError(what, f"it is damaged ({error})") from error


def _check_file(path: Path) -> None:
    what = f"Can't open {path}"
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise ReadError(what, "it is a folder", "Name a picture file.")
    if not stat.S_ISREG(status.st_mode):
        raise ReadError(what, "it is not a regular file", "Name a picture file.")
    if status.st_size == 0:
        raise ReadError(what, "the file is empty", "Choose another file.")


def _read(path: Path, pixel_limit: int) -> Picture:
    Image.MAX_IMAGE_PIXELS = max(1, pixel_limit // 2)  # Pillow refuses above twice this
    with Image.open(path, formats=_FORMATS) as image:
        if image.width * image.height > pixel_limit:
            raise _too_large(path, image.size, pixel_limit)
        notes = _frames(image)
        image.load()
        orientation = image.getexif().get(0x0112, 1)
        decoded = decode(image)
        pixels = turned(decoded.pixels, orientation)
        alpha = None if decoded.alpha is None else turned(decoded.alpha, orientation)
        height, width = pixels.shape[:2]
        exif, xmp = _exif(image), image.info.get("xmp")
        if isinstance(xmp, str):
            xmp = xmp.encode()
        return Picture(
            pixels=pixels,
            alpha=alpha,
            icc=decoded.icc,
            exif=updated_exif(exif, height, width) if exif else None,
            xmp=updated_xmp(xmp, height, width) if xmp else None,
            dpi=_dpi(image),
            path=path,
            notes=notes + decoded.notes,
        )


def _too_large(path: Path, size: tuple[int, int] | None, limit: int) -> ReadError:
    claim = f"it claims {size[0]} x {size[1]} pixels" if size else "it claims a huge size"
    return ReadError(
        f"Can't open {path}",
        f"{claim}, more than the limit of {limit / 1e6:g} megapixels",
        "If you trust the file, raise the limit with --pixel-limit.",
    )


def _frames(image: Image.Image) -> tuple[str, ...]:
    """Go to the first frame or page; say so when there are more."""
    count = getattr(image, "n_frames", 1)
    if count == 1:
        return ()
    image.seek(0)
    kind = "pages" if image.format == "TIFF" else "frames"
    return (f"Only the first of {count} {kind} was read.",)


def _exif(image: Image.Image) -> bytes | None:
    exif = image.info.get("exif")
    if not isinstance(exif, bytes):
        exif = image.getexif().tobytes() if image.getexif() else b""
    return exif.removeprefix(EXIF_HEADER) or None


def _dpi(image: Image.Image) -> tuple[float, float] | None:
    dpi = image.info.get("dpi")
    if not dpi:
        return None
    horizontal, vertical = round(float(dpi[0]), 2), round(float(dpi[1]), 2)
    return (horizontal, vertical) if horizontal > 0 and vertical > 0 else None
