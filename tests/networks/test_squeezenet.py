"""SqueezeNet's features and its file."""

from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from srgui.errors import ModelError
from srgui.networks.squeezenet import SqueezeNet


@pytest.fixture
def features(squeezenet: Path) -> SqueezeNet:
    return SqueezeNet(squeezenet)


@pytest.fixture
def luma() -> Tensor:
    return torch.rand(2, 1, 56, 48, generator=torch.Generator().manual_seed(6))


def test_it_sees_grey_from_blue_to_red_without_their_means(
    features: SqueezeNet, squeezenet: Path, luma: Tensor
) -> None:
    tensors = load_file(squeezenet)
    grey = (luma * 255 - 16) / 219 * 255
    inputs = torch.cat([grey - mean for mean in (103.939, 116.779, 123.68)], 1)
    kernel = tensors["conv1.weight"].float()
    expected = torch.relu(torch.conv2d(inputs, kernel, stride=2))
    # float32 sums of products of hundreds, in another order
    torch.testing.assert_close(features(luma)[0], expected, rtol=0, atol=1e-3)


def test_its_layers_have_the_sizes_of_their_strides(features: SqueezeNet, luma: Tensor) -> None:
    # 56 x 48, no padding: 27 x 23; poolings round up: 13 x 11, 6 x 5, 3 x 2
    shapes = [tuple(one.shape[1:]) for one in features(luma)]
    assert shapes == [
        (64, 27, 23),
        (128, 13, 11),
        (256, 6, 5),
        (384, 3, 2),
        (384, 3, 2),
        (512, 3, 2),
        (512, 3, 2),
    ]


def test_it_learns_nothing(features: SqueezeNet) -> None:
    assert not list(features.parameters())
    assert not features.state_dict()  # no checkpoint has a copy


def test_a_file_without_a_layer_is_refused(squeezenet: Path) -> None:
    tensors = load_file(squeezenet)
    del tensors["fire7.expand3x3.bias"]
    save_file(tensors, squeezenet)
    with pytest.raises(ModelError, match=r"fire7\.expand3x3\.bias is missing"):
        SqueezeNet(squeezenet)


def test_a_file_with_another_shape_is_refused(squeezenet: Path) -> None:
    tensors = load_file(squeezenet)
    tensors["conv1.weight"] = tensors["conv1.weight"][:, :, :2].contiguous()
    save_file(tensors, squeezenet)
    with pytest.raises(ModelError, match=r"conv1\.weight has another shape"):
        SqueezeNet(squeezenet)


@pytest.mark.parametrize(("content", "why"), [(b"nonsense", "damaged"), (None, "no such file")])
def test_a_file_that_is_no_such_network_is_refused(
    tmp_path: Path, content: bytes | None, why: str
) -> None:
    path = tmp_path / "features.safetensors"
    if content:
        path.write_bytes(content)
    with pytest.raises(ModelError, match=why):
        SqueezeNet(path)
