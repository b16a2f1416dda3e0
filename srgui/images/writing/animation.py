"""Write animations: GIF, WebP and PNG (APNG)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image

from srgui.images.metadata.icc import in_srgb
from srgui.images.writing.atomic import replacing

ANIMATED_SUFFIXES = (".gif", ".webp", ".png", ".apng")

_CLEAR = 255  # the entry of a palette that is transparent


def write_animation(
    frames: Sequence[Image.Image],
    path: Path,
    milliseconds: Sequence[int],
    *,
    loop: int | None = 0,
    quality: int = 90,
    icc: bytes | None = None,
    overwrite: bool = False,
) -> None:
    """Write frames (RGB, RGBA or L) of one size in the format of the suffix of `path`.

    Each is shown for its `milliseconds`; `loop` is the number of repetitions, 0 for no end, None to
    play once. `quality`, 1 to 100, is that of WebP. Where the format has no place for the colour
    profile `icc`, it is applied. Raises WriteError.
    """
    settings: dict[str, Any] = {"duration": list(milliseconds)}
    suffix = path.suffix.lower()
    if loop is not None:
        settings["loop"] = loop
    is_grey = frames[0].mode in ("L", "LA")
    if icc and (suffix == ".gif" or (suffix == ".webp" and is_grey)):  # WebP has no grey
        frames = [in_srgb(frame, icc) for frame in frames]
    elif icc:
        settings["icc_profile"] = icc
    if suffix == ".gif":
        frames = [_to_palette(frame) for frame in frames]
        settings |= {"format": "GIF", "disposal": 2}
    elif suffix == ".webp":
        settings |= {"format": "WEBP", "quality": quality, "method": 4}
        settings.setdefault("loop", 1)
    else:
        settings |= {"format": "PNG"}
        settings.setdefault("loop", 1)
    with replacing(path, overwrite=overwrite) as file:
        frames[0].save(file, save_all=True, append_images=frames[1:], **settings)


def _to_palette(frame: Image.Image) -> Image.Image:
    """The frame dithered to a palette of its own of 256 colours, one of them transparent if it has
    alpha: what covers less than half counts as transparent.
    """
    alpha = frame.getchannel("A") if frame.mode in ("RGBA", "LA") else None
    frame = frame.convert("RGB")
    colours = frame.quantize(256 if alpha is None else 255, Image.Quantize.MEDIANCUT, kmeans=1)
    dithered = frame.quantize(palette=colours, dither=Image.Dither.FLOYDSTEINBERG)
    if alpha is not None:
        entries = dithered.getpalette() or []
        dithered.putpalette(entries[: 3 * _CLEAR] + [0] * (3 * 256 - len(entries[: 3 * _CLEAR])))
        dithered.paste(_CLEAR, mask=alpha.point(lambda cover: 255 * (cover < 128)))
        dithered.info["transparency"] = _CLEAR
    return dithered
