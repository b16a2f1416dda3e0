"""The properties that tracing and training rely on, for every network in every form."""

import pytest
import torch

from srgui.networks.registry import NETWORKS, build


def plane(height, width, dtype=torch.float32):
    return torch.rand(1, 1, height, width, dtype=dtype) * 219 / 255 + 16 / 255


def test_forward_gives_one_result_of_the_right_size_for_every_step(network):
    results = network(plane(9, 7))
    assert len(results) == len(network.step_kinds)
    first, last = results[0].shape[-2:], results[-1].shape[-2:]
    assert last == (9 * times_of(network), 7 * times_of(network))
    assert first == (last if network.pre_enlarged or len(results) == 1 else (18, 14))


def times_of(network):
    """The factor between the input and the last result."""
    return 1 if network.pre_enlarged else network.max_scale


def test_a_batch_gives_what_its_pictures_give_alone(network):
    batch = torch.cat([plane(8, 8), plane(8, 8), plane(8, 8)])
    with torch.inference_mode():
        together = network(batch)[-1]
        alone = torch.cat([network(x[None])[-1] for x in batch])
    # Float32 sums in another order: some units in the last place.
    torch.testing.assert_close(together, alone, atol=1e-5, rtol=1e-5)


def test_the_input_is_left_as_it_was(network):
    x = plane(6, 6)
    before = x.clone()
    with torch.inference_mode():
        network(x)
    assert torch.equal(x, before)


def test_hyperparameters_rebuild_the_same_network(network):
    name = next(n for n, kind in NETWORKS.items() if isinstance(network, kind))
    twin = build(name, network.hyperparameters).eval()
    twin.load_state_dict(network.state_dict())
    x = plane(6, 6)
    assert torch.equal(network(x)[-1], twin(x)[-1])


@pytest.mark.parametrize("size", [(1, 1), (1, 9), (3, 3), (2, 1)])
def test_pictures_smaller_than_a_kernel_work(network, size):
    result = network(plane(*size))[-1]
    times = times_of(network)
    assert result.shape[2:] == (size[0] * times, size[1] * times)
    assert torch.isfinite(result).all()
