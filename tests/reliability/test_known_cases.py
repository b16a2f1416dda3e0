"""Small pictures that programs of this kind are known to get wrong, each with its right result."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from srgui.engine.enhancement import Enhancement
from srgui.engine.planes.bicubic import enlarge
from srgui.engine.upscaler import Upscaler
from srgui.gui.display.converter import DisplayConverter
from srgui.images import Picture
from srgui.images.analysis.quality_estimate import estimate_quality
from srgui.images.reading.reader import read
from srgui.models.choice import Kind, select

Open = Callable[[str], Picture]


@pytest.fixture
def case(cases: Path) -> Open:
    """Return a function that reads one of the pictures."""
    return lambda name: read(cases / name)


@pytest.fixture(scope="module")
def lapsrn() -> Upscaler:
    return Upscaler.load("lapsrn", device="cpu")


def psnr(result: np.ndarray, original: np.ndarray) -> float:
    """The PSNR of values in [0, 1]."""
    return float(-10 * np.log10(np.mean((result - original) ** 2)))


def fractions(samples: np.ndarray) -> np.ndarray:
    return samples / np.iinfo(samples.dtype).max


def srgb_of(light: np.ndarray) -> np.ndarray:
    return np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)


def test_a_shape_in_the_alpha_plane_is_sharp(case: Open, lapsrn: Upscaler) -> None:
    result, truth = lapsrn.upscale(case("alpha_shape.png"), 4), case("alpha_truth_4x.png")
    assert result.alpha is not None
    # Bicubic reaches 23.8 dB, LapSRN 32.4.
    assert psnr(fractions(result.alpha), fractions(truth.pixels[..., 0])) > 32.3


def test_linear_light_is_enlarged_as_well_as_srgb(case: Open, lapsrn: Upscaler) -> None:
    original = fractions(case("ref_hr.png").pixels)
    linear, plain = (lapsrn.upscale(case(n), 2) for n in ("linear16_gama1.png", "srgb16.png"))
    usual = psnr(fractions(plain.pixels), original)
    assert usual > 32.3
    assert psnr(srgb_of(fractions(linear.pixels)), original) > usual - 0.1
    assert linear.icc is not None
    assert (linear.pixels == 0).mean() < 0.005  # 2.5 % if the network sees linear light


def test_shadows_of_linear_light_keep_their_levels_on_the_screen(case: Open) -> None:
    ramp = case("linear_shadow_ramp16.png")
    shown = DisplayConverter(ramp).picture(ramp)
    assert len(np.unique(shown[..., 1])) >= 62


@pytest.mark.parametrize(
    "name", ["screentone.png", "value_noise_8px.png", "text_grey_aa.png", "coloured_text.png"]
)
def test_drawings_and_smooth_texture_get_the_weights_for_clean_pictures(
    case: Open, name: str
) -> None:
    assert select("lapsrn", Kind.AUTO, estimate_quality(case(name))).info.kind == "clean"


def test_coloured_text_is_nearer_to_the_truth_than_bicubic(case: Open, lapsrn: Upscaler) -> None:
    picture, truth = case("coloured_text.png"), case("coloured_text_truth.png")
    result, plain = lapsrn.upscale(picture, 4), enlarge(picture, truth.height, truth.width)
    for channel in range(3):
        original = fractions(truth.pixels[..., channel])
        bicubic = psnr(fractions(plain.pixels[..., channel]), original)
        # Measured: 5.8 to 6.4 dB more.
        assert psnr(fractions(result.pixels[..., channel]), original) > bicubic + 5


def test_grey_text_is_nearer_to_the_truth_than_bicubic(case: Open, lapsrn: Upscaler) -> None:
    picture = Picture(case("text_grey_aa.png").pixels[:100, :120])
    original = fractions(case("text_truth.png").pixels[:400, :480])
    plain = enlarge(picture, 400, 480)
    gain = psnr(fractions(lapsrn.upscale(picture, 4).pixels), original) - psnr(
        fractions(plain.pixels), original
    )
    assert gain > 3


def test_depth_in_metres_is_in_metres_again(cases: Path, upscale, tmp_path) -> None:
    source = tifffile.imread(cases / "depth_metres_f32.tif")
    assert upscale(cases / "depth_metres_f32.tif", "-o", tmp_path / "depth.tif").status == 0
    result = tifffile.imread(tmp_path / "depth.tif")
    assert result.dtype == np.float32
    reduced = result.reshape(*(n for side in source.shape for n in (side, 2))).mean(axis=(1, 3))
    assert np.abs(reduced - source).mean() < 0.03 * np.ptp(source)  # by an untrained network
    assert result.max() > 0.95 * source.max()


def test_a_turned_picture_has_its_resolutions_turned(cases: Path, upscale, tmp_path) -> None:
    assert upscale(cases / "jpeg_orient6_dpi300x150.jpg", "-o", tmp_path / "turned.jpg").status == 0
    with Image.open(tmp_path / "turned.jpg") as image:
        assert image.size == (96, 128)
        assert image.info["dpi"] == (150, 300)


def test_a_texture_that_tiles_has_no_seam(case: Open, lapsrn: Upscaler) -> None:
    texture = case("seamless.png")
    result = lapsrn.upscale(texture, 2, Enhancement(tileable=True)).pixels.astype(int)
    for axis in (0, 1):
        jump = np.abs(np.take(result, 0, axis) - np.take(result, -1, axis)).mean()
        steps = np.abs(np.diff(result, axis=axis)).mean(axis=(1 - axis, 2))
        assert jump < steps.max()  # from a row to the next one inside
    copies = lapsrn.upscale(Picture(np.tile(texture.pixels, (3, 3, 1))), 2).pixels.astype(int)
    height, width = 2 * texture.height, 2 * texture.width
    middle = copies[height : 2 * height, width : 2 * width]
    assert np.abs(result - middle).max() <= 1


@pytest.mark.parametrize("name", ["one_bit.png", "line_white_64x1.png", "flat_white.png"])
def test_white_stays_white(case: Open, lapsrn: Upscaler, name: str) -> None:
    assert (lapsrn.upscale(case(name), 4).pixels == 255).all()


@pytest.mark.parametrize("name", ["ppm_spaces_60.ppm", "png_profile_spaces_1M.png"])
def test_runs_of_blanks_take_no_time(case: Open, name: str) -> None:
    started = time.process_time()
    assert case(name).pixels.shape == (8, 8, 3)
    assert time.process_time() - started < 2


@pytest.mark.parametrize("name", ["mpf_without_second_exiftool.jpg", "mpo_first_picture_whole.jpg"])
def test_the_first_picture_is_read_though_the_second_is_missing(case: Open, name: str) -> None:
    assert any("missing or damaged" in str(note) for note in case(name).notes)
