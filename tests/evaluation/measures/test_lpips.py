"""LPIPS of planes from the original."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from srgui.errors import OptionError
from srgui.evaluation.measures.lpips import read_lpips

CHANNELS = (64, 192, 384, 256, 256)


@pytest.fixture(scope="module")
def network() -> nn.Sequential:
    """AlexNet's features, untrained, in the order of torchvision's."""
    torch.manual_seed(3)
    return nn.Sequential(
        nn.Conv2d(3, 64, 11, stride=4, padding=2),
        nn.ReLU(),
        nn.MaxPool2d(3, 2),
        nn.Conv2d(64, 192, 5, padding=2),
        nn.ReLU(),
        nn.MaxPool2d(3, 2),
        nn.Conv2d(192, 384, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(384, 256, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(256, 256, 3, padding=1),
        nn.ReLU(),
    )


@pytest.fixture(scope="module")
def learned() -> dict[str, torch.Tensor]:
    shapes = {f"lin{n}.model.1.weight": (1, c, 1, 1) for n, c in enumerate(CHANNELS)}
    return {name: torch.rand(shape) for name, shape in shapes.items()}


@pytest.fixture(scope="module")
def files(
    network: nn.Sequential,
    learned: dict[str, torch.Tensor],
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("lpips")
    state = {f"features.{name}": value for name, value in network.state_dict().items()}
    torch.save({**state, "classifier.6.bias": torch.zeros(10)}, folder / "alexnet.pth")
    torch.save(learned, folder / "alex.pth")
    return folder / "alexnet.pth", folder / "alex.pth"


def test_it_is_the_weighted_distance_of_features_of_length_one(
    files: tuple[Path, Path],
    network: nn.Sequential,
    learned: dict[str, torch.Tensor],
    photograph: np.ndarray,
) -> None:
    plane, other = photograph[:60, :70, 1], photograph[10:70, 3:73, 0]

    def layers(luma: np.ndarray) -> list[torch.Tensor]:
        levels = (luma.astype(np.float32) - 16) / 219  # of grey, from luma in [16, 235]
        x = torch.from_numpy(2 * levels - 1).expand(1, 3, *levels.shape)
        x = x - torch.tensor([-0.030, -0.088, -0.188]).reshape(3, 1, 1)
        x = x / torch.tensor([0.458, 0.448, 0.450]).reshape(3, 1, 1)
        found = []
        for layer in network:
            x = layer(x)
            if isinstance(layer, nn.ReLU):
                found.append(nn.functional.normalize(x))
        return found

    expected = 0.0
    with torch.inference_mode():
        for a, b, weight in zip(layers(plane), layers(other), learned.values(), strict=True):
            expected += ((a - b).square() * weight).sum(1).mean().item()
    distance = read_lpips(*files)
    assert distance(plane, other) == pytest.approx(expected, rel=1e-4)  # sums in another order
    assert distance(plane, plane) == 0


def test_planes_that_are_too_small_have_none(files: tuple[Path, Path]) -> None:
    distance = read_lpips(*files)
    assert math.isnan(distance(np.zeros((30, 90), np.uint8), np.zeros((30, 90), np.uint8)))
    assert distance(np.zeros((31, 31), np.uint8), np.ones((31, 31), np.uint8)) >= 0


def test_files_in_the_wrong_order_are_refused(files: tuple[Path, Path]) -> None:
    with pytest.raises(OptionError, match=r"features\.0\.weight is missing.* Give torchvision's"):
        read_lpips(*reversed(files))


@pytest.mark.parametrize(("content", "why"), [(b"nonsense", "read"), (None, "no such file")])
def test_a_bad_file_is_refused(
    files: tuple[Path, Path], tmp_path: Path, content: bytes | None, why: str
) -> None:
    path = tmp_path / "alex.pth"
    if content:
        path.write_bytes(content)
    with pytest.raises(OptionError, match=why):
        read_lpips(files[0], path)


def test_without_pytorch_the_error_names_it(
    files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "srgui.networks.alexnet", None)
    monkeypatch.delattr("srgui.networks.alexnet", raising=False)
    with pytest.raises(OptionError, match="PyTorch is not installed"):
        read_lpips(*files)
