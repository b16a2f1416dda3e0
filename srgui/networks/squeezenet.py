"""SqueezeNet 1.1, whose features show how similar two pictures look.

F. Iandola et al., "SqueezeNet: AlexNet-level accuracy with 50x fewer parameters and < 0.5 MB model
size", 2016 (arXiv 1602.07360). The distance: R. Zhang et al., "The Unreasonable Effectiveness of
Deep Features as a Perceptual Metric", CVPR 2018, without its learned weights.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn.functional import conv2d, max_pool2d, relu

from srgui.errors import ModelError, reason
from srgui.texts import Text

SMALLEST = 33  # pixels a side of a picture that fills every layer

_MEANS = (103.939, 116.779, 123.68)  # of blue, green and red
_SQUEEZED = {2: 16, 3: 16, 4: 32, 5: 32, 6: 48, 7: 48, 8: 64, 9: 64}  # filters of each fire
_EXPANDED = 4  # times as many filters in each of the two expanding convolutions
_POOLED = (2, 4, 6)  # the fires that a pooling precedes
_COMPARED = ("conv1", "fire3", "fire5", "fire6", "fire7", "fire8", "fire9")


class SqueezeNet(nn.Module):
    """The features of SqueezeNet 1.1 as it was trained on ImageNet; they learn nothing.

    Its weights are not shipped: `path` is a .safetensors file with `conv1` and `fireN`'s
    `squeeze1x1`, `expand1x1` and `expand3x3`. ModelError for another.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        try:
            tensors = load_file(path)
        except OSError as error:
            raise _refusal(path, reason(error)) from error
        except SafetensorError as error:
            raise _refusal(path, Text("the file is damaged")) from error
        for name, shape in _shapes().items():
            tensor = tensors.get(name)
            if tensor is None:
                raise _refusal(path, Text("{name} is missing", name=name))
            if tensor.shape != shape:
                raise _refusal(path, Text("{name} has another shape", name=name))
            self.register_buffer(name.replace(".", "_"), tensor.float(), persistent=False)
        self.register_buffer("means", torch.tensor(_MEANS).reshape(1, 3, 1, 1), persistent=False)

    def forward(self, luma: Tensor) -> list[Tensor]:
        """The features that are compared, for luma (N, 1, H, W) in [16, 235] / 255."""
        grey = (luma * 255 - 16) * (255 / 219)
        x = relu(conv2d(grey - self.get_buffer("means"), *self._of("conv1"), stride=2))
        found = {"conv1": x}
        for number in _SQUEEZED:
            if number in _POOLED:
                x = max_pool2d(x, 3, 2, ceil_mode=True)
            x = self._fire(x, f"fire{number}")
            found[f"fire{number}"] = x
        return [found[name] for name in _COMPARED]

    def _fire(self, x: Tensor, name: str) -> Tensor:
        x = relu(conv2d(x, *self._of(f"{name}_squeeze1x1")))
        small = conv2d(x, *self._of(f"{name}_expand1x1"))
        large = conv2d(x, *self._of(f"{name}_expand3x3"), padding=1)
        return relu(torch.cat([small, large], 1))

    def _of(self, name: str) -> tuple[Tensor, Tensor]:
        return self.get_buffer(f"{name}_weight"), self.get_buffer(f"{name}_bias")


def distance(features: list[Tensor], others: list[Tensor]) -> Tensor:
    """The mean over layers of the squared distance of features, each scaled to length 1 and
    averaged over all places: a scalar from 0 to 2.
    """
    pairs = zip(features, others, strict=True)
    return torch.stack([(_unit(a) - _unit(b)).square().sum(1).mean() for a, b in pairs]).mean()


@torch.inference_mode()
def plane_distance(
    network: SqueezeNet, luma: npt.NDArray[np.float32], other: npt.NDArray[np.float32]
) -> float:
    """The distance of two luma planes (H, W) in [16, 235] / 255."""
    return distance(*(network(torch.from_numpy(one)[None, None]) for one in (luma, other))).item()


def _unit(features: Tensor) -> Tensor:
    features = features.float()
    return features * (features.square().sum(1, keepdim=True) + 1e-10).rsqrt()


def _shapes() -> dict[str, tuple[int, ...]]:
    """The shape of every weight and bias by name."""
    layers = {"conv1": (64, 3, 3)}
    inputs = 64
    for number, squeezed in _SQUEEZED.items():
        expanded = _EXPANDED * squeezed
        layers[f"fire{number}.squeeze1x1"] = (squeezed, inputs, 1)
        layers[f"fire{number}.expand1x1"] = (expanded, squeezed, 1)
        layers[f"fire{number}.expand3x3"] = (expanded, squeezed, 3)
        inputs = 2 * expanded
    shapes: dict[str, tuple[int, ...]] = {}
    for name, (outputs, count, side) in layers.items():
        shapes |= {f"{name}.weight": (outputs, count, side, side), f"{name}.bias": (outputs,)}
    return shapes


def _refusal(path: Path, why: Text) -> ModelError:
    return ModelError(
        Text("Can't read SqueezeNet from {path}", path=path),
        why,
        Text("Choose the features of SqueezeNet 1.1 (.safetensors)."),
    )
