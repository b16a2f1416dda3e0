"""A graph as ncnn's layers, and their text format and weights.

Zeros around a convolution and cuts behind a transposed one are layers of their own (ncnn copies
there in any case), so that the layers with weights are the same for every tile.

The format: https://github.com/Tencent/ncnn/wiki/param-and-model-file-structure and, for each
layer's numbered parameters, https://github.com/Tencent/ncnn/wiki/operators.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from srgui.programs.operations import (
    Activation,
    Convolution,
    ConvTranspose,
    Normalisation,
    Operation,
    ScaledSum,
    Sum,
    Tensors,
)
from srgui.programs.program import Graph
from srgui.programs.shape_inference import Edges, Extent, Sides

_MAGIC = 7767517
_FLOAT32 = np.zeros(1, np.int32).tobytes()  # the tag in front of a weight: not compressed
_REST = -233  # a crop's size: what its offsets leave


@dataclass(frozen=True)
class Layer:
    """One layer of ncnn's; `owner` has its weights."""

    kind: str
    inputs: tuple[str, ...]
    output: str
    parameters: tuple[str, ...] = ()
    owner: Convolution | ConvTranspose | Normalisation | None = None


def layers(
    graph: Graph, extents: Mapping[str, Extent], tensors: Tensors, sides: Sides
) -> list[Layer]:
    """Return the graph's layers for a plane that ends with the picture at `sides`, in order."""
    lowering = _Lowering(graph, extents, tensors, sides)
    return [layer for operation in graph.operations for layer in lowering.layers(operation)]


class _Lowering:
    def __init__(
        self, graph: Graph, extents: Mapping[str, Extent], tensors: Tensors, sides: Sides
    ) -> None:
        self._shapes, self._extents, self._tensors = graph.shapes, extents, tensors
        self._sides = sides
        self._fused = fused_activations(graph)

    def layers(self, operation: Operation) -> Iterator[Layer]:
        """The layers of one operation; none for an activation that another layer computes."""
        if isinstance(operation, Convolution):
            zeros = operation.padding(self._shapes, self._sides)
            source = operation.source
            if any(zeros):
                yield padding(source, f"{operation.result} padded", zeros)
                source = f"{operation.result} padded"
            yield self._weighted("Convolution", operation, source, self._output(operation), 0)
        elif isinstance(operation, ConvTranspose):
            edges = operation.cuts(self._shapes, self._sides)
            output = self._output(operation)
            made = f"{output} uncut" if any(edges) else output
            yield self._weighted("Deconvolution", operation, operation.source, made, 1)
            if any(edges):
                yield crop(made, output, edges)
        elif isinstance(operation, Activation):
            if operation.source not in self._fused:
                yield rectifying(operation.slope, operation.source, operation.result)
        elif isinstance(operation, Normalisation):
            channels = self._shapes[operation.weight][0]
            yield scaling(operation, channels, operation.source, operation.result)
        elif isinstance(operation, Sum):
            yield from self._sum(operation)

    def _output(self, operation: Convolution | ConvTranspose) -> str:
        fused = self._fused.get(operation.result)
        return fused.result if fused else operation.result

    def _weighted(
        self,
        kind: str,
        operation: Convolution | ConvTranspose,
        source: str,
        output: str,
        outputs_axis: int,
    ) -> Layer:
        shape = self._shapes[operation.weight]
        parameters = [f"0={shape[outputs_axis]}", f"1={operation.kernel(self._shapes)}"]
        if isinstance(operation, ConvTranspose):
            parameters.append(f"3={operation.stride}")
        parameters += [f"5={int(operation.bias is not None)}", f"6={int(np.prod(shape))}"]
        parameters += activation(self._fused.get(operation.result))
        owner = replace(operation, source="", result="")
        return Layer(kind, (source,), output, tuple(parameters), owner)

    def _sum(self, operation: Sum | ScaledSum) -> Iterator[Layer]:
        target, parts = self._extents[operation.result], []
        for number, source in enumerate(operation.sources):
            edges = self._extents[source].crop(target, self._sides)
            part = f"{operation.result} part {number}" if any(edges) else source
            if any(edges):
                yield crop(source, part, edges)
            parts.append(part)
        yield addition(operation, self._tensors, parts, operation.result)


def fused_activations(graph: Graph) -> dict[str, Activation]:
    """Return the activations that the layer before them computes, by that layer's result, which
    nothing else reads.
    """
    readers = Counter(value for operation in graph.operations for value in operation.sources)
    makers = {operation.result: operation for operation in graph.operations}
    return {
        operation.source: operation
        for operation in graph.operations
        if isinstance(operation, Activation)
        and isinstance(makers.get(operation.source), Convolution | ConvTranspose)
        and readers[operation.source] == 1
        and operation.source not in graph.results
    }


def activation(fused: Activation | None) -> list[str]:
    """Return the parameters by which a convolution computes an activation too."""
    if fused is None:
        return []
    return ["9=2", f"-23310=1,{fused.slope!r}"] if fused.slope else ["9=1"]


def convolution(
    weight: str, bias: str | None, tensors: Tensors, fused: Activation | None, groups: int = 1
) -> Layer:
    """Return a convolution without padding from "0" to "result"; the outputs of each of several
    `groups` see only the group's inputs.
    """
    shape = tensors[weight].shape
    parameters = [f"0={shape[0]}", f"1={shape[-1]}", f"5={int(bias is not None)}"]
    parameters += [f"6={int(np.prod(shape))}", *([f"7={groups}"] if groups > 1 else [])]
    parameters += activation(fused)
    kind = "ConvolutionDepthWise" if groups > 1 else "Convolution"
    return Layer(kind, ("0",), "result", tuple(parameters), Convolution("", "", weight, bias))


def rectifying(slope: float, source: str, output: str) -> Layer:
    """Return an activation that is a layer of its own."""
    return Layer("ReLU", (source,), output, (f"0={slope!r}",))


def scaling(operation: Normalisation, channels: int, source: str, output: str) -> Layer:
    """Return a normalisation."""
    return Layer("Scale", (source,), output, (f"0={channels}", "1=1"), operation)


def addition(
    operation: Sum | ScaledSum, tensors: Tensors, parts: Sequence[str], output: str
) -> Layer:
    """Return the sum of values of the same size."""
    parameters = ["0=1"]
    if isinstance(operation, ScaledSum):
        weights = [repr(float(weight)) for weight in tensors[operation.weight]]
        parameters.append(f"-23301={len(weights)},{','.join(weights)}")
    return Layer("Eltwise", tuple(parts), output, tuple(parameters))


def padding(source: str, output: str, edges: Edges) -> Layer:
    """Return the layer that puts zeros around a value."""
    numbers = (edges.top, edges.bottom, edges.left, edges.right)
    return Layer("Padding", (source,), output, tuple(f"{n}={e}" for n, e in enumerate(numbers)))


def crop(source: str, output: str, edges: Edges) -> Layer:
    """Return the layer that cuts off the edges of a value."""
    offsets = (f"0={edges.left}", f"1={edges.top}", f"6={edges.right}", f"7={edges.bottom}")
    return Layer("Crop", (source,), output, (*offsets, *(f"{n}={_REST}" for n in (3, 4, 5))))


def text(layers: Sequence[Layer], inputs: Sequence[str]) -> str:
    """Return the layers in ncnn's text format.

    Values keep their names, with "/" for spaces. ncnn wants every value that is read more than once
    to be split explicitly.
    """
    readers = Counter(source for layer in layers for source in layer.inputs)
    copies: dict[str, Iterator[str]] = {}  # of a value that several read
    lines, blobs = [], 0

    def add(kind: str, reads: Sequence[str], value: str, parameters: Sequence[str] = ()) -> None:
        nonlocal blobs
        name = _name(value)
        counts = f"{len(reads)} 1"
        lines.append(" ".join([kind, name, counts, *reads, name, *parameters]))
        blobs += 1
        if (count := readers[value]) > 1:
            names = [f"{name}/{number}" for number in range(count)]
            lines.append(" ".join(["Split", f"{name}/", f"1 {count}", name, *names]))
            copies[value] = iter(names)
            blobs += count

    for value in inputs:
        add("Input", (), value)
    for layer in layers:
        reads = [next(copies[s]) if s in copies else _name(s) for s in layer.inputs]
        add(layer.kind, reads, layer.output, layer.parameters)
    return "\n".join([str(_MAGIC), f"{len(lines)} {blobs}", *lines, ""])


def _name(value: str) -> str:
    return value.replace(" ", "/")


def weights(layers: Sequence[Layer], tensors: Tensors) -> bytes:
    """Return the layers' weights in ncnn's model format, one after the other."""
    return b"".join(part for layer in layers for part in _weights(layer, tensors))


def _weights(layer: Layer, tensors: Tensors) -> Iterator[bytes]:
    owner = layer.owner
    if isinstance(owner, Normalisation):
        for array in owner.scale_and_shift(tensors):
            yield array.astype("<f4").tobytes()
    elif owner is not None:
        weight = tensors[owner.weight]
        if isinstance(owner, ConvTranspose):
            weight = weight.transpose(1, 0, 2, 3)  # (outputs, inputs, k, k)
        yield _FLOAT32 + weight.astype("<f4").tobytes()
        if owner.bias is not None:
            yield tensors[owner.bias].astype("<f4").tobytes()
