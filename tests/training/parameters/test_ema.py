"""The moving average follows the weights."""

import torch

from srgui.networks.drrn import DRRN
from srgui.training.parameters.ema import Average


def _set(network: torch.nn.Module, value: float) -> None:
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.fill_(value)


def test_it_starts_at_the_network_and_approaches_its_new_weights() -> None:
    network = DRRN(2, units=1)
    _set(network, 1.0)
    average = Average(network, 0.9)
    _set(network, 2.0)
    values = []
    for _ in range(200):
        average.update(network)
        values.append(average.network.output.weight[0, 0, 0, 0].item())
    assert 1.5 < values[0] < 2.0  # a young average forgets its start fast
    assert values == sorted(values)
    assert values[-1] > 1.999


def test_an_old_average_moves_slowly() -> None:
    network = DRRN(2, units=1)
    average = Average(network, 0.9)
    average.updates = 10_000
    _set(average.network, 1.0)
    _set(network, 2.0)
    average.update(network)
    assert abs(average.network.output.weight[0, 0, 0, 0].item() - 1.1) < 1e-6


def test_it_counts_batches_as_the_network_does() -> None:
    network = DRRN(2, units=1, batch_norm=True)
    average = Average(network, 0.9)
    network.train()(torch.rand(1, 1, 8, 8))
    average.update(network)
    assert average.network.norm.num_batches_tracked.item() == 1
