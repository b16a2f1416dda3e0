"""The transposed convolution that is computed as an ordinary one."""

import pytest
import torch
from torch import nn

from srgui.networks.conv_transpose import ConvTranspose


@pytest.mark.parametrize("stride", [2, 3, 4])
@pytest.mark.parametrize("layout", [torch.contiguous_format, torch.channels_last])
def test_it_gives_what_a_transposed_convolution_gives(stride, layout):
    torch.manual_seed(1)
    layer = ConvTranspose(3, 5, stride).double().to(memory_format=layout)
    nn.init.normal_(layer.bias)
    x = torch.rand(2, 3, 4, 7, dtype=torch.float64).contiguous(memory_format=layout)
    plain = nn.ConvTranspose2d(3, 5, stride + 1, stride=stride).double()
    plain.load_state_dict(layer.state_dict())
    expected = plain(x)[..., : 4 * stride, : 7 * stride]
    # The sums are the same; in 64 bits their order alone differs.
    torch.testing.assert_close(layer(x), expected, rtol=0, atol=1e-12)


def test_it_learns_as_a_transposed_convolution_does():
    layer, x = ConvTranspose(2, 2, 2).double(), torch.rand(1, 2, 3, 3, dtype=torch.float64)
    weight, bias = layer.weight, layer.bias
    plain = torch.conv_transpose2d(x, weight, bias, stride=2)[..., :6, :6]
    expected = torch.autograd.grad(plain.square().sum(), (weight, bias))
    found = torch.autograd.grad(layer(x).square().sum(), (weight, bias))
    for ours, theirs in zip(found, expected, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=0, atol=1e-12)


def test_gradients_stay_in_channels_last():
    layer = ConvTranspose(3, 5, 2).to(memory_format=torch.channels_last)
    seen = []
    handle = torch.nn.ConvTranspose2d.forward

    def watched(self, x, output_size=None):
        whole = handle(self, x, output_size)
        whole.register_hook(lambda gradient: seen.append(gradient))
        return whole

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(torch.nn.ConvTranspose2d, "forward", watched)
        made = layer(torch.rand(1, 3, 4, 4).contiguous(memory_format=torch.channels_last))
    made.backward(torch.rand_like(made))
    (gradient,) = seen
    assert gradient.is_contiguous(memory_format=torch.channels_last)
