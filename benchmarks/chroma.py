"""Does guided chroma gain on pictures whose JPEG file halved it, and what does it cost?

For drawn red and blue edges and photographs of scikit-image, reduced, saved as JPEG 4:2:0 and
enlarged by LapSRN: PSNR over red, green and blue with bicubic and with guided chroma, and the
processor time of both runs as a ratio.

    python benchmarks/chroma.py
"""

from __future__ import annotations

import io
import math
import time
from dataclasses import replace

import numpy as np
from PIL import Image
from skimage import data

from srgui import TileDone, Upscaler
from srgui.engine.assembly import Assembly
from srgui.images import Picture, bicubic
from srgui.images.metadata.jpeg_tables import coding_of

PHOTOGRAPHS = ("astronaut", "coffee", "chelsea")


def edges(side: int = 384) -> np.ndarray:
    """Red and blue areas with straight, round and slanted edges, (side, side, 3) in [0, 1]."""
    y, x = np.mgrid[: 4 * side, : 4 * side]
    drawn = np.full((*y.shape, 3), (0.1, 0.15, 0.75))
    drawn[(x // 170 + y // 210) % 2 == 0] = (0.85, 0.1, 0.1)
    drawn[(x - 600) ** 2 + (y - 500) ** 2 < 200**2] = (0.9, 0.9, 0.9)
    drawn[(x + 2 * y) % 500 < 14] = (0.85, 0.1, 0.1)
    return np.clip(bicubic.resize(drawn, side, side), 0, 1)


def originals() -> dict[str, np.ndarray]:
    """Every original, (H, W, 3) in [0, 1], its sides divisible by 8."""
    found = {"drawn edges": edges()}
    for name in PHOTOGRAPHS:
        pixels = getattr(data, name)()
        height, width = (length - length % 8 for length in pixels.shape[:2])
        found[name] = pixels[:height, :width] / 255
    return found


def source(original: np.ndarray, scale: int, quality: int) -> Picture:
    """The original reduced and saved as JPEG 4:2:0."""
    height, width = (length // scale for length in original.shape[:2])
    small = np.clip(np.rint(bicubic.resize(original, height, width) * 255), 0, 255)
    file = io.BytesIO()
    Image.fromarray(small.astype(np.uint8)).save(file, "JPEG", quality=quality, subsampling="4:2:0")
    image = Image.open(file)
    return Picture(np.array(image), jpeg=coding_of(image))


def enlarged(upscaler: Upscaler, picture: Picture, scale: int) -> tuple[np.ndarray, float]:
    """The result in [0, 1], and the processor seconds it took."""
    plan = upscaler.plan(picture, scale)
    assembly, start = Assembly(plan, picture), time.process_time()
    for event in upscaler.run(picture, plan):
        if isinstance(event, TileDone):
            assembly.place(event)
    return assembly.picture(len(plan.steps) - 1).pixels / 255, time.process_time() - start


def cpsnr(result: np.ndarray, original: np.ndarray) -> float:
    """PSNR in dB over all channels."""
    return -10 * math.log10(float(np.mean((result - original) ** 2)))


def main() -> None:
    """Print a line for every picture, factor and quality."""
    upscaler = Upscaler.load("lapsrn")
    spent = np.zeros(2)
    print("picture      factor  quality  bicubic chroma  guided chroma    gain (dB)")
    for name, original in originals().items():
        for scale in (2, 4):
            for quality in (50, 75, 90, 98):
                picture = source(original, scale, quality)
                plain, plain_time = enlarged(upscaler, replace(picture, jpeg=None), scale)
                guided, guided_time = enlarged(upscaler, picture, scale)
                spent += plain_time, guided_time
                before, after = cpsnr(plain, original), cpsnr(guided, original)
                print(
                    f"{name:12}  {scale:4}x  {quality:7}  {before:14.2f}  {after:13.2f}"
                    f"  {after - before:+7.2f}"
                )
    print(f"processor time with guided chroma / without: {spent[1] / spent[0]:.3f}")


if __name__ == "__main__":
    main()
