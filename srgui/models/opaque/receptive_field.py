"""The receptive field of a network: the distance beyond which a cut in noise changes little."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import psutil

from srgui.images.colour import Floats
from srgui.programs.operations import Opaque
from srgui.programs.shape_inference import Sides
from srgui.runtimes import planes
from srgui.runtimes.opaque.engine import Engine
from srgui.runtimes.opaque.graph import OpaqueGraph

_LEVEL = 0.4 / 255  # a change that rounding rarely shows
_NOISE_SIDES = (128, 192)  # of the planes whose cut is followed
_COMMON = 32  # pixels: a multiple of all alignments
_PHASES = (1, 2, 4, 8, 16, 32)
_OVERLAP = 24  # pixels beyond a tile where no distance is enough
_SLOW = 80.0  # of a processor's seconds on the smaller plane, from which on the larger is left out
_SPEED = 60e9  # multiply-adds of a processor in a second, as the planner assumes


def find_reach(engine: Engine, opaque: Opaque) -> Opaque:
    """Return the description with the reach, and the work and the memory of a pixel."""
    process = psutil.Process()
    for side in _noise_sides(opaque):
        before, started = process.memory_info().rss, time.process_time()
        profile, peak = _profile(engine, opaque, side)
        seconds = max(0.0, time.process_time() - started)
        area = side * side * 1.5  # of the whole and its half
        memory = max(0, peak - before) / (side * side) + _floor(opaque)
        measured = replace(
            opaque, work=float(f"{seconds * _SPEED / area:.2g}"), memory=float(f"{memory:.2g}")
        )
        reach = _distance(profile)
        if reach < 0.8 * len(profile):
            return _within(_aligned(engine, measured, reach, side))
        if _is_flat(profile) or seconds > _SLOW:
            break
    # No overlap would be enough.
    return _within(replace(measured, reach=_rounded(measured, _OVERLAP), everywhere=True))


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
            shifted, _ = _profile(engine, found, side - side % multiple, multiple)
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


def _noise_sides(opaque: Opaque) -> Iterator[int]:
    if opaque.fixed:
        yield opaque.fixed
        return
    for side in _NOISE_SIDES:
        # The smaller part must not be filled up: that would hide in which phase it is seen.
        length = max(side, 2 * (opaque.least + _COMMON))
        yield length + (opaque.remainder - length) % opaque.multiple


def _floor(opaque: Opaque) -> float:
    """Bytes of the input and the output for a pixel of the input, with copies."""
    return 12.0 * opaque.channels * (1 + opaque.factor**2)


def _profile(engine: Engine, opaque: Opaque, side: int, shift: int = 0) -> tuple[Floats, int]:
    """The largest change of the result by the distance in pixels of the input from a cut through
    noise, `shift` pixels from the middle, and the peak of the resident memory in bytes.
    """
    random = np.random.default_rng(2)
    channels = 3 if opaque.channels == 3 else 1
    noise = random.random((side, side, channels), dtype=np.float32) * np.float32(219 / 255)
    noise[:, : side // 2] *= np.float32(0.3)  # or a mean over the picture would be the same
    noise += np.float32(16 / 255)
    plane = noise if channels == 3 else noise[..., 0]
    bare = replace(opaque, reach=-(-opaque.cropped // opaque.factor))
    graph = OpaqueGraph(bare, engine)
    half = side // 2 // _COMMON * _COMMON + shift

    def run(given: Floats, sides: Sides) -> Floats:
        return next(planes(graph.run(given, sides, 1)))

    whole = run(plane, Sides())
    peak = psutil.Process().memory_info().rss
    if opaque.fixed:  # a smaller part would be filled up, which changes its other side as well
        other = plane.copy()
        other[:, :half] = random.permuted(plane[:, :half], axis=1)
        part = run(other, Sides())[:, opaque.factor * (half + bare.reach) :]
    else:
        part = run(np.ascontiguousarray(plane[:, half:]), Sides(left=False))
    changed = np.abs(part - whole[:, opaque.factor * (half + bare.reach) :])
    changed = changed.reshape(*changed.shape[:2], -1).max(axis=(0, 2))
    columns = changed.reshape(-1, opaque.factor).max(axis=1)
    return np.concatenate([np.zeros(bare.reach, np.float32), columns]), peak
