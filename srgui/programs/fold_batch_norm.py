"""Batch normalisation folded into the convolutions before it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np

from srgui.programs.operations import Convolution, Normalisation, Operation, Tensors
from srgui.programs.program import Graph


def folded(graph: Graph, tensors: Tensors) -> tuple[Graph, Tensors]:
    """A graph that computes the same with fewer normalisations, and its tensors.

    One that reads a convolution which nothing else reads becomes part of it, exactly. What stands
    behind a sum stays: the zeros around a picture are those behind the activation that follows,
    so that it can't move into the next convolution.
    """
    uses = Counter(value for operation in graph.operations for value in operation.sources)
    uses.update(graph.results)
    made = dict(tensors)
    kept: dict[str, Operation] = {}
    for operation in graph.operations:
        before = kept.get(operation.source) if isinstance(operation, Normalisation) else None
        if (
            isinstance(operation, Normalisation)
            and isinstance(before, Convolution)
            and uses[operation.source] == 1
        ):
            del kept[operation.source]
            names = f"{before.weight} * {operation.weight}", f"{before.weight} * {operation.bias}"
            scale, shift = operation.scale_and_shift(tensors)
            made[names[0]] = tensors[before.weight] * scale[:, None, None, None]
            bias = np.float32(0) if before.bias is None else tensors[before.bias]
            made[names[1]] = bias * scale + shift
            operation = replace(before, result=operation.result, weight=names[0], bias=names[1])
        kept[operation.result] = operation
    shapes = {name: array.shape for name, array in made.items()}
    return replace(graph, operations=tuple(kept.values()), shapes=shapes), made
