"""Samples are reduced as the papers do."""

import numpy as np
import torch

from srgui.images import bicubic
from srgui.training import validation
from srgui.training.data.degrader import Degrader
from srgui.training.data.samples import degrade


def test_a_pre_enlarged_sample_is_reduced_and_enlarged_again(photograph: np.ndarray) -> None:
    original = photograph[:48, :48, 1].astype(np.float32) / 255
    part = degrade(torch.from_numpy(original)[None, None], 3, True)
    expected = bicubic.resize(bicubic.resize(original, 16, 16), 48, 48)
    np.testing.assert_allclose(part.inputs[0, 0].numpy(), expected, atol=1e-5)
    np.testing.assert_array_equal(part.truths[0][0, 0].numpy(), original)


def test_every_pyramid_level_has_the_reduced_original_as_its_truth(photograph: np.ndarray) -> None:
    original = photograph[:48, :48, 1].astype(np.float32) / 255
    part = degrade(torch.from_numpy(original)[None, None], 8, False, 3)
    assert part.inputs.shape[2:] == (6, 6)
    for truth, side in zip(part.truths, (12, 24, 48), strict=True):
        expected = bicubic.resize(original, side, side)
        np.testing.assert_allclose(truth[0, 0].numpy(), expected, atol=1e-5)


def test_samples_are_split_into_portions() -> None:
    samples = degrade(torch.rand(5, 1, 24, 24), 4, False, 2)
    portions = samples.split(2)
    assert [len(portion) for portion in portions] == [2, 2, 1]
    for n in range(2):
        joined = torch.cat([portion.truths[n] for portion in portions])
        assert torch.equal(joined, samples.truths[n])


def test_samples_in_colour_have_the_three_planes_of_the_original(photograph: np.ndarray) -> None:
    degrader = Degrader(False, lambda scale: 1, in_colour=True)
    original = photograph[:48, :40].copy()
    sample = degrader.held_out(original, 4, 0)
    drawn = degrader.samples(original[None], 4, np.random.default_rng(0))
    for made in (sample, drawn):
        truth = made.truths[0][0].numpy().transpose(1, 2, 0)
        np.testing.assert_array_equal(np.rint(truth * 255), original)
        for plane, colour in zip(made.inputs[0], range(3), strict=True):
            levels = original[..., colour].astype(np.float32) / 255
            np.testing.assert_allclose(plane.numpy(), bicubic.resize(levels, 12, 10), atol=1e-5)


def test_bicubic_is_measured_on_the_luma_of_colours(photograph: np.ndarray) -> None:
    original = photograph[:96, :96].copy()
    plain = original[..., :1].repeat(3, 2)  # grey, whose luma and colours are enlarged alike
    for picture in (original, plain):
        in_colour, in_luma = (
            validation.bicubic({2: [degrader.held_out(picture, 2, 0)]})[2]
            for degrader in (
                Degrader(False, lambda scale: 1, in_colour=True),
                Degrader(False, lambda scale: 1, own=lambda rgb, scale, rng: _reduced(rgb, scale)),
            )
        )
        assert abs(in_colour - in_luma) < 0.1  # dB: the latter's input has 8 bits


def _reduced(rgb: np.ndarray, scale: int) -> np.ndarray:
    height, width = (length // scale for length in rgb.shape[:2])
    low = bicubic.resize(rgb.astype(np.float32), height, width)
    return np.clip(np.rint(low), 0, 255).astype(np.uint8)
