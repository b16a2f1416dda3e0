"""From an open file to arrays: every mode becomes grey or RGB, with or without alpha."""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageCms

from srgui.images.picture import Pixels


@dataclass(frozen=True)
class Decoded:
    """Pixels as Picture has them, the profile they are in, and what could not be kept."""

    pixels: Pixels
    alpha: Pixels | None
    icc: bytes | None
    notes: tuple[str, ...] = ()


def decode(image: Image.Image) -> Decoded:
    """The pixels of a loaded Pillow image of any mode, in the orientation it is stored in."""
    icc = image.info.get("icc_profile") or None
    notes: tuple[str, ...] = ()
    if image.mode in ("CMYK", "LAB", "YCbCr", "HSV"):
        image, icc, notes = _to_rgb(image, icc)
    elif image.mode in ("P", "PA"):
        notes = ("The palette became full colour.",)
        image = image.convert("RGBA" if _transparent(image) else "RGB")
    elif image.mode in ("RGBa", "RGBX"):
        image = image.convert("RGBA" if image.mode == "RGBa" else "RGB")
    elif image.mode == "La":
        image = image.convert("LA")
    elif _transparent(image) and image.mode in ("1", "L", "RGB"):
        image = image.convert("RGBA" if image.mode == "RGB" else "LA")
    elif image.mode == "1":
        image = image.convert("L")
    pixels, alpha = split(_array(image))
    return Decoded(pixels, alpha, fitting(icc, pixels.shape[2]), notes)


def split(array: Pixels) -> tuple[Pixels, Pixels | None]:
    """Pixels (H, W, 1 or 3) and alpha (H, W) of (H, W) or (H, W, 1 to 4) interleaved samples."""
    if array.ndim == 2:
        array = array[..., None]
    channels = array.shape[2]
    if channels in (1, 3):
        return array, None
    pixels: Pixels = np.ascontiguousarray(array[..., : channels - 1])
    alpha: Pixels = np.ascontiguousarray(array[..., channels - 1])
    return pixels, alpha


def fitting(icc: bytes | None, channels: int) -> bytes | None:
    """The profile, unless it is damaged or made for another kind of picture."""
    if icc is None:
        return None
    space = "GRAY" if channels == 1 else "RGB "
    return icc if len(icc) >= 128 and icc[16:20] == space.encode() else None


def _transparent(image: Image.Image) -> bool:
    return image.mode == "PA" or "transparency" in image.info


def _array(image: Image.Image) -> Pixels:
    if image.mode in ("L", "LA", "RGB", "RGBA"):
        return np.array(image)
    if image.mode.startswith("I;16"):
        return np.array(image).astype(np.uint16)
    if image.mode == "I":
        wide = np.array(image)
        if wide.min() >= 0 and wide.max() <= 65535:
            return wide.astype(np.uint16)
    raise ValueError(f"pixels of the kind {image.mode} have no fixed white")


def _to_rgb(
    image: Image.Image, icc: bytes | None
) -> tuple[Image.Image, bytes | None, tuple[str, ...]]:
    """To sRGB: through the embedded profile, or by plain arithmetic when there is none."""
    name = image.mode
    if icc is not None:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(icc))
            converted = ImageCms.profileToProfile(
                image,
                source,
                ImageCms.createProfile("sRGB"),
                renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
                outputMode="RGB",
                flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
            )
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass
        else:
            assert converted is not None
            return converted, None, (f"{name} became sRGB through the picture's colour profile.",)
    if name == "LAB":
        lab = ImageCms.createProfile("LAB")
        srgb = ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(image, lab, srgb, outputMode="RGB")
        assert converted is not None
        return converted, None, ("LAB became sRGB.",)
    notes = (f"{name} became RGB without a colour profile.",) if name == "CMYK" else ()
    return image.convert("RGB"), icc if name == "YCbCr" else None, notes
