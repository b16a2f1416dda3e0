"""The properties of a network in another program's format, found by running it.

Nothing follows from conventions or names: sizes are tried, ranges and orders of channels are those
that restore a built-in picture best, and the reach is how far a cut through noise changes the
result, or the receptive field where the layers bound it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import psutil

from srgui.models.opaque import ncnn_field, onnx_field
from srgui.models.opaque.geometry import find_form, find_sides
from srgui.models.opaque.reach import find_reach
from srgui.models.opaque.receptive_field import ReceptiveField
from srgui.models.opaque.value_range import find_range
from srgui.models.opaque.work import multiply_adds
from srgui.programs.operations import Opaque
from srgui.programs.program import INPUT
from srgui.runtimes.opaque.engine import Engine, FormatError, Port
from srgui.runtimes.opaque.ncnn_param import check
from srgui.texts import Text


@dataclass(frozen=True)
class Files:
    """The bytes of a network's files."""

    format: str
    """One of `engines.FORMATS`."""
    model: bytes
    weights: bytes = b""
    """Those of a second file, if the format has one."""


def examine(
    engine: Engine,
    files: Files,
    accepted: Callable[[], object],
    report: Callable[[Text], object],
) -> Opaque:
    """Return the description of a network by running it, which may take a minute.

    `accepted` is called when the network is no longer refused, and `report` with each stage after
    the first run.
    Raises FormatError for a network that does not enlarge pictures.
    """
    resident = psutil.Process().memory_info().rss
    entry = _only(engine.inputs)
    fitting = find_form(engine, _draft(files, entry), entry)
    report(Text("trying sizes"))
    sized = find_sides(engine, fitting)
    report(Text("comparing colours"))
    ranged = find_range(engine, sized, accepted)
    report(Text("measuring its reach"))
    field = _receptive_field(files, ranged)
    work = multiply_adds(engine, ranged, files.model, files.weights)
    return find_reach(engine, ranged, field, work, resident)


def _receptive_field(files: Files, opaque: Opaque) -> ReceptiveField | None:
    """The field of the output as the layers say it; None where they don't, or another size."""
    if files.format == "ncnn":
        field = ncnn_field.receptive_field(check(files.model, files.weights), opaque.exit)
    elif files.format == "onnx":
        field = onnx_field.receptive_field(files.model, opaque.exit)
    else:  # no graph comes with a state dict
        return None
    return field if field and field.stride * opaque.factor == 1 else None


def _only(ports: Iterable[Port]) -> Port:
    """The only input."""
    found = list(ports)
    if len(found) != 1:
        raise FormatError(Text("it has {count} inputs instead of one", count=len(found)))
    port = found[0]
    if port.shape and len(port.shape) != 3:
        raise FormatError(Text("its input is not a picture"))
    return port


def _draft(files: Files, entry: Port) -> Opaque:
    """A description to begin with."""
    return Opaque(
        source=INPUT, result="output", engine=files.format, model="model",
        weights="weights" if files.weights else None, entry=entry.name, exit="", channels=3,
        colour="rgb", last=False, peak=1.0, exit_peak=1.0, factor=1, cropped=0, multiple=1,
        remainder=0, least=1, fixed=0, reach=0, everywhere=False, work=0.0, memory=0.0,
    )  # fmt: skip
