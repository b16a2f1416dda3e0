"""NumPy arrays and PIL images as pictures, and pictures in the form of either."""

from __future__ import annotations

from typing import Any, TypeAlias, TypeVar, cast

import numpy as np
import numpy.typing as npt
from PIL import Image

from srgui.images import Metadata, Picture
from srgui.images.picture import Pixels

AnyImage: TypeAlias = npt.NDArray[Any] | Image.Image | Picture
ImageT = TypeVar("ImageT", bound=AnyImage)

# Channels of the modes of PIL that become pixels as they are, and what others become first.
_MODES = {"L": 1, "LA": 1, "I;16": 1, "I;16B": 1, "I;16L": 1, "I;16N": 1, "RGB": 3, "RGBA": 3}
_EXPANDED = {"1": "L", "P": "RGB", "PA": "RGBA"}
_ACCEPTED = ("L", "LA", "I;16", "RGB", "RGBA", "P", "PA", "1")
_PEAK = 65535  # floating-point samples are computed as 16 bits


def to_picture(image: AnyImage) -> Picture:
    """Return a copy of an image as a picture; a picture is returned unchanged.

    Arrays are (H, W), (H, W, 1), (H, W, 3) or, with alpha, (H, W, 4); uint8, uint16, or floating
    point in [0, 1]. PIL images are grey, colour or palette images. Raises TypeError for another
    kind or dtype, and ValueError for another shape, range or mode.
    """
    if isinstance(image, Picture):
        return image
    if isinstance(image, np.ndarray):
        return _of_array(image)
    if isinstance(image, Image.Image):
        return _of_pil(image)
    kind = type(image).__name__
    raise TypeError(f"an image must be a NumPy array, a PIL image or a Picture, not {kind}")


def from_picture(picture: Picture, like: ImageT) -> ImageT:
    """Return a picture, made from `to_picture(like)`, in the form of `like`.

    An array has the same dtype, range and number of dimensions. A PIL image has the same mode
    and colour profile, or L, RGB or RGBA where `like` has bits or a palette.
    """
    if isinstance(like, Picture):
        return cast(ImageT, picture)
    planes = picture.pixels
    if picture.alpha is not None:
        planes = np.concatenate([planes, picture.alpha[..., None]], axis=2)
    if isinstance(like, np.ndarray):
        made = planes[..., 0] if like.ndim == 2 else planes
        if like.dtype.kind == "f":
            return cast(ImageT, (made / np.float64(_PEAK)).astype(like.dtype))
        return cast(ImageT, made.astype(like.dtype, copy=False))
    image = Image.fromarray(planes[..., 0] if planes.shape[2] == 1 else planes)
    if picture.icc is not None:
        image.info["icc_profile"] = picture.icc
    return cast(ImageT, image)


def _of_array(array: npt.NDArray[Any]) -> Picture:
    planes = array[..., None] if array.ndim == 2 else array
    if planes.ndim != 3 or planes.shape[2] not in (1, 3, 4) or not array.size:
        raise ValueError(
            "an array must be (H, W), (H, W, 1), (H, W, 3) or (H, W, 4) and not empty, "
            f"not {array.shape}"
        )
    return _picture(planes, min(planes.shape[2], 3))


def _of_pil(image: Image.Image) -> Picture:
    mode = _EXPANDED.get(image.mode, image.mode)
    if image.has_transparency_data and mode in ("L", "RGB"):
        mode += "A"
    if mode not in _MODES or not (image.width and image.height):
        raise ValueError(
            f"a PIL image must have pixels and one of the modes {', '.join(_ACCEPTED)}, "
            f"not {image.width} x {image.height} pixels of mode {image.mode}"
        )
    planes = np.atleast_3d(np.asarray(image if image.mode == mode else image.convert(mode)))
    return _picture(planes, _MODES[mode], image.info.get("icc_profile"))


def _picture(planes: npt.NDArray[Any], channels: int, icc: bytes | None = None) -> Picture:
    """The first `channels` planes, and alpha if there is one more."""
    samples = _samples(planes)
    alpha = np.ascontiguousarray(samples[..., channels]) if samples.shape[2] > channels else None
    return Picture(np.ascontiguousarray(samples[..., :channels]), alpha, Metadata(icc=icc))


def _samples(array: npt.NDArray[Any]) -> Pixels:
    """A copy in uint8 or uint16."""
    if array.dtype.kind == "u" and array.dtype.itemsize <= 2:
        return np.array(array, dtype=array.dtype.newbyteorder("="))
    if array.dtype.kind != "f" or array.dtype.itemsize > 8:
        raise TypeError(
            f"an array must be uint8, uint16, or float in [0, 1], not {array.dtype.name}"
        )
    least, greatest = array.min(), array.max()
    if not (least >= 0 and greatest <= 1):  # also where there is a NaN
        raise ValueError(f"floating-point samples must be in [0, 1], not {least:g} to {greatest:g}")
    return np.rint(array.astype(np.float64) * _PEAK).astype(np.uint16)
