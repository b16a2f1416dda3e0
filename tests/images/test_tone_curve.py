"""Perceptual samples of pictures whose profile says that theirs are not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from srgui.engine.planes.convert import from_planes, to_planes
from srgui.engine.upscaler import Upscaler
from srgui.evaluation.fidelity import fidelity
from srgui.images import Metadata, Picture, Region, bicubic
from srgui.images.metadata import icc_from_tags
from srgui.images.reading.reader import read
from srgui.images.tone_curve import hdr_transfer, tone_curve

D65, SRGB = (0.3127, 0.3290), (0.64, 0.33, 0.30, 0.60, 0.15, 0.06)


def profile(gamma: float, primaries: tuple[float, ...] = SRGB) -> bytes:
    return imagecodecs.cms_profile("rgb", whitepoint=D65, primaries=primaries, gamma=gamma)


def curved(values: np.ndarray, primaries: tuple[float, ...] = SRGB) -> bytes:
    curve = np.rint(65535 * values).astype(np.uint16)
    return imagecodecs.cms_profile(
        "rgb", whitepoint=D65, primaries=primaries, transferfunction=curve
    )


def srgb_of(light: np.ndarray) -> np.ndarray:
    return np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)


def light_of(samples: np.ndarray) -> np.ndarray:
    return np.where(samples <= 0.04045, samples / 12.92, ((samples + 0.055) / 1.055) ** 2.4)


def pq(code: np.ndarray) -> np.ndarray:
    root = code ** (32 / 2523)
    return (np.maximum(root - 0.8359375, 0) / (18.8515625 - 18.6875 * root)) ** (8192 / 1305)


def scene() -> np.ndarray:
    """Bright and dark stripes and a disc in sRGB, (96, 96, 3) in [0, 1]."""
    y, x = np.mgrid[:96, :96]
    values = 0.45 + 0.35 * np.sin(x / 5) * np.cos(y / 7)
    values[np.hypot(x - 50, y - 40) < 20] = 0.03
    return np.stack([values, 0.8 * values, 0.1 + 0.5 * values], axis=2)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("gamma", [1.0, 1.4, 1.8, 2.6])
@pytest.mark.parametrize("channels", [1, 3])
def test_the_curve_of_a_profile_leads_to_srgb_and_back(
    dtype: type, gamma: float, channels: int
) -> None:
    icc = profile(gamma) if channels == 3 else imagecodecs.cms_profile("gray", gamma=gamma)
    peak = np.iinfo(dtype).max
    levels = np.linspace(0, peak, 256).astype(dtype)
    pixels = np.repeat(levels[None, :, None], channels, axis=2)
    picture = Picture(pixels, metadata=Metadata(icc=icc))
    curve = tone_curve(picture)
    assert curve is not None
    expected = srgb_of((levels / peak) ** gamma)
    np.testing.assert_allclose(curve.to_perceptual(levels), expected, atol=2e-5)
    planes = to_planes(picture, Region.whole(1, 256))
    # Float32 planes: near black a gamma's levels are closer than their rounding.
    np.testing.assert_allclose(
        from_planes(planes, picture)[0].astype(int), pixels, atol=0 if peak == 255 else 64
    )
    assert from_planes(planes, picture)[0].min() == 0


@pytest.mark.parametrize("primaries", [SRGB, (0.68, 0.32, 0.265, 0.69, 0.15, 0.06)])
def test_perceptual_profiles_change_nothing(primaries: tuple[float, ...]) -> None:
    curve = light_of(np.linspace(0, 1, 1024))
    for icc in (None, b"no profile", profile(2.2, primaries), curved(curve, primaries)):
        picture = Picture(np.zeros((2, 2, 3), np.uint16), metadata=Metadata(icc=icc))
        assert tone_curve(picture) is None


def test_pq_and_hlg_are_recognised_and_stay_as_they_are() -> None:
    code = np.linspace(0, 1, 4096)
    b, c = 1 - 4 * 0.17883277, 0.55991073
    hlg = np.where(code <= 0.5, code**2 / 3, (np.exp((code - c) / 0.17883277) + b) / 12)
    bt2020 = (0.708, 0.292, 0.170, 0.797, 0.131, 0.046)
    for values, name in ((pq(code), "PQ"), (np.minimum(hlg, 1), "HLG")):
        icc = curved(values, bt2020)
        assert hdr_transfer(icc, 3) == name
        picture = Picture(np.zeros((2, 2, 3), np.uint16), metadata=Metadata(icc=icc))
        assert tone_curve(picture) is None
    assert hdr_transfer(profile(1.0), 3) is None
    assert hdr_transfer(profile(2.2), 3) is None


@pytest.mark.slow
@pytest.mark.parametrize("gamma", [1.0, 1.8, 2.2])
def test_a_file_in_another_coding_gains_as_much_as_one_in_srgb(gamma: float) -> None:
    original = scene()
    small = np.clip(bicubic.resize(original, 48, 48), 0, 1)
    upscaler = Upscaler.load("lapsrn", device="cpu")

    def psnr(result: np.ndarray) -> float:
        return float(-10 * np.log10(np.mean((result - original) ** 2)))

    def sixteen(values: np.ndarray) -> np.ndarray:
        return np.rint(65535 * values).astype(np.uint16)

    plain = Picture(sixteen(small))
    coded = Picture(sixteen(light_of(small) ** (1 / gamma)), metadata=Metadata(icc=profile(gamma)))
    usual = psnr(upscaler.upscale(plain, 2).pixels / 65535)
    result = upscaler.upscale(coded, 2)
    assert result.icc == coded.icc
    assert psnr(srgb_of((result.pixels / 65535) ** gamma)) > usual - 0.1  # dB
    # Fidelity is measured in perceptual luma too.
    expected = fidelity(upscaler.upscale(plain, 2), plain)
    assert fidelity(result, coded) == pytest.approx(expected, abs=1)


def test_another_profile_is_another_curve() -> None:
    picture = Picture(np.zeros((2, 2, 3), np.uint8), metadata=Metadata(icc=profile(1.0)))
    other = replace(picture, metadata=Metadata(icc=icc_from_tags._profile(D65, SRGB, gamma=1.8)))
    assert tone_curve(picture) is tone_curve(picture)
    assert tone_curve(picture) is not tone_curve(other)


def test_an_hdr_profile_is_mentioned_when_a_file_is_read(tmp_path: Path) -> None:
    bt2020 = (0.708, 0.292, 0.170, 0.797, 0.131, 0.046)
    icc = curved(pq(np.linspace(0, 1, 4096)), bt2020)
    Image.new("RGB", (4, 4)).save(tmp_path / "hdr.png", icc_profile=icc)
    picture = read(tmp_path / "hdr.png")
    assert any("PQ" in str(note) for note in picture.notes)
    assert picture.icc == icc
