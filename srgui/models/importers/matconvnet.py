"""LapSRN as its authors published it: a MatConvNet network in a MATLAB file."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from srgui.errors import OptionError
from srgui.models.importers.imported import ImportedNetwork, filled, refusal
from srgui.models.importers.limits import TooLargeError, check_matlab
from srgui.networks.lapsrn import LapSRN
from srgui.texts import Text

Arrays: TypeAlias = dict[str, npt.NDArray[np.float32]]


def read(path: Path) -> ImportedNetwork:
    """The LapSRN in a MATLAB 5 file. Raises ModelError, and OptionError without scipy."""
    arrays = _parameters(path)
    levels = sum(name.endswith("_upconv_f") for name in arrays)
    depths = [
        sum(name.startswith(f"level{level}_conv") and name.endswith("_f") for name in arrays)
        for level in range(levels, 0, -1)  # the file counts down: level1 is the last one
    ]
    if not levels or "input_conv_f" not in arrays:
        raise refusal(path, Text("its network is not LapSRN"))
    try:
        state = _state(arrays, depths)
    except KeyError as error:
        raise refusal(
            path, Text("its LapSRN is incomplete ({name!r} is missing)", name=error.args[0])
        ) from error
    except (IndexError, ValueError, RuntimeError) as error:
        raise refusal(path, Text("its LapSRN is incomplete")) from error
    filters = len(state["embed.weight"])
    network = filled(path, lambda: LapSRN(depths, filters=filters), state)
    scales = tuple(2**n for n in range(1, levels + 1))
    return ImportedNetwork(network, scales, "LapSRN's authors (MatConvNet)")


def _parameters(path: Path) -> Arrays:
    """The learned arrays of a MatConvNet network by their names."""
    try:
        from scipy.io import loadmat
    except ImportError as error:
        raise OptionError(
            Text("Can't read MATLAB files"),
            Text("scipy is not installed"),
            Text("Run pip install 'srgui[research]'."),
        ) from error
    try:
        check_matlab(path)
        parameters = loadmat(path)["net"][0, 0]["params"].ravel()
        return {str(p["name"][0]): np.asarray(p["value"], np.float32) for p in parameters}
    except MemoryError:
        raise
    except TooLargeError as error:
        raise refusal(path, error.why) from error
    except Exception as error:  # damaged files raise errors of every kind in scipy's reader
        raise refusal(path, Text("no MatConvNet network can be read from it")) from error


def _state(arrays: Arrays, depths: list[int]) -> dict[str, Tensor]:
    """The arrays under the names and in the layouts of our network."""
    state: dict[str, Tensor] = {}

    def take(ours: str, theirs: str, bias: bool = True) -> None:
        state[f"{ours}.weight"] = _convolution(arrays[f"{theirs}_f"])
        if bias:
            flat = np.ascontiguousarray(arrays[f"{theirs}_b"].ravel())
            state[f"{ours}.bias"] = torch.from_numpy(flat)

    take("embed", "input_conv")
    for index, depth in enumerate(depths):
        theirs, ours = f"level{len(depths) - index}", f"levels.{index}"
        for conv in range(depth):
            take(f"{ours}.convs.{conv}", f"{theirs}_conv{conv + 1}")
        take(f"{ours}.upsample", f"{theirs}_upconv")
        take(f"{ours}.residual", f"{theirs}_residual_conv")
        take(f"{ours}.enlarge", f"{theirs}_img_up", bias=False)
    return state


def _convolution(array: npt.NDArray[np.float32]) -> Tensor:
    """(h, w, in, out) as (out, in, h, w); for transposed filters, (h, w, out, in) as (in, out,
    h, w). MATLAB drops trailing axes of length one. Neither side flips its filters."""
    four = array.reshape(array.shape + (1,) * (4 - array.ndim))
    return torch.from_numpy(np.ascontiguousarray(four.transpose(3, 2, 0, 1)))
