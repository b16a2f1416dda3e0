"""The peak memory and the time of `srgui upscale` on a photograph of 20 megapixels.

    python benchmarks/large_picture.py                     # 5472 x 3648 at 4x, to PNG
    python benchmarks/large_picture.py --width 1368 --height 912 --format tif

The picture is drawn, with noise, so that the file does not compress better than a photograph's.
The size of the result is checked.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

Image.MAX_IMAGE_PIXELS = None


def drawn(width: int, height: int) -> Image.Image:
    """A colour picture of soft waves under noise of the strength of a camera's."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    rng = np.random.default_rng(20)
    pixels = np.empty((height, width, 3), np.uint8)
    for channel in range(3):
        waves = 128 + 90 * np.sin(x / (37 + channel)) * np.cos(y / (53 - channel))
        waves += rng.normal(0, 3, waves.shape).astype(np.float32)
        pixels[..., channel] = np.clip(waves, 0, 255)
    return Image.fromarray(pixels)


def main() -> int:
    """Draw the picture, enlarge it in a process of its own, tell what that took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--width", type=int, default=5472)
    parser.add_argument("--height", type=int, default=3648)
    parser.add_argument("-m", "--model", default="lapsrn")
    parser.add_argument("-s", "--scale", type=int, default=4)
    parser.add_argument("--format", default="png", help="png or tif are written in bands")
    parser.add_argument("--folder", help="where to work (default: the system's temporary folder)")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        source, target = Path(folder, "large.jpg"), Path(folder, f"larger.{args.format}")
        drawn(args.width, args.height).save(source, quality=92)
        command = ["-m", "srgui", "upscale", source, "-o", target, "-m", args.model]
        started = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *map(str, command), "-s", str(args.scale), "--pixel-limit", "2000"]
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        if status:
            return 1
        with Image.open(target) as result:
            if result.size != (args.width * args.scale, args.height * args.scale):
                print(f"wrong size {result.size}", file=sys.stderr)
                return 1
        unit = 1 if sys.platform == "darwin" else 1024
        print(
            f"source          {args.width} x {args.height}, {args.width * args.height / 1e6:.1f} MP"
        )
        print(f"result          {target.stat().st_size / 1e6:.0f} MB, {args.format}")
        print(f"peak resident   {usage.ru_maxrss * unit / 2**30:.2f} GiB")
        print(f"wall-clock      {seconds:.0f} s")
        print(f"processor time  {usage.ru_utime + usage.ru_stime:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
