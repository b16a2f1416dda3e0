"""The weights that others published: LapSRN's MatConvNet files and DRRN's PyTorch port.

Files are recognised by their content. No code in them is run: pickles go through torch's
weights-only loader, and a MATLAB file holds arrays.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from srgui.errors import ModelError, OptionError, reason
from srgui.models.bounds import LARGEST_WEIGHT, TooLargeError, absurd, check_matlab
from srgui.models.pickles import PickleError, read_state_dict
from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.network import Network
from srgui.texts import NOTHING, Text

Arrays: TypeAlias = dict[str, npt.NDArray[np.float32]]

_DRRN_TENSORS = {"input", "conv1", "conv2", "output"}


@dataclass(frozen=True, eq=False)
class Published:
    """A published network: itself, the factors it was trained on and where it comes from."""

    network: Network
    scales: tuple[int, ...]
    origin: str


def read_published(path: Path, units: int = 9) -> Published:
    """The network in a published file.

    LapSRN's MatConvNet files (.mat) and the PyTorch port of DRRN as a state dict (.pth), also
    inside a checkpoint, are understood. DRRN's units share their weights, so that the file can't
    tell their number: `units` does. Raises ModelError when the file is anything else, damaged,
    holds code or would take far more memory than its size tells, and OptionError when scipy, which
    reads MATLAB files, is not installed.
    """
    try:
        with path.open("rb") as file:
            head = file.read(128)
    except OSError as error:
        raise _refusal(path, reason(error)) from error
    if head.startswith(b"MATLAB 5.0"):
        return _lapsrn(path, _matlab_parameters(path))
    if head.startswith(b"MATLAB 7.3"):
        raise _refusal(path, Text("it is a MATLAB 7.3 file; save it with -v7 in MATLAB"))
    if zipfile.is_zipfile(path) or head[:1] == b"\x80":  # a PyTorch archive or a bare pickle
        try:
            state = read_state_dict(path)
        except PickleError as error:
            raise _refusal(path, error.why, error.remedy) from error
        return _drrn(path, state, units)
    if path.suffix == ".safetensors":
        raise _refusal(path, Text("it is a .safetensors file already"))
    raise _refusal(path, Text("it is neither a MATLAB nor a PyTorch file"))


def _matlab_parameters(path: Path) -> Arrays:
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
        raise _refusal(path, Text("it would take far more memory than its size tells")) from error
    except Exception as error:  # scipy's reader meets damage with errors of every kind
        raise _refusal(path, Text("no MatConvNet network can be read from it")) from error


def _lapsrn(path: Path, arrays: Arrays) -> Published:
    levels = sum(name.endswith("_upconv_f") for name in arrays)
    depths = [
        sum(name.startswith(f"level{level}_conv") and name.endswith("_f") for name in arrays)
        for level in range(levels, 0, -1)  # the file counts down: level1 is the last one
    ]
    if not levels or "input_conv_f" not in arrays:
        raise _refusal(path, Text("its network is not LapSRN"))
    try:
        state = _lapsrn_state(arrays, depths)
    except KeyError as error:
        raise _refusal(
            path, Text("its LapSRN is incomplete ({name!r} is missing)", name=error.args[0])
        ) from error
    except (IndexError, ValueError, RuntimeError) as error:
        raise _refusal(path, Text("its LapSRN is incomplete")) from error
    filters = len(state["embed.weight"])
    network = _filled(path, lambda: LapSRN(depths, filters=filters), state)
    scales = tuple(2**n for n in range(1, levels + 1))
    return Published(network, scales, "LapSRN's authors (MatConvNet)")


def _lapsrn_state(arrays: Arrays, depths: list[int]) -> dict[str, Tensor]:
    """The arrays under the names and in the layouts of our network."""
    state = {
        "embed.weight": _convolution(arrays["input_conv_f"]),
        "embed.bias": _bias(arrays["input_conv_b"]),
    }
    for index, depth in enumerate(depths):
        theirs, ours = f"level{len(depths) - index}", f"levels.{index}"
        for conv in range(depth):
            filters = f"{theirs}_conv{conv + 1}"
            state[f"{ours}.convs.{conv}.weight"] = _convolution(arrays[f"{filters}_f"])
            state[f"{ours}.convs.{conv}.bias"] = _bias(arrays[f"{filters}_b"])
        state[f"{ours}.upsample.weight"] = _convolution(arrays[f"{theirs}_upconv_f"])
        state[f"{ours}.upsample.bias"] = _bias(arrays[f"{theirs}_upconv_b"])
        state[f"{ours}.residual.weight"] = _convolution(arrays[f"{theirs}_residual_conv_f"])
        state[f"{ours}.residual.bias"] = _bias(arrays[f"{theirs}_residual_conv_b"])
        state[f"{ours}.enlarge.weight"] = _convolution(arrays[f"{theirs}_img_up_f"])
    return state


def _convolution(array: npt.NDArray[np.float32]) -> Tensor:
    """(h, w, in, out) as (out, in, h, w); for transposed filters, (h, w, out, in) as (in, out,
    h, w). MATLAB drops trailing axes of length one. Neither side flips its filters."""
    four = array.reshape(array.shape + (1,) * (4 - array.ndim))
    return torch.from_numpy(np.ascontiguousarray(four.transpose(3, 2, 0, 1)))


def _bias(array: npt.NDArray[np.float32]) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(array.ravel()))


def _drrn(path: Path, state: Mapping[str, Tensor], units: int) -> Published:
    if set(state) != {f"{name}.weight" for name in _DRRN_TENSORS}:
        names = ", ".join([*list(state)[:3], *["..."] * (len(state) > 3)])
        raise _refusal(
            path,
            Text(
                "the tensors that it holds ({names}) are not those of DRRN as the PyTorch port "
                "has it",
                names=names,
            ),
        )
    if units < 1:
        raise OptionError(
            Text("DRRN can't have {units} units", units=units), remedy=Text("Give 1 or more.")
        )
    filters = state["conv1.weight"].shape[:1]
    ours = {
        "blocks.0.conv.weight": state["input.weight"],
        "blocks.0.conv1.weight": state["conv1.weight"],
        "blocks.0.conv2.weight": state["conv2.weight"],
        "output.weight": state["output.weight"],
    }
    network = _filled(path, lambda: DRRN(filters=max((1, *filters)), units=units), ours)
    return Published(network, (2, 3, 4), "DRRN's PyTorch port")


def _filled(path: Path, make: Callable[[], Network], state: Mapping[str, Tensor]) -> Network:
    """A network with these weights, for inference; ModelError where they don't fit or are absurd.

    Shapes are compared before anything of their size is made.
    """
    for name, tensor in state.items():
        if tensor.numel() * tensor.element_size() > tensor.untyped_storage().nbytes():
            raise _refusal(
                path,
                Text("its tensors don't fit ({name} claims more than the file holds)", name=name),
            )
    with torch.device("meta"):
        expected = {name: tensor.shape for name, tensor in make().state_dict().items()}
    for name, shape in expected.items():
        found = state[name].shape if name in state else None
        if found is None:
            raise _refusal(path, Text("its tensors don't fit ({name} is missing)", name=name))
        if found != shape:
            raise _refusal(
                path,
                Text(
                    "its tensors don't fit ({name} is {found} instead of {wanted})",
                    name=name,
                    found=_sides(found),
                    wanted=_sides(shape),
                ),
            )
    for name, tensor in state.items():
        if not bool(torch.isfinite(tensor).all()):
            raise _refusal(path, Text("tensor {name!r} has values that are no numbers", name=name))
        if float(tensor.abs().max()) > LARGEST_WEIGHT:
            raise _refusal(path, absurd(name, float(tensor.abs().max())))
    network = make()
    network.load_state_dict(state)
    return network.eval().requires_grad_(False)


def _sides(shape: torch.Size) -> Text:
    if not shape:
        return Text("a single number")
    return Text("{sides}", sides=" x ".join(map(str, shape)))


def _refusal(path: Path, why: Text, remedy: Text = NOTHING) -> ModelError:
    default = Text("Give LapSRN's .mat file or DRRN's PyTorch state dict.")
    return ModelError(Text("Can't import {path}", path=path), why, remedy or default)
