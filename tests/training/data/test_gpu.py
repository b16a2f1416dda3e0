"""Batches made on the device, tried on the processor: the same operations run on both."""

import math
from pathlib import Path

import numpy as np
import pytest
import torch
from torch._dynamo.testing import CompileCounter

from srgui.evaluation import degradation
from srgui.networks.registry import build
from srgui.training.computing import compiling
from srgui.training.data.degrader import Degrader
from srgui.training.data.gpu import source
from srgui.training.data.gpu.jpeg import compressed
from srgui.training.data.gpu.patches import DevicePatches
from srgui.training.data.gpu.photo import Camera
from srgui.training.data.photo import MARGIN, degraded
from srgui.training.data.samples import Samples, degrade
from srgui.training.losses import perceptual
from srgui.training.losses.objective import Objective
from srgui.training.options import PerceptualOptions, PhotoOptions, TrainOptions, Turn
from tests.training.data.camera import NOTHING, PARTS

CPU = torch.device("cpu")


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def batch(rgb: np.ndarray, count: int = 1) -> torch.Tensor:
    return torch.from_numpy(rgb.copy()).permute(2, 0, 1)[None].float().repeat(count, 1, 1, 1)


def pixels(planes: torch.Tensor) -> np.ndarray:
    return planes.permute(0, 2, 3, 1).numpy()


@pytest.mark.parametrize("quality", [30, 50, 75, 95])
@pytest.mark.parametrize("subsampling", ["4:2:0", "4:4:4"])
def test_jpeg_loses_what_a_file_loses(
    quality: int, subsampling: str, photograph: np.ndarray
) -> None:
    rgb = photograph[:101, :90]  # no whole blocks
    expected = degradation.compressed(np.ascontiguousarray(rgb), quality, subsampling)
    halved = torch.tensor([subsampling == "4:2:0"])
    found = pixels(compressed(batch(rgb), torch.tensor([float(quality)]), halved))[0]
    loss = np.abs(expected.astype(float) - rgb).mean()
    # libjpeg's integer transforms round otherwise; a coefficient beside a half goes the other way.
    assert np.abs(found - expected).mean() < min(0.6, 0.3 * loss)


def test_every_picture_of_a_batch_has_its_own_quality(photograph: np.ndarray) -> None:
    quality = torch.tensor([30.0, 95.0])
    found = compressed(batch(photograph, 2), quality, torch.tensor([True, False]))
    for n, one in enumerate(found):
        alone = compressed(batch(photograph), quality[n : n + 1], torch.tensor([n == 0]))
        assert torch.equal(one, alone[0])


def test_patches_are_parts_of_pictures_in_all_eight_ways() -> None:
    luma = np.arange(36, dtype=np.float16).reshape(6, 6)
    drawn = DevicePatches([luma], 1, CPU).draw(200, 6, generator())[:, 0]
    found = {tuple(patch.flatten().tolist()) for patch in drawn}
    expected = {
        tuple(np.rot90(turned, n).flatten().tolist()) for turned in (luma, luma.T) for n in range(4)
    }
    assert found == expected
    plain = DevicePatches([luma], 1, CPU, turned=False).draw(20, 6, generator())[:, 0]
    assert bool((plain == torch.from_numpy(luma)).all())


def test_patches_lie_anywhere_in_any_picture_that_contains_them() -> None:
    small = np.full((20, 40), 9000, np.float16)
    large = np.arange(40 * 33, dtype=np.float16).reshape(40, 33)
    patches = DevicePatches([small, large, small], 1, CPU)
    corners = patches.draw(400, 30, generator()).flatten(1).amin(dim=1)
    assert {int(n) for n in corners} == {
        33 * row + column for row in range(11) for column in range(4)
    }
    assert set(patches.draw(100, 20, generator()).flatten(1).amax(dim=1).tolist()) != {9000.0}


def test_busier_patches_are_preferred_there_too() -> None:
    luma = np.zeros((32, 256), np.float16)
    luma[:, 128:] = np.random.default_rng(0).random((32, 128))
    one, best_of_four = (
        DevicePatches([luma], busiest, CPU).draw(100, 32, generator()).float() for busiest in (1, 4)
    )
    assert best_of_four.std(dim=(1, 2, 3)).mean() > 1.3 * one.std(dim=(1, 2, 3)).mean()


def test_with_everything_off_pictures_are_only_reduced(photograph: np.ndarray) -> None:
    low, corners = Camera(NOTHING, generator()).shoot(batch(photograph, 3), 2)
    expected = degradation.reduced(photograph, 64, 80, "bicubic")
    # Pillow's fixed-point sums may round the other way
    assert np.abs(pixels(low) - expected.astype(float)).max() <= 1
    assert corners.min() >= 0
    assert corners.max() <= MARGIN


@pytest.mark.slow
@pytest.mark.parametrize("part", [*PARTS, {}])
def test_each_part_changes_as_much_as_on_the_processor(part: dict, photograph: np.ndarray) -> None:
    options = PhotoOptions(**{**vars(NOTHING), **part})
    count = 300
    clean = degradation.reduced(photograph, 64, 80, "bicubic").astype(float)
    inner = slice(MARGIN, -MARGIN)

    def error(low: np.ndarray) -> float:
        return math.sqrt(np.square(low.astype(float) - clean)[inner, inner].mean())

    found = [
        error(one)
        for one in pixels(Camera(options, generator()).shoot(batch(photograph, count), 2)[0])
    ]
    rng = np.random.default_rng(0)
    expected = [error(degraded(photograph, 2, options, rng)[0]) for _ in range(count)]
    # Three hundred draws of a wide distribution; without a part only rounding is left.
    assert np.mean(found) == pytest.approx(np.mean(expected), rel=0.25, abs=0.2)
    assert np.std(found) == pytest.approx(np.std(expected), rel=0.4, abs=0.2)


def test_blocks_lie_anywhere_on_a_sample_there_too() -> None:
    options = PhotoOptions(0, 0, (30, 30), kernels=False, compressed=1.0)
    pictures = torch.randint(256, (400, 3, 48, 48), generator=generator()).float()
    _, corners = Camera(options, generator()).shoot(pictures, 2)
    assert {int(row) % 8 for row in corners[:, 0]} == set(range(8))


@pytest.mark.parametrize("pre_enlarged", [False, True])
@pytest.mark.parametrize("photo", [None, NOTHING])
def test_samples_and_truths_belong_together(
    pre_enlarged: bool, photo: PhotoOptions | None, photograph: np.ndarray
) -> None:
    picture = photograph if photo else photograph[..., 1].astype(np.float16) / 255
    degrader = Degrader(pre_enlarged, {4: 1 if pre_enlarged else 2}.__getitem__, photo)
    options = TrainOptions("lapsrn", (), None, 1, scales=(4,), patches=(48,), batches=(5,))
    samples = next(source.batches([picture], options, degrader, generator()))
    assert samples.truths[-1].shape == (5, 1, 48, 48)
    expected = degrade(samples.truths[-1], 4, pre_enlarged, 2).inputs
    assert samples.inputs.shape == expected.shape
    inner = slice(12, -12) if pre_enlarged else slice(3, -3)  # beyond the kernel's reach
    difference = (samples.inputs - expected)[..., inner, inner].abs().max()
    assert float(difference) < (3 / 255 if photo else 1e-6)  # 8 bits, rounded three times


def test_the_same_seed_gives_the_same_batches(photograph: np.ndarray) -> None:
    degrader = Degrader(False, {2: 1}.__getitem__, PhotoOptions())
    options = TrainOptions("lapsrn", (), None, 1, scales=(2,), patches=(48,), batches=(4,))
    first, again = (
        next(source.batches([photograph], options, degrader, generator(3))) for _ in range(2)
    )
    assert torch.equal(first.inputs, again.inputs)
    assert torch.equal(first.truths[0], again.truths[0])


def test_samples_are_drawn_for_many_batches_and_each_is_given_once() -> None:
    drawn: list[int] = []

    def draw(turn: Turn, count: int) -> Samples:
        first = sum(drawn)
        drawn.append(count)
        numbers = torch.arange(first, first + count).float()[:, None, None, None]
        return Samples(numbers, (numbers,))

    stock, turn = source.Stock(draw), Turn(2, 48, 4)
    given = torch.cat([stock.take(turn, count).inputs for count in (4, 1, 3) * 6])
    assert len(given.unique()) == len(given) == 48
    assert len(drawn) == 2


def objective() -> Objective:
    torch.manual_seed(0)
    return Objective(build("lapsrn", {"filters": 4, "depths": [1, 1, 1]}))


@pytest.mark.slow
def test_a_compiled_loss_is_the_loss_and_so_are_its_gradients() -> None:
    samples = degrade(torch.rand(2, 1, 24, 24), 4, False, 2)
    plain, compiled = objective(), compiling.Compiled(objective(), backend="aot_eager")
    losses = [module(samples, 0.5) for module in (plain, compiled)]
    for loss in losses:
        loss.backward()
    assert compiled.works
    assert torch.allclose(*losses)
    for one, other in zip(plain.parameters(), compiled.parameters(), strict=True):
        assert (one.grad is None) == (other.grad is None)
        assert one.grad is None or torch.allclose(one.grad, other.grad, atol=1e-6)


@pytest.mark.slow
def test_features_and_discriminator_are_compiled_with_the_loss(squeezenet: Path) -> None:
    samples = degrade(torch.rand(1, 1, 48, 48), 2, False)
    options = PerceptualOptions(squeezenet)
    losses, gradients = [], []
    for works in (False, True):
        torch.manual_seed(1)
        judged = perceptual.built(options)
        plain = Objective(build("lapsrn", {"depths": [1], "filters": 4}), perceptual=judged)
        module = compiling.Compiled(plain, backend="aot_eager") if works else plain
        torch.manual_seed(2)  # the shift
        loss = module(samples, 0.0, 0.1)
        loss.backward()
        assert not works or module.works
        losses.append(loss)
        gradients.append([p.grad for p in plain.parameters()])
    assert torch.allclose(*losses)
    for one, other in zip(*gradients, strict=True):
        assert torch.allclose(one, other, atol=1e-5)


def test_drcn_is_compiled_once_for_all_weights_of_its_supervision() -> None:
    torch.manual_seed(0)
    plain = Objective(build("drcn", {"filters": 4, "recursions": 2}))
    counts = CompileCounter()
    compiled = compiling.Compiled(plain, backend=counts)
    samples = degrade(torch.rand(2, 1, 24, 24), 2, True)
    for alpha in (1.0, 0.7, 0.2, 0.0):
        assert torch.allclose(compiled(samples, alpha), plain(samples, alpha))
    assert compiled.works
    assert counts.frame_count == 1


@pytest.mark.slow
def test_what_is_drawn_anew_is_not_compiled() -> None:
    network = build("drcn", {"filters": 4, "recursions": 2})
    drawn, fixed = Objective(network, supervised=1), Objective(network)
    assert compiling.compiled(drawn, torch.device("cuda")) is drawn
    assert isinstance(compiling.compiled(fixed, torch.device("cuda")), compiling.Compiled)
    assert compiling.compiled(fixed, CPU) is fixed


def test_where_compilation_fails_training_goes_on_without() -> None:
    def broken(graph: object, inputs: object) -> object:
        raise RuntimeError("no compiler here")

    samples = degrade(torch.rand(2, 1, 24, 24), 4, False, 2)
    compiled = compiling.Compiled(objective(), backend=broken)
    assert torch.equal(compiled(samples, 0.5), objective()(samples, 0.5))
    assert not compiled.works
