"""The multiply-adds of a network in another program's format, the same on every machine."""

from __future__ import annotations

from srgui.models.opaque import ncnn_work, onnx_work
from srgui.programs.operations import Opaque
from srgui.runtimes.opaque.engine import Engine
from srgui.runtimes.opaque.ncnn_param import check
from srgui.runtimes.opaque.pytorch_weights import PyTorchWeights

_SIDE = 64  # pixels of the plane that PyTorch's are counted with: a multiple of usual windows


def multiply_adds(engine: Engine, opaque: Opaque, model: bytes, weights: bytes) -> float | None:
    """Return those for a pixel of the input; None if they can't be counted.

    They are counted from the layers, or for PyTorch from a run.
    """
    if opaque.engine == "ncnn":
        return ncnn_work.multiply_adds(check(model, weights), opaque.channels)
    if opaque.engine == "onnx":
        return onnx_work.multiply_adds(model, opaque.channels)
    if isinstance(engine, PyTorchWeights):
        side = max(_SIDE, opaque.least)
        side += (opaque.remainder - side) % opaque.multiple
        return engine.multiply_adds((opaque.channels, side, side)) / side**2
    return None
