"""Graphs that have every operation between them."""

from __future__ import annotations

import itertools

import numpy as np

from srgui.programs.operations import (
    Activation,
    Convolution,
    ConvTranspose,
    Normalisation,
    Operation,
    ScaledSum,
    Sum,
)
from srgui.programs.program import INPUT, Graph
from srgui.programs.shape_inference import Sides

ALL_SIDES = [Sides(*ends) for ends in itertools.product([True, False], repeat=4)]


class Builder:
    """A graph in the making; each method adds an operation and returns its result."""

    def __init__(self, seed: int = 0) -> None:
        self.tensors: dict[str, np.ndarray] = {}
        self._rng = np.random.default_rng(seed)
        self._operations: list[Operation] = []

    def graph(self, *results: str) -> tuple[Graph, dict[str, np.ndarray]]:
        shapes = {name: array.shape for name, array in self.tensors.items()}
        return Graph(tuple(self._operations), results, shapes), self.tensors

    def convolution(self, source: str, inputs: int, outputs: int, name: str, kernel: int = 3):
        weight = self._tensor(f"{name}.weight", (outputs, inputs, kernel, kernel))
        bias = self._tensor(f"{name}.bias", (outputs,))
        return self._add(Convolution(source, self._new(), weight, bias))

    def transposed(
        self, source: str, inputs: int, outputs: int, name: str, kernel: int = 3, stride: int = 2
    ):
        weight = self._tensor(f"{name}.weight", (inputs, outputs, kernel, kernel))
        cut = (kernel - stride) // 2
        return self._add(ConvTranspose(source, self._new(), weight, stride, cut))

    def activation(self, source: str, slope: float = 0.0):
        return self._add(Activation(source, self._new(), slope))

    def normalisation(self, source: str, channels: int, name: str):
        names = [f"{name}.{part}" for part in ("weight", "bias", "mean", "variance")]
        for part in names:
            self.tensors[part] = self._rng.uniform(0.5, 1, channels).astype(np.float32)
        return self._add(Normalisation(source, self._new(), *names, epsilon=1e-5))

    def sum(self, *values: str):
        return self._add(Sum(values, self._new()))

    def scaled_sum(self, *values: str):
        name = f"weights{len(self._operations)}"
        self.tensors[name] = self._rng.uniform(-1, 1, len(values)).astype(np.float32)
        return self._add(ScaledSum(values, self._new(), name))

    def _new(self) -> str:
        return f"value{len(self._operations)}"

    def _add(self, operation: Operation) -> str:
        self._operations.append(operation)
        return operation.result

    def _tensor(self, name: str, shape: tuple[int, ...]) -> str:
        if name not in self.tensors:
            spread = 1 / np.sqrt(np.prod(shape[1:])) if len(shape) > 1 else 0.1
            self.tensors[name] = self._rng.normal(0, spread, shape).astype(np.float32)
        return name


def pyramid(channels: int = 16, kernel: int = 3):
    """Like LapSRN: two levels, each with a residual of its own."""
    b = Builder()
    features = b.activation(b.convolution(INPUT, 1, channels, "embed"), 0.2)
    residuals = []
    for level in range(2):
        for number in range(2):
            name = f"level{level}.{number}"
            features = b.activation(b.convolution(features, channels, channels, name), 0.2)
        features = b.activation(
            b.transposed(features, channels, channels, f"up{level}", kernel), 0.2
        )
        residuals.append(b.convolution(features, channels, 1, f"residual{level}"))
    return b.graph(*residuals)


def even_pyramid():
    """A pyramid whose kernels give every phase as many taps."""
    return pyramid(kernel=4)


def recursive(channels: int = 16):
    """Like DRRN with batch normalisation: units with shared weights and a skip from the first."""
    b = Builder(1)
    first = features = b.convolution(b.activation(INPUT), 1, channels, "embed")
    for _ in range(3):
        for name in ("one", "two"):
            active = b.activation(b.normalisation(features, channels, f"norm {name}"))
            features = b.convolution(active, channels, channels, name)
        features = b.sum(features, first)
    return b.graph(b.convolution(features, channels, 1, "output"))


def mixed():
    """Operations of neither: large and small kernels, a scaled sum, a result that is read again."""
    b = Builder(2)
    wide = b.convolution(INPUT, 1, 5, "wide", kernel=5)
    narrow = b.convolution(INPUT, 1, 5, "narrow", kernel=1)
    both = b.scaled_sum(wide, narrow, wide)
    plane = b.convolution(both, 5, 1, "plane")
    larger = b.transposed(b.sum(both, wide), 5, 7, "up", kernel=4, stride=3)
    return b.graph(plane, b.convolution(b.activation(larger, 0.1), 7, 1, "output"))
