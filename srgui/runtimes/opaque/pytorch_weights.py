"""Weights of PyTorch networks whose architectures the package spandrel knows.

spandrel finds the architecture by the names and shapes of the weights; no code comes with them.
Reference: https://github.com/chaiNNer-org/spandrel.
"""

from __future__ import annotations

import contextlib
import importlib.util
from collections.abc import Sequence
from typing import Any

import numpy as np

from srgui.runtimes import Floats
from srgui.runtimes.opaque.engine import FormatError, Port
from srgui.texts import Text

_INPUT, _OUTPUT = "input", "output"
_OPERATIONS = ("nms", "qnms")  # of torchvision, which no network here uses


def is_installed() -> bool:
    """Return whether spandrel is installed."""
    return importlib.util.find_spec("spandrel") is not None


class PyTorchWeights:
    """The network that a state dict belongs to, on PyTorch.

    `model` is the state dict as the bytes of a .safetensors file, `device` "cpu", "cuda" or "mps".
    Raises FormatError for weights that spandrel does not recognise or that don't enlarge.
    """

    runtime = "torch"

    def __init__(self, model: bytes, device: str, threads: int) -> None:
        import torch
        from safetensors.torch import load

        torch.set_num_threads(threads)
        spandrel = package()
        try:
            loader = spandrel.ModelLoader(device=device)
            network = loader.load_from_state_dict(load(model))
        except MemoryError:
            raise
        except Exception as error:  # whatever an architecture raises for weights that don't fit
            raise FormatError(Text("its architecture is not known to spandrel either")) from error
        if not isinstance(network, spandrel.ImageModelDescriptor):
            raise FormatError(Text("it does not enlarge pictures"))
        self.device = device
        self._network = network.eval()
        self.architecture: str = network.architecture.name
        self.inputs: Sequence[Port] = [Port(_INPUT, (network.input_channels, 0, 0))]
        self.outputs: Sequence[Port] = [Port(_OUTPUT)]

    def run(self, entry: str, exit_: str, values: Floats) -> Floats:
        """See `Engine`."""
        import torch

        try:
            with torch.inference_mode():
                given = torch.from_numpy(values)[None].to(self.device)
                found = self._network(given)[0].float().cpu().numpy()
        except MemoryError:
            raise
        except Exception as error:  # as above
            if "memory" in str(error):
                raise MemoryError from error
            raise RuntimeError(f"PyTorch failed: {error}") from error
        return np.ascontiguousarray(found, np.float32)

    def multiply_adds(self, shape: tuple[int, int, int]) -> int:
        """Return the multiply-adds of a run with an input of this shape."""
        import torch
        from torch.utils.flop_counter import FlopCounterMode

        with torch.no_grad(), FlopCounterMode(display=False) as counter:
            self._network(torch.zeros(1, *shape, device=self.device))
        return int(counter.get_total_flops()) // 2  # a multiplication and an addition


def package() -> Any:
    """Import and return spandrel, which imports torchvision for architectures that are not needed
    here. That takes seconds and hundreds of megabytes.
    """
    try:
        import spandrel
    except RuntimeError:  # torchvision's operations need the torch that it was built for
        import torch

        for name in _OPERATIONS:
            with contextlib.suppress(RuntimeError):  # it is there
                signature = f"torchvision::{name}"
                torch.library.define(
                    signature, "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
                )
        import spandrel
    return spandrel
