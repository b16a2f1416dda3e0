"""OpenEXR: linear light, depth, and what is refused."""

from __future__ import annotations

import importlib
from pathlib import Path

import numpy as np
import pytest

from srgui.errors import ReadError
from srgui.images.reading import decode
from srgui.images.reading.opening import PIXEL_LIMIT
from srgui.images.reading.reader import read
from srgui.images.tone_curve import tone_curve


def exr_file(path: Path, **channels: np.ndarray) -> Path:
    exr = pytest.importorskip("OpenEXR")
    header = {"compression": exr.ZIP_COMPRESSION, "type": exr.scanlineimage}
    exr.File(header, channels).write(str(path))
    return path


@pytest.fixture
def light(rng: np.random.Generator) -> np.ndarray:
    """Linear light with highlights of 4 times white, (12, 16, 3) float32."""
    light = rng.random((12, 16, 3)).astype(np.float32)
    light[3, 4] = 4
    return light


def test_colours_are_linear_light_in_their_range(tmp_path: Path, light: np.ndarray) -> None:
    picture = read(exr_file(tmp_path / "light.exr", RGB=light))
    assert picture.metadata.value_range == (0, 4)
    np.testing.assert_allclose(picture.pixels / 65535 * 4, light, atol=4 / 65535)
    assert tone_curve(picture) is not None


def test_transparency_and_half_floats_are_read(tmp_path: Path, light: np.ndarray) -> None:
    alpha = np.full((12, 16, 1), 0.25)
    rgba = np.concatenate([light, alpha], axis=2).astype(np.float16)
    picture = read(exr_file(tmp_path / "light.exr", RGBA=rgba))
    assert picture.alpha is not None
    assert (picture.alpha == 16384).all()
    assert picture.pixels.max() == 65535


def test_depth_has_no_profile(tmp_path: Path, light: np.ndarray) -> None:
    picture = read(exr_file(tmp_path / "depth.exr", Z=20 * light[..., 0]))
    assert (picture.channels, picture.icc) == (1, None)
    assert picture.metadata.value_range == (0, 80)


@pytest.mark.parametrize("length", [8, 100, 500])
def test_a_cut_off_file_is_refused_with_a_sentence(
    tmp_path: Path, light: np.ndarray, length: int
) -> None:
    path = exr_file(tmp_path / "light.exr", RGB=light)
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(ReadError):
        read(path)


def test_without_the_package_it_is_refused_with_the_way_to_read_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "light.exr"
    path.write_bytes(b"\x76\x2f\x31\x01" + bytes(100))

    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(ReadError, match=r"srgui\[exr\]"):
        decode.decode(path, PIXEL_LIMIT, None)
