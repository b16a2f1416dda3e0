"""A network in another program's format as a compiled graph, for planes as every other gets them.

Colour, range, layout, padding to the sides that the network accepts, and the pixels that it lacks
are its business; who runs it sees luma, or three colours in the range of luma, and the size that
the extent promises.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from srgui.errors import OptionError
from srgui.images.colour import grey_to_luma, luma_to_grey
from srgui.images.colour import luma as luma_of
from srgui.programs.operations import Opaque, Tensors
from srgui.programs.program import Graph
from srgui.programs.shape_inference import Floats, Sides
from srgui.runtimes import CompiledGraph, Precision, RunEvent, StepResult, WorkDone
from srgui.runtimes.opaque.engine import Engine, FormatError
from srgui.runtimes.opaque.engines import engine
from srgui.texts import Text

_TOO_MUCH = 1e15  # bytes: more than any machine has


def prepare(
    graph: Graph,
    tensors: Tensors,
    device: str,
    precision: Precision,
    threads: int,
    runtime: str = "auto",
) -> CompiledGraph:
    """Return the network that `graph` consists of, ready to run.

    Raises OptionError where no engine here can run it on `device`, or with the chosen `runtime`.
    """
    opaque = graph.opaque
    assert opaque is not None
    model = tensors[opaque.model].tobytes()
    weights = tensors[opaque.weights].tobytes() if opaque.weights else b""
    try:
        return OpaqueGraph(opaque, engine(opaque.engine, model, weights, threads, device, runtime))
    except FormatError as error:
        raise OptionError(Text("Can't run the network"), error.why, error.remedy) from error


class OpaqueGraph:
    """The network that `opaque` describes, on an engine."""

    precision: Precision = "full"

    def __init__(self, opaque: Opaque, engine: Engine) -> None:
        self._opaque = opaque
        self._engine = engine
        self.runtime = engine.runtime
        self.device = engine.device

    def free_memory(self) -> int | None:
        """Return None: engines do not report it."""
        return None

    def release(self) -> None:
        """Do nothing: engines keep nothing that could be released."""

    def memory(self, height: int, width: int, sides: Sides, count: int | None = None) -> float:
        """Return the bytes that a run takes, as measured when the network was imported."""
        if self._opaque.fixed and max(height, width) > self._opaque.fixed:
            return _TOO_MUCH
        return self._opaque.memory * height * width

    def run(self, luma: Floats, sides: Sides, count: int | None = None) -> Iterator[RunEvent]:
        """Yield the result. `luma` is (h, w), or (h, w, 3), red, green and blue in the range of
        luma; so is the result.

        A network that works in colour sees luma alone as grey.
        """
        yield WorkDone(0.0)
        opaque = self._opaque
        values, (top, left) = _padded(_entering(luma, opaque), opaque, sides)
        if opaque.fixed and max(values.shape[1:]) > opaque.fixed:
            raise MemoryError("the network takes no plane of this size")
        found = self._engine.run(opaque.entry, opaque.exit, _laid_out(values, opaque.last))
        if opaque.last:
            found = np.moveaxis(found, -1, 0)
        rows = _kept(luma.shape[0], top, opaque, sides.top, sides.bottom)
        columns = _kept(luma.shape[1], left, opaque, sides.left, sides.right)
        if len(found) != opaque.channels or min(found.shape[1:]) < 1:
            raise RuntimeError("the network's result has another form than before")
        yield StepResult(_leaving(found[:, rows, columns], opaque, luma.ndim == 3))


def _laid_out(values: Floats, last: bool) -> Floats:
    return np.ascontiguousarray(np.moveaxis(values, 0, -1) if last else values)


def _entering(planes: Floats, opaque: Opaque) -> Floats:
    """The values (channels, h, w) that the network takes."""
    if opaque.channels == 1:
        plane = luma_to_grey(planes) if opaque.colour == "grey" else planes
        return np.asarray(plane[None] * np.float32(opaque.peak))
    rgb = luma_to_grey(planes if planes.ndim == 3 else planes[..., None])
    rgb = np.broadcast_to(rgb, (*rgb.shape[:2], 3))
    order = rgb[..., ::-1] if opaque.colour == "bgr" else rgb
    return np.asarray(order.transpose(2, 0, 1) * np.float32(opaque.peak))


def _leaving(values: Floats, opaque: Opaque, colour: bool) -> Floats:
    """The planes of the network's values (channels, h, w)."""
    scaled = values / np.float32(opaque.exit_peak)
    if opaque.channels == 1:
        return grey_to_luma(scaled[0]) if opaque.colour == "grey" else scaled[0]
    rgb = scaled.transpose(1, 2, 0)
    rgb = rgb[..., ::-1] if opaque.colour == "bgr" else rgb
    rgb = np.ascontiguousarray(rgb, np.float32)
    return grey_to_luma(rgb) if colour else luma_of(rgb)


def _padded(values: Floats, opaque: Opaque, sides: Sides) -> tuple[Floats, tuple[int, int]]:
    """Values with the edges repeated, so that the network takes them, and the rows and columns
    that were added before them.

    Where the picture ends, what the network crops is added; what is added before is a multiple of
    its alignment, so that it sees a tile in the same phase as the whole. A tile that is too small
    is filled up at a side inside the picture if it has one: its other side stays the picture's.
    """
    crop = -(-opaque.cropped // opaque.factor)
    before = -(-crop // opaque.multiple) * opaque.multiple
    least = max(opaque.least, opaque.fixed)
    added = []
    for length, first, last in (
        (values.shape[1], sides.top, sides.bottom),
        (values.shape[2], sides.left, sides.right),
    ):
        start = before if first else 0
        needed = length + start + (crop if last else 0)
        if last and not first and needed < least:
            start += (least - needed) // opaque.multiple * opaque.multiple
            needed = max(length + start + crop, least)
        whole = max(needed, least)
        whole = max(whole + (opaque.remainder - whole) % opaque.multiple, opaque.fixed)
        added.append((start, whole - length - start))
    padded = np.pad(values, ((0, 0), *added), mode="edge")
    return padded, (added[0][0], added[1][0])


def _kept(length: int, before: int, opaque: Opaque, first: bool, last: bool) -> slice:
    """The part of the output that belongs to `length` pixels, without the reach of tiles' sides."""
    start = before + (0 if first else opaque.reach)
    stop = before + length - (0 if last else opaque.reach)
    return slice(opaque.factor * start - opaque.cropped, opaque.factor * stop - opaque.cropped)
