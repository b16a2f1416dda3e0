"""ICC colour profiles: whether one fits its picture, and conversions to sRGB."""

from __future__ import annotations

import io

from PIL import Image, ImageCms

from srgui.texts import Text


def fits(icc: bytes, channels: int) -> bool:
    """Whether a colour profile is whole and made for pictures of 1 or 3 channels.

    Reference: ICC.1:2022, 7.2: size at byte 0, colour space at 16, signature at 36.
    """
    space = b"GRAY" if channels == 1 else b"RGB "
    whole = len(icc) >= 132 and 132 <= int.from_bytes(icc[:4], "big") <= len(icc)
    return whole and icc[16:20] == space and icc[36:40] == b"acsp"


def to_srgb(image: Image.Image, icc: bytes | None) -> tuple[Image.Image, tuple[Text, ...]]:
    """A CMYK or LAB image in sRGB, through its profile where it has one, and what to say."""
    name = image.mode
    if name == "LAB":
        lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        return _converted(image, lab), (Text("LAB became sRGB."),)
    if icc is not None:
        try:
            converted = _converted(image, ImageCms.ImageCmsProfile(io.BytesIO(icc)))
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass
        else:
            return converted, (
                Text("{mode} became sRGB through the picture's colour profile.", mode=name),
            )
    return image.convert("RGB"), (
        Text("{mode} became RGB without a usable colour profile.", mode=name),
    )


def grey_to_srgb(image: Image.Image, icc: bytes) -> Image.Image | None:
    """A grey image (mode L) in sRGB through its profile, or None if the profile can't do it."""
    try:
        return _converted(image, ImageCms.ImageCmsProfile(io.BytesIO(icc)))
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None


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
