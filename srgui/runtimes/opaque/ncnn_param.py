"""Descriptions of networks of ncnn (.param), read and checked.

Reference: https://github.com/Tencent/ncnn/wiki/param-and-model-file-structure. ncnn itself trusts
what it reads.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from srgui.runtimes.opaque.engine import FormatError
from srgui.runtimes.opaque.recognition import MAGIC
from srgui.texts import Text

_MOST_LAYERS = 10_000
_LONGEST_TEXT = 8_000_000  # bytes
_LARGEST_NUMBER = 1 << 30
_MOST_CHANNELS = 16_384
_LARGEST_KERNEL = 64
_WEIGHTED = ("Convolution", "ConvolutionDepthWise", "Deconvolution", "DeconvolutionDepthWise")
_KERNELS = (1, 11)  # numbers of a convolution's parameters: width and height of the kernel
_COUNT = 6  # of its weights; as of InnerProduct's, where it is 2
_NAMES = """
    AbsVal BNLL BatchNorm Bias BinaryOp CELU Clip Concat Convolution ConvolutionDepthWise Crop
    Deconvolution DeconvolutionDepthWise Dropout ELU Eltwise Exp ExpandDims Flatten GELU GLU Gemm
    GroupNorm HardSigmoid HardSwish InnerProduct Input InstanceNorm Interp LayerNorm Log MatMul
    MemoryData Mish MultiHeadAttention Noop Normalize PReLU Padding Permute PixelShuffle Pooling
    Power RMSNorm ReLU Reduction Reorg Reshape SELU Scale Shrink ShuffleChannel Sigmoid Slice
    Softmax Softplus Split Squeeze Swish TanH Threshold UnaryOp
"""
_LAYERS = frozenset(_NAMES.split())  # those that are computed from their parameters alone


@dataclass(frozen=True)
class Layer:
    """A line of a description."""

    kind: str
    name: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    parameters: dict[int, str]
    """Their values by their numbers, as text."""

    def number(self, key: int, default: int = 0) -> int:
        """Return a whole number among the parameters. Raises FormatError for another one."""
        value = self.parameters.get(key)
        if value is None:
            return default
        try:
            number = int(value)
        except ValueError:
            raise FormatError(Text("its layer {name} is damaged", name=self.name)) from None
        if abs(number) > _LARGEST_NUMBER:
            raise FormatError(Text("its layer {name} is implausibly large", name=self.name))
        return number


def check(model: bytes, weights: bytes) -> tuple[Layer, ...]:
    """Return the layers of a pair of files that ncnn may be given. Raises FormatError."""
    layers = tuple(_layers(model))
    known = {"": 0}
    total = 0
    for layer in layers:
        if layer.kind not in _LAYERS:
            raise FormatError(
                Text(
                    "its layer {name} is of the kind {kind}, which is not supported",
                    name=layer.name[:80],
                    kind=layer.kind[:80],
                )
            )
        missing = [name for name in layer.inputs if name not in known]
        if missing:
            raise FormatError(Text("its value {name} is never computed", name=missing[0][:80]))
        if any(name in known for name in layer.outputs):
            raise FormatError(Text("its layer {name} is there twice", name=layer.name[:80]))
        known.update(dict.fromkeys(layer.outputs, 0))
        total += _weight_count(layer)
    if total > len(weights):  # a weight takes a byte or more
        raise FormatError(Text("its .bin file is shorter than the layers need"))
    return layers


def _weight_count(layer: Layer) -> int:
    """The weights of a layer, as far as they are known. Raises FormatError for absurd ones."""
    if layer.kind in _WEIGHTED:
        kernels = [layer.number(key) for key in _KERNELS]
        sane = layer.number(0) <= _MOST_CHANNELS and max(kernels) <= _LARGEST_KERNEL
        if not sane or min(kernels) < 0 or layer.number(0) < 1:
            raise FormatError(Text("its layer {name} is implausibly large", name=layer.name[:80]))
        return _not_negative(layer, layer.number(_COUNT))
    if layer.kind == "InnerProduct":
        return _not_negative(layer, layer.number(2))
    if layer.kind == "MemoryData":
        sides = [max(1, layer.number(key)) for key in (0, 1, 2, 11)]
        return math.prod(sides)
    if layer.kind in ("PReLU", "Scale", "BatchNorm", "Bias"):
        return max(0, layer.number(0))
    return 0


def _not_negative(layer: Layer, count: int) -> int:
    if count < 1:
        raise FormatError(Text("its layer {name} has no weights", name=layer.name[:80]))
    return count


def _layers(model: bytes) -> Iterator[Layer]:
    if len(model) > _LONGEST_TEXT:
        raise FormatError(Text("its .param file is too long"))
    lines = model.decode("utf-8", "replace").split("\n")
    lines = [line for line in map(str.strip, lines) if line]
    counts = lines[1].split() if len(lines) > 1 else []
    if lines[:1] != [MAGIC] or len(counts) != 2 or not all(c.isdecimal() for c in counts):
        raise FormatError(Text("its .param file is not a description of a network"))
    if len(lines) - 2 != int(counts[0]) or not 0 < int(counts[0]) <= _MOST_LAYERS:
        raise FormatError(Text("its .param file is incomplete"))
    made = 0
    for line in lines[2:]:
        layer = _layer(line)
        made += len(layer.outputs)
        yield layer
    if made != int(counts[1]):
        raise FormatError(Text("its .param file is incomplete"))


def _layer(line: str) -> Layer:
    words = line.split()
    numbers = words[2:4]
    if len(numbers) < 2 or not all(n.isdecimal() and len(n) < 6 for n in numbers):
        raise FormatError(Text("its line {line!r} is damaged", line=line[:80]))
    reads, makes = map(int, numbers)
    names, rest = words[4 : 4 + reads + makes], words[4 + reads + makes :]
    if len(names) != reads + makes or not all("=" in word for word in rest):
        raise FormatError(Text("its line {line!r} is damaged", line=line[:80]))
    parameters: dict[int, str] = {}
    for word in rest:
        key, _, value = word.partition("=")
        if not key.removeprefix("-").isdecimal() or len(key) > 7 or len(value) > 4000:
            raise FormatError(Text("its line {line!r} is damaged", line=line[:80]))
        if not -23332 <= int(key) < 32:  # ncnn's table of parameters
            raise FormatError(Text("its line {line!r} is damaged", line=line[:80]))
        if int(key) <= -23300 and len(value.split(",")) != int(value.split(",")[0] or 0) + 1:
            raise FormatError(Text("its line {line!r} is damaged", line=line[:80]))
        parameters[int(key)] = value
    return Layer(words[0], words[1], tuple(names[:reads]), tuple(names[reads:]), parameters)


def channels(layers: Sequence[Layer], name: str) -> int:
    """Return the channels that the first convolution of a value takes; 0 if there is none."""
    names = {name}
    for layer in layers:
        if not names.intersection(layer.inputs):
            continue
        if layer.kind == "Convolution":
            width, outputs = layer.number(1), layer.number(0)
            height = layer.number(11, width)
            return layer.number(_COUNT) // max(1, outputs * width * height)
        if layer.kind in ("Split", "Padding", "BinaryOp", "Noop", "Interp", "Crop"):
            names.update(layer.outputs)
    return 0
