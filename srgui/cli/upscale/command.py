"""srgui upscale: enlarge picture files."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from srgui.cli import options
from srgui.cli.failures import FAILED, one_line, tell
from srgui.cli.json_output import add_json, check_json, write_json
from srgui.cli.upscale import record
from srgui.cli.upscale.estimate import foretold
from srgui.cli.upscale.inputs import Unreadable, opened
from srgui.cli.upscale.models import Loader
from srgui.cli.upscale.picture import SKIPPED, Choices, enlarge_file
from srgui.cli.upscale.sizes import Size, add_size
from srgui.cli.upscale.summary import Tally
from srgui.cli.upscale.targets import jobs, step_path
from srgui.engine import Plan
from srgui.engine.ensemble import name_with
from srgui.errors import OptionError, SrguiError
from srgui.images import Picture
from srgui.images.reading.decode import PIXEL_LIMIT
from srgui.images.reading.discovery import count_hidden
from srgui.images.writing.options import DEFAULT_QUALITY
from srgui.images.writing.writer import WRITABLE_SUFFIXES, WriteOptions
from srgui.models.catalogue import find
from srgui.models.choice import Kind
from srgui.texts import Text

if TYPE_CHECKING:
    from srgui.engine import Upscaler

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
    add_size(parser)
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
    parser.add_argument(
        "--fidelity",
        action="store_true",
        help="tell the PSNR between each source and its result reduced again by bicubic: whether "
        "the result kept to the pixels that were there, not whether the added detail is right",
    )
    add_json(parser)
    parser.add_argument(
        "-o", "--output", metavar="FILE|DIR", type=options.name, help="where the results go"
    )
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
        default=DEFAULT_QUALITY,
        help=f"1 to 100, for JPEG, WebP and AVIF (default: {DEFAULT_QUALITY})",
    )
    writing.add_argument(
        "--overwrite",
        action="store_true",
        help="replace existing files; of a symbolic link the link, not what it points to",
    )
    writing.add_argument(
        "--skip-existing",
        action="store_true",
        help="leave out what was written before, whole, with whatever strength and kind; what is "
        "damaged is made anew",
    )
    writing.add_argument(
        "--strip", action="store_true", help="leave out EXIF, XMP, IPTC, comments and resolution"
    )
    writing.add_argument(
        "--ignore-unknown",
        action="store_true",
        help="pass over pictures in folders that are of kinds srgui does not read",
    )
    writing.add_argument(
        "--pixel-limit",
        metavar="MP",
        type=options.megapixels,
        default=PIXEL_LIMIT,
        help=f"refuse files that claim more megapixels (default: {PIXEL_LIMIT / 1e6:g})",
    )
    computing = parser.add_argument_group("computing")
    options.add_computing(computing)
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
    check_json(args.json)
    model = find(args.model)
    size = Size.of(args)
    factor = size.factor
    unknown = not args.ignore_unknown
    name = name_with(args.ensemble, model.name)
    work = jobs(args.images, args.output, name, args.format, unknown=unknown)
    _tell_hidden(args.images)
    width = 0 if factor is None else _widest([job.target(factor) for job in work])
    writing = WriteOptions(args.format, args.quality, args.overwrite, args.strip, args.dpi)
    measured = bool(args.fidelity or args.json)
    choices = Choices(args.steps, args.skip_existing, writing, args.memory, measured)
    loader = Loader(args.model, Kind(args.kind), options.computing(args))
    tally, told = Tally(), False
    records = []
    impossible: SrguiError | None = None  # for this picture and all after it

    def failed(source: Path, error: Exception) -> None:
        tell(error)
        tally.failed.append(source)
        records.append(record.failed(source, error))

    for one in opened(work, args.frames, args.pixel_limit):
        if isinstance(one, Unreadable):
            failed(one.job.source, one.error)
            continue
        try:
            upscaler, why = loader.suiting(one.picture)
        except SrguiError as error:
            impossible = error
            break
        try:
            plan = _plan(upscaler, one.picture, size, args)
        except OptionError as error:
            if factor is not None:
                impossible = error
                break
            failed(one.job.source, _of_picture(one.job.source, error))
            continue
        if not told:
            told = True
            ahead = foretold(one.picture, plan, work[work.index(one.job) + 1 :])
            if ahead:
                tell(ahead)
        target = one.target(plan.scale)
        names = [step_path(target, s.info) for s in plan.steps] if args.steps else [target]
        width = max(width, _widest(names))
        try:
            made = enlarge_file(upscaler, one.picture, plan, target, choices, one.label, why)
            records.append(record.done(one, upscaler.info.name, plan, made))
            tally.count(there=made.files[0].told == SKIPPED)
            for file in made.files if args.json != "-" else ():
                print(f"{one_line(str(file.path)):<{width}}  {file.told}", flush=True)
        except BrokenPipeError:
            raise
        except Exception as error:  # also a fault of our own must not stop the others
            failed(one.job.source, error)
    if impossible:
        rest = work[work.index(one.job) :]
        records += [record.failed(job.source, impossible) for job in rest]
    if args.json:
        write_json({"pictures": records}, args.json)
    if impossible:
        raise impossible
    if tally.summary():
        tell(tally.summary())
    return FAILED if tally.failed else 0


def _of_picture(source: Path, error: OptionError) -> OptionError:
    what = Text("{source}: {what}", source=source, what=error.what)
    return OptionError(what, error.why, error.remedy)


def _plan(upscaler: Upscaler, picture: Picture, size: Size, args: argparse.Namespace) -> Plan:
    return upscaler.plan(
        picture,
        size.factor_for(picture),
        args.tile,
        args.memory,
        strength=args.strength,
        ensemble=args.ensemble,
        back_project=args.back_project,
    )


def _tell_hidden(images: Sequence[Path]) -> None:
    hidden = sum(count_hidden(image) for image in images if image.is_dir())
    if hidden:
        files = "1 hidden file was" if hidden == 1 else f"{hidden:,} hidden files were"
        tell(f"{files} left out")


def _widest(paths: list[Path]) -> int:
    """Columns for the longest of these names, within reason."""
    return min(60, max(len(one_line(str(path))) for path in paths))
