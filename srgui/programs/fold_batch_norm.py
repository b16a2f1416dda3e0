"""Batch normalisation folded into the convolutions before it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np

from srgui.programs.operations import Convolution, Normalisation, Operation, Tensors
from srgui.programs.program import Graph


def folded(graph: Graph, tensors: Tensors) -> tuple[Graph, Tensors]:
    """A graph that computes the same with fewer normalisations, and its tensors.

    A normalisation of a convolution that nothing else reads becomes part of it, exactly. One that
    follows a sum stays: the next convolution pads with zeros after the activation in between, so
    the normalisation can't move into it.
    """
    uses = Counter(value for operation in graph.operations for value in operation.sources)
    uses.update(graph.results)
    made = dict(tensors)
    operations: dict[str, Operation] = {}
    for operation in graph.operations:
        before = operations.get(operation.source) if isinstance(operation, Normalisation) else None
        if (
            isinstance(operation, Normalisation)
            and isinstance(before, Convolution)
            and uses[operation.source] == 1
        ):
            del operations[operation.source]
            names = f"{before.weight} * {operation.weight}", f"{before.weight} * {operation.bias}"
            scale, shift = operation.scale_and_shift(tensors)
            made[names[0]] = tensors[before.weight] * scale[:, None, None, None]
            bias = np.float32(0) if before.bias is None else tensors[before.bias]
            made[names[1]] = bias * scale + shift
            operation = replace(before, result=operation.result, weight=names[0], bias=names[1])
        operations[operation.result] = operation
    shapes = {name: array.shape for name, array in made.items()}
    return replace(graph, operations=tuple(operations.values()), shapes=shapes), made
