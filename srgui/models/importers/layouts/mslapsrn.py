"""MS-LapSRN as its authors (MatConvNet) and a PyTorch port publish it.

All recursions share their weights, so a file does not contain their number. Where it is not given,
it is measured: of the paper's three, the one that restores the built-in pictures best.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from srgui.errors import OptionError
from srgui.models.importers.imported import Given, ImportedNetwork, filled
from srgui.models.importers.measured import best
from srgui.models.importers.reading.named import Arrays
from srgui.models.importers.refusal import refusal
from srgui.networks.mslapsrn import MSLapSRN
from srgui.texts import NOTHING, Text

_RECURSIONS = (2, 5, 8)  # of the paper's D5R2, D5R5 and D5R8
_SCALE = 2
_AUTHORS = {  # their layers, and under our names
    "input_conv": "embed",
    "upconv": "upsample",
    "residual_conv": "residual",
    "img_up": "enlarge",
}
_PORT = {
    "conv_input": "embed",
    "transpose": "upsample",
    "predict": "residual",
    "scale_img": "enlarge",
}
_BLOCK = "features.recursive_block.block.conv_"


def recognise(path: Path, arrays: Arrays, given: Given) -> ImportedNetwork | None:
    """The MS-LapSRN that consists of these arrays; None for another network.

    Raises ModelError, and OptionError for impossible recursions.
    """
    if "upconv_f" in arrays and "img_up_f" in arrays:
        state, origin = _state_of_authors(arrays), "MS-LapSRN's authors (MatConvNet)"
    elif f"{_BLOCK}0.weight" in arrays:
        state, origin = _state_of_port(arrays), "a PyTorch port of MS-LapSRN"
    else:
        return None
    if given.recursions is not None and not 1 <= given.recursions <= 64:
        raise OptionError(
            Text("MS-LapSRN can't have {count} recursions", count=given.recursions),
            remedy=Text("Give a number from 1 to 64."),
        )
    depth = sum(name.startswith("convs.") and name.endswith(".weight") for name in state)
    if "embed.weight" not in state or not depth:
        raise refusal(path, Text("its MS-LapSRN is incomplete"))
    filters = max((1, *state["embed.weight"].shape[:1]))
    counts = _RECURSIONS if given.recursions is None else (given.recursions,)
    networks = {n: filled(path, lambda n=n: MSLapSRN(depth, n, filters), state) for n in counts}  # type: ignore[misc]
    if given.recursions is not None:
        return ImportedNetwork(networks[given.recursions], (2, 4, 8), origin, NOTHING)
    network, recursions, psnr = best(networks, _SCALE)
    others = ", ".join(f"{n}: {psnr[n]:.1f}" for n in counts if n != recursions)
    note = Text(
        "MS-LapSRN with {best} recursions: {psnr:.1f} dB on test pictures (with {others})",
        best=recursions,
        psnr=psnr[recursions],
        others=others,
    )
    return ImportedNetwork(network, (2, 4, 8), origin, note)


def _state_of_authors(arrays: Arrays) -> dict[str, npt.NDArray[np.float32]]:
    state = {}
    for name, array in arrays.items():
        layer, _, part = name.rpartition("_")
        ours = _AUTHORS.get(layer)
        if layer.startswith("conv") and layer.removeprefix("conv").isdecimal():
            ours = f"convs.{int(layer.removeprefix('conv')) - 1}"
        if ours:
            state[f"{ours}.weight" if part == "f" else f"{ours}.bias"] = (
                array if part == "f" else array.ravel()
            )
    return state


def _state_of_port(arrays: Arrays) -> dict[str, npt.NDArray[np.float32]]:
    state = {}
    for name, array in arrays.items():
        layer, _, part = name.rpartition(".")
        ours = _PORT.get(layer)
        if layer.startswith(_BLOCK):
            ours = f"convs.{layer.removeprefix(_BLOCK)}"
        if ours:
            state[f"{ours}.{part}"] = array
    return state
