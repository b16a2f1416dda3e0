"""AlexNet, whose features LPIPS compares.

A. Krizhevsky, "One weird trick for parallelizing convolutional neural networks", 2014 (arXiv
1404.5997), as torchvision has it. LPIPS: R. Zhang et al., "The Unreasonable Effectiveness of Deep
Features as a Perceptual Metric", CVPR 2018 (arXiv 1801.03924), version 0.1.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn.functional import conv2d, max_pool2d, relu

SMALLEST = 31  # pixels a side of a picture that fills every layer

_Plane: TypeAlias = npt.NDArray[np.float32]
_Arrays: TypeAlias = Mapping[str, _Plane]

# Number in the file, (outputs, inputs, k, k), stride, padding, and True if a pooling precedes it.
_LAYERS = (
    (0, (64, 3, 11, 11), 4, 2, False),
    (3, (192, 64, 5, 5), 1, 2, True),
    (6, (384, 192, 3, 3), 1, 1, True),
    (8, (256, 384, 3, 3), 1, 1, False),
    (10, (256, 256, 3, 3), 1, 1, False),
)
_SHIFT = (-0.030, -0.088, -0.188)  # of red, green and blue in [-1, 1]
_SCALE = (0.458, 0.448, 0.450)
_EPSILON = 1e-10


def shapes() -> tuple[dict[str, tuple[int, ...]], dict[str, tuple[int, ...]]]:
    """The shapes of AlexNet's tensors by name, and of those that LPIPS learned for it."""
    features: dict[str, tuple[int, ...]] = {}
    learned: dict[str, tuple[int, ...]] = {}
    for index, (number, shape, *_) in enumerate(_LAYERS):
        features |= {f"features.{number}.weight": shape, f"features.{number}.bias": shape[:1]}
        learned[f"lin{index}.model.1.weight"] = (1, shape[0], 1, 1)
    return features, learned


@torch.inference_mode()
def distance(features: _Arrays, learned: _Arrays, grey: _Plane, other: _Plane) -> float:
    """LPIPS of two planes (H, W), levels of grey in [0, 1]."""
    tensors = {name: torch.from_numpy(np.array(array)) for name, array in features.items()}
    first, second = (list(_features(tensors, plane)) for plane in (grey, other))
    total = 0.0
    for index, (ours, theirs) in enumerate(zip(first, second, strict=True)):
        weight = torch.from_numpy(np.array(learned[f"lin{index}.model.1.weight"]))
        total += conv2d((ours - theirs).square(), weight).mean().item()
    return total


def _features(tensors: Mapping[str, Tensor], grey: _Plane) -> Iterator[Tensor]:
    """Yield the features of each layer, scaled to length 1 at every place."""
    shift, scale = (torch.tensor(three).reshape(1, 3, 1, 1) for three in (_SHIFT, _SCALE))
    x = (2 * torch.from_numpy(grey)[None, None] - 1 - shift) / scale
    for number, _, stride, padding, pooled in _LAYERS:
        x = max_pool2d(x, 3, 2) if pooled else x
        weight, bias = tensors[f"features.{number}.weight"], tensors[f"features.{number}.bias"]
        x = relu(conv2d(x, weight, bias, stride, padding))
        yield x / (x.square().sum(1, keepdim=True).sqrt() + _EPSILON)
