"""Draws resources/chart.png: a chart that shows what enlarging does to fine detail.

Run `python resources/draw_chart.py`. The chart is drawn eight times as large with Pillow and
NumPy alone and reduced, so that all its edges are as soft as those of a photograph.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 480, 320
FINER = 8  # the chart is drawn this many times as large
INK, PAPER = (24, 26, 32), (246, 244, 238)
"""Dark and light, as red, green and blue."""


def main() -> None:
    """Draw the chart and save it beside this script."""
    chart = Image.new("RGB", (WIDTH * FINER, HEIGHT * FINER), PAPER)
    landscape(chart, (0, 0, 236, 204))
    zone_plate(chart, (244, 8, 364, 128))
    star(chart, (372, 8, 472, 128))
    lines(chart, (244, 136, 472, 200))
    text(chart, (8, 212, 236, 312))
    patches(chart, (244, 208, 472, 312))
    small = chart.resize((WIDTH, HEIGHT), Image.Resampling.BOX)
    small.save(Path(__file__).with_name("chart.png"), optimize=True)


Box = tuple[int, int, int, int]


def grid(box: Box) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """x and y in [0, 1] of every fine pixel in a box."""
    left, top, right, bottom = box
    x = (np.arange((right - left) * FINER) + 0.5) / ((right - left) * FINER)
    y = (np.arange((bottom - top) * FINER) + 0.5) / ((bottom - top) * FINER)
    return np.meshgrid(x, y)


def paste(chart: Image.Image, box: Box, rgb: npt.NDArray[np.float64]) -> None:
    """Put values of [0, 255], (h, w, 3), into a box."""
    picture = Image.fromarray(np.clip(np.rint(rgb), 0, 255).astype(np.uint8))
    chart.paste(picture, (box[0] * FINER, box[1] * FINER))


def mix(
    low: tuple[float, ...], high: tuple[float, ...], share: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Colours between two, (h, w, 3)."""
    return np.asarray(low) + (np.asarray(high) - np.asarray(low)) * share[..., None]


def landscape(chart: Image.Image, box: Box) -> None:
    """A sky, a sun, hills behind hills and water: soft gradients against hard edges."""
    x, y = grid(box)
    rng = np.random.default_rng(7)
    aspect = (box[2] - box[0]) / (box[3] - box[1])
    picture = mix((64, 110, 178), (250, 214, 170), np.clip(y / 0.62, 0, 1) ** 1.3)
    sun = np.hypot((x - 0.68) * aspect, y - 0.36)
    picture += mix((0, 0, 0), (90, 70, 30), np.exp(-((sun / 0.22) ** 2)))
    picture = np.where((sun < 0.075)[..., None], (255, 246, 220), picture)
    shades = ((134, 142, 168), (92, 108, 140), (58, 78, 100), (30, 46, 58))
    for number, shade in enumerate(shades):
        ridge = 0.46 + 0.07 * number
        for octave in range(1, 8):
            height = 0.075 / octave**1.15
            ridge = ridge + height * np.sin(2.1 * octave * x * np.pi + rng.uniform(0, 2 * np.pi))
        haze = np.clip((y - ridge) / 0.3, 0, 1)
        hill = mix(shade, tuple(c * 0.72 + 40 for c in shade), haze)
        picture = np.where((y > ridge)[..., None], hill, picture)
    water = y > 0.8
    waves = 0.5 + 0.5 * np.sin(2 * np.pi * (y - 0.74) ** -1.0 * 6 + 4 * np.sin(9 * x))
    glitter = np.exp(-(((x - 0.68) / (0.06 + 0.5 * (y - 0.8).clip(0))) ** 2)) * waves
    lake = mix((40, 62, 84), (74, 100, 124), waves * 0.5) + mix((0,) * 3, (190, 160, 110), glitter)
    paste(chart, box, np.where(water[..., None], lake, picture))
    trees(chart, box, rng)


def trees(chart: Image.Image, box: Box, rng: np.random.Generator) -> None:
    """A row of firs on the shore, with twigs a fraction of a pixel wide."""
    draw = ImageDraw.Draw(chart)
    shore = box[1] + (box[3] - box[1]) * 0.815
    for place in np.sort(rng.uniform(box[0] + 2, box[0] + 110, 26)):
        height = rng.uniform(10, 34)
        shade = int(rng.uniform(14, 34))
        colour = (shade, shade + 10, shade + 8)
        for level in np.linspace(0, 1, int(height * 1.3)):
            half = (0.4 + level * height * 0.2) * rng.uniform(0.75, 1.15)
            at = shore - height * (1 - level)
            tip = [
                (place - half, at + half * 0.55),
                (place, at - 0.8),
                (place + half, at + half * 0.55),
            ]
            draw.line([(a * FINER, b * FINER) for a, b in tip], fill=colour, width=5)
        draw.line(
            [(place * FINER, (shore - height) * FINER), (place * FINER, shore * FINER)],
            fill=colour,
            width=7,
        )


def zone_plate(chart: Image.Image, box: Box) -> None:
    """Rings that grow finer outwards, up to what a pixel can just hold."""
    x, y = grid(box)
    side = box[2] - box[0]
    radius = np.hypot((x - 0.5) * side, (y - 0.5) * side)
    wave = 0.5 + 0.5 * np.cos(np.pi * 0.82 * radius**2 / side)
    inside = np.clip((0.5 * side - radius) * 2, 0, 1)
    paste(chart, box, mix(PAPER, (0, 0, 0), inside) + inside[..., None] * mix(INK, PAPER, wave))


def star(chart: Image.Image, box: Box) -> None:
    """Spokes that meet in the middle, in two colours."""
    x, y = grid(box)
    width, height = box[2] - box[0], box[3] - box[1]
    dx, dy = (x - 0.5) * width, (y - 0.5) * height
    spokes = np.sin(36 * np.arctan2(dy, dx)) > 0
    colour = np.where(spokes[..., None], (178, 42, 48), PAPER)
    inside = (np.hypot(dx, dy) < 0.49 * width)[..., None]
    paste(chart, box, np.where(inside, colour, PAPER))


def lines(chart: Image.Image, box: Box) -> None:
    """Bundles of lines, each finer than the one before, upright and slanting."""
    draw = ImageDraw.Draw(chart)
    left, top, right, bottom = (edge * FINER for edge in box)
    pitches = (6.0, 4.5, 3.5, 2.8, 2.3)
    width = (right - left) // len(pitches)
    for number, pitch in enumerate(pitches):
        start = left + number * width
        for k in range(int((width - 6 * FINER) / (pitch * FINER))):
            x = start + k * pitch * FINER
            lean = 8 * FINER
            middle = (top + bottom) // 2
            thick = round(pitch * FINER / 2)
            draw.line([(x, top), (x, middle - 2 * FINER)], fill=INK, width=thick)
            draw.line([(x + lean, middle + 2 * FINER), (x, bottom)], fill=INK, width=thick)


def text(chart: Image.Image, box: Box) -> None:
    """The same words, smaller and smaller."""
    draw = ImageDraw.Draw(chart)
    y = float(box[1])
    for size in (19.5, 15.5, 12.5, 10, 8, 6.5):
        font = ImageFont.load_default(size * FINER)
        draw.text((box[0] * FINER, y * FINER), "Every detail counts 0123", fill=INK, font=font)
        y += size * 1.3


def patches(chart: Image.Image, box: Box) -> None:
    """Colours beside each other, a grey ramp, a mesh and a woven cloth."""
    left, top, right, bottom = box
    draw = ImageDraw.Draw(chart)
    colours = (
        (196, 60, 56), (226, 134, 50), (236, 200, 74), (96, 158, 84), (58, 142, 160),
        (62, 94, 172), (120, 80, 156), (190, 100, 140),
    )  # fmt: skip
    step = (right - left) / len(colours)
    for number, colour in enumerate(colours):
        x = left + number * step
        corners = (x * FINER, top * FINER, (x + step) * FINER - 1, (top + 28) * FINER - 1)
        draw.rectangle(corners, fill=colour)
    ramp = (left, top + 34, right, top + 50)
    x, _ = grid(ramp)
    paste(chart, ramp, np.repeat((x * 255)[..., None], 3, axis=2))
    weave = (left, top + 56, left + 108, bottom)
    x, y = grid(weave)
    over = np.sin(x * np.pi * 27) * np.sin(y * np.pi * 12) > 0
    thread = np.where(over, np.abs(np.sin(x * np.pi * 27)), np.abs(np.sin(y * np.pi * 12)))
    warp = np.where(over[..., None], (176, 120, 74), (92, 66, 60))
    paste(chart, weave, warp * (0.45 + 0.55 * thread[..., None]))
    mesh = (left + 120, top + 56, right, bottom)
    x, y = grid(mesh)
    wide, high = mesh[2] - mesh[0], mesh[3] - mesh[1]
    u, v = (x * wide + y * high) / 5, (x * wide - y * high) / 5
    wires = np.minimum(np.abs(u - np.rint(u)), np.abs(v - np.rint(v))) < 0.1
    glow = mix((60, 108, 150), (228, 236, 226), 0.5 + 0.5 * np.sin(3 * x + 2.4 * y))
    paste(chart, mesh, np.where(wires[..., None], (28, 34, 44), glow))


if __name__ == "__main__":
    main()
