"""The image part of a program, computed by NumPy in 32 bits: see `partition`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from srgui.programs.operations import (
    Activation,
    Convolution,
    Normalisation,
    Operation,
    ScaledSum,
    Shape,
    Sum,
    Tensors,
)
from srgui.programs.partition import Parts
from srgui.programs.program import INPUT
from srgui.programs.shape_inference import Edges, Extent, Floats, Sides
from srgui.runtimes import RunEvent, StepResult, WorkDone


class ImagePart:
    """Makes the results of a program out of its input and its residuals.

    `extents` are those of the program's values.
    """

    def __init__(self, parts: Parts, extents: Mapping[str, Extent], tensors: Tensors) -> None:
        self._parts = parts
        self._extents = extents
        self._tensors = tensors
        self._shapes: dict[str, Shape] = {name: array.shape for name, array in tensors.items()}

    def run(
        self, luma: Floats, residuals: Iterator[RunEvent], sides: Sides, count: int
    ) -> Iterator[RunEvent]:
        """Yield the first `count` results once the residuals that each needs are there.

        `luma` is the plane that the residuals were computed from, `residuals` the run of the
        feature part. Its other events are passed on.
        """
        values = {INPUT: luma}
        names = iter(self._parts.features.results)
        operations = iter(self._parts.image)

        def wait_for(name: str) -> Iterator[WorkDone]:
            while name not in values:
                event = next(residuals)
                if isinstance(event, WorkDone):
                    yield event
                else:
                    values[next(names)] = event.plane

        for result in self._parts.results[:count]:
            if result in self._parts.features.results:
                yield from wait_for(result)
            while result not in values:
                operation = next(operations)
                for source in operation.sources:
                    yield from wait_for(source)
                read = [values[source] for source in operation.sources]
                values[operation.result] = self._compute(operation, read, sides)
            yield StepResult(values[result])

    def _compute(self, operation: Operation, read: list[Floats], sides: Sides) -> Floats:
        x, *_ = read
        if isinstance(operation, Sum | ScaledSum):
            return self._sum(operation, read, sides)
        if isinstance(operation, Activation):
            return np.maximum(x, 0) + np.float32(operation.slope) * np.minimum(x, 0)
        if isinstance(operation, Normalisation):
            scale, shift = operation.scale_and_shift(self._tensors)
            normalised: Floats = x * scale[0] + shift[0]
            return normalised
        kernel = self._tensors[operation.weight][0, 0]
        if isinstance(operation, Convolution):
            made = _correlated(x, kernel, operation.padding(self._shapes, sides))
        else:
            made = _enlarged(x, kernel, operation.stride, operation.cuts(self._shapes, sides))
        return made if operation.bias is None else made + self._tensors[operation.bias][0]

    def _sum(self, operation: Sum | ScaledSum, read: list[Floats], sides: Sides) -> Floats:
        target = self._extents[operation.result]
        parts = [
            self._extents[source].crop(target, sides).cropped(x)
            for source, x in zip(operation.sources, read, strict=True)
        ]
        if isinstance(operation, ScaledSum):
            weights = self._tensors[operation.weight]
            parts = [x * weight for x, weight in zip(parts, weights, strict=True)]
        total = parts[0].copy()
        for part in parts[1:]:
            total += part
        return total


def _correlated(x: Floats, kernel: Floats, zeros: Edges) -> Floats:
    """A plane (h, w) under a kernel (k, k), with zeros around it."""
    top, left, bottom, right = zeros
    padded = np.pad(x, ((top, bottom), (left, right)))
    height, width = (length - len(kernel) + 1 for length in padded.shape)
    total = np.zeros((height, width), np.float32)
    for row, column in np.argwhere(kernel):
        total += kernel[row, column] * padded[row : row + height, column : column + width]
    return total


def _enlarged(x: Floats, kernel: Floats, stride: int, edges: Edges) -> Floats:
    """A plane (h, w) under a transposed kernel (k, k), without the pixels at the edges.

    An output pixel's place among the stride x stride that belong to one input pixel decides which
    weights it meets, so that each place is an ordinary convolution of its own.
    """
    reach = -(-len(kernel) // stride) - 1  # input pixels beyond its own that an output pixel sees
    spare = stride * (reach + 1) - len(kernel)
    kernel = np.pad(kernel, (0, spare))
    height, width = x.shape[0] + reach, x.shape[1] + reach
    made = np.empty((height, stride, width, stride), np.float32)
    for row in range(stride):
        for column in range(stride):
            taps = kernel[row::stride, column::stride][::-1, ::-1]
            made[:, row, :, column] = _correlated(x, taps, Edges(reach, reach, reach, reach))
    top, left, bottom, right = edges
    cut = Edges(top, left, bottom + spare, right + spare)
    return cut.cropped(made.reshape(stride * height, stride * width))
