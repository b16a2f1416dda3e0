"""The distance in SqueezeNet's features, and what a run makes of it."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d, interpolate

from srgui.errors import OptionError
from srgui.models import weights
from srgui.networks.drcn import DRCN
from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.network import Network
from srgui.networks.squeezenet import SqueezeNet
from srgui.training import loop, session
from srgui.training.computing.distributed import Group
from srgui.training.computing.precision import HalfFeatures
from srgui.training.data.samples import degrade
from srgui.training.losses import perceptual
from srgui.training.losses.checkerboard import evened
from srgui.training.losses.objective import Objective
from srgui.training.losses.perceptual import PerceptualDistance, shifted
from srgui.training.options import PerceptualOptions, TrainOptions
from srgui.training.schedule import adversarial_weight

Tiny = Callable[..., TrainOptions]


@pytest.fixture
def features(squeezenet: Path) -> SqueezeNet:
    return SqueezeNet(squeezenet)


@pytest.fixture
def luma() -> Tensor:
    return torch.rand(2, 1, 56, 48, generator=torch.Generator().manual_seed(6))


def softened(luma: Tensor, times: int) -> Tensor:
    small = avg_pool2d(luma, times)
    return interpolate(small, luma.shape[2:], mode="bilinear")


def test_the_distance_grows_with_the_loss_of_detail(features: SqueezeNet, luma: Tensor) -> None:
    distance = PerceptualDistance(features)
    torch.manual_seed(0)
    same, near, far = (distance(one, luma) for one in (luma, softened(luma, 2), softened(luma, 8)))
    assert same.item() == pytest.approx(0, abs=1e-6)
    assert 0.01 < near.item() < far.item()


def test_features_in_half_precision_give_nearly_the_same_distance(
    features: SqueezeNet, luma: Tensor
) -> None:
    distance, output = PerceptualDistance(features), softened(luma, 2)
    torch.manual_seed(0)
    exact = distance(output, luma)
    torch.manual_seed(0)
    with HalfFeatures():
        rounded = distance(output, luma)
    assert rounded.dtype == torch.float32
    assert rounded.item() == pytest.approx(exact.item(), rel=0.05)  # bfloat16 has 8 bits


def test_result_and_truth_are_shifted_alike_by_up_to_seven_pixels() -> None:
    rows, columns = torch.meshgrid(torch.arange(20.0), torch.arange(16.0), indexing="ij")
    torch.manual_seed(1)
    seen = set()
    for _ in range(200):
        one, other = shifted(rows[None, None], columns[None, None])
        assert one.shape == other.shape == (1, 1, 13, 9)
        top, left = int(one[0, 0, 0, 0]), int(other[0, 0, 0, 0])
        assert torch.equal(one[0, 0, :, 0], torch.arange(13.0) + top)
        assert torch.equal(other[0, 0, 0], torch.arange(9.0) + left)
        seen.add((top, left))
    assert {top for top, _ in seen} == {left for _, left in seen} == set(range(8))
    assert len(seen) > 40  # both ways apart


@pytest.mark.parametrize(
    ("network", "levels"),
    [(LapSRN((1, 1), 4), 2), (DRRN(4, units=1), 1), (DRCN(4, 2), 1), (DRCN(4, 2, basic=True), 1)],
    ids=["lapsrn", "drrn", "drcn", "basic drcn"],
)
def test_what_it_finds_is_added_for_every_result(
    network: Network, levels: int, squeezenet: Path
) -> None:
    loss = perceptual.built(PerceptualOptions(squeezenet, weight=0.5, adversarial=0))
    part = degrade(torch.rand(1, 1, 96, 96), 4, network.pre_enlarged, levels)
    results = network(part.inputs)[-levels:]
    by_pixels = Objective(network, "l1")(part, 0.0).item()
    torch.manual_seed(2)
    found = Objective(network, "l1", perceptual=loss)(part, 0.0).item()
    torch.manual_seed(2)
    distances = [loss.distance(*pair).item() for pair in zip(results, part.truths, strict=True)]
    assert len(distances) == levels
    assert found == pytest.approx(by_pixels + 0.5 * sum(distances), rel=1e-4)


def test_the_discriminators_own_loss_is_in_its_gradient_alone(squeezenet: Path) -> None:
    loss = perceptual.built(PerceptualOptions(squeezenet, weight=0))
    assert loss.discriminator
    part = degrade(torch.rand(1, 1, 48, 48), 2, False)
    network = LapSRN((1,), 4)
    found = Objective(network, "l1", perceptual=loss)(part, 0.0, 0.0)
    torch.testing.assert_close(found, Objective(network, "l1")(part, 0.0))
    found.backward()
    assert loss.discriminator.convs[0].weight.grad.abs().sum() > 0


@pytest.fixture
def judged(tiny: Tiny, squeezenet: Path) -> Callable[..., TrainOptions]:
    """Options of three iterations with features and a discriminator."""

    def make(**changes: object) -> TrainOptions:
        settings = {
            "scales": (2,),
            "patches": (48,),
            "batches": (2,),
            "iterations": 3,
            "perceptual": PerceptualOptions(squeezenet, warmup=0.5),
            **changes,
        }
        return tiny("lapsrn", **settings)

    return make


def test_a_run_trains_both_and_writes_its_last_weights(
    judged: Callable[..., TrainOptions], alone: Group
) -> None:
    run = session.prepare(judged(), alone)
    assert run.perceptual
    discriminator = run.perceptual.discriminator
    assert discriminator
    before = [p.clone() for p in (*run.network.parameters(), *discriminator.parameters())]
    for _ in loop.train(run):
        run.best = 99.0  # dB: no later one could be better
    after = [*run.network.parameters(), *discriminator.parameters()]
    moved = [not torch.equal(*pair) for pair in zip(before, after, strict=True)]
    assert sum(moved) >= len(moved) - 2 * 8  # all but the levels above 2x, of 8 tensors each
    written = weights.load_network(weights.describe(run.options.out)).state_dict()
    for name, tensor in run.average.network.state_dict().items():
        assert torch.equal(written[name], tensor)
    rows = list(csv.DictReader(run.options.log.open())) if run.options.log.exists() else []
    assert all(float(row["loss"]) > 0 for row in rows)


def test_a_resumed_run_judges_on_with_the_same_discriminator(
    judged: Callable[..., TrainOptions], alone: Group
) -> None:
    run = session.prepare(judged(phase_decay=0.5, phase_weight=2.0), alone)
    list(loop.train(run))
    resumed = session.prepare(judged(perceptual=None, resume=True), alone)
    assert resumed.options.perceptual == run.options.perceptual
    assert (resumed.options.phase_decay, resumed.options.phase_weight) == (0.5, 2)
    assert run.perceptual
    assert resumed.perceptual
    one, other = run.perceptual.discriminator, resumed.perceptual.discriminator
    assert one
    assert other
    for name, tensor in one.state_dict().items():
        assert torch.equal(tensor, other.state_dict()[name])
    first, second = (one_run.discriminator_optimizer for one_run in (run, resumed))
    assert first
    assert second
    assert second.state_dict()["state"][0]["step"] == 3
    moments = [one_.state_dict()["state"][0]["exp_avg"] for one_ in (first, second)]
    assert torch.equal(*moments)


def test_a_resumed_run_takes_its_features_from_where_they_are_now(
    judged: Callable[..., TrainOptions], alone: Group, squeezenet: Path
) -> None:
    list(loop.train(session.prepare(judged(), alone)))
    elsewhere = squeezenet.rename(squeezenet.with_name("moved.safetensors"))
    asked = PerceptualOptions(elsewhere, weight=9)
    resumed = session.prepare(judged(perceptual=asked, resume=True), alone)
    assert resumed.options.perceptual == PerceptualOptions(elsewhere, warmup=0.5)


def test_a_later_stage_goes_on_with_the_discriminator(
    judged: Callable[..., TrainOptions], alone: Group
) -> None:
    run = session.prepare(judged(), alone)
    list(loop.train(run))
    later = session.prepare(judged(stage=1), alone)
    assert run.perceptual
    assert later.perceptual
    one, other = run.perceptual.discriminator, later.perceptual.discriminator
    assert one
    assert other
    assert all(torch.equal(t, other.state_dict()[name]) for name, t in one.state_dict().items())


def test_a_run_keeps_its_kernels_even(judged: Callable[..., TrainOptions], alone: Group) -> None:
    run = session.prepare(judged(phase_decay=1.0), alone)
    list(loop.train(run))
    for level in list(run.network.levels)[:1]:
        weight = level.upsample.weight.detach()
        torch.testing.assert_close(weight, evened(weight, 2))


def test_a_checkpoint_of_a_run_by_pixels_has_no_discriminator(tiny: Tiny, alone: Group) -> None:
    run = session.prepare(tiny(), alone)
    run.save()
    assert torch.load(run.options.checkpoint, weights_only=True)["discriminator"] is None


def test_the_discriminators_part_rises_from_nothing(squeezenet: Path) -> None:
    options = PerceptualOptions(squeezenet, adversarial=0.04, warmup=0.2)
    weights_ = [adversarial_weight(options, share) for share in (0.0, 0.1, 0.2, 0.9)]
    assert weights_ == pytest.approx([0, 0.02, 0.04, 0.04])
    assert adversarial_weight(None, 0.5) == 0


@pytest.mark.parametrize(
    ("changes", "option"),
    [
        ({"weight": -1.0}, "--perceptual-weight"),
        ({"adversarial": -0.1}, "--adversarial-weight"),
        ({"warmup": 1.5}, "--adversarial-warmup"),
        ({"weight": float("nan")}, "--perceptual-weight"),
    ],
)
def test_weights_that_make_no_sense_are_refused(
    changes: dict[str, float],
    option: str,
    judged: Callable[..., TrainOptions],
    alone: Group,
    squeezenet: Path,
) -> None:
    options = judged(perceptual=PerceptualOptions(squeezenet, **changes))
    with pytest.raises(OptionError, match=option):
        session.prepare(options, alone)


def test_a_patch_too_small_for_the_features_is_refused(
    judged: Callable[..., TrainOptions], alone: Group
) -> None:
    smallest = perceptual.SMALLEST
    with pytest.raises(OptionError, match=f"smaller than {smallest}"):
        session.prepare(judged(scales=(4,), patches=(72,)), alone)  # of its first level, 36
