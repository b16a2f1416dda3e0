"""Colours that a file describes by numbers instead of a profile, converted to an ICC profile.

PNG's gAMA and cHRM chunks, and the code points of ITU-T H.273 in PNG's cICP, AVIF and HEIC. The
pixels stay as they are; the profile gives other programs their meaning.
References: PNG specification (W3C, 2025), 11.3.2 and 12.2; IEC 61966-2-1 (sRGB's curve).
"""

from __future__ import annotations

from typing import Any, BinaryIO

import imagecodecs
import numpy as np
from PIL import Image

from srgui.texts import Text

_D65 = (0.3127, 0.3290)  # x and y of CIE 1931
_SRGB = (0.64, 0.33, 0.30, 0.60, 0.15, 0.06)  # x and y of red, green and blue
_PRIMARIES = {
    9: (0.708, 0.292, 0.170, 0.797, 0.131, 0.046),  # BT.2020
    12: (0.680, 0.320, 0.265, 0.690, 0.150, 0.060),  # Display P3
}
_NEAR = 0.005
_HEAD = 1 << 16
_DATE = slice(24, 36)  # of the making of a profile, which Little CMS sets to the current second
_FIXED_DATE = bytes.fromhex("07ea00010001000000000000")
CONVERTED = Text("Gamma and primaries converted to an ICC profile.")


def code_points(image: Image.Image, file: BinaryIO) -> tuple[int, int]:
    """Return H.273's numbers of a file's primaries and transfer function; zeros without any."""
    if image.format == "HEIF":
        found = image.info.get("nclx_profile") or {}
        return found.get("color_primaries", 0), found.get("transfer_characteristics", 0)
    # Primaries and transfer follow the signature, in AVIF as two bytes each.
    sign, first, second = {
        "AVIF": (b"colrnclx", 9, 11),
        "PNG": (b"\0\0\0\4cICP", 8, 9),
    }.get(image.format or "", (b"", 0, 0))
    if not sign:
        return 0, 0
    file.seek(0)
    head = file.read(_HEAD)
    place = head.find(sign)
    if not 0 <= place < len(head) - second:
        return 0, 0
    return head[place + first], head[place + second]


def profile_of(image: Image.Image, file: BinaryIO) -> bytes | None:
    """Return the ICC profile for what a file without one describes by numbers; None for sRGB."""
    grey = image.mode in ("1", "L", "LA", "I", "I;16", "I;16B")
    primaries, transfer = code_points(image, file)
    if primaries or transfer:
        if transfer in (16, 18) or primaries not in _PRIMARIES or grey:
            return None  # HDR has no profile that programs agree on
        return _profile(_D65, _PRIMARIES[primaries], transferfunction=_srgb_curve())
    gamma, points = image.info.get("gamma"), image.info.get("chromaticity")
    if image.format != "PNG" or "srgb" in image.info or not (gamma or points):
        return None
    white, primary = (_D65, _SRGB) if points is None or grey else (points[:2], points[2:])
    usual = np.abs(np.subtract((*white, *primary), (*_D65, *_SRGB))).max() < _NEAR
    exponent = 1 / gamma if gamma else 2.2
    if not 0.5 <= exponent <= 5 or (usual and abs(exponent - 2.2) < 0.01):
        return None
    if grey:
        return _dated(imagecodecs.cms_profile("gray", gamma=exponent))
    return _profile(white, primary, gamma=exponent)


def srgb() -> bytes:
    """Return the profile of sRGB (IEC 61966-2-1)."""
    return _dated(imagecodecs.cms_profile("srgb"))


def display_p3() -> bytes:
    """Return the profile of Display P3 (SMPTE EG 432-1 with the curve of sRGB)."""
    profile = _profile(_D65, _PRIMARIES[12], transferfunction=_srgb_curve())
    assert profile is not None
    return profile


def linear(channels: int) -> bytes:
    """Return the profile of linear light with the primaries of sRGB, for 1 or 3 channels."""
    if channels == 1:
        return _dated(imagecodecs.cms_profile("gray", gamma=1.0))
    profile = _profile(_D65, _SRGB, gamma=1.0)
    assert profile is not None
    return profile


def _profile(white: tuple[float, ...], primaries: tuple[float, ...], **curve: Any) -> bytes | None:
    """Return a profile of three primaries and one curve; None for points that span no colours."""
    points = np.array((*primaries, *white)).reshape(4, 2)
    if points[:, 1].min() <= 0:
        return None
    columns = [(x / y, 1, (1 - x - y) / y) for x, y in points[:3].tolist()]
    if abs(np.linalg.det(np.array(columns))) < 1e-6:
        return None
    try:
        profile = imagecodecs.cms_profile("rgb", whitepoint=white, primaries=primaries, **curve)
    except imagecodecs.CmsError:
        return None
    return _dated(profile)


def _dated(profile: bytes) -> bytes:
    """Give a profile a fixed date, so that the same picture gives the same bytes."""
    block = bytearray(profile)
    block[_DATE] = _FIXED_DATE
    return bytes(block)


def _srgb_curve() -> Any:
    values = np.arange(1024) / 1023
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    return np.rint(linear * 65535).astype(np.uint16)
