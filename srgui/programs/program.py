"""What a forward is, as frozen plain data: operations in order on named values and tensors.

Values are planes of one or more channels; the first one, `INPUT`, is the luma plane. Every
operation has a result of its own name, and reads only what came before. A recursion names the same
tensors again. How many channels a value has follows from the shapes of the tensors.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.networks.step import StepKind

INPUT = "input"

Shape: TypeAlias = tuple[int, ...]
Floats: TypeAlias = npt.NDArray[np.float32]
Tensors: TypeAlias = Mapping[str, Floats]


@dataclass(frozen=True)
class Convolution:
    """A convolution of stride 1 that keeps the size: zeros lie around the picture.

    `weight` (outputs, inputs, k, k) with odd k; `bias` (outputs,).
    """

    source: str
    result: str
    weight: str
    bias: str | None = None


@dataclass(frozen=True)
class ConvTranspose:
    """A transposed convolution that makes every side exactly `stride` times as long.

    `weight` (inputs, outputs, k, k) with k >= stride; `bias` (outputs,). Of the (n - 1) stride + k
    pixels that n make, `cut` fall away at the top and left, the rest of k - stride at the other
    end.
    """

    source: str
    result: str
    weight: str
    stride: int
    cut: int
    bias: str | None = None


@dataclass(frozen=True)
class Activation:
    """max(x, 0) + slope min(x, 0): ReLU with slope 0, else LeakyReLU."""

    source: str
    result: str
    slope: float = 0.0


@dataclass(frozen=True)
class Normalisation:
    """Batch normalisation by fixed statistics, channel by channel:
    weight (x - mean) / sqrt(variance + epsilon) + bias. All tensors are (channels,).
    """

    source: str
    result: str
    weight: str
    bias: str
    mean: str
    variance: str
    epsilon: float

    def scale_and_shift(self, tensors: Tensors) -> tuple[Floats, Floats]:
        """The normalisation as x * scale + shift, both (channels,)."""
        deviation = np.sqrt(tensors[self.variance] + np.float32(self.epsilon))
        scale = tensors[self.weight] / deviation
        return scale, tensors[self.bias] - tensors[self.mean] * scale


@dataclass(frozen=True)
class Sum:
    """The sum of values of the same size."""

    sources: tuple[str, ...]
    result: str


@dataclass(frozen=True)
class ScaledSum:
    """The sum of values of the same size, each times its number in the tensor `weight` (n,)."""

    sources: tuple[str, ...]
    result: str
    weight: str


Operation: TypeAlias = Convolution | ConvTranspose | Activation | Normalisation | Sum | ScaledSum


@dataclass(frozen=True)
class Graph:
    """Operations in order, the values that come out, in the order they do, and tensor shapes."""

    operations: tuple[Operation, ...]
    results: tuple[str, ...]
    shapes: Mapping[str, Shape]

    def until(self, count: int) -> Graph:
        """What it takes to make the first `count` results."""
        results = self.results[:count]
        needed = set(results)
        kept: list[Operation] = []
        for operation in reversed(self.operations):
            if operation.result in needed:
                needed.update(sources(operation))
                kept.append(operation)
        return Graph(tuple(reversed(kept)), results, self.shapes)


@dataclass(frozen=True)
class Program:
    """A network: its graph, whose results are the steps, and what the engine has to know besides.

    `steps` tells of what kind each result is. With `pre_enlarged`, the input is the luma already
    enlarged by bicubic to the target size; otherwise it is the low-resolution luma. Factors up to
    `max_scale` are served.
    """

    graph: Graph
    steps: tuple[StepKind, ...]
    pre_enlarged: bool
    max_scale: int


def sources(operation: Operation) -> tuple[str, ...]:
    """The values that an operation reads."""
    if isinstance(operation, Sum | ScaledSum):
        return operation.sources
    return (operation.source,)


def tensor_names(operation: Operation) -> tuple[str, ...]:
    """The tensors that an operation reads."""
    if isinstance(operation, Convolution | ConvTranspose):
        return (operation.weight,) if operation.bias is None else (operation.weight, operation.bias)
    if isinstance(operation, Normalisation):
        return operation.weight, operation.bias, operation.mean, operation.variance
    if isinstance(operation, ScaledSum):
        return (operation.weight,)
    return ()
