"""Colours that a file tells by numbers instead of a profile: made into an ICC profile.

PNG's gAMA and cHRM chunks, and the code points of ITU-T H.273 in PNG's cICP, AVIF and HEIC. The
pixels stay as they are; the profile tells other programs what they mean.
References: PNG specification (W3C, 2025), 11.3.2 and 12.2; ICC.1:2022, 8 to 10 and Annex E.
"""

from __future__ import annotations

import struct
from typing import BinaryIO, TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image

from srgui.texts import Text

Point: TypeAlias = tuple[float, float]  # x and y of CIE 1931

_D65 = (0.3127, 0.3290)
_SRGB = ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))
_PRIMARIES = {
    9: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),  # BT.2020
    12: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),  # Display P3
}
_NEAR = 0.005
_D50 = np.array([0.9642, 1.0, 0.8249])
_BRADFORD = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)
_HEAD = 1 << 16
CONVERTED = Text("Gamma and primaries converted to an ICC profile.")


def code_points(image: Image.Image, file: BinaryIO) -> tuple[int, int]:
    """The primaries and the transfer function that a file names by H.273's numbers, else zeros."""
    if image.format == "HEIF":
        told = image.info.get("nclx_profile") or {}
        return told.get("color_primaries", 0), told.get("transfer_characteristics", 0)
    # Primaries and transfer lie behind the sign, in AVIF as two bytes each.
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
    """The ICC profile that says what a file without one tells by numbers; None for sRGB."""
    grey = image.mode in ("1", "L", "LA", "I", "I;16", "I;16B")
    primaries, transfer = code_points(image, file)
    if primaries or transfer:
        if transfer in (16, 18) or primaries not in _PRIMARIES or grey:
            return None  # HDR has no profile that programs agree on
        return _profile(_PRIMARIES[primaries], _D65, _srgb_curve())
    gamma, told = image.info.get("gamma"), image.info.get("chromaticity")
    if image.format != "PNG" or "srgb" in image.info or not (gamma or told):
        return None
    points = (*_D65, *_SRGB[0], *_SRGB[1], *_SRGB[2]) if told is None or grey else told
    usual = np.abs(np.subtract(points, (*_D65, *sum(_SRGB, ())))).max() < _NEAR
    exponent = 1 / gamma if gamma else 2.2
    if not 0.5 <= exponent <= 5 or (usual and abs(exponent - 2.2) < 0.01):
        return None
    curve = b"curv" + bytes(4) + struct.pack(">LH", 1, round(exponent * 256)) + bytes(2)
    if grey:
        return _block("GRAY", {b"wtpt": _xyz(_D50), b"kTRC": curve})
    red, green, blue = ((points[i], points[i + 1]) for i in (2, 4, 6))
    return _profile((red, green, blue), (points[0], points[1]), curve)


def _profile(primaries: tuple[Point, ...], white: Point, curve: bytes) -> bytes | None:
    """A profile of three primaries and one curve; None for points that span no colours."""
    if min(y for _, y in (*primaries, white)) <= 0:
        return None
    columns = np.array([_of_point(point) for point in primaries]).T
    if abs(np.linalg.det(columns)) < 1e-6:
        return None
    at_white = _of_point(white)
    columns = columns * np.linalg.solve(columns, at_white)
    cones = (_BRADFORD @ _D50) / (_BRADFORD @ at_white)
    adapted = np.linalg.inv(_BRADFORD) @ np.diag(cones) @ _BRADFORD @ columns
    tags = {b"wtpt": _xyz(_D50)}
    for number, letter in enumerate((b"r", b"g", b"b")):
        tags[letter + b"XYZ"] = _xyz(adapted[:, number])
        tags[letter + b"TRC"] = curve
    return _block("RGB ", tags)


def _of_point(point: Point) -> npt.NDArray[np.float64]:
    x, y = point
    return np.array([x / y, 1.0, (1 - x - y) / y])


def _srgb_curve() -> bytes:
    """IEC 61966-2-1 at 1024 places."""
    values = np.arange(1024) / 1023
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    samples = np.rint(linear * 65535).astype(">u2").tobytes()
    return b"".join((b"curv", bytes(4), struct.pack(">L", 1024), samples))


def _xyz(values: npt.NDArray[np.float64]) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3l", *np.rint(values * 65536).astype(int).tolist())


def _block(space: str, tags: dict[bytes, bytes]) -> bytes:
    """A version 2 display profile with these tags."""
    text = b"told by the file\0"
    described = b"desc" + bytes(4) + struct.pack(">L", len(text)) + text + bytes(78)
    tags = {b"desc": described, b"cprt": b"text" + bytes(4) + b"none\0", **tags}
    place = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">L", len(tags)), b""
    for name, data in tags.items():
        table += name + struct.pack(">2L", place + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    head = bytearray(128)
    struct.pack_into(">L", head, 0, place + len(body))
    head[8:12] = bytes((2, 64, 0, 0))
    head[12:24] = b"mntr" + space.encode() + b"XYZ "
    struct.pack_into(">6H", head, 24, 2026, 1, 1, 0, 0, 0)
    head[36:40] = b"acsp"
    struct.pack_into(">3l", head, 68, *np.rint(_D50 * 65536).astype(int).tolist())
    return bytes(head) + table + body
