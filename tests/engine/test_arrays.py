"""Arrays, PIL images and pictures: each comes back as what it was."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

import srgui
from srgui.engine.arrays import from_picture, to_picture
from srgui.engine.enhancement import Enhancement
from srgui.engine.upscaler import Upscaler
from srgui.images import Metadata, Picture
from tests.engine.conftest import tiny, upscaler_of


@pytest.fixture(scope="module")
def lapsrn() -> Upscaler:
    return upscaler_of(tiny("lapsrn"), "lapsrn")


@pytest.fixture
def rgb(photograph: np.ndarray) -> np.ndarray:
    return photograph[:18, :25].copy()


SHAPES = [(18, 25), (18, 25, 1), (18, 25, 3), (18, 25, 4)]
DTYPES = ["uint8", "uint16", ">u2", "float16", "float32", "float64"]


def values(shape: tuple[int, ...], dtype: str, rng: np.random.Generator) -> np.ndarray:
    """Random samples over the whole range of a dtype."""
    samples = rng.random(shape)
    return (samples if "f" in dtype else samples * np.iinfo(dtype).max).astype(dtype)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", SHAPES)
def test_an_array_comes_back_with_its_dtype_range_and_shape(
    lapsrn: Upscaler, rng: np.random.Generator, shape: tuple[int, ...], dtype: str
) -> None:
    array = values(shape, dtype, rng)
    before = array.copy()
    result = lapsrn.upscale(array, 2, Enhancement(strength=0.01))  # of an untrained network
    assert result.dtype == array.dtype
    assert result.shape == (36, 50, *shape[2:])
    assert np.array_equal(array, before)
    assert array.flags.writeable
    # Random samples reach the whole range, and an enlargement keeps their mean about the same.
    peak = 1.0 if array.dtype.kind == "f" else np.iinfo(dtype).max
    assert result.max() <= peak
    assert abs(result.mean(dtype=float) - array.mean(dtype=float)) < 0.1 * peak


@pytest.mark.parametrize(("dtype", "peak"), [("uint16", 65535), ("float32", 1.0), ("float64", 1.0)])
def test_all_dtypes_give_the_same_result(
    lapsrn: Upscaler, rgb: np.ndarray, dtype: str, peak: float
) -> None:
    weak = Enhancement(strength=0.05)
    expected = lapsrn.upscale(rgb, 2, weak)
    result = lapsrn.upscale((rgb / 255 * peak).round(9).astype(dtype), 2, weak)
    # The same values; 8 bits round to one of 255 levels.
    np.testing.assert_allclose(result / peak, expected / 255, atol=0.51 / 255)


def test_16_bits_keep_levels_between_those_of_8(lapsrn: Upscaler) -> None:
    ramp = np.linspace(20000, 20400, 32 * 32).reshape(32, 32).astype(np.uint16)
    result = lapsrn.upscale(ramp, 2, Enhancement(strength=0))
    assert len(np.unique(result)) > 200  # there are not two levels of 8 bits


def test_alpha_is_enlarged_with_the_colour(lapsrn: Upscaler, rgb: np.ndarray) -> None:
    alpha = np.full(rgb.shape[:2], 255, np.uint8)
    result = lapsrn.upscale(np.dstack([rgb, alpha]), 2)
    assert (result[..., 3] == 255).all()
    np.testing.assert_array_equal(result[..., :3], lapsrn.upscale(rgb, 2))


def test_an_array_need_not_be_contiguous(lapsrn: Upscaler, rgb: np.ndarray) -> None:
    mirrored = rgb[:, ::-1]
    np.testing.assert_array_equal(
        lapsrn.upscale(mirrored, 2), lapsrn.upscale(np.ascontiguousarray(mirrored), 2)
    )


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA", "I;16"])
def test_a_pil_image_comes_back_in_its_mode(lapsrn: Upscaler, rgb: np.ndarray, mode: str) -> None:
    if mode == "I;16":
        image = Image.fromarray(rgb[..., 1].astype(np.uint16) * 257)
    else:
        image = Image.fromarray(rgb).convert(mode)
    image.info["icc_profile"] = b"profile"
    result = lapsrn.upscale(image, 2)
    assert isinstance(result, Image.Image)
    assert (result.mode, result.size) == (mode, (50, 36))
    assert result.info["icc_profile"] == b"profile"
    if mode != "LA":
        expected = lapsrn.upscale(np.asarray(image), 2)
        np.testing.assert_array_equal(np.asarray(result), expected)


def test_bits_and_palettes_of_pil_become_grey_and_colour(lapsrn: Upscaler, rgb: np.ndarray) -> None:
    image = Image.fromarray(rgb)
    palette = image.quantize(16)
    assert lapsrn.upscale(image.convert("1"), 2).mode == "L"
    assert lapsrn.upscale(palette, 2).mode == "RGB"
    expected = lapsrn.upscale(np.asarray(palette.convert("RGB")), 2)
    np.testing.assert_array_equal(np.asarray(lapsrn.upscale(palette, 2)), expected)
    palette.info["transparency"] = 0
    assert lapsrn.upscale(palette, 2).mode == "RGBA"


def test_a_picture_comes_back_as_a_picture(lapsrn: Upscaler, rgb: np.ndarray) -> None:
    picture = Picture(rgb, metadata=Metadata(icc=b"profile", dpi=(300.0, 300.0)))
    result = lapsrn.upscale(picture, 2)
    assert isinstance(result, Picture)
    assert (result.icc, result.dpi) == (b"profile", (300.0, 300.0))
    np.testing.assert_array_equal(result.pixels, lapsrn.upscale(rgb.copy(), 2))


@pytest.mark.parametrize(
    ("image", "error", "sentence"),
    [
        ([[0, 1]], TypeError, "a NumPy array, a PIL image or a Picture, not list"),
        (np.zeros((4, 4, 3), np.int32), TypeError, r"uint8, uint16, or float in .*, not int32"),
        (np.zeros((4, 4, 3), np.uint32), TypeError, "not uint32"),
        (np.zeros((4, 4, 3), np.int8), TypeError, "not int8"),
        (np.zeros((4, 4, 3), bool), TypeError, "not bool"),
        (np.zeros((4, 4, 3), complex), TypeError, "not complex128"),
        (np.full((4, 4, 3), np.nan), ValueError, r"must be in \[0, 1\], not nan to nan"),
        (np.full((4, 4, 3), 255.0), ValueError, r"must be in \[0, 1\], not 255 to 255"),
        (np.full((4, 4), -0.5, np.float16), ValueError, "not -0.5 to -0.5"),
        (np.full((4, 4), np.inf), ValueError, "not inf to inf"),
        (np.zeros((0, 4, 3), np.uint8), ValueError, r"not empty, not \(0, 4, 3\)"),
        (np.zeros(9, np.uint8), ValueError, r"not \(9,\)"),
        (np.zeros((), np.uint8), ValueError, r"not \(\)"),
        (np.zeros((3, 8, 9), np.uint8), ValueError, r"\(H, W, 3\) .* not \(3, 8, 9\)"),
        (np.zeros((8, 9, 2), np.uint8), ValueError, r"not \(8, 9, 2\)"),
        (np.zeros((1, 8, 9, 3), np.uint8), ValueError, r"not \(1, 8, 9, 3\)"),
        (Image.new("CMYK", (4, 4)), ValueError, "RGBA, P, PA, 1, not 4 x 4 pixels of mode CMYK"),
        (Image.new("F", (4, 4)), ValueError, "of mode F"),
        (Image.new("RGB", (0, 4)), ValueError, "must have pixels"),
    ],
)
def test_anything_else_is_refused_in_a_sentence(
    lapsrn: Upscaler, image: object, error: type[Exception], sentence: str
) -> None:
    with pytest.raises(error, match=sentence) as raised:
        lapsrn.upscale(image, 2)  # type: ignore[type-var]
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("dtype", DTYPES)
def test_samples_survive_the_way_to_a_picture_and_back(
    rng: np.random.Generator, dtype: str
) -> None:
    array = values((5, 6, 4), dtype, rng)
    again = from_picture(to_picture(array), array)
    # Floats are rounded to 16 bits.
    np.testing.assert_allclose(again.astype(float), array.astype(float), rtol=1e-3, atol=1e-5)


def test_steps_are_images_with_labels(upscaler: Upscaler, rgb: np.ndarray) -> None:
    floats = (rgb / 255).astype(np.float32)
    steps = upscaler.steps(floats, 4)
    plan = upscaler.plan(Picture(rgb.copy()), 4)
    assert [step.label for step in steps] == [step.info.label for step in plan.steps]
    for step in steps:
        assert step.image.dtype == np.float32
        height, width = round(18 * step.factor), round(25 * step.factor)
        assert step.image.shape == (height, width, 3)
        assert step.residual.shape == (height, width)
        assert step.residual.any()
    np.testing.assert_array_equal(steps[-1].image, upscaler.upscale(floats, 4))


def test_every_public_name_can_be_imported_from_the_package() -> None:
    for name in srgui.__all__:
        assert getattr(srgui, name).__name__ == name
    assert srgui.Upscaler is Upscaler
    with pytest.raises(AttributeError, match="has no attribute 'Downscaler'"):
        srgui.Downscaler  # noqa: B018
