"""ICC colour profiles: validation, and conversion to sRGB."""

from __future__ import annotations

import io

from PIL import Image, ImageCms

from srgui.texts import Text


def fits(icc: bytes, channels: int) -> bool:
    """Return whether a colour profile is complete and made for pictures of 1 or 3 channels.

    Reference: ICC.1:2022, 7.2: size at byte 0, colour space at 16, signature at 36.
    """
    space = b"GRAY" if channels == 1 else b"RGB "
    whole = len(icc) >= 132 and 132 <= int.from_bytes(icc[:4], "big") <= len(icc)
    return whole and icc[16:20] == space and icc[36:40] == b"acsp"


def to_srgb(image: Image.Image, icc: bytes | None) -> tuple[Image.Image, tuple[Text, ...]]:
    """Convert a CMYK or LAB image to sRGB, by its profile if it has one; return it and notes."""
    name = image.mode
    if name == "LAB":
        lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        return _converted(image, lab), (Text("Converted from LAB to sRGB."),)
    if icc is not None:
        try:
            converted = _converted(image, ImageCms.ImageCmsProfile(io.BytesIO(icc)))
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass
        else:
            return converted, (
                Text("Converted from {mode} to sRGB by the embedded colour profile.", mode=name),
            )
    return image.convert("RGB"), (
        Text("Converted from {mode} to RGB without a usable colour profile.", mode=name),
    )


def in_srgb(image: Image.Image, icc: bytes) -> Image.Image:
    """Convert a grey or RGB image, with or without alpha, to sRGB by its profile.

    One whose profile can't be used stays as it is.
    """
    plain = image.convert("L" if image.mode in ("L", "LA") else "RGB")
    try:
        colour = _converted(plain, ImageCms.ImageCmsProfile(io.BytesIO(icc)))
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    if image.mode in ("LA", "RGBA"):
        colour.putalpha(image.getchannel("A"))
    return colour


def _converted(image: Image.Image, source: ImageCms.ImageCmsProfile) -> Image.Image:
    converted = ImageCms.profileToProfile(
        image,
        source,
        ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    if converted is None:
        raise ValueError("no conversion")
    converted.info.pop("icc_profile", None)  # sRGB needs none
    return converted
