"""Chroma that a JPEG file halved, enlarged after the luma's model."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from srgui import TileDone
from srgui.engine.assembly import Assembly
from srgui.engine.enhancement import Enhancement
from srgui.engine.planes.bicubic import enlarge
from srgui.engine.planes.chroma import guided, is_quantised
from srgui.engine.planes.convert import to_planes
from srgui.engine.upscaler import Upscaler
from srgui.images import Picture, Region, bicubic, colour
from srgui.images.bicubic import Resampler
from srgui.images.metadata.jpeg_tables import JpegCoding
from srgui.images.reading.reader import read


@pytest.fixture(scope="module")
def trained() -> Upscaler:
    return Upscaler.load("lapsrn", device="cpu")


def edges() -> np.ndarray:
    """Red and blue areas with straight, slanted and thin edges, (192, 192, 3) in [0, 1]."""
    y, x = np.mgrid[:768, :768]
    drawn = np.full((768, 768, 3), (0.1, 0.15, 0.75))
    drawn[(x // 150 + y // 190) % 2 == 0] = (0.85, 0.1, 0.1)
    drawn[(x - 420) ** 2 + (y - 380) ** 2 < 170**2] = (0.9, 0.9, 0.9)
    drawn[(x + 2 * y) % 300 < 12] = (0.85, 0.1, 0.1)
    return np.clip(bicubic.resize(drawn, 192, 192), 0, 1)


def photograph_of(name: str) -> np.ndarray:
    from skimage import data

    pixels = {"astronaut": data.astronaut, "coffee": data.coffee, "chelsea": data.chelsea}[name]()
    return pixels[40:232, 120:312] / 255


def jpeg(folder: Path, original: np.ndarray, scale: int, **saving: object) -> Picture:
    """The original, reduced, from a JPEG file."""
    small = bicubic.resize(original, 192 // scale, 192 // scale)
    file = io.BytesIO()
    image = Image.fromarray(np.clip(np.rint(small * 255), 0, 255).astype(np.uint8))
    image.save(file, "JPEG", **saving)
    (folder / "photo.jpg").write_bytes(file.getvalue())
    return read(folder / "photo.jpg")


def run(upscaler: Upscaler, picture: Picture, scale: float, tile: int | None = None) -> Picture:
    plan = upscaler.plan(picture, scale, tile=tile)
    assembly = Assembly(plan, picture)
    for event in upscaler.run(picture, plan):
        if isinstance(event, TileDone):
            assembly.place(event)
    return assembly.picture(len(plan.steps) - 1)


def gain(upscaler: Upscaler, picture: Picture, original: np.ndarray, scale: int) -> float:
    """Of guided over bicubic chroma, in dB of PSNR over red, green and blue."""
    assert is_quantised(picture)

    def error(result: Picture) -> float:
        return float(np.mean((result.pixels / 255 - original) ** 2))

    followed, plain = (run(upscaler, p, scale) for p in (picture, replace(picture, jpeg=None)))
    return 10 * np.log10(error(plain) / error(followed))


@pytest.mark.parametrize("scale", [2, 4])
@pytest.mark.parametrize("subsampling", ["4:2:0", "4:2:2"])
def test_colour_bleeds_less_over_edges(
    trained: Upscaler, tmp_path: Path, scale: int, subsampling: str
) -> None:
    picture = jpeg(tmp_path, edges(), scale, quality=90, subsampling=subsampling)
    assert gain(trained, picture, edges(), scale) > 2


@pytest.mark.parametrize("quality", [60, 90])
@pytest.mark.parametrize("name", ["astronaut", "coffee", "chelsea"])
def test_photographs_come_out_better(
    trained: Upscaler, tmp_path: Path, name: str, quality: int
) -> None:
    original = photograph_of(name)
    picture = jpeg(tmp_path, original, 2, quality=quality, subsampling="4:2:0")
    assert gain(trained, picture, original, 2) > 0.01  # the cat has little colour to bleed


def chroma_error(picture: Picture, original: np.ndarray) -> float:
    planes = colour.rgb_to_ycbcr((picture.pixels / 255).astype(np.float32))
    truth = colour.rgb_to_ycbcr(original.astype(np.float32))
    return float(np.mean(np.square(planes - truth)[..., 1:]))


@pytest.mark.parametrize("subsampling", ["4:4:4", "4:2:2", "4:2:0"])
@pytest.mark.parametrize("name", ["astronaut", "coffee", "chelsea"])
def test_blotches_of_coarse_quantisation_go(
    trained: Upscaler, tmp_path: Path, name: str, subsampling: str
) -> None:
    original = photograph_of(name)
    picture = jpeg(tmp_path, original, 2, quality=40, subsampling=subsampling)
    with_blotches = run(trained, replace(picture, jpeg=None), 2)
    gained = chroma_error(with_blotches, original) / chroma_error(
        run(trained, picture, 2), original
    )
    assert 10 * np.log10(gained) > 0.3  # dB


def test_a_fine_file_with_full_chroma_stays_as_it_is(trained: Upscaler, tmp_path: Path) -> None:
    picture = jpeg(tmp_path, edges(), 2, quality=100, subsampling="4:4:4")
    without = run(trained, replace(picture, jpeg=None), 2)
    difference = run(trained, picture, 2).pixels.astype(int) - without.pixels
    assert np.abs(difference).max() <= 2  # levels of 255; the steps of its table are 1


def test_red_strokes_on_white_stay_red(trained: Upscaler, tmp_path: Path) -> None:
    original = np.ones((192, 192, 3))
    original[40:150, 60:68] = original[90:98, 40:150] = (1, 0, 0)
    picture = jpeg(tmp_path, original, 2, quality=60, subsampling="4:4:4")
    stroke = np.s_[60:80, 62:66]
    assert run(trained, picture, 2).pixels[stroke].mean(axis=(0, 1)) == pytest.approx(
        (255, 0, 0),
        abs=12,  # levels; white is 255 away in two channels
    )


def test_a_plain_enlargement_stays_bicubic_whatever_its_source(tmp_path: Path) -> None:
    picture = jpeg(tmp_path, photograph_of("coffee"), 4, quality=90, subsampling="4:2:0")
    without = enlarge(replace(picture, jpeg=None), 96, 96)
    np.testing.assert_array_equal(enlarge(picture, 96, 96).pixels, without.pixels)


@pytest.mark.parametrize("subsampling", [(2, 2), (2, 1), (1, 2)])
@pytest.mark.parametrize("size", [(37, 52), (40, 41), (1, 1), (2, 3)])
@pytest.mark.parametrize("scale", [2, 2.7])
def test_a_part_is_what_it_is_in_the_whole(
    photograph: np.ndarray, subsampling: tuple[int, int], size: tuple[int, int], scale: float
) -> None:
    height, width = size
    coding = JpegCoding((1,) * 64, (1,) * 64, subsampling)
    picture = Picture(photograph[:height, :width].copy(), jpeg=coding)
    target = round(height * scale), round(width * scale)
    resampler = Resampler(size, target)
    whole = Region.whole(*target)
    planes = resampler.region(to_planes(picture, Region.whole(*size)), Region.whole(*size), whole)
    luma = planes[..., 0] ** 2  # some other luma
    expected = guided(picture, resampler, whole, luma)
    for top in range(0, target[0], 17):
        for left in range(0, target[1], 23):
            part = Region(top, left, min(top + 17, target[0]), min(left + 23, target[1]))
            there = guided(picture, resampler, part, luma[part.slices])
            # The same float32 sums of unit range, to which a slope may add a few ulps.
            np.testing.assert_allclose(there, expected[part.slices], atol=1e-5)


def test_tiles_equal_the_whole(trained: Upscaler, tmp_path: Path) -> None:
    picture = jpeg(tmp_path, edges(), 4, quality=80, subsampling="4:2:0")
    tiled, whole = run(trained, picture, 2, tile=19), run(trained, picture, 2, tile=48)
    assert np.abs(tiled.pixels.astype(int) - whole.pixels).max() <= 1  # may round the other way


def test_a_stored_luma_gives_the_result_again(trained: Upscaler, tmp_path: Path) -> None:
    picture = jpeg(tmp_path, edges(), 4, quality=80, subsampling="4:2:0")
    tile, weaker = (
        event
        for strength in (1.0, 0.6)
        for event in trained.run(picture, trained.plan(picture, 2, Enhancement(strength), tile=48))
        if isinstance(event, TileDone)
    )
    np.testing.assert_array_equal(enlarge(picture, 96, 96, tile.luma).pixels, tile.pixels)
    again = enlarge(picture, 96, 96, tile.luma, Enhancement(0.6)).pixels
    np.testing.assert_array_equal(again, weaker.pixels)


def test_where_luma_shows_nothing_chroma_is_bicubic(photograph: np.ndarray) -> None:
    size, target = Region.whole(24, 24), Region.whole(48, 48)
    flat = Picture(
        np.full((24, 24, 3), 90, np.uint8), jpeg=JpegCoding((1,) * 64, (1,) * 64, (2, 2))
    )
    resampler = Resampler((24, 24), (48, 48))
    planes = resampler.region(to_planes(Picture(photograph[:24, :24].copy()), size), size, target)
    chroma = guided(flat, resampler, target, planes[..., 0])
    # A slope of rounding errors over the variance of noise, times luma of unit range.
    np.testing.assert_allclose(chroma, to_planes(flat, size)[:1, :1, 1:3] + 0 * chroma, atol=1e-3)
