"""LapSRN out of a PyTorch port with biases."""

from __future__ import annotations

import pytest
import torch
from torch.nn.functional import leaky_relu

from srgui.errors import ModelError
from srgui.models.importers.published import read_published


class Features(torch.nn.Module):
    def __init__(self, inputs, filters):
        super().__init__()
        self.conv0 = torch.nn.Conv2d(inputs, filters, 3, padding=1)
        self.conv1 = torch.nn.Conv2d(filters, filters, 3, padding=1)
        self.convt_F = torch.nn.ConvTranspose2d(filters, filters, 4, 2, 1)

    def forward(self, x):
        for layer in (self.conv0, self.conv1, self.convt_F):
            x = leaky_relu(layer(x), 0.2)
        return x


class Reconstruction(torch.nn.Module):
    def __init__(self, filters):
        super().__init__()
        self.conv_R = torch.nn.Conv2d(filters, 1, 3, padding=1)
        self.convt_I = torch.nn.ConvTranspose2d(1, 1, 4, 2, 1)

    def forward(self, image, features):
        return self.convt_I(image) + self.conv_R(features)


class Port(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.FeatureExtraction1, self.FeatureExtraction2 = Features(1, 4), Features(4, 4)
        self.ImageReconstruction1, self.ImageReconstruction2 = Reconstruction(4), Reconstruction(4)

    def forward(self, x):
        first = self.FeatureExtraction1(x)
        twice = self.ImageReconstruction1(x, first)
        return twice, self.ImageReconstruction2(twice, self.FeatureExtraction2(first))


def test_the_port_with_biases_computes_what_it_did(tmp_path):
    port = Port()
    torch.save(port, tmp_path / "model.pth")
    network = read_published(tmp_path / "model.pth").network
    assert network.hyperparameters["depths"] == [1, 2]  # the first convolution is the embedding
    x = torch.rand(1, 1, 6, 9)
    with torch.inference_mode():
        inside = slice(2, -2), slice(2, -2)  # at the sides a bias of the image meets no padding
        for ours, theirs in zip(network(x), port(x), strict=True):
            torch.testing.assert_close(ours[(..., *inside)], theirs[(..., *inside)])


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"conv_input.weight": torch.zeros(4, 3, 3, 3)}, "embed.weight is 4 x 3 x 3 x 3 instead"),
        ({"convt_R1.weight": None}, "incomplete"),
    ],
    ids=["colour", "missing"],
)
def test_a_port_that_does_not_fit_is_refused(tmp_path, change, reason):
    shapes = {
        "conv_input.weight": (4, 1, 3, 3),
        "convt_F1.0.cov_block.0.weight": (4, 4, 3, 3),
        "convt_F1.0.cov_block.2.weight": (4, 4, 4, 4),
        "convt_I1.weight": (1, 1, 4, 4),
        "convt_R1.weight": (1, 4, 3, 3),
    }
    state = {name: torch.zeros(shape) for name, shape in shapes.items()} | change
    path = tmp_path / "model.pth"
    torch.save({name: tensor for name, tensor in state.items() if tensor is not None}, path)
    with pytest.raises(ModelError, match=reason):
        read_published(path)
