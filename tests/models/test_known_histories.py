"""Sixty pictures whose history is known, each for the weights that serve it better.

Which do was measured, see `srgui.models.choice`. What was a coarse JPEG file before it was reduced
counts as clean for that reason: the reduction hides it, and the clean weights gain more.
"""

from __future__ import annotations

import itertools
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import skimage.data
from PIL import Image, ImageFilter

from srgui.images.analysis.quality_estimate import estimate_quality
from srgui.images.bicubic import resize
from srgui.images.reading.reader import read
from srgui.models.choice import Kind, select
from tests.conftest import SHARED

BUNDLED = Path(skimage.data.__file__).parent
NAMES = "astronaut.png coffee.png motorcycle_left.png camera.png brick.png gravel.png ihc.png"
SEED = 60


def sources():
    """Photographs with hard edges, soft skin, fur, texture; more where the test sets are there."""
    files = [BUNDLED / name for name in (*NAMES.split(), "chelsea.png", "rocket.jpg", "grass.png")]
    for folder in ("Set14", "BSDS200"):
        more = sorted((SHARED / "data" / folder).glob("*.png"))
        files += more[:: max(1, len(more) // 12)]
    return files


def pixels_of(source):
    return np.asarray(Image.open(source).convert("RGB"))


def eight_bits(levels):
    return np.clip(np.rint(levels), 0, 255).astype(np.uint8)


def bicubic(factor):
    def reduced(pixels):
        height, width = (round(side * factor) for side in pixels.shape[:2])
        return eight_bits(resize(pixels.astype(np.float64), height, width))

    return reduced


half = bicubic(0.5)


def halved(kind):
    def reduced(pixels):
        image = Image.fromarray(pixels)
        return np.asarray(image.resize((image.width // 2, image.height // 2), kind))

    return reduced


def noisy(sigma):
    def noise(pixels):
        rng = np.random.default_rng(SEED)
        return eight_bits(half(pixels) + rng.normal(0, sigma, half(pixels).shape))

    return noise


def through_jpeg(folder, pixels, **settings):
    """What a JPEG file makes of pixels."""
    path = folder / "between.jpg"
    Image.fromarray(pixels).save(path, **settings)
    return pixels_of(path)


def histories(folder):
    """Each history's name, the kind of weights for it, and a function that writes the file."""

    def png(make):
        def write(source):
            path = folder / "picture.png"
            Image.fromarray(make(pixels_of(source))).save(path)
            return path

        return write

    def jpeg(make=half, **settings):
        def write(source):
            path = folder / "picture.jpg"
            Image.fromarray(make(pixels_of(source))).save(path, **settings)
            return path

        return write

    def enlarged(pixels):
        image = Image.fromarray(through_jpeg(folder, half(pixels), quality=60))
        size = round(1.5 * image.width), round(1.5 * image.height)
        return np.asarray(image.resize(size, Image.Resampling.BICUBIC))

    def blurred(pixels):
        return np.asarray(Image.fromarray(half(pixels)).filter(ImageFilter.GaussianBlur(1.2)))

    clean = {
        "half size": png(half),
        "two thirds of the size": png(bicubic(2 / 3)),
        "half size, Lanczos": png(halved(Image.Resampling.LANCZOS)),
        "half size, area": png(halved(Image.Resampling.BOX)),
        "JPEG 98": jpeg(quality=98, subsampling="4:4:4"),
        "JPEG 70, then half size": png(lambda p: half(through_jpeg(folder, p, quality=70))),
    }
    photo = {
        "JPEG 30": jpeg(quality=30),
        "JPEG 50, 4:4:4": jpeg(quality=50, subsampling="4:4:4"),
        "JPEG 60, progressive": jpeg(quality=60, progressive=True),
        "JPEG 75": jpeg(quality=75),
        "JPEG 85, 4:4:4": jpeg(quality=85, subsampling="4:4:4"),
        "JPEG 92": jpeg(quality=92),
        "JPEG 95": jpeg(quality=95),
        "noise 5": png(noisy(5)),
        "noise 9": png(noisy(9)),
        "noise 6, JPEG 90": jpeg(noisy(6), quality=90),
        "PNG of JPEG 80": png(lambda p: through_jpeg(folder, half(p), quality=80)),
        "cropped JPEG 70": png(lambda p: through_jpeg(folder, half(p), quality=70)[3:, 5:]),
        "JPEG 60, enlarged": png(enlarged),
        "blurred": png(blurred),
    }
    return [(n, "clean", w) for n, w in clean.items()] * 4 + [
        (n, "photo", w) for n, w in photo.items()
    ] * 3


def test_the_choice_is_right_on_fifty_five_of_sixty_pictures(tmp_path, photo_weights):
    confusion = Counter()
    wrong = []
    made = histories(tmp_path)[:60]
    assert len(made) == 60
    for (name, kind, write), source in zip(made, itertools.cycle(sources()), strict=False):
        chosen = select("lapsrn", Kind.AUTO, estimate_quality(read(write(source))))
        confusion[kind, chosen.info.kind] += 1
        if chosen.info.kind != kind:
            wrong.append(f"{source.name}, {name}: {chosen.why}")
    table = "".join(
        f"{kind} pictures: {confusion[kind, 'clean']} with the clean weights, "
        f"{confusion[kind, 'photo']} with the photograph weights\n"
        for kind in ("clean", "photo")
    )
    sys.stdout.write(table + "\n".join(wrong))
    assert confusion["clean", "clean"] + confusion["photo", "photo"] >= 55, wrong
