"""The form of a network's input and output: channels and their axis, sides, and the factor."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

import numpy as np

from srgui.images.colour import Floats
from srgui.programs.operations import Opaque
from srgui.runtimes.opaque.engine import Engine, FormatError, Port
from srgui.texts import Text

_SIDES = (16, 32, 64, 96, 128, 256)  # tried in turn; networks that do not pad need the larger ones
_MULTIPLES = (1, 2, 3, 4, 8, 16, 32, 64)
_LARGEST_FACTOR = 8
_NO_MULTIPLE = Text("its result is not a whole multiple of its input")

_Run: TypeAlias = Callable[[Floats], Floats]


def find_form(engine: Engine, draft: Opaque, entry: Port) -> Opaque:
    """Return the description with channels, their axis, an output and a side that work, and for
    one side alone the factor.

    Raises FormatError where none do.
    """
    shape = entry.shape or (0, 0, 0)
    lasts = [last for last in (False, True) if shape[2 if last else 0] in (0, 1, 3)]
    for last in lasts:
        declared = shape[2 if last else 0]
        fixed = max(shape[:2] if last else shape[1:])
        for channels in (declared,) if declared else (3, 1):
            for side in (fixed,) if fixed else _SIDES:
                tried = replace(draft, channels=channels, last=last, least=side, fixed=fixed)
                if found := _answering(engine, tried, side):
                    return found
    raise FormatError(Text("it accepts no picture of any size"))


def _answering(engine: Engine, tried: Opaque, side: int) -> Opaque | None:
    """The description with the largest output that is a picture; None if none is."""
    values = np.full((tried.channels, side, side), 0.5, np.float32)
    sizes: dict[str, tuple[int, ...]] = {}
    for port in sorted(engine.outputs, key=lambda port: math.prod(port.shape), reverse=True):
        found = _tried(_raw(engine, replace(tried, exit=port.name)), values)
        if found is not None and len(found) == tried.channels and min(found.shape[1:]) >= 4:
            sizes[port.name] = found.shape[1:]
            if math.prod(port.shape) > 1:  # the sizes are known: the others are smaller
                break
    if not sizes:
        return None
    name = max(sizes, key=sizes.__getitem__)
    factor = sizes[name][0] // side
    if tried.fixed and sizes[name] != (factor * side, factor * side):
        raise FormatError(_NO_MULTIPLE)
    return replace(tried, exit=name, factor=factor)


def _tried(run: _Run, values: Floats) -> Floats | None:
    """The result for a plane that the network may not accept; None if it does not.

    ncnn runs out of memory when the size of a result would be below nothing.
    """
    try:
        return run(values)
    except (RuntimeError, ValueError, MemoryError):
        return None


def _raw(engine: Engine, opaque: Opaque) -> _Run:
    """Runs the network on (channels, h, w); errors are RuntimeErrors."""

    def run(values: Floats) -> Floats:
        given = np.moveaxis(values, 0, -1) if opaque.last else values
        found = engine.run(opaque.entry, opaque.exit, np.ascontiguousarray(given))
        if not np.isfinite(found).all():
            raise RuntimeError("its result is not finite")
        return np.moveaxis(found, -1, 0) if opaque.last else found

    return run


def find_sides(engine: Engine, opaque: Opaque) -> Opaque:
    """Return the description with the factor, the pixels that are cropped and the multiple of the
    sides. Raises FormatError for what does not enlarge.
    """
    run, side = _raw(engine, opaque), opaque.least
    random = np.random.default_rng(1)

    def size(height: int, width: int) -> tuple[int, int] | None:
        values = random.random((opaque.channels, height, width), dtype=np.float32)
        found = _tried(run, values)
        return None if found is None else (found.shape[1], found.shape[2])

    if opaque.fixed:
        if not 1 <= opaque.factor <= _LARGEST_FACTOR:
            raise FormatError(_NO_MULTIPLE)
        return opaque
    longer = side + 64  # a multiple of all that are tried
    made = size(side, longer)
    if made is None:
        raise FormatError(Text("it accepts no picture of any size"))
    factor, left = divmod(made[1] - made[0], 64)
    cropped, odd = divmod(factor * side - made[0], 2)
    if left or odd or not 1 <= factor <= _LARGEST_FACTOR or cropped < 0:
        raise FormatError(_NO_MULTIPLE)
    for multiple in _MULTIPLES:
        expected = (factor * (side + multiple) - 2 * cropped, made[0])
        if size(side + multiple, side) == expected:
            break
    return replace(
        opaque, factor=factor, cropped=cropped, multiple=multiple, remainder=side % multiple
    )
