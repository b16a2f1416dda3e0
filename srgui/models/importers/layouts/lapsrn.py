"""LapSRN as its authors (MatConvNet) and its two well-known PyTorch ports publish it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.models.importers.imported import Given, ImportedNetwork, filled
from srgui.models.importers.reading.named import Arrays
from srgui.models.importers.refusal import refusal
from srgui.networks.lapsrn import LapSRN
from srgui.texts import Text

_State: TypeAlias = dict[str, npt.NDArray[np.float32]]


def recognise(path: Path, arrays: Arrays, given: Given) -> ImportedNetwork | None:
    """The LapSRN that consists of these arrays; None for another network. Raises ModelError."""
    for first, layout in _LAYOUTS.items():
        if first in arrays:
            try:
                return layout(path, arrays)
            except KeyError as error:
                raise refusal(
                    path, Text("its LapSRN is incomplete ({name!r} is missing)", name=error.args[0])
                ) from error
    return None


def _of_authors(path: Path, arrays: Arrays) -> ImportedNetwork:
    """MatConvNet's arrays, already as (out, in, h, w)."""
    levels = sum(name.endswith("_upconv_f") for name in arrays)
    state: _State = {}
    _take(state, arrays, "embed", "input_conv_f", "input_conv_b")
    depths = []
    for level in range(levels):
        theirs, ours = f"level{levels - level}", f"levels.{level}"  # the file counts down
        depths.append(sum(n.startswith(f"{theirs}_conv") and n.endswith("_f") for n in arrays))
        for conv in range(depths[-1]):
            name = f"{theirs}_conv{conv + 1}"
            _take(state, arrays, f"{ours}.convs.{conv}", f"{name}_f", f"{name}_b")
        _take(state, arrays, f"{ours}.upsample", f"{theirs}_upconv_f", f"{theirs}_upconv_b")
        residual = f"{theirs}_residual_conv"
        _take(state, arrays, f"{ours}.residual", f"{residual}_f", f"{residual}_b")
        state[f"{ours}.enlarge.weight"] = arrays[f"{theirs}_img_up_f"]
    return _imported(path, state, depths, "LapSRN's authors (MatConvNet)")


def _without_biases(path: Path, arrays: Arrays) -> ImportedNetwork:
    """The port with `convt_F1`, `convt_F2`: no biases, features doubled by a 4 x 4 kernel."""
    state: _State = {}
    _take(state, arrays, "embed", "conv_input.weight")
    depths = []
    for level in range(_levels(arrays, "convt_F{}.0.cov_block.0.weight")):
        ours, block = f"levels.{level}", f"convt_F{level + 1}.0.cov_block"
        layers = sum(name.startswith(f"{block}.") for name in arrays)  # every second is a ReLU
        depths.append(layers - 1)
        for conv in range(layers - 1):
            _take(state, arrays, f"{ours}.convs.{conv}", f"{block}.{2 * conv}.weight")
        _take(state, arrays, f"{ours}.upsample", f"{block}.{2 * (layers - 1)}.weight")
        _take(state, arrays, f"{ours}.residual", f"convt_R{level + 1}.weight")
        state[f"{ours}.enlarge.weight"] = arrays[f"convt_I{level + 1}.weight"]
    return _imported(path, state, depths, "a PyTorch port of LapSRN, without biases")


def _of_two_modules(path: Path, arrays: Arrays) -> ImportedNetwork:
    """The port with `FeatureExtraction1` and `ImageReconstruction1`, which has biases.

    The first convolution of its first level is our embedding. Its enlarged image has a bias too,
    which adds to that of the residual.
    """
    state: _State = {}
    depths = []
    for level in range(_levels(arrays, "FeatureExtraction{}.conv0.weight")):
        ours = f"levels.{level}"
        features, image = f"FeatureExtraction{level + 1}", f"ImageReconstruction{level + 1}"
        convs = [f"{features}.conv{n}" for n in range(arrays.count(f"{features}.conv{{}}.weight"))]
        if level == 0:
            first = convs.pop(0)
            _take(state, arrays, "embed", f"{first}.weight", f"{first}.bias")
        depths.append(len(convs))
        for number, conv in enumerate(convs):
            _take(state, arrays, f"{ours}.convs.{number}", f"{conv}.weight", f"{conv}.bias")
        upsample, residual = f"{features}.convt_F", f"{image}.conv_R"
        _take(state, arrays, f"{ours}.upsample", f"{upsample}.weight", f"{upsample}.bias")
        _take(state, arrays, f"{ours}.residual", f"{residual}.weight", f"{residual}.bias")
        state[f"{ours}.enlarge.weight"] = arrays[f"{image}.convt_I.weight"]
        more = arrays.get(f"{image}.convt_I.bias")
        if more is not None and more.shape == state[f"{ours}.residual.bias"].shape:
            state[f"{ours}.residual.bias"] = state[f"{ours}.residual.bias"] + more
    return _imported(path, state, depths, "a PyTorch port of LapSRN, with biases")


_LAYOUTS = {
    "level1_upconv_f": _of_authors,
    "convt_F1.0.cov_block.0.weight": _without_biases,
    "FeatureExtraction1.conv0.weight": _of_two_modules,
}


def _levels(arrays: Arrays, pattern: str) -> int:
    """Levels of a port, which counts them from 1."""
    level = 1
    while pattern.format(level) in arrays:
        level += 1
    return level - 1


def _take(
    state: _State, arrays: Mapping[str, npt.NDArray[np.float32]], ours: str, *theirs: str
) -> None:
    """Take over a layer's weight and its bias, or zeros where the port has none."""
    weight, *bias = (arrays[name] for name in theirs)
    state[f"{ours}.weight"] = weight
    if bias:
        state[f"{ours}.bias"] = bias[0].ravel()
    elif weight.ndim == 4:
        transposed = ours.endswith(".upsample")
        state[f"{ours}.bias"] = np.zeros(weight.shape[1 if transposed else 0], np.float32)


def _imported(path: Path, state: _State, depths: list[int], origin: str) -> ImportedNetwork:
    filters = max((1, *state["embed.weight"].shape[:1]))
    kernel = 4 if state["levels.0.upsample.weight"].shape[-1:] == (4,) else 3
    network = filled(path, lambda: LapSRN(depths, filters, kernel=kernel), state)
    return ImportedNetwork(network, tuple(2**n for n in range(1, len(depths) + 1)), origin)
