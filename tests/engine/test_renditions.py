"""Results mixed from several sets of weights: natural texture and artefact removal."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from srgui.engine.assembly import Assembly
from srgui.engine.enhancement import Enhancement
from srgui.engine.events import TileDone, Working
from srgui.engine.inference import Inference
from srgui.engine.planes.bicubic import enlarged_luma
from srgui.engine.upscaler import Upscaler
from srgui.errors import OptionError
from srgui.images import Picture
from srgui.images.metadata.jpeg_tables import JpegCoding
from srgui.models.catalogue import ModelInfo
from srgui.models.model import Model
from srgui.networks.lapsrn import LapSRN
from srgui.programs.tracing import traced
from srgui.runtimes.torch import prepare

KERNELS = {"clean": 3, "photo": 3, "natural": 4}  # as the shipped weights have them


def inference(kind: str) -> Inference:
    torch.manual_seed(len(kind))
    network = LapSRN((2, 1), 6, kernel=KERNELS[kind])
    info = ModelInfo(kind, kind, Path(), "lapsrn", network.hyperparameters, (2, 4), kind=kind)
    state = network.state_dict().items()
    tensors = {name: values.numpy() for name, values in state if values.dim()}
    return Inference(Model(info, traced(network), tensors), prepare, "cpu", "full", 1)


def upscaler(kind: str) -> Upscaler:
    return Upscaler(inference(kind), 1, load_other=inference)


@pytest.fixture
def picture(photograph: np.ndarray) -> Picture:
    """Colour from a JPEG file, whose chroma follows the mixed luma."""
    table = (20,) * 64
    jpeg = JpegCoding(table, table, (2, 2))
    return Picture(photograph[:40, :54].copy(), jpeg=jpeg)


def computed(by: Upscaler, picture: Picture, scale: float = 4, **options: object) -> np.ndarray:
    tile = options.pop("tile", None)
    plan = by.plan(picture, scale, Enhancement(**options), tile=tile)
    assembly = Assembly(plan, picture)
    for event in by.run(picture, plan):
        if isinstance(event, TileDone):
            assembly.place(event)
    return assembly.picture(len(plan.steps) - 1).pixels.astype(int)


def residual(by: Upscaler, picture: Picture, **options: object) -> np.ndarray:
    """The residual of the last step at 4x, in one tile."""
    plan = by.plan(picture, 4, Enhancement(**options))
    (tile,) = (event for event in by.run(picture, plan) if isinstance(event, TileDone))
    height, width = tile.luma.shape
    return tile.luma - enlarged_luma(picture, height, width)


def test_at_both_ends_it_is_the_result_of_one_network_alone(picture: Picture) -> None:
    photo = upscaler("photo")
    alone = Upscaler(inference("photo"), 1)  # which could not load another
    np.testing.assert_array_equal(computed(photo, picture, natural=0.0), computed(alone, picture))
    np.testing.assert_array_equal(
        computed(photo, picture, natural=1.0), computed(upscaler("natural"), picture)
    )
    np.testing.assert_array_equal(
        computed(photo, picture, artefact_removal=0.0), computed(upscaler("clean"), picture)
    )


def test_in_between_the_residuals_are_mixed_by_their_shares(picture: Picture) -> None:
    by = upscaler("photo")
    faithful, natural, clean = (
        residual(upscaler(kind), picture) for kind in ("photo", "natural", "clean")
    )
    assert np.abs(natural - faithful).max() > 0.02
    assert np.abs(clean - faithful).max() > 0.02
    for a, n in ((1.0, 0.5), (0.3, 0.0), (0.6, 0.25)):
        mixed = (1 - n) * (a * faithful + (1 - a) * clean) + n * natural
        got = residual(by, picture, natural=n, artefact_removal=a)
        np.testing.assert_allclose(got, mixed, atol=1e-6)  # some roundings of float32


@pytest.mark.parametrize("scale", [2, 3, 4])
def test_tiles_equal_the_whole(picture: Picture, scale: float) -> None:
    options = {"natural": 0.5, "artefact_removal": 0.7, "grain": 0.2}
    whole = computed(upscaler("photo"), picture, scale, **options)
    tiled = computed(upscaler("photo"), picture, scale, tile=17, **options)
    # One level: float32 sums in another order may round differently.
    assert np.abs(whole - tiled).max() <= 1


def test_a_plan_counts_every_network_and_the_progress_all_of_them(picture: Picture) -> None:
    by = upscaler("photo")
    plain, mixed = (by.plan(picture, 4, Enhancement(natural=n)) for n in (0.0, 0.5))
    assert mixed.work_limit > 1.9 * plain.work_limit
    assert [(r.kind, r.share) for r in mixed.renditions] == [("photo", 0.5), ("natural", 0.5)]
    shares = [e.progress for e in by.run(picture, mixed) if isinstance(e, TileDone | Working)]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert any(0.2 < share < 0.6 for share in shares)


def test_each_network_corrects_its_result_as_its_kind_does() -> None:
    parts = Enhancement(natural=0.5, artefact_removal=0.5).renditions("photo")
    assert {part.kind: part.back_project for part in parts} == {
        "photo": 0.6, "clean": 0.0, "natural": 0.0,
    }  # fmt: skip
    parts = Enhancement(natural=0.5, back_project=2).renditions("photo")
    assert {part.back_project for part in parts} == {2}


@pytest.mark.parametrize("kind", ["clean", "natural"])
def test_weights_for_other_pictures_are_not_mixed(picture: Picture, kind: str) -> None:
    by = upscaler(kind)
    plan = by.plan(picture, 2, Enhancement(natural=0.5, artefact_removal=0.5))
    assert [(r.kind, r.share) for r in plan.renditions] == [(kind, 1.0)]
    assert (plan.enhancement.natural, plan.enhancement.artefact_removal) == (0, 1)


def test_a_network_without_such_weights_says_so(picture: Picture) -> None:
    alone = Upscaler(inference("photo"), 1)
    with pytest.raises(OptionError, match="natural weights"):
        alone.plan(picture, 2, Enhancement(natural=0.5))


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
@pytest.mark.parametrize("option", ["natural", "artefact_removal"])
def test_a_share_outside_its_range_is_refused(option: str, share: float) -> None:
    with pytest.raises(OptionError, match="between 0 and 100"):
        Enhancement(**{option: share})


def test_strength_is_applied_to_the_mixture(picture: Picture) -> None:
    whole = residual(upscaler("photo"), picture, natural=0.5)
    half = residual(upscaler("photo"), picture, natural=0.5, strength=0.5)
    np.testing.assert_allclose(half, whole / 2, atol=1e-6)
