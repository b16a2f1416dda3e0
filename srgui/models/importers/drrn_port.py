"""DRRN as its well-known PyTorch port publishes it: the state dict of one recursive block.

The units of a block share their weights, so the file does not contain their number. Where it is not
given, it is measured: of the paper's two, the one that restores a built-in picture better.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from srgui import paths
from srgui.errors import OptionError
from srgui.images import bicubic, colour
from srgui.images.reading.reader import read as read_picture
from srgui.models.importers.imported import ImportedNetwork, filled, refusal
from srgui.models.importers.state_dict import StateDictError, read_state_dict
from srgui.networks.drrn import DRRN
from srgui.texts import NOTHING, Text

_TENSORS = {  # of the port, and under our names
    "input.weight": "blocks.0.conv.weight",
    "conv1.weight": "blocks.0.conv1.weight",
    "conv2.weight": "blocks.0.conv2.weight",
    "output.weight": "output.weight",
}
_UNITS = (9, 25)  # of the paper's B1U9 and B1U25
_PLACE = np.s_[96:144, 96:144]  # fine lines and letters of the test chart
_SCALE = 3


def read(path: Path, units: int | None) -> ImportedNetwork:
    """The DRRN in a PyTorch file. Raises ModelError, and OptionError for impossible units."""
    if units is not None and units < 1:
        raise OptionError(
            Text("DRRN can't have {units} units", units=units), remedy=Text("Give 1 or more.")
        )
    try:
        state = read_state_dict(path)
    except StateDictError as error:
        raise refusal(path, error.why, error.remedy) from error
    if set(state) != set(_TENSORS):
        names = ", ".join([*list(state)[:3], *["..."] * (len(state) > 3)])
        raise refusal(
            path,
            Text(
                "its tensors ({names}) are not those of DRRN as the PyTorch port has it",
                names=names,
            ),
        )
    ours = {_TENSORS[name]: tensor for name, tensor in state.items()}
    if units is not None:
        return _imported(_network(path, ours, units), NOTHING)
    networks = {n: _network(path, ours, n) for n in _UNITS}
    psnr = {n: _psnr(network) for n, network in networks.items()}
    best, other = sorted(_UNITS, key=psnr.__getitem__, reverse=True)
    note = Text(
        "DRRN with {best} residual units: {psnr:.1f} dB on a test picture, with {other} {less:.1f}",
        best=best,
        psnr=psnr[best],
        other=other,
        less=psnr[other],
    )
    return _imported(networks[best], note)


def _imported(network: DRRN, note: Text) -> ImportedNetwork:
    return ImportedNetwork(network, (2, 3, 4), "DRRN's PyTorch port", note)


def _network(path: Path, state: Mapping[str, Tensor], units: int) -> DRRN:
    filters = state["blocks.0.conv1.weight"].shape[:1]
    return filled(path, lambda: DRRN(filters=max((1, *filters)), units=units), state)


def _psnr(network: DRRN) -> float:
    """The PSNR in dB of a part of the test chart, reduced and restored by the network."""
    pixels = read_picture(paths.resources() / "chart.png").pixels[_PLACE]
    truth = colour.luma(pixels.astype(np.float32) / np.float32(255))
    height, width = truth.shape
    small = bicubic.resize(truth, height // _SCALE, width // _SCALE)
    luma = np.ascontiguousarray(bicubic.resize(small, height, width), np.float32)
    with torch.inference_mode():
        restored = network(torch.from_numpy(luma)[None, None])[-1][0, 0].numpy()
    inside = np.s_[_SCALE:-_SCALE, _SCALE:-_SCALE]
    error = np.square(np.nan_to_num(restored[inside]).clip(0, 1) - truth[inside]).mean()
    return float(-10 * np.log10(error))
