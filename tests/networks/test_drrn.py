"""DRRN as its paper and its PyTorch port define it."""

import pytest
import torch
from torch import nn
from torch.nn.functional import conv2d, relu

from srgui.networks.drrn import DRRN


def test_the_papers_models_have_their_number_of_parameters():
    for units in (9, 25):  # shared weights: depth costs none
        assert sum(p.numel() for p in DRRN(128, 1, units).parameters()) == 297_216


@pytest.mark.parametrize(("blocks", "units", "depth"), [(1, 9, 20), (1, 25, 52), (3, 2, 16)])
def test_depth_is_that_of_the_papers_formula(blocks, units, depth):
    network = DRRN(2, blocks, units)
    calls = []
    for layer in network.modules():
        if isinstance(layer, nn.Conv2d):
            layer.register_forward_hook(lambda *_: calls.append(1))
    network(torch.rand(1, 1, 4, 4))
    assert len(calls) == depth


def test_the_ports_form_computes_the_ports_equations():
    network = DRRN(5, 1, 3)
    block = network.blocks[0]
    x = torch.randn(1, 1, 9, 9)  # also below zero, so that every ReLU matters
    first = conv2d(relu(x), block.conv.weight, padding=1)
    state = first
    for _ in range(3):
        hidden = conv2d(relu(state), block.conv1.weight, padding=1)
        state = conv2d(relu(hidden), block.conv2.weight, padding=1) + relu(first)
    expected = conv2d(relu(state), network.output.weight, padding=1) + relu(x)
    torch.testing.assert_close(network(x)[0], expected)


def test_the_papers_form_adds_the_bare_identity_and_the_bare_input():
    network = DRRN(5, 1, 2, rectified_identity=False)
    block = network.blocks[0]
    x = torch.randn(1, 1, 9, 9)
    first = conv2d(relu(x), block.conv.weight, padding=1)
    state = first
    for _ in range(2):
        hidden = conv2d(relu(state), block.conv1.weight, padding=1)
        state = conv2d(relu(hidden), block.conv2.weight, padding=1) + first
    expected = conv2d(relu(state), network.output.weight, padding=1) + x
    torch.testing.assert_close(network(x)[0], expected)


def test_in_a_chain_each_unit_adds_what_the_one_before_it_made():
    network = DRRN(5, 1, 3, chain=True)
    block = network.blocks[0]
    x = torch.randn(1, 1, 9, 9)
    state = conv2d(relu(x), block.conv.weight, padding=1)
    for _ in range(3):
        hidden = conv2d(relu(state), block.conv1.weight, padding=1)
        state = conv2d(relu(hidden), block.conv2.weight, padding=1) + relu(state)
    expected = conv2d(relu(state), network.output.weight, padding=1) + relu(x)
    torch.testing.assert_close(network(x)[0], expected)


def test_with_batch_norm_every_relu_has_one_before_it():
    network = DRRN(5, 2, 3, batch_norm=True)
    norms = [m for m in network.modules() if isinstance(m, nn.BatchNorm2d)]
    assert len(norms) == 2 * 3 + 1  # units share theirs as they share their convolutions
    network.train()
    before = norms[1].running_mean.clone()
    network(torch.rand(4, 1, 8, 8))
    assert not torch.equal(norms[1].running_mean, before)


def test_batch_norm_with_neutral_statistics_changes_nothing():
    plain, normed = DRRN(5, 1, 2), DRRN(5, 1, 2, batch_norm=True)
    normed.load_state_dict(plain.state_dict(), strict=False)
    x = torch.rand(1, 1, 8, 8)
    # BatchNorm divides by sqrt(1 + 1e-5): 5e-6 for each of the six on the way.
    torch.testing.assert_close(normed.eval()(x)[0], plain.eval()(x)[0], rtol=1e-3, atol=1e-3)
