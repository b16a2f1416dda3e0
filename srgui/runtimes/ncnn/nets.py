"""Nets of ncnn made in memory, and planes into them and out of them."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator, Sequence
from typing import Any

import ncnn
import numpy as np

from srgui.programs.operations import Tensors
from srgui.runtimes import Floats, channels_first
from srgui.runtimes.ncnn.layers import Layer, text, weights

_NO_MEMORY = -100  # what ncnn answers when an allocation failed
_MANY = 500  # nets in a cache
_NO_TENSORS: Tensors = {}


def options(threads: int) -> ncnn.Option:
    """Return options for 32 bits on the processor, without values that are no longer needed."""
    made = ncnn.Option()
    made.num_threads = threads
    made.lightmode = True
    made.use_vulkan_compute = False
    for bits in ("fp16", "bf16"):
        set_storage(made, bits, False)
    made.use_fp16_arithmetic = False
    return made


def set_storage(option: ncnn.Option, bits: str, used: bool) -> None:
    """Choose whether values and weights are stored as "fp16" or "bf16"."""
    setattr(option, f"use_{bits}_packed", used)
    setattr(option, f"use_{bits}_storage", used)


def net(
    layers: Sequence[Layer],
    inputs: Sequence[str],
    tensors: Tensors,
    option: ncnn.Option,
    vulkan_device: int | None = None,
) -> ncnn.Net:
    """Return the net of the layers. Raises RuntimeError where ncnn can't make it."""
    made = ncnn.Net()
    made.opt = option
    if vulkan_device is not None:
        made.set_vulkan_device(vulkan_device)
    refused = made.load_param_mem(text(layers, inputs))
    if refused or made.load_model(Weights(weights(layers, tensors))):
        raise RuntimeError("ncnn can't make this network")
    return made


def matrix(plane: Floats) -> ncnn.Mat:
    """Copy a plane (h, w), or colours (h, w, 3), to ncnn's memory."""
    array = np.ascontiguousarray(
        channels_first(plane), np.float32
    )  # has to outlive the Mat that views it
    return ncnn.Mat(array).clone()


def array(value: ncnn.Mat) -> Floats:
    """Copy a value to an array (channels, h, w)."""
    if value.elempack > 1:  # on this thread: by itself, ncnn would take all processors for it
        value = ncnn.convert_packing(value, 1, options(1))
    return np.array(value, np.float32)


def extracted(extractor: ncnn.Extractor, name: str, native_layout: bool = False) -> ncnn.Mat:
    """Return a value of the net; with `native_layout` in ncnn's own layout, for another net.

    Raises MemoryError, or RuntimeError for whatever else fails.
    """
    status, value = extractor.extract(name, int(native_layout))
    if status == _NO_MEMORY:
        raise MemoryError("ncnn found no memory")
    if status or value.empty():
        raise RuntimeError(f"ncnn failed with status {status}")
    return value


class NetCache:
    """Nets of one layer or a few, each made once however often a graph uses it.

    So a recursion has its weights once, and all tiles share them.
    """

    def __init__(self, option: ncnn.Option) -> None:
        self._option = option
        self._nets: dict[tuple[Layer, ...], ncnn.Net] = {}
        self._making = threading.Lock()

    def __iter__(self) -> Iterator[tuple[Layer, ...]]:
        return iter(self._nets)

    def compute(
        self, layers: Sequence[Layer], *values: ncnn.Mat, tensors: Tensors = _NO_TENSORS
    ) -> ncnn.Mat:
        """Return the value "result" of layers that read "0", "1" and so on, in ncnn's layout."""
        extractor = self._net(tuple(layers), len(values), tensors).create_extractor()
        for number, value in enumerate(values):
            extractor.input(str(number), value)
        return extracted(extractor, "result", native_layout=True)

    def _net(self, layers: tuple[Layer, ...], inputs: int, tensors: Tensors) -> ncnn.Net:
        with self._making:
            if layers not in self._nets:
                if len(self._nets) >= _MANY:
                    self._drop_those_without_weights()
                names = [str(number) for number in range(inputs)]
                self._nets[layers] = net(layers, names, tensors, self._option)
            return self._nets[layers]

    def _drop_those_without_weights(self) -> None:
        """Forget the nets that planes of other sizes needed; they cost little to make again."""
        self._nets = {
            layers: net
            for layers, net in self._nets.items()
            if any(layer.owner for layer in layers)
        }


_pointer: Any = ctypes.pythonapi.PyCapsule_GetPointer
_pointer.restype = ctypes.c_void_p
_pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]


class Weights(ncnn.DataReader):  # type: ignore[misc]
    """Weights in memory, which ncnn copies while it reads (`load_model_mem` would not)."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._data = data
        self._at = 0

    def read(self, buffer: object, size: int) -> int:
        """Copy the next `size` bytes to ncnn's buffer, and return how many there were."""
        part = self._data[self._at : self._at + size]
        ctypes.memmove(_pointer(buffer, None), part, len(part))
        self._at += len(part)
        return len(part)
