"""The reach of a network: the distance from which on a cut changes its result little.

It is the receptive field where the layers bound that closely enough, else measured on noise.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from srgui.images.colour import Floats
from srgui.models.opaque.receptive_field import ReceptiveField
from srgui.programs.operations import Opaque
from srgui.programs.shape_inference import Sides
from srgui.runtimes import planes
from srgui.runtimes.opaque.engine import Engine
from srgui.runtimes.opaque.graph import OpaqueGraph
from srgui.runtimes.process_memory import forget_peak, peak_memory

_LEVEL = 0.4 / 255  # a change that rounding rarely shows
_NOISE_SIDES = (128, 192)  # of the planes whose cut is followed
_NOISE_ROWS = 64  # of these planes: enough for changes to spread as they do in a picture
_DEEP = 120  # pixels of a receptive field from which on the smaller plane is too small
_EXACT = 40  # pixels of a receptive field up to which nothing is gained by measuring
_COMMON = 32  # pixels: a multiple of all alignments
_PHASES = (1, 2, 4, 8, 16, 32)
_MULTIPLES = 256  # the largest multiple that a description may have
_OVERLAP = 24  # pixels beyond a tile where no distance is enough
_SLOW = 80.0  # of a processor's seconds on the smaller plane, from which on the larger is left out
_MARGIN = 1.2  # of the measured memory: other planes take more by as much
_SPEED = 60e9  # multiply-adds of a processor in a second, as the planner assumes


def find_reach(
    engine: Engine, opaque: Opaque, field: ReceptiveField | None, work: float | None, resident: int
) -> Opaque:
    """Return the description with the reach, and the work and the memory of a pixel.

    `field` and `work`, multiply-adds of a pixel, are what the layers say, and None where they say
    nothing; a run confirms the field. `resident` is the memory in bytes before the first run.
    """
    bound = field.reach(opaque.factor, opaque.cropped) if field else None
    for side in _noise_sides(opaque, bound):
        forget_peak()
        started = time.process_time()
        profile = _profile(engine, opaque, side)
        seconds = max(0.0, time.process_time() - started)
        pixels = _rows(opaque) * side
        memory = _MARGIN * max(0, peak_memory() - resident) / pixels + _floor(opaque)
        if work is None:
            work = float(f"{seconds * _SPEED / (1.5 * pixels):.2g}")  # of the whole and its half
        measured = replace(opaque, work=work, memory=float(f"{memory:.2g}"))
        reach = _distance(profile)
        if field and bound is not None and reach <= bound <= _EXACT:
            return _within(_in_phase(measured, field.period, bound))
        if reach < 0.8 * len(profile):
            if field and bound is not None and reach <= bound:
                return _within(_in_phase(measured, field.period, reach))
            return _within(_aligned(engine, measured, reach, side))
        if _is_flat(profile) or seconds > _SLOW:
            break
    # No overlap would be enough.
    return _within(replace(measured, reach=_rounded(measured, _OVERLAP), everywhere=True))


def _in_phase(opaque: Opaque, period: int, reach: int) -> Opaque:
    """The description with a reach, and tiles that begin at multiples of `period`."""
    multiple = math.lcm(opaque.multiple, period)
    if multiple > _MULTIPLES:
        return replace(opaque, reach=_rounded(opaque, _OVERLAP), everywhere=True)
    found = replace(opaque, multiple=multiple, remainder=opaque.least % multiple)
    return replace(found, reach=_rounded(found, reach))


def _distance(profile: Floats) -> int:
    """The distance from which on changes are below a level."""
    beyond = np.flatnonzero(profile > _LEVEL)
    return int(beyond[-1]) + 1 if beyond.size else 0


def _is_flat(profile: Floats) -> bool:
    """Return whether changes don't fade with the distance: they come from all over the picture."""
    quarter = len(profile) // 4
    middle, far = profile[2 * quarter : 3 * quarter].mean(), profile[3 * quarter :].mean()
    return bool(far > _LEVEL and far > middle / 2)


def _aligned(engine: Engine, opaque: Opaque, reach: int, side: int) -> Opaque:
    """The description with the multiple of pixels at which tiles may begin.

    A network that halves its features accepts odd sides, but sees a tile that begins at an odd
    pixel in another phase: there a cut changes everything.
    """
    for multiple in _PHASES:
        found = replace(opaque, multiple=multiple, remainder=opaque.least % multiple)
        if multiple % opaque.multiple == 0:
            shifted = _profile(engine, found, side - side % multiple, multiple)
            if opaque.fixed or _distance(shifted) <= reach + _PHASES[-1]:
                return replace(found, reach=_rounded(found, max(reach, _distance(shifted))))
    return replace(opaque, reach=_rounded(opaque, _OVERLAP), everywhere=True)


def _rounded(opaque: Opaque, reach: int) -> int:
    """The reach as a multiple of the alignment, at least what the network crops."""
    crop = -(-opaque.cropped // opaque.factor)
    return -(-max(reach, crop) // opaque.multiple) * opaque.multiple


def _within(opaque: Opaque) -> Opaque:
    """The description with a reach that leaves room in a picture of the fixed size."""
    if opaque.fixed and opaque.fixed - 2 * opaque.reach < 32:
        return replace(opaque, reach=max(0, opaque.fixed - 32) // 2, everywhere=True)
    return opaque


def _rows(opaque: Opaque) -> int:
    """The rows of a plane of noise."""
    if opaque.fixed:
        return opaque.fixed
    rows = max(_NOISE_ROWS, opaque.least)
    return rows + (opaque.remainder - rows) % opaque.multiple


def _noise_sides(opaque: Opaque, bound: int | None) -> Iterator[int]:
    """The columns of the planes of noise, in turn."""
    if opaque.fixed:
        yield opaque.fixed
        return
    for side in _NOISE_SIDES[1:] if bound and bound > _DEEP else _NOISE_SIDES:
        # The smaller part must not be filled up: that would hide in which phase it is seen.
        length = max(side, 2 * (opaque.least + _COMMON))
        yield length + (opaque.remainder - length) % opaque.multiple


def _floor(opaque: Opaque) -> float:
    """Bytes of the input and the output for a pixel of the input, with copies."""
    return 12.0 * opaque.channels * (1 + opaque.factor**2)


def _profile(engine: Engine, opaque: Opaque, side: int, shift: int = 0) -> Floats:
    """The largest change of the result by the distance in pixels of the input from a cut through
    noise, `shift` pixels from the middle.
    """
    random = np.random.default_rng(2)
    channels = 3 if opaque.channels == 3 else 1
    noise = random.random((_rows(opaque), side, channels), dtype=np.float32) * np.float32(219 / 255)
    noise[:, : side // 2] *= np.float32(0.3)  # or a mean over the picture would be the same
    noise += np.float32(16 / 255)
    plane = noise if channels == 3 else noise[..., 0]
    bare = replace(opaque, reach=-(-opaque.cropped // opaque.factor))
    graph = OpaqueGraph(bare, engine)
    half = side // 2 // _COMMON * _COMMON + shift

    def run(given: Floats, sides: Sides) -> Floats:
        return next(planes(graph.run(given, sides, 1)))

    whole = run(plane, Sides())
    if opaque.fixed:  # a smaller part would be filled up, which changes its other side as well
        other = plane.copy()
        other[:, :half] = random.permuted(plane[:, :half], axis=1)
        part = run(other, Sides())[:, opaque.factor * (half + bare.reach) :]
    else:
        part = run(np.ascontiguousarray(plane[:, half:]), Sides(left=False))
    changed = np.abs(part - whole[:, opaque.factor * (half + bare.reach) :])
    changed = changed.reshape(*changed.shape[:2], -1).max(axis=(0, 2))
    columns = changed.reshape(-1, opaque.factor).max(axis=1)
    return np.concatenate([np.zeros(bare.reach, np.float32), columns])
