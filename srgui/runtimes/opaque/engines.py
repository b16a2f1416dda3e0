"""The choice of the engine for a network in another program's format."""

from __future__ import annotations

import contextlib
import importlib.util

from srgui.errors import OptionError
from srgui.runtimes.opaque.engine import Engine, FormatError
from srgui.texts import Text

FORMATS = ("ncnn", "onnx", "pytorch")
_OF_ONNX = ("openvino", "onnxruntime")  # the first that is installed and can run it; OpenVINO takes
# a third of the memory or less for the same time


def engine(
    format_: str, model: bytes, weights: bytes, threads: int, device: str, runtime: str
) -> Engine:
    """Return an engine for the network in these bytes.

    `device` is "auto", "cpu" or, for ncnn, "gpu:NAME", for PyTorch "cuda" or "mps"; `runtime` is
    "auto" or an engine's name. Raises FormatError for a network that is not accepted, and
    OptionError where no engine can run it with these options.
    """
    if format_ == "ncnn":
        _require(runtime in ("auto", "ncnn"), runtime)
        return _ncnn(model, weights, threads, device)
    if format_ == "pytorch":
        _require(runtime in ("auto", "torch"), runtime)
        return _pytorch(model, threads, device)
    _require(format_ == "onnx" and runtime in ("auto", *_OF_ONNX), runtime)
    _require(device in ("auto", "cpu"), device)
    return _onnx(model, threads, runtime)


def _require(possible: bool, option: str) -> None:
    if not possible:
        raise OptionError(
            Text("Can't run this network with {option!r}", option=option),
            Text("its format does not support it"),
            Text("Choose auto for the device and the runtime."),
        )


def _ncnn(model: bytes, weights: bytes, threads: int, device: str) -> Engine:
    from srgui.runtimes.opaque.ncnn_pair import NcnnPair

    if device in ("auto", "cpu"):
        return NcnnPair(model, weights, threads)
    _require(device.startswith("gpu"), device)
    from srgui.runtimes.ncnn import vulkan

    card = vulkan.chosen(device)
    return NcnnPair(model, weights, threads, (card.index, card.device))


def _pytorch(model: bytes, threads: int, device: str) -> Engine:
    from srgui.runtimes.opaque import pytorch_weights
    from srgui.runtimes.torch import available

    if not pytorch_weights.is_installed():
        raise OptionError(
            Text("Can't run networks of other architectures"),
            Text("the package spandrel is not installed"),
            Text("Run pip install 'srgui[spandrel]'."),
        )
    there = available()
    _require(device in ("auto", *there), device)
    chosen = there[0] if device == "auto" else device
    return pytorch_weights.PyTorchWeights(model, chosen, threads)


def _onnx(model: bytes, threads: int, runtime: str) -> Engine:
    from srgui.runtimes.opaque import onnx_file

    onnx_file.check(model)
    names = _OF_ONNX if runtime == "auto" else (runtime,)
    installed = [name for name in names if _reads_onnx(name)]
    if not installed:
        raise OptionError(
            Text("Can't run ONNX files"),
            Text("neither ONNX Runtime nor OpenVINO is installed"),
            Text("Run pip install 'srgui[onnx]'."),
        )
    for name in installed[:-1]:
        with contextlib.suppress(FormatError):
            return onnx_file.ENGINES[name](model, threads)
    return onnx_file.ENGINES[installed[-1]](model, threads)


def _reads_onnx(name: str) -> bool:
    """Return whether an engine is here; the packaged OpenVINO has no part that reads ONNX files."""
    if importlib.util.find_spec(name) is None:
        return False
    if name != "openvino":
        return True
    try:
        from srgui.runtimes.openvino_quiet import openvino
    except (ImportError, OSError):
        return False
    return "onnx" in openvino.frontend.FrontEndManager().get_available_front_ends()
