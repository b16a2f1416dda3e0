"""120 pictures whose history is known, each for the weights that serve it better.

Which do was measured, see `srgui.models.choice`. What was a coarse JPEG file before it was reduced
counts as clean for that reason: the reduction hides it, and the clean weights gain more. Drawings,
text, tone and smooth textures are clean, and so is fine texture without noise.
"""

from __future__ import annotations

import itertools
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import skimage.data
from PIL import Image, ImageDraw, ImageFilter, ImageFont

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
    """At most 400 pixels a side, from the middle."""
    image = Image.open(source).convert("RGB")
    left, top = (max(0, side - 400) // 2 for side in image.size)
    return np.asarray(
        image.crop((left, top, left + min(400, image.width), top + min(400, image.height)))
    )


def eight_bits(levels):
    return np.clip(np.rint(levels), 0, 255).astype(np.uint8)


def bicubic(factor):
    def reduced(pixels):
        size = [round(side * factor) for side in pixels.shape[1::-1]]
        return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC))

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
    """Pixels after JPEG compression."""
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


def grainy(pixels):
    """With noise that is the same in red, green and blue, as a film's."""
    rng = np.random.default_rng(SEED)
    return eight_bits(half(pixels) + rng.normal(0, 5, (*half(pixels).shape[:2], 1)))


def text(number):
    """A page of text in one of several sizes and colours, at half its size."""
    ink, paper = [("black", "white"), ("white", "navy"), ("darkred", "ivory")][number % 3]
    page = Image.new("RGB", (640, 480), paper)
    draw = ImageDraw.Draw(page)
    font = ImageFont.load_default(size=22 + 6 * number)
    for line in range(480 // (32 + 6 * number)):
        words = f"{number}.{line} The quick brown fox jumps over the lazy dog"
        draw.text((12, 8 + (32 + 6 * number) * line), words, ink, font)
    return np.asarray(page.reduce(2))


def tone(number):
    """A gradient in dots, as comics have it."""
    y, x = np.mgrid[:320, :320]
    period, angle = 5 + number, 0.5 + number / 5
    along, across = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
    dots = np.cos(2 * np.pi * along / period) * np.cos(2 * np.pi * across / period)
    return np.repeat(np.where(dots > x / 200 - 0.8, 255, 0).astype(np.uint8)[..., None], 3, axis=2)


def smooth(number):
    """Value noise: random levels, and between them a cubic."""
    levels = np.random.default_rng(number).uniform(0, 255, (40, 40, 1))
    side = 320 + 40 * (number % 3)
    return np.repeat(eight_bits(resize(levels, side, side)), 3, axis=2)


def further_histories(folder):
    """Sixty more pictures: name, the kind of weights for each, and its path."""
    photographs = itertools.cycle(sources()[5:] + sources()[:5])
    textures = [BUNDLED / name for name in ("brick.png", "gravel.png", "grass.png")]
    textures += sorted((SHARED / "data" / "BSDS200").glob("*.png"))[3::17]
    made = [(f"text {n}", "clean", text(n)) for n in range(10)]
    made += [(f"tone {n}", "clean", tone(n)) for n in range(6)]
    made += [(f"smooth {n}", "clean", smooth(n)) for n in range(6)]
    reductions = itertools.cycle((half, bicubic(2 / 3), halved(Image.Resampling.LANCZOS)))
    for source, reduce in zip(
        itertools.islice(itertools.cycle(textures), 22), reductions, strict=False
    ):
        made.append((f"{source.name}, detail", "clean", reduce(pixels_of(source))))
    for make in (grainy, noisy(6), noisy(12), grainy) * 4:
        source = next(photographs)
        made.append((f"{source.name}, {make.__name__}", "photo", make(pixels_of(source))))
    for name, kind, pixels in made:
        path = folder / "further.png"
        Image.fromarray(pixels).save(path)
        yield name, kind, path


@pytest.mark.slow
def test_the_choice_is_right_on_114_of_120_pictures(tmp_path, photo_weights):
    confusion = Counter()
    wrong = []

    def judge(name, kind, path):
        chosen = select("lapsrn", Kind.AUTO, estimate_quality(read(path)))
        confusion[kind, chosen.info.kind] += 1
        if chosen.info.kind != kind:
            wrong.append(f"{name}: {chosen.why}")

    for (name, kind, write), source in zip(
        histories(tmp_path)[:60], itertools.cycle(sources()), strict=False
    ):
        judge(f"{source.name}, {name}", kind, write(source))
    for name, kind, path in further_histories(tmp_path):
        judge(name, kind, path)
    table = "".join(
        f"{kind} pictures: {confusion[kind, 'clean']} with the clean weights, "
        f"{confusion[kind, 'photo']} with the photograph weights\n"
        for kind in ("clean", "photo")
    )
    sys.stdout.write(table + "\n".join(wrong))
    assert confusion.total() == 120
    assert confusion["clean", "clean"] + confusion["photo", "photo"] >= 114, wrong
