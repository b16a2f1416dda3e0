"""The properties of a network in another program's format, found by running it.

Nothing follows from conventions or names: sizes are tried, ranges and orders of channels are those
that restore a built-in picture best, and the reach is how far a cut through noise changes the
result.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
import psutil

from srgui import paths
from srgui.images import bicubic
from srgui.images.colour import Floats, grey_to_luma, luma, luma_to_grey
from srgui.images.reading.reader import read as read_picture
from srgui.programs.operations import Opaque
from srgui.programs.program import INPUT
from srgui.programs.shape_inference import Sides
from srgui.runtimes import planes
from srgui.runtimes.opaque.engine import Engine, FormatError, Port
from srgui.runtimes.opaque.graph import OpaqueGraph
from srgui.texts import Text

_SIDES = (32, 64, 96, 128, 256)  # tried in turn; networks that do not pad need the larger ones
_MULTIPLES = (1, 2, 3, 4, 8, 16, 32, 64)
_LARGEST_FACTOR = 8
_ALIKE = 16.0  # dB: what is below is no enlargement of its input
_CLEARLY = 0.5  # dB by which another order or range must be better
_PEAKS = (1.0, 255.0)
_LEVEL = 0.4 / 255  # a change that rounding rarely shows
_NOISE_SIDES = (128, 192)  # of the planes whose cut is followed
_COMMON = 32  # pixels: a multiple of all alignments
_PHASES = (1, 2, 4, 8, 16, 32)
_OVERLAP = 24  # pixels beyond a tile where no distance is enough
_SLOW = 40.0  # seconds of a run on the smaller plane, from which on the larger one is left out
_SPEED = 60e9  # multiply-adds of a processor in a second, as the planner assumes
_PICTURE = (160, 40)  # the corner of a part of the built-in photograph

_Run: TypeAlias = Callable[[Floats], Floats]


@dataclass(frozen=True)
class Files:
    """The bytes of a network's files."""

    format: str
    """One of `engines.FORMATS`."""
    model: bytes
    weights: bytes = b""
    """Those of a second file, if the format has one."""


def examine(engine: Engine, files: Files, started: Callable[[], None]) -> Opaque:
    """Return the description of a network by running it, which may take a minute.

    `started` is called when the first run has succeeded. Raises FormatError for a network that
    does not enlarge pictures.
    """
    entry = _only(engine.inputs)
    draft = _draft(files, entry)
    fitting = _form(engine, draft, entry)
    started()
    sized = _size(engine, fitting)
    ranged = _range(engine, sized)
    return _reach(engine, ranged)


def _only(ports: object) -> Port:
    """The only input."""
    found = list(ports)  # type: ignore[call-overload]
    if len(found) != 1:
        raise FormatError(Text("it has {count} inputs instead of one", count=len(found)))
    port: Port = found[0]
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


def _form(engine: Engine, draft: Opaque, entry: Port) -> Opaque:
    """The channels, their axis, the output and a side that work."""
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
    sizes: dict[str, int] = {}
    for port in engine.outputs:
        found = _tried(_raw(engine, replace(tried, exit=port.name)), values)
        if found is not None and len(found) == tried.channels and min(found.shape[1:]) >= 4:
            sizes[port.name] = found.shape[1]
    return replace(tried, exit=max(sizes, key=sizes.__getitem__)) if sizes else None


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


def _size(engine: Engine, opaque: Opaque) -> Opaque:
    """The factor, the pixels that are cropped and the multiple of the sides."""
    run, side = _raw(engine, opaque), opaque.least
    random = np.random.default_rng(1)

    def size(height: int, width: int) -> tuple[int, int] | None:
        values = random.random((opaque.channels, height, width), dtype=np.float32)
        found = _tried(run, values)
        return None if found is None else (found.shape[1], found.shape[2])

    if opaque.fixed:
        made = size(side, side)
        factor = made[0] // side if made else 0
        if not made or made != (factor * side, factor * side) or factor > _LARGEST_FACTOR:
            raise FormatError(Text("its result is not a whole multiple of its input"))
        return replace(opaque, factor=factor)
    longer = side + 64  # a multiple of all that are tried
    made = size(side, longer)
    if made is None:
        raise FormatError(Text("it accepts no picture of any size"))
    factor, left = divmod(made[1] - made[0], 64)
    cropped, odd = divmod(factor * side - made[0], 2)
    if left or odd or not 1 <= factor <= _LARGEST_FACTOR or cropped < 0:
        raise FormatError(Text("its result is not a whole multiple of its input"))
    for multiple in _MULTIPLES:
        expected = (factor * (side + multiple) - 2 * cropped, made[0])
        if size(side + multiple, side) == expected:
            break
    return replace(
        opaque, factor=factor, cropped=cropped, multiple=multiple, remainder=side % multiple
    )


def _range(engine: Engine, opaque: Opaque) -> Opaque:
    """The range and the order of channels that restore the built-in picture best."""
    first, second = ("luma", "grey") if opaque.channels == 1 else ("rgb", "bgr")
    usual = replace(opaque, colour=first)
    ranges = [replace(usual, peak=peak, exit_peak=out) for peak in _PEAKS for out in _PEAKS]
    ranged, score = _best([usual, *ranges[1:]], engine)
    if score < _ALIKE:
        raise FormatError(Text("its result does not look like its input"))
    best, _ = _best([ranged, replace(ranged, colour=second)], engine)
    return best


def _best(candidates: list[Opaque], engine: Engine) -> tuple[Opaque, float]:
    """The description that restores the picture best, and its PSNR in dB; the first one unless
    another is clearly better.
    """
    scores = [_restored(engine, one) for one in candidates]
    scores[0] += _CLEARLY
    number = int(np.argmax(scores))
    return candidates[number], scores[number]


def _restored(engine: Engine, opaque: Opaque) -> float:
    """The PSNR in dB of the built-in picture, reduced and enlarged again by the network."""
    side = opaque.fixed or max(opaque.least, 48)
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


def _reach(engine: Engine, opaque: Opaque) -> Opaque:
    """The distance from which on a cut changes little, the work and the memory of a pixel."""
    process = psutil.Process()
    for side in _noise_sides(opaque):
        before, started = process.memory_info().rss, time.process_time()
        clock = time.perf_counter()
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
        if _is_flat(profile) or time.perf_counter() - clock > _SLOW:
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
        length = max(side, 2 * opaque.least)
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
