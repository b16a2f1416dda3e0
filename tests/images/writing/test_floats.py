"""Floating-point results: the values of the source, in its unit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile

from srgui.engine.upscaler import Upscaler
from srgui.images import Picture
from srgui.images.codecs.floats import to_16_bits
from srgui.images.metadata.metadata import Metadata
from srgui.images.reading.reader import read
from srgui.images.writing.writer import WriteOptions, write
from tests.images.picture_files import pfm


def depth(channels: int = 1) -> np.ndarray:
    """Metres, (20, 30, channels) float32, from 1.5 to 40."""
    y, x = np.mgrid[:20, :30]
    metres = 1.5 + 38.5 * (np.sin(x / 5) * np.cos(y / 6) + 1) / 2
    metres[5:12, 8:15] = 3.25
    return np.repeat(metres[..., None], channels, axis=2).astype(np.float32)


def source(path: Path, samples: np.ndarray) -> Path:
    if path.suffix == ".pfm":
        path.write_bytes(pfm(samples))
    else:
        planes = samples[..., 0] if samples.shape[2] == 1 else samples
        tifffile.imwrite(path, planes, photometric="minisblack" if planes.ndim == 2 else "rgb")
    return path


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("before", [".tif", ".pfm"])
@pytest.mark.parametrize("after", [".tif", ".pfm"])
def test_a_file_keeps_its_values(tmp_path: Path, channels: int, before: str, after: str) -> None:
    picture = read(source(tmp_path / f"depth{before}", depth(channels)))
    written = write(picture, tmp_path / f"result{after}")
    assert "floating point" in map(str, written.kept)
    again = read(tmp_path / f"result{after}")
    step = 40 / 65535
    low, high = again.metadata.value_range or (0, 0)
    values = low + again.pixels / 65535 * (high - low)
    np.testing.assert_allclose(values, depth(channels), atol=1.5 * step)
    if after == ".tif":
        stored = tifffile.imread(tmp_path / "result.tif")
        assert stored.dtype == np.float32
        np.testing.assert_allclose(stored.reshape(20, 30, -1), depth(channels), atol=step)


def test_a_depth_map_is_enlarged_in_its_unit_and_range(tmp_path: Path) -> None:
    picture = read(source(tmp_path / "depth.tif", depth()))
    result = Upscaler.load("lapsrn", device="cpu").upscale(picture, 2)
    write(result, tmp_path / "result.tif")
    metres = tifffile.imread(tmp_path / "result.tif")
    assert metres.shape == (40, 60)
    step = 40 / 65535  # of 16 bits
    assert metres.min() >= depth().min() - step
    assert metres.max() <= depth().max() + step
    halves = metres.reshape(20, 2, 30, 2).mean(axis=(1, 3))
    # Next to the edges of the rectangle means are neither side's.
    assert np.median(np.abs(halves - depth()[..., 0])) < 0.1


def test_deep_grey_does_not_leave_its_range(rng: np.random.Generator) -> None:
    millimetres = rng.choice([800, 1200, 5000], (24, 24, 1)).astype(np.uint16)
    result = Upscaler.load("lapsrn", device="cpu").upscale(Picture(millimetres), 2)
    assert result.pixels.min() >= 800
    assert result.pixels.max() <= 5000


def test_other_formats_say_that_they_have_whole_numbers(tmp_path: Path) -> None:
    picture = read(source(tmp_path / "depth.tif", depth()))
    for name in ("result.png", "result.jpg"):
        assert any("floating point" in str(lost) for lost in write(picture, tmp_path / name).lost)
        assert read(tmp_path / name).pixels.max() > 240


def test_alpha_stays_between_0_and_1(tmp_path: Path) -> None:
    samples = np.concatenate([depth(3), np.full((20, 30, 1), 0.5, np.float32)], axis=2)
    pixels, span, _ = to_16_bits(samples, 3)
    picture = Picture(pixels[..., :3], pixels[..., 3], Metadata(value_range=span))
    write(picture, tmp_path / "with-alpha.tif")
    again = read(tmp_path / "with-alpha.tif")
    assert again.alpha is not None
    assert np.abs(again.alpha.astype(int) - 32768).max() <= 1
    lost = write(picture, tmp_path / "without.pfm").lost
    assert any("transparency" in str(what) for what in lost)


def test_whole_numbers_become_values_up_to_1_in_a_pfm(tmp_path: Path) -> None:
    pixels = np.arange(0, 258, 3, dtype=np.uint8).reshape(2, 43, 1)
    write(Picture(pixels), tmp_path / "grey.pfm", WriteOptions())
    again = read(tmp_path / "grey.pfm")
    assert again.metadata.value_range == (0, 1)
    np.testing.assert_array_equal(again.pixels, pixels.astype(np.uint16) * 257)
