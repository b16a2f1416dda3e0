"""--y4m: video from a pipe to a pipe, a frame at a time, with one choice of weights."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from functools import cache
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

from srgui.cli.console import format_seconds, print_note
from srgui.cli.upscale.modes.pipes import PIPE
from srgui.cli.upscale.outcomes import Failed
from srgui.cli.upscale.plans import Planned, plan_picture
from srgui.cli.upscale.settings import Settings
from srgui.cli.upscale.targets import InputFile, InputPicture
from srgui.engine.assembly import Assembly
from srgui.engine.events import TileDone
from srgui.errors import OptionError, ReadError, WriteError, reason
from srgui.images import Picture
from srgui.images.analysis.quality_estimate import estimate_quality
from srgui.images.bicubic import Resampler
from srgui.images.codecs.high_bit_depth import scaled_to_16_bits
from srgui.images.picture import Pixels
from srgui.images.region import Region
from srgui.images.video.y4m import (
    Planes,
    VideoHeader,
    read_frames,
    read_header,
    write_frame,
    write_header,
)
from srgui.images.writing.atomic import replacing
from srgui.models.choice import typical
from srgui.texts import Text

_LOOKED_AT = 7  # frames at the beginning, which choose the weights
_EXCLUDED = (
    "steps", "frames", "animate", "format", "json", "manifest", "resume", "scheduler", "names_from",
    "range", "fps",
)  # fmt: skip


def upscale_video(args: argparse.Namespace) -> int:
    """Upscale a stream, and return the exit status.

    Luma goes through the network, chroma is enlarged by bicubic; both keep their range and
    matrix. Raises OptionError, ReadError, WriteError and MemoryShortError.
    """
    _check(args)
    settings = Settings.of(args)
    with ExitStack() as stack:
        source, target = args.images[0], args.output
        stream = sys.stdin.buffer if source == Path(PIPE) else stack.enter_context(_opened(source))
        header = read_header(stream)
        _check_size(header, settings)
        frames = read_frames(stream, header)
        first = list(islice(frames, _LOOKED_AT))
        if not first:
            raise ReadError(Text("Can't read the video"), Text("it has no frames"))
        planned = _planned(source, [_as_picture(frame[0], header) for frame in first], settings)
        output: BinaryIO = (
            sys.stdout.buffer
            if target == PIPE
            else stack.enter_context(replacing(Path(target), overwrite=args.overwrite))
        )
        started = time.monotonic()
        count, size = _write(chain(first, frames), header, planned, output)
    seconds = time.monotonic() - started
    print_note(
        f"{count} frames, {size.width} x {size.height}, {format_seconds(seconds)}; {planned.reason}"
    )
    return 0


def _write(
    frames: Iterator[Planes], header: VideoHeader, planned: Planned, output: BinaryIO
) -> tuple[int, VideoHeader]:
    """Write every frame as soon as it is done; return their number and the header."""
    large = header.resized(planned.plan.height, planned.plan.width)
    try:
        write_header(output, large)
        count = 0
        for planes in frames:
            luma = _enlarged(_as_picture(planes[0], header), planned)
            done = [luma if header.bits == 8 else _to_bits(luma, header.peak)]
            done += [_chroma(plane, header, large) for plane in planes[1:]]
            write_frame(output, large, done)
            count += 1
        output.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise WriteError(Text("Can't write the video"), reason(error)) from error
    return count, large


def _enlarged(picture: Picture, planned: Planned) -> Pixels:
    """Return the luma of a result, (H, W)."""
    assembly = Assembly(planned.plan, picture)
    for event in planned.upscaler.run(picture, planned.plan):
        if isinstance(event, TileDone):
            assembly.place(event)
    return assembly.finished(len(planned.plan.steps) - 1).pixels[..., 0]


def _chroma(plane: Pixels, header: VideoHeader, large: VideoHeader) -> Pixels:
    """Return an enlarged plane of chroma, whose samples keep their places among those of luma."""
    target = large.sizes[1]
    # Samples are at the first of their columns of luma: half of these further left than the middle.
    scale = large.width / header.width
    shift = 0.0 if header.centred else (0.5 - 0.5 / header.across) * (1 - 1 / scale)
    values = plane.astype(np.float32)
    resampler = Resampler((plane.shape[0], plane.shape[1]), target, shift=shift)
    made = resampler.region(values, Region.whole(*plane.shape), Region.whole(*target))
    return np.clip(np.rint(made), 0, header.peak).astype(plane.dtype)


def _to_bits(levels: Pixels, peak: int) -> Pixels:
    """Round levels of 16 bits to those whose white is `peak`."""
    rounded: Pixels = ((levels.astype(np.uint32) * peak + 32767) // 65535).astype(np.uint16)
    return rounded


def _as_picture(luma: Pixels, header: VideoHeader) -> Picture:
    levels = luma if header.bits == 8 else scaled_to_16_bits(luma, header.peak)
    return Picture(levels[..., None])


def _planned(source: Path, first: list[Picture], settings: Settings) -> Planned:
    """Choose the weights that suit most of the first frames, and plan the run of each."""
    quality = typical([estimate_quality(picture) for picture in first])
    file = InputFile(source, lambda _: source)
    picture = InputPicture(file, first[0], "", file.target)
    planned = plan_picture(picture, quality, cache(settings.computing.load), settings)
    if isinstance(planned, Failed):
        raise planned.error
    return planned


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise ReadError(Text("Can't open {path}", path=path), reason(error)) from error


def _check_size(header: VideoHeader, settings: Settings) -> None:
    if header.width * header.height > settings.pixel_limit:
        raise ReadError(
            Text("Can't read the video"),
            Text(
                "{size} pixels exceed the limit of {limit:g} megapixels",
                size=f"{header.width} x {header.height}",
                limit=settings.pixel_limit / 1e6,
            ),
        )


def _check(args: argparse.Namespace) -> None:
    what = Text("Can't upscale the video")
    if len(args.images) != 1 or args.output is None:
        raise OptionError(
            what,
            Text("--y4m takes one stream and one output"),
            Text("Write: srgui upscale - -o - --y4m."),
        )
    if wrong := [name for name in _EXCLUDED if getattr(args, name)]:
        option = f"--{wrong[0].replace('_', '-')}"
        raise OptionError(what, Text("--y4m and {option} exclude each other", option=option))
    if args.output == PIPE and cast("bool", sys.stdout.isatty()):
        raise OptionError(
            what,
            Text("standard output is a terminal"),
            Text("Redirect it to a file or another program."),
        )
