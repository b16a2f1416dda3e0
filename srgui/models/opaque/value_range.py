"""The range of a network's values and the order of its colours: those that restore a built-in
picture best.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from srgui import paths
from srgui.images import bicubic
from srgui.images.colour import Floats, grey_to_luma, luma, luma_to_grey
from srgui.images.reading.reader import read as read_picture
from srgui.programs.operations import Opaque
from srgui.programs.shape_inference import Sides
from srgui.runtimes import planes
from srgui.runtimes.opaque.engine import Engine, FormatError
from srgui.runtimes.opaque.graph import OpaqueGraph
from srgui.texts import Text

_ALIKE = 16.0  # dB: what is below is no enlargement of its input
_CLEARLY = 0.5  # dB by which another range must be better
_MORE_CLEARLY = 1.0  # and another order: most networks treat all colours nearly alike
_PEAKS = (1.0, 255.0)
_SIDE = 32  # pixels of the reduced picture; large networks take a second for so many
_PICTURE = (160, 40)  # the corner of a part of the built-in photograph


def find_range(engine: Engine, opaque: Opaque, accepted: Callable[[], object]) -> Opaque:
    """Return the description with the range and the order of channels.

    `accepted` is called as soon as a result looks like its input. Raises FormatError where none
    does.
    """
    engine = _Remembering(engine)
    first, second = ("luma", "grey") if opaque.channels == 1 else ("rgb", "bgr")
    usual = replace(opaque, colour=first)
    ranges = [replace(usual, peak=peak, exit_peak=out) for peak in _PEAKS for out in _PEAKS]
    scores: list[float] = []
    for one in ranges:
        scores.append(_restored(engine, one))
        if scores[-1] >= _ALIKE > max(scores[:-1], default=-math.inf):
            accepted()
    if max(scores) < _ALIKE:
        raise FormatError(Text("its result does not look like its input"))
    ranged = _best(ranges, scores, _CLEARLY)
    colours = [ranged, replace(ranged, colour=second)]
    return _best(colours, [_restored(engine, one) for one in colours], _MORE_CLEARLY)


class _Remembering:
    """An engine that runs each input once: ranges of the output alone need no run of their own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.runtime, self.device = engine.runtime, engine.device
        self.inputs, self.outputs = engine.inputs, engine.outputs
        self._known: dict[bytes, Floats] = {}

    def run(self, entry: str, exit_: str, values: Floats) -> Floats:
        """See `Engine`."""
        content = values.tobytes()
        if content not in self._known:
            self._known[content] = self._engine.run(entry, exit_, values)
        return self._known[content]


def _best(candidates: Sequence[Opaque], scores: Sequence[float], clearly: float) -> Opaque:
    """The description of the highest PSNR; the first one unless another has `clearly` dB more."""
    return candidates[int(np.argmax([scores[0] + clearly, *scores[1:]]))]


def _restored(engine: Engine, opaque: Opaque) -> float:
    """The PSNR in dB of the built-in picture, reduced and enlarged again by the network."""
    side = opaque.fixed or max(opaque.least, _SIDE)
    truth, small = _picture(side, opaque.factor)
    graph = OpaqueGraph(opaque, engine)
    colour = opaque.channels == 3
    given = small if colour else _luma(small)
    try:
        found = next(planes(graph.run(given, Sides(), 1)))
    except (RuntimeError, ValueError):
        return -math.inf
    wanted = truth if colour else _luma(truth)
    error = np.square(np.nan_to_num(found, nan=9.0, posinf=9.0).clip(-9, 9) - wanted).mean()
    return float(-10 * np.log10(max(error, 1e-12)))


def _luma(colours: Floats) -> Floats:
    """Luma of red, green and blue in its range."""
    return luma(luma_to_grey(colours))


def _picture(side: int, factor: int) -> tuple[Floats, Floats]:
    """Red, green and blue of a part of the built-in photograph, in the range of luma, and the same
    reduced to `side`.
    """
    pixels = read_picture(paths.resources() / "sample.jpg").pixels
    top, left = _PICTURE
    length = side * factor
    rows = np.arange(top, top + length) % pixels.shape[0]
    columns = np.arange(left, left + length) % pixels.shape[1]
    whole = pixels[np.ix_(rows, columns)].astype(np.float32) / np.float32(255)
    truth = grey_to_luma(whole)
    return truth, np.asarray(bicubic.resize(truth, side, side), np.float32)
