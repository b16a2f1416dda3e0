"""Makes the sheet of crops in photographs.md: run it when weights have changed.

    python docs/photographs.py

Columns: bicubic, the faithful result, and natural texture with grain, of the sample photograph at
4x, each pixel twice as large.
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from srgui import Enhancement, Upscaler, paths
from srgui.images.reading.reader import read

SHEET = Path(__file__).with_name("photographs.jpg")
FACTOR, ZOOM = 4, 2
SIDE = 44, 33  # source pixels of a crop, across and down
CROPS = {  # the middle in source pixels
    "eye": (168, 110),
    "fur": (232, 62),
    "whiskers": (120, 218),
    "nose": (262, 240),
    "background": (405, 120),
}
COLUMNS = {
    "bicubic": Enhancement(strength=0.0),
    "faithful": Enhancement(),
    "natural 50, grain 30": Enhancement(natural=0.5, grain=0.3),
}
_GAP, _TITLE = 6, 26  # pixels


def main() -> None:
    """Compute the results and write the sheet."""
    source = read(paths.resources() / "sample.jpg")
    upscaler = Upscaler.load("lapsrn-photo")
    width, height = (side * FACTOR * ZOOM for side in SIDE)
    sheet = Image.new(
        "RGB",
        (len(COLUMNS) * (width + _GAP) - _GAP, _TITLE + len(CROPS) * (height + _GAP) - _GAP),
        "white",
    )
    draw = ImageDraw.Draw(sheet)
    for column, (title, enhancement) in enumerate(COLUMNS.items()):
        left = column * (width + _GAP)
        draw.text((left + 4, 3), title, "black", ImageFont.load_default(16))
        result = Image.fromarray(upscaler.upscale(source, FACTOR, enhancement).pixels)
        for row, (x, y) in enumerate(CROPS.values()):
            corner = [
                FACTOR * (middle - side // 2) for middle, side in zip((x, y), SIDE, strict=True)
            ]
            box = (*corner, corner[0] + FACTOR * SIDE[0], corner[1] + FACTOR * SIDE[1])
            crop = result.crop(box).resize((width, height), Image.Resampling.NEAREST)
            sheet.paste(crop, (left, _TITLE + row * (height + _GAP)))
    sheet.save(SHEET, quality=92, subsampling=0)


if __name__ == "__main__":
    main()
