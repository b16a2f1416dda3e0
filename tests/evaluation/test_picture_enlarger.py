"""Networks of colours, measured through the engine."""

import numpy as np
import pytest

from srgui import Upscaler
from srgui.evaluation.luma_steps import LumaSteps
from srgui.evaluation.picture_enlarger import EnginePictures
from srgui.evaluation.protocol import measure, reduce
from srgui.images import Picture


@pytest.fixture
def upscaler():
    return Upscaler.load("lapsrn", device="cpu", precision="full")


def test_a_picture_is_measured_like_its_luma(upscaler, photograph):
    original = Picture(photograph[:64, :80].copy())
    by_luma, by_picture = (
        measure(enlarger, original, 2, "a")
        for enlarger in (LumaSteps(upscaler), EnginePictures(upscaler))
    )
    # The engine's pictures have 16 bits and clipped colours.
    assert by_picture.scores["psnr"] == pytest.approx(by_luma.scores["psnr"], abs=0.03)
    assert by_picture.bicubic == by_luma.bicubic
    assert [step.info.label for step in by_picture.steps] == ["2x"]


def test_its_colours_are_those_of_the_network(upscaler, photograph):
    case = reduce(Picture(photograph[:64, :80].copy()), 2, "a")
    result = case.enlarged(EnginePictures(upscaler))
    saved = case.coloured(result).pixels
    np.testing.assert_array_equal(saved, np.rint(result.colours * 255).astype(np.uint8))


def test_a_grey_picture_stays_grey(upscaler, photograph):
    case = reduce(Picture(photograph[:64, :80, :1].copy()), 2, "a")
    assert case.coloured(case.enlarged(EnginePictures(upscaler))).channels == 1
