"""srgui upscale: enlarge picture files."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from srgui.cli import options
from srgui.cli.enlarging import Choices, enlarge_file
from srgui.cli.failures import one_line, tell
from srgui.cli.selecting import Loader
from srgui.cli.targets import Job, frame_path, jobs, step_path
from srgui.errors import ReadError
from srgui.images import Picture
from srgui.images.reading import PIXEL_LIMIT, count_frames, read
from srgui.images.writing import WRITABLE_SUFFIXES, WriteOptions
from srgui.models.catalogue import find
from srgui.models.choice import Kind

_EPILOG = """\
Folders are searched to the bottom; results of earlier runs beside their originals are left out.
Results lie beside their sources as NAME_MODEL_SCALEx.SUFFIX, with the suffix of the source, or
.png where that can't be written. -o names a folder, which is created; for a single picture it
names the file when it has a suffix and does not end with a slash.
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "upscale",
        description="Enlarge pictures.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("images", metavar="IMAGE", nargs="+", type=Path, help="picture or folder")
    options.add_model(parser)
    parser.add_argument(
        "--kind",
        choices=[kind.value for kind in Kind],
        default=Kind.AUTO.value,
        help="weights for photographs (compressed, noisy, soft) or for clean pictures (default: "
        "auto, as the traces in each picture tell); of no effect on a file or certain weights",
    )
    parser.add_argument(
        "-s",
        "--scale",
        type=options.factor,
        default=4.0,
        help="how many times larger, with or without a fraction (default: 4)",
    )
    parser.add_argument(
        "--strength",
        metavar="P",
        type=options.percent,
        default=1.0,
        help="0 to 100: how much of what the network adds the result gets; 0 is plain bicubic "
        "(default: 100)",
    )
    options.add_ensemble(parser)
    parser.add_argument(
        "--back-project",
        action="store_true",
        help="correct the result until, reduced again, it gives its source, noise and all",
    )
    parser.add_argument("-o", "--output", metavar="FILE|DIR", help="where the results go")
    parser.add_argument(
        "--steps", action="store_true", help="write every intermediate result too (..._step-2x)"
    )
    parser.add_argument(
        "--frames",
        action="store_true",
        help="write every frame of an animation, every page of a TIFF (..._frame-001)",
    )
    writing = parser.add_argument_group("files")
    formats = [suffix.lstrip(".") for suffix in WRITABLE_SUFFIXES]
    writing.add_argument(
        "--format", type=str.lower, choices=formats, metavar="F", help=f"one of {' '.join(formats)}"
    )
    writing.add_argument(
        "--quality",
        metavar="Q",
        type=options.quality,
        default=90,
        help="1 to 100, for JPEG, WebP and AVIF (default: 90)",
    )
    writing.add_argument("--overwrite", action="store_true", help="replace existing files")
    writing.add_argument(
        "--skip-existing", action="store_true", help="leave out what was written before, whole"
    )
    writing.add_argument(
        "--strip", action="store_true", help="leave out EXIF, XMP, IPTC, comments and resolution"
    )
    writing.add_argument(
        "--pixel-limit",
        metavar="MP",
        type=options.megapixels,
        default=PIXEL_LIMIT,
        help=f"refuse files that claim more megapixels (default: {PIXEL_LIMIT / 1e6:g})",
    )
    computing = parser.add_argument_group("computing")
    options.add_device(computing)
    computing.add_argument(
        "--tile",
        metavar="N",
        type=options.count,
        help="side of the tiles in source pixels (default: as memory and speed allow)",
    )
    computing.add_argument(
        "--memory",
        metavar="GB",
        type=options.gigabytes,
        help="what tiles and whole results may take (default: three quarters of what is free)",
    )
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Enlarge every picture; one that fails is reported and the others are still done."""
    model = find(args.model)
    work = jobs(args.images, args.output, model.name, args.scale, args.format)
    width = _widest([job.target for job in work])
    writing = WriteOptions(args.format, args.quality, args.overwrite, args.strip)
    choices = Choices(args.steps, args.skip_existing, writing, args.memory)
    loader = Loader(args.model, Kind(args.kind), args.device, args.threads)
    status = 0
    for opened in _opened(work, args.frames, args.pixel_limit):
        if isinstance(opened, ReadError):
            status = tell(opened)
            continue
        label, target, picture = opened
        upscaler, why = loader.suiting(picture)
        # What is impossible for one picture, a factor above all, is so for all: the command ends.
        plan = upscaler.plan(
            picture,
            args.scale,
            args.tile,
            args.memory,
            strength=args.strength,
            ensemble=args.ensemble,
            back_project=args.back_project,
        )
        if args.steps:
            width = max(width, _widest([step_path(target, s.info) for s in plan.steps]))
        try:
            for path, told in enlarge_file(upscaler, picture, plan, target, choices, label, why):
                print(f"{one_line(str(path)):<{width}}  {told}", flush=True)
        except BrokenPipeError:
            raise
        except Exception as error:  # also a fault of our own must not stop the others
            status = tell(error)
    return status


def _opened(
    work: Sequence[Job], all_frames: bool, pixel_limit: int
) -> Iterator[tuple[str, Path, Picture] | ReadError]:
    """Each picture with a label for its progress bar and its target, or why it can't be read."""
    for number, job in enumerate(work, start=1):
        label = one_line(job.source.name)
        label = label if len(work) == 1 else f"{number}/{len(work)} {label}"
        try:
            if job.source.is_dir():
                raise ReadError(f"There are no pictures in {job.source}")
            count = count_frames(job.source) if all_frames else 1
            if count == 1:
                yield label, job.target, read(job.source, pixel_limit=pixel_limit)
                continue
            for frame in range(count):
                picture = read(job.source, pixel_limit=pixel_limit, frame=frame)
                target = frame_path(job.target, frame + 1, count)
                yield f"{label} {frame + 1}/{count}", target, picture
        except ReadError as error:
            yield error


def _widest(paths: list[Path]) -> int:
    """Columns for the longest of these names, within reason."""
    return min(60, max(len(one_line(str(path))) for path in paths))
