"""DRRN as its well-known PyTorch port publishes it: the weights of one recursive block.

The units of a block share their weights, so the file does not contain their number. Where it is not
given, it is measured: of the paper's two, the one that restores the built-in pictures better.
"""

from __future__ import annotations

from pathlib import Path

from srgui.errors import OptionError
from srgui.models.importers.imported import Given, ImportedNetwork, filled
from srgui.models.importers.measured import best
from srgui.models.importers.reading.named import Arrays
from srgui.models.importers.refusal import refusal
from srgui.networks.drrn import DRRN
from srgui.texts import NOTHING, Text

_TENSORS = {  # of the port, and under our names
    "input.weight": "blocks.0.conv.weight",
    "conv1.weight": "blocks.0.conv1.weight",
    "conv2.weight": "blocks.0.conv2.weight",
    "output.weight": "output.weight",
}
_UNITS = (9, 25)  # of the paper's B1U9 and B1U25
_SCALE = 3


def recognise(path: Path, arrays: Arrays, given: Given) -> ImportedNetwork | None:
    """The DRRN that consists of these arrays; None for another network.

    Raises ModelError, and OptionError for impossible units.
    """
    if len(set(_TENSORS) & set(arrays)) < 3:
        if bank := _bank(arrays):
            raise refusal(
                path,
                Text(
                    "it is a DRRN with a bank of {count} filters, whose units share none",
                    count=bank,
                ),
            )
        return None
    if given.units is not None and given.units < 1:
        raise OptionError(
            Text("DRRN can't have {units} units", units=given.units), remedy=Text("Give 1 or more.")
        )
    if set(arrays) != set(_TENSORS):
        more = ", ".join(sorted(set(arrays) ^ set(_TENSORS))[:3])
        raise refusal(
            path, Text("its tensors ({names}) are not those of DRRN's PyTorch port", names=more)
        )
    state = {_TENSORS[name]: array for name, array in arrays.items()}
    filters = max((1, *state["blocks.0.conv1.weight"].shape[:1]))
    counts = _UNITS if given.units is None else (given.units,)
    networks = {n: filled(path, lambda n=n: DRRN(filters, units=n), state) for n in counts}  # type: ignore[misc]
    if given.units is not None:
        return _imported(networks[given.units], NOTHING)
    network, units, psnr = best(networks, _SCALE)
    (other,) = set(_UNITS) - {units}
    note = Text(
        "DRRN with {best} residual units: {psnr:.1f} dB on test pictures, with {other} {less:.1f}",
        best=units,
        psnr=psnr[units],
        other=other,
        less=psnr[other],
    )
    return _imported(network, note)


def _bank(arrays: Arrays) -> int:
    """The number of filters, of units that have their own; 0 for another network."""
    ends = {"input.weight", "output.weight"}
    shapes = {array.shape for name, array in arrays.items() if name not in ends}
    sides = {shape[:2] for shape in shapes if len(shape) == 4 and shape[0] == shape[1]}
    alike = len(shapes) == 1 and len(sides) == 1 and ends <= set(arrays)
    count = len(arrays) - len(ends)
    return count if alike and count > 1 else 0


def _imported(network: DRRN, note: Text) -> ImportedNetwork:
    return ImportedNetwork(network, (2, 3, 4), "DRRN's PyTorch port", note)
