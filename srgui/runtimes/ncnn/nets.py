"""Nets of ncnn made in memory, and planes into them and out of them."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

import ncnn
import numpy as np

from srgui.programs.operations import Tensors
from srgui.runtimes import Floats
from srgui.runtimes.ncnn.layers import Layer, text, weights

_NO_MEMORY = -100  # what ncnn answers when an allocation failed


def options(threads: int) -> ncnn.Option:
    """All in 32 bits on the processor, and nothing kept that is no longer needed."""
    made = ncnn.Option()
    made.num_threads = threads
    made.lightmode = True
    made.use_vulkan_compute = False
    for bits in ("fp16", "bf16"):
        set_storage(made, bits, False)
    made.use_fp16_arithmetic = False
    return made


def set_storage(option: ncnn.Option, bits: str, used: bool) -> None:
    """Whether values and weights lie in memory as "fp16" or "bf16"."""
    setattr(option, f"use_{bits}_packed", used)
    setattr(option, f"use_{bits}_storage", used)


def net(
    layers: Sequence[Layer],
    inputs: Sequence[str],
    tensors: Tensors,
    option: ncnn.Option,
    vulkan_device: int | None = None,
) -> ncnn.Net:
    """What computes the layers; raises RuntimeError where ncnn can't."""
    made = ncnn.Net()
    made.opt = option
    if vulkan_device is not None:
        made.set_vulkan_device(vulkan_device)
    refused = made.load_param_mem(text(layers, inputs))
    if refused or made.load_model(_Weights(weights(layers, tensors))):
        raise RuntimeError("ncnn can't make this network")
    return made


def matrix(plane: Floats) -> ncnn.Mat:
    """A plane (h, w) as ncnn's own copy."""
    array = np.ascontiguousarray(plane[None], np.float32)  # has to outlive the Mat that views it
    return ncnn.Mat(array).clone()


def array(value: ncnn.Mat) -> Floats:
    """A value as an array (channels, h, w) of its own."""
    if value.elempack > 1:  # on this thread: by itself, ncnn would take all processors for it
        value = ncnn.convert_packing(value, 1, options(1))
    return np.array(value, np.float32)


def extracted(extractor: ncnn.Extractor, name: str, as_it_lies: bool = False) -> ncnn.Mat:
    """A value of the net; `as_it_lies`, with ncnn's order of channels, for another net of its.

    Raises MemoryError, or RuntimeError for whatever else fails.
    """
    status, value = extractor.extract(name, int(as_it_lies))
    if status == _NO_MEMORY:
        raise MemoryError("ncnn found no memory")
    if status or value.empty():
        raise RuntimeError(f"ncnn failed with status {status}")
    return value


def computed(net: ncnn.Net, values: Sequence[ncnn.Mat]) -> ncnn.Mat:
    """The value "result" of a net that reads "0", "1" and so on, for another net of ncnn's."""
    extractor = net.create_extractor()
    for number, value in enumerate(values):
        extractor.input(str(number), value)
    return extracted(extractor, "result", as_it_lies=True)


_pointer: Any = ctypes.pythonapi.PyCapsule_GetPointer
_pointer.restype = ctypes.c_void_p
_pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]


class _Weights(ncnn.DataReader):  # type: ignore[misc]
    """Weights in memory, which ncnn copies while it reads (`load_model_mem` would not)."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._data = data
        self._at = 0

    def read(self, buffer: object, size: int) -> int:
        """Copy the next `size` bytes to ncnn's buffer; how many there were."""
        part = self._data[self._at : self._at + size]
        ctypes.memmove(_pointer(buffer, None), part, len(part))
        self._at += len(part)
        return len(part)
