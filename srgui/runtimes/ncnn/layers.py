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
    Affine,
    Concatenation,
    Convolution,
    ConvTranspose,
    Enlargement,
    Function,
    Normalisation,
    Operation,
    PixelShuffle,
    PReLU,
    Product,
    Shapes,
    Sum,
    Tensors,
)
from srgui.programs.program import Graph
from srgui.programs.shape_inference import Edges, Extent, Sides

_MAGIC = 7767517
_FLOAT32 = np.zeros(1, np.int32).tobytes()  # the tag in front of a weight: not compressed
_REST = -233  # a crop's size: what its offsets leave
_REPEATED = 1  # a padding's kind: the outermost pixels
_PRODUCT = 2  # of the kinds of BinaryOp
_METHODS = {"nearest": 1, "bilinear": 2}  # the kinds of Interp
_FUNCTIONS = {"tanh": "TanH", "sigmoid": "Sigmoid", "gelu": "GELU"}


@dataclass(frozen=True)
class Layer:
    """One layer of ncnn's; `owner` has its weights."""

    kind: str
    inputs: tuple[str, ...]
    output: str
    parameters: tuple[str, ...] = ()
    owner: Convolution | ConvTranspose | Normalisation | Affine | PReLU | None = None
    channels: int = 0
    """Those of a normalisation's weights."""


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
        source, result = operation.sources[0], operation.result
        match operation:
            case Convolution():
                zeros = operation.padding(self._shapes, self._sides)
                if any(zeros):
                    yield padding(source, f"{result} padded", zeros)
                    source = f"{result} padded"
                yield self._weighted(convolution_kind(operation), operation, source, 0)
            case ConvTranspose():
                edges = operation.cuts(self._shapes, self._sides)
                yield from self._cut(self._weighted("Deconvolution", operation, source, 1), edges)
            case Activation() if source in self._fused:
                return
            case Enlargement():
                edges = operation.cuts(self._sides)
                yield from self._cut(pointwise(operation, 0, self._shapes, source, result), edges)
            case Sum() | Product() | Concatenation():
                yield from self._joined(operation)
            case _:
                channels = self._extents[result].channels
                yield pointwise(operation, channels, self._shapes, source, result)

    def _cut(self, layer: Layer, edges: Edges) -> Iterator[Layer]:
        """The layer without these edges of its output."""
        if not any(edges):
            yield layer
            return
        uncut = f"{layer.output} uncut"
        yield replace(layer, output=uncut)
        yield crop(uncut, layer.output, edges)

    def _output(self, operation: Convolution | ConvTranspose) -> str:
        fused = self._fused.get(operation.result)
        return fused.result if fused else operation.result

    def _weighted(
        self, kind: str, operation: Convolution | ConvTranspose, source: str, outputs_axis: int
    ) -> Layer:
        shape = self._shapes[operation.weight]
        parameters = [f"0={shape[outputs_axis]}", f"1={operation.kernel(self._shapes)}"]
        if isinstance(operation, ConvTranspose):
            parameters.append(f"3={operation.stride}")
        else:
            parameters += arrangement(operation)
        parameters += [f"5={int(operation.bias is not None)}", f"6={int(np.prod(shape))}"]
        parameters += activation(self._fused.get(operation.result))
        owner = replace(operation, source="", result="")
        return Layer(kind, (source,), self._output(operation), tuple(parameters), owner)

    def _joined(self, operation: Sum | Product | Concatenation) -> Iterator[Layer]:
        target, parts = self._extents[operation.result], []
        for number, source in enumerate(operation.sources):
            edges = self._extents[source].crop(target, self._sides)
            part = f"{operation.result} part {number}" if any(edges) else source
            if any(edges):
                yield crop(source, part, edges)
            parts.append(part)
        yield joining(operation, self._tensors, parts, operation.result)


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


def convolution_kind(operation: Convolution) -> str:
    """Return the name of a convolution's layer."""
    return "ConvolutionDepthWise" if operation.groups > 1 else "Convolution"


def arrangement(operation: Convolution) -> list[str]:
    """Return the parameters of a convolution's dilation and groups."""
    dilation = [f"2={operation.dilation}"] if operation.dilation > 1 else []
    return [*dilation, *([f"7={operation.groups}"] if operation.groups > 1 else [])]


def convolution(operation: Convolution, tensors: Tensors, fused: Activation | None = None) -> Layer:
    """Return a convolution without padding from "0" to "result"."""
    shape = tensors[operation.weight].shape
    parameters = [f"0={shape[0]}", f"1={shape[-1]}", f"5={int(operation.bias is not None)}"]
    parameters += [f"6={int(np.prod(shape))}", *arrangement(operation), *activation(fused)]
    owner = replace(operation, source="", result="")
    return Layer(convolution_kind(operation), ("0",), "result", tuple(parameters), owner)


def pointwise(
    operation: Operation, channels: int, shapes: Shapes, source: str, output: str
) -> Layer:
    """Return an operation on the pixels of a single value, whose result has `channels`."""
    match operation:
        case Activation():
            return Layer("ReLU", (source,), output, (f"0={operation.slope!r}",))
        case PReLU():
            owner, slopes = PReLU("", "", operation.weight), shapes[operation.weight][0]
            return Layer("PReLU", (source,), output, (f"0={slopes}",), owner)
        case Function():
            return Layer(_FUNCTIONS[operation.name], (source,), output)
        case Normalisation() | Affine():
            owner_ = replace(operation, source="", result="")
            return Layer("Scale", (source,), output, (f"0={channels}", "1=1"), owner_, channels)
        case PixelShuffle():
            return Layer("PixelShuffle", (source,), output, (f"0={operation.factor}",))
        case Enlargement():
            factor = float(operation.factor)
            parameters = (f"0={_METHODS[operation.method]}", f"1={factor}", f"2={factor}")
            return Layer("Interp", (source,), output, parameters)
    raise RuntimeError(f"ncnn has no layer for a {operation.kind}")


def joining(
    operation: Sum | Product | Concatenation, tensors: Tensors, parts: Sequence[str], output: str
) -> Layer:
    """Return an operation on several values of the same size."""
    if isinstance(operation, Product):
        return Layer("BinaryOp", tuple(parts), output, (f"0={_PRODUCT}",))
    if isinstance(operation, Concatenation):
        return Layer("Concat", tuple(parts), output, ("0=0",))
    parameters = ["0=1"]
    weights = operation.weights(tensors)
    if weights is not None:
        numbers = [repr(float(weight)) for weight in weights]
        parameters.append(f"-23301={len(numbers)},{','.join(numbers)}")
    return Layer("Eltwise", tuple(parts), output, tuple(parameters))


def padding(source: str, output: str, edges: Edges, *, repeated: bool = False) -> Layer:
    """Return the layer that puts zeros, or the outermost pixels `repeated`, around a value."""
    numbers = [edges.top, edges.bottom, edges.left, edges.right]
    numbers += [_REPEATED] if repeated else []
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
    if isinstance(owner, Normalisation | Affine):
        for array in owner.scale_and_shift(tensors):
            yield np.broadcast_to(array, layer.channels).astype("<f4").tobytes()
    elif isinstance(owner, PReLU):
        yield tensors[owner.weight].astype("<f4").tobytes()
    elif owner is not None:
        weight = tensors[owner.weight]
        if isinstance(owner, ConvTranspose):
            weight = weight.transpose(1, 0, 2, 3)  # (outputs, inputs, k, k)
        yield _FLOAT32 + weight.astype("<f4").tobytes()
        if owner.bias is not None:
            yield tensors[owner.bias].astype("<f4").tobytes()
