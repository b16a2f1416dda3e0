"""Pixel art, textures, drawings, depth and films on the command line."""

from __future__ import annotations

import numpy as np
import pytest
import tifffile
from PIL import Image

from srgui.evaluation import fidelity


def test_pixel_art_is_offered_and_becomes_squares(srgui, tmp_path, rng) -> None:
    palette = rng.integers(0, 256, (10, 3), np.uint8)
    pixels = palette[rng.integers(0, 10, (16, 24))]
    Image.fromarray(pixels).save(tmp_path / "hero.png")
    offered = srgui("upscale", "hero.png", "-s", 2)
    assert offered.status == 0
    assert "Pixel art" in offered.out
    done = srgui("upscale", "hero.png", "-s", 3, "--kind", "pixel")
    assert done.status == 0
    result = np.asarray(Image.open(tmp_path / "hero_pixel_3x.png"))
    np.testing.assert_array_equal(result, pixels.repeat(3, 0).repeat(3, 1))


def test_a_texture_stays_seamless(srgui, tmp_path) -> None:
    y, x = np.mgrid[:24, :24]
    wave = 127 + 100 * np.sin(2 * np.pi * (3 * x + 2 * y) / 24)
    Image.fromarray(wave.astype(np.uint8)).save(tmp_path / "tile.png")
    assert srgui("upscale", "tile.png", "-s", 2, "--tileable", "-o", "out.png").status == 0
    result = np.asarray(Image.open(tmp_path / "out.png")).astype(int)
    for axis in (0, 1):
        steps = np.abs(np.diff(result, axis=axis))
        jump = np.abs(np.take(result, 0, axis) - np.take(result, -1, axis))
        assert jump.mean() <= steps.mean() * 1.1


def test_depth_is_in_its_unit_again_and_a_range_can_be_stated(srgui, tmp_path) -> None:
    y, x = np.mgrid[:20, :24]
    metres = (4 + 3 * np.sin(x / 4) * np.cos(y / 5)).astype(np.float32)
    tifffile.imwrite(tmp_path / "depth.tif", metres)
    assert srgui("upscale", "depth.tif", "-s", 2, "-o", "own.tif").status == 0
    own = tifffile.imread(tmp_path / "own.tif")
    assert own.dtype == np.float32
    assert own.reshape(20, 2, 24, 2).mean(axis=(1, 3)) == pytest.approx(metres, abs=0.3)
    stated = srgui("upscale", "depth.tif", "-s", 2, "--range", 2, 5, "-o", "stated.tif")
    assert "clipped" in stated.out
    assert tifffile.imread(tmp_path / "stated.tif").max() == pytest.approx(5, abs=1e-3)
    wrong = srgui("upscale", "depth.tif", "--range", 5, 2)
    assert wrong.status != 0
    assert "range 5 to 2" in wrong.err


@pytest.mark.parametrize("height", [40, 20])
def test_low_fidelity_is_said_of_drawings_without_being_asked_for(
    srgui, tmp_path, monkeypatch, height
) -> None:
    drawing = np.full((height, 48), 255, np.uint8)
    drawing[8:30, 10:14] = drawing[20:24, 10:40] = 0
    Image.fromarray(drawing).save(tmp_path / "drawing.png")
    assert "fidelity" not in srgui("upscale", "drawing.png", "-s", 2, "-o", "a.png").out
    monkeypatch.setattr("srgui.cli.upscale.picture.LOW", 200.0)
    monkeypatch.setattr("srgui.cli.upscale.report.LOW", 200.0)
    assert "low fidelity" in srgui("upscale", "drawing.png", "-s", 2, "-o", "b.png").out
    assert fidelity.LOW == 30


def test_pictures_of_a_film_get_the_same_weights(srgui, tmp_path, photograph, rng) -> None:
    (tmp_path / "film").mkdir()
    for number in range(6):
        noise = 0.2 if number in (0, 3) else 8
        pixels = photograph[:72, :80] + rng.normal(0, noise, (72, 80, 3))
        clipped = np.clip(np.rint(pixels), 0, 255).astype(np.uint8)
        Image.fromarray(clipped).save(tmp_path / "film" / f"shot_{number:04}.png")
    done = srgui("upscale", "film", "-s", 2, "-o", "out")
    assert done.status == 0
    assert done.out.count("artefacts are removed") == 6
