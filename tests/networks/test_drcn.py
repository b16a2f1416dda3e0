"""DRCN as its paper defines it."""

import torch

from srgui.networks.drcn import DRCN


def test_the_papers_model_has_its_number_of_filter_weights():
    network = DRCN(256, 16)
    weights = sum(p.numel() for n, p in network.named_parameters() if n.endswith("weight"))
    assert weights == 1_774_080  # the paper's 1,774 K: without biases and ensemble weights
    total = sum(p.numel() for p in network.parameters())
    assert total == weights + (4 * 256 + 1) + 16


def test_recursions_share_their_weights():
    few, many = DRCN(8, 2), DRCN(8, 16)
    convolutions = [
        sum(p.numel() for n, p in network.named_parameters() if n != "ensemble")
        for network in (few, many)
    ]
    assert convolutions[0] == convolutions[1]


def test_steps_are_every_recursion_then_the_ensemble():
    assert DRCN(4, 3).step_kinds == ("recursion", "recursion", "recursion", "ensemble")


def test_the_ensemble_is_the_weighted_sum_of_the_predictions():
    network = DRCN(6, 4)
    with torch.no_grad():
        network.ensemble.copy_(torch.tensor([0.1, -0.3, 0.7, 0.4]))
    *predictions, ensemble = network(torch.rand(1, 1, 8, 8))
    expected = sum(w * p for w, p in zip(network.ensemble, predictions, strict=True))
    torch.testing.assert_close(ensemble, expected)


def test_untrained_every_recursion_weighs_the_same():
    assert torch.equal(DRCN(4, 5).ensemble, torch.full((5,), 0.2))


def test_untrained_the_recursion_is_the_identity():
    network = DRCN(6, 3)
    state = torch.rand(1, 6, 5, 5)
    assert torch.equal(network.recurse(state), state)


def test_the_skip_connection_adds_the_input_to_every_prediction():
    network = DRCN(6, 3)
    with torch.no_grad():
        network.reconstruct[1].weight.zero_()
    x = torch.rand(1, 1, 7, 7)
    for prediction in network(x)[:-1]:
        assert torch.equal(prediction, x)


def test_the_basic_form_has_one_output_and_no_skip_connection():
    network = DRCN(6, 3, basic=True)
    with torch.no_grad():
        network.reconstruct[1].weight.zero_()
    (output,) = network(torch.rand(1, 1, 7, 7))
    assert torch.equal(output, torch.zeros_like(output))
    assert network.step_kinds == ("output",)
    assert "ensemble" not in dict(network.named_parameters())


def test_the_basic_form_predicts_what_the_last_recursion_does_without_the_skip():
    full, basic = DRCN(6, 3), DRCN(6, 3, basic=True)
    basic.load_state_dict({k: v for k, v in full.state_dict().items() if k != "ensemble"})
    x = torch.rand(1, 1, 8, 8)
    torch.testing.assert_close(basic(x)[0] + x, full(x)[2])
