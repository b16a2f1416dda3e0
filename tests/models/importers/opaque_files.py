"""Small networks in other programs' formats, written byte by byte."""

from __future__ import annotations

import numpy as np

from tests.models.importers.protobuf import field

PARAM = """7767517
6 7
Input            input  0 1 data
Split            split  1 2 data a b
Convolution      conv   1 1 a f 0=12 1=3 4=1 5=1 6=324
PixelShuffle     up     1 1 f u 0=2
Interp           plain  1 1 b v 0=2 1=2.0 2=2.0
BinaryOp         add    2 1 u v out 0=0
"""


def save_ncnn(folder, name="own", param=PARAM):
    """Twice as large by bilinear interpolation, plus a small convolution. Returns the .param."""
    random = np.random.default_rng(4)
    weights = random.normal(0, 0.02, 324 + 12).astype(np.float32)
    (folder / f"{name}.bin").write_bytes(b"\0\0\0\0" + weights.tobytes())
    path = folder / f"{name}.param"
    path.write_text(param, encoding="utf-8")
    return path


def _attribute(name, *numbers):
    listed = b"".join(field(8, number) for number in numbers)
    kind = field(20, 7 if len(numbers) > 1 else 2)
    return field(5, field(1, name) + (listed if len(numbers) > 1 else field(3, *numbers)) + kind)


def node(kind, inputs, output, *attributes, domain=""):
    named = b"".join(field(1, name) for name in inputs)
    kinds = field(4, kind) + b"".join(attributes) + field(7, domain)
    return field(1, named + field(2, output) + kinds)


def _tensor(name, array, extra=b""):
    dims = b"".join(field(1, side) for side in array.shape)
    data = np.ascontiguousarray(array, "<f4").tobytes()
    return field(5, dims + field(2, 1) + field(8, name) + field(9, data) + extra)


def constant(name, shape):
    """Numbers that a network contains."""
    return _tensor(name, np.zeros(shape))


def _value(number, name, sides):
    dims = b"".join(
        field(1, field(1, side) if side else field(2, f"axis{axis}"))
        for axis, side in enumerate(sides)
    )
    return field(number, field(1, name) + field(2, field(1, field(1, 1) + field(2, dims))))


def save_onnx(path, *, channels=3, sides=(0, 0), more=b"", external=b""):
    """Twice as large by repetition, with a little of the neighbours."""
    random = np.random.default_rng(4)
    weights = random.normal(0, 0.02, (4 * channels, channels, 3, 3))
    for phase in range(4):
        for channel in range(channels):
            weights[phase * channels + channel, channel, 1, 1] += 1
    graph = (
        node("Conv", ("data", "w"), "f", _attribute("pads", 1, 1, 1, 1))
        + node("DepthToSpace", ("f",), "out", _attribute("blocksize", 2))
        + more
        + field(2, "network")
        + _tensor("w", weights, external)
        + _value(11, "data", (1, channels, *sides))
        + _value(12, "out", (1, channels, *(2 * side for side in sides)))
    )
    opset = field(1, "") + field(2, 13)
    path.write_bytes(field(1, 8) + field(8, opset) + field(7, graph))
    return path
