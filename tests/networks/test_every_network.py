"""What the engine and the training rely on, for every network in every form."""

import pytest
import torch
from torch import nn

from srgui.networks.registry import NETWORKS, build


def plane(height, width, dtype=torch.float32):
    return torch.rand(1, 1, height, width, dtype=dtype) * 219 / 255 + 16 / 255


def test_forward_gives_one_result_of_the_right_size_for_every_step(network_and_scale):
    network, scale = network_and_scale
    results = network(plane(9, 7))
    magnifications = network.magnifications(scale)
    assert len(results) == len(network.steps(scale)) == len(magnifications)
    for result, magnification in zip(results, magnifications, strict=True):
        assert result.shape == (1, 1, 9 * magnification, 7 * magnification)


def test_a_batch_gives_what_its_pictures_give_alone(network_and_scale):
    network, _ = network_and_scale
    batch = torch.cat([plane(8, 8), plane(8, 8), plane(8, 8)])
    with torch.inference_mode():
        together = network(batch)[-1]
        alone = torch.cat([network(x[None])[-1] for x in batch])
    # Float32 sums in another order: some units in the last place.
    torch.testing.assert_close(together, alone, atol=1e-5, rtol=1e-5)


def test_the_input_is_left_as_it_was(network_and_scale):
    network, _ = network_and_scale
    x = plane(6, 6)
    before = x.clone()
    with torch.inference_mode():
        network(x)
    assert torch.equal(x, before)


def test_forward_is_the_stream(network_and_scale):
    network, _ = network_and_scale
    x = plane(6, 5)
    for whole, streamed in zip(network(x), network.stream(x), strict=True):
        assert torch.equal(whole, streamed)


def test_hyperparameters_rebuild_the_same_network(network_and_scale):
    network, _ = network_and_scale
    name = next(n for n, kind in NETWORKS.items() if isinstance(network, kind))
    twin = build(name, network.hyperparameters).eval()
    twin.load_state_dict(network.state_dict())
    x = plane(6, 6)
    assert torch.equal(network(x)[-1], twin(x)[-1])


def test_no_output_pixel_sees_farther_than_the_halo_and_some_see_nearly_as_far(network_and_scale):
    network, scale = network_and_scale
    network = network.double()
    with torch.no_grad():
        for parameter in network.parameters():  # positive: no effect dies in a ReLU or cancels
            parameter.abs_().add_(1e-3)
        halo = network.halo(scale)
        size = 2 * halo + 9
        centre = size // 2
        x = plane(size, size, torch.float64)
        touched = x.clone()
        touched[..., centre, centre] += 1
        farthest = 0
        for before, after in zip(network(x), network(touched), strict=True):
            magnification = before.shape[-1] // size
            rows = (before != after)[0, 0].any(dim=1).nonzero().ravel() // magnification
            farthest = max(farthest, int((rows - centre).abs().max()))
    # Through a pyramid the reach is rounded up once to whole low-resolution pixels.
    slack = 0 if network.pre_enlarged else 1
    assert halo - slack <= farthest <= halo


def test_inside_margins_its_results_are_the_same_and_take_less(network_and_scale):
    network, scale = network_and_scale
    halo = network.halo(scale)
    picture = plane(2 * halo + 20, 2 * halo + 20)
    window, margins = picture[..., : 9 + halo, : 2 * halo + 5], (2, halo, halo, halo)
    whole, inside = network(picture), network.stream_inside(window, margins, scale)
    for result, found, times in zip(whole, inside, network.magnifications(scale), strict=False):
        rows, columns = slice(2 * times, 9 * times), slice(halo * times, (halo + 5) * times)
        # Float32 sums in another order: some units in the last place.
        torch.testing.assert_close(found, result[..., rows, columns], atol=1e-5, rtol=1e-5)
    work, size = network.multiply_adds, window.shape[-2:]
    assert work(scale, *size, margins) <= work(scale, *size)


def test_multiply_adds_are_those_of_its_convolutions(network_and_scale):
    network, scale = network_and_scale
    done = 0

    def count(layer, inputs, output):
        nonlocal done
        taps = layer.weight[0, 0].numel() * layer.in_channels * layer.out_channels
        pixels = inputs[0] if isinstance(layer, nn.ConvTranspose2d) else output
        done += taps * pixels.shape[-1] * pixels.shape[-2]

    for layer in network.modules():
        if isinstance(layer, nn.Conv2d | nn.ConvTranspose2d):
            layer.register_forward_hook(count)
    network(plane(20, 20))
    # The one-channel enlargement of LapSRN's pictures is left out: 16 taps against thousands.
    assert network.multiply_adds(scale) * 400 == pytest.approx(done, rel=0.15)
    assert network.multiply_adds(scale) * 400 <= done


@pytest.mark.parametrize(
    "network_and_scale",
    ["drcn", "lapsrn 4x", "lapsrn 8x", "lapsrn without residual"],
    indirect=True,
)
def test_a_caller_that_stops_early_pays_for_the_first_step_alone(network_and_scale):
    network, _ = network_and_scale
    calls = 0

    def count(*_):
        nonlocal calls
        calls += 1

    for layer in network.modules():
        if isinstance(layer, nn.Conv2d | nn.ConvTranspose2d):
            layer.register_forward_hook(count)
    stream = network.stream(plane(5, 5))
    next(stream)
    first = calls
    list(stream)
    assert 0 < first < calls


@pytest.mark.parametrize("size", [(1, 1), (1, 9), (3, 3), (2, 1)])
def test_pictures_smaller_than_a_kernel_work(network_and_scale, size):
    network, scale = network_and_scale
    result = network(plane(*size))[-1]
    magnification = network.magnifications(scale)[-1]
    assert result.shape[2:] == (size[0] * magnification, size[1] * magnification)
    assert torch.isfinite(result).all()
