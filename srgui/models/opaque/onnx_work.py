"""The multiply-adds of a network in an ONNX file, counted from its operations.

Reference: https://onnx.ai/onnx/operators.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from srgui.models.opaque.onnx_nodes import POINTWISE, Node, floats, inputs, nodes

_NAMES = """
    DepthToSpace Flatten InstanceNormalization LayerNormalization LpNormalization Pad Reshape
    Softmax SpaceToDepth Squeeze Transpose Unsqueeze
"""
_KEEPING = POINTWISE | frozenset(_NAMES.split())  # the count of the numbers
_REDUCING = ("Global", "Reduce")  # to so few numbers that they don't count


def multiply_adds(model: bytes, channels: int) -> float | None:
    """Return those for a pixel of the input, which has `channels`; None if they can't be counted.

    `model` is an ONNX file that `onnx_file.check` has accepted. Those of operations without weights
    are left out.
    """
    # Of the numbers of a value for a pixel of the input; constants are not there.
    counts = dict.fromkeys(inputs(model), float(channels))
    work = 0.0
    try:
        for node in nodes(model):
            sources = [counts.get(name, 0.0) for name in node.inputs]
            rule = _WEIGHTED.get(node.kind)
            if rule and any(sources):
                added, made = rule(node, sources)
                work += added
            else:
                made = _made(node, sources)
            counts.update(dict.fromkeys(node.outputs, made))
    except (KeyError, ValueError, ZeroDivisionError):  # unusual attributes
        return None
    return work


def _made(node: Node, sources: Sequence[float]) -> float:
    """The numbers of a result. Raises ValueError where they are not known."""
    largest = max(sources, default=0.0)
    if not largest or node.kind.startswith(_REDUCING):
        return 0.0  # such as sizes
    if node.kind in _KEEPING:
        return largest
    return _OTHERS[node.kind](node, sources)


def _weights(node: Node, others: Sequence[float]) -> list[int]:
    """The axes of the weights, which are constant. Raises ValueError if they are not."""
    tensor = node.constant(1)
    if tensor is None or any(others):
        raise ValueError("computed while it runs")
    return tensor.numbers(1)


def _convolution(node: Node, sources: Sequence[float]) -> tuple[float, float]:
    """The multiply-adds of a convolution, and the numbers of its result."""
    axes = _weights(node, sources[1:])
    places = sources[0] / (axes[1] * node.whole("group", 1)) / _strides(node)
    return math.prod(axes) * places, axes[0] * places


def _transposed(node: Node, sources: Sequence[float]) -> tuple[float, float]:
    axes = _weights(node, sources[1:])
    places = sources[0] / axes[0]
    return math.prod(axes) * places, axes[1] * node.whole("group", 1) * places * _strides(node)


def _product(node: Node, sources: Sequence[float]) -> tuple[float, float]:
    """As above, of a matrix."""
    axes = _weights(node, sources[1:])
    if len(axes) != 2:
        raise ValueError("not one matrix")
    each, made = reversed(axes) if node.whole("transB", 0) else axes
    return sources[0] * made, sources[0] / each * made


def _strides(node: Node) -> int:
    """The product of the strides along both axes."""
    return math.prod(node.attributes["strides"].numbers(8)) if "strides" in node.attributes else 1


def _resize(node: Node, sources: Sequence[float]) -> float:
    scales = node.constant(1 if node.kind == "Upsample" else 2)
    if scales is None or len(node.inputs) > 3:  # the fourth input is the size
        raise ValueError("depends on the size")
    return sources[0] * math.prod(floats(scales))


def _split(node: Node, sources: Sequence[float]) -> float:
    if len(node.inputs) > 1 or len(set(_parts(node))) > 1:
        raise ValueError("parts of any size")
    return sources[0] / len(node.outputs)


def _parts(node: Node) -> list[int]:
    return node.attributes["split"].numbers(8) if "split" in node.attributes else []


_WEIGHTED: Mapping[str, Callable[[Node, Sequence[float]], tuple[float, float]]] = {
    "Conv": _convolution,
    "ConvTranspose": _transposed,
    "Gemm": _product,
    "MatMul": _product,
}
_OTHERS: Mapping[str, Callable[[Node, Sequence[float]], float]] = {
    "AveragePool": lambda node, sources: sources[0] / _strides(node),
    "Concat": lambda node, sources: sum(sources),
    "MaxPool": lambda node, sources: sources[0] / _strides(node),
    "Resize": _resize,
    "Split": _split,
    "Upsample": _resize,
}
