"""Write animations: GIF, WebP and PNG (APNG)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image

from srgui.images.writing.atomic import replacing

ANIMATED_SUFFIXES = (".gif", ".webp", ".png", ".apng")


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
    play once. `quality`, 1 to 100, is that of WebP. Raises WriteError.
    """
    settings: dict[str, Any] = {"duration": list(milliseconds)}
    suffix = path.suffix.lower()
    if loop is not None:
        settings["loop"] = loop
    if icc and suffix != ".gif":
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
    """The frame dithered to a palette of its own of 256 colours."""
    if frame.mode in ("RGBA", "LA"):
        return frame.convert("RGBA").quantize(256, Image.Quantize.FASTOCTREE)
    frame = frame.convert("RGB")
    palette = frame.quantize(256, Image.Quantize.MEDIANCUT, kmeans=1)
    return frame.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)
