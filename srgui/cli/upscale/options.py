"""The options of `srgui upscale`."""

from __future__ import annotations

import argparse
from pathlib import Path

from srgui.cli import options
from srgui.cli.json_output import add_json
from srgui.cli.upscale.cluster.options import add_cluster
from srgui.cli.upscale.sizes import add_size
from srgui.images.formats import WRITABLE_SUFFIXES
from srgui.images.reading.opening import PIXEL_LIMIT
from srgui.images.writing.options import DEFAULT_QUALITY
from srgui.models.choice import DEFAULT_NATURAL, Kind
from srgui.presets.values import percent


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add every option of the command."""
    parser.add_argument(
        "images",
        metavar="IMAGE",
        nargs="*",
        type=Path,
        help="picture file or folder, or - for standard input",
    )
    parser.add_argument(
        "--names-from",
        metavar="FILE",
        help="read more names of pictures from a file, or with - from standard input, one a line "
        "or ended by NUL",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE|DIR",
        type=options.name,
        help="output file or folder, or - for standard output",
    )
    add_json(parser)
    manifest = parser.add_mutually_exclusive_group()
    manifest.add_argument(
        "--manifest",
        metavar="FILE",
        type=Path,
        help="record every picture in a new file of JSON Lines as soon as it is done",
    )
    manifest.add_argument(
        "--resume",
        metavar="FILE",
        type=Path,
        help="go on with the run of this manifest: skip what is done and has not changed since, "
        "and intact outputs",
    )
    parser.add_argument(
        "--y4m",
        action="store_true",
        help="upscale a YUV4MPEG2 video from a pipe to a pipe, as ffmpeg's yuv4mpegpipe writes and "
        "reads it, a frame at a time by the same weights",
    )
    add_upscaling(parser)
    add_cluster(parser)


def add_upscaling(parser: argparse.ArgumentParser) -> None:
    """Add the options that decide how a picture is upscaled and written."""
    parser.add_argument(
        "--preset",
        metavar="NAME",
        help="options from presets/NAME.toml in the configuration folder (Linux: ~/.config/srgui); "
        "those on the command line go before them",
    )
    options.add_model(parser)
    parser.add_argument(
        "--kind",
        choices=[kind.value for kind in Kind],
        default=Kind.AUTO.value,
        help="use the weights for photographs (compressed, noisy or soft) or those for clean "
        "pictures (default: auto, detected in each picture from noise, blur and compression); "
        "ignored if -m names specific weights or a file. For pixel art no network is used: pixel "
        "makes every pixel a sharp square",
    )
    add_size(parser)
    parser.add_argument(
        "--strength",
        metavar="P",
        type=percent,
        default=1.0,
        help="0 to 100: percentage of the detail added by the network; 0 is plain bicubic "
        "(default: 100)",
    )
    parser.add_argument(
        "--natural",
        metavar="P",
        type=percent,
        help="0 to 100: from the faithful result to one with natural texture, which is plausible, "
        f"not recovered; for photographs, in twice the time (default: {100 * DEFAULT_NATURAL:g} "
        "with LapSRN up to 4x, otherwise 0)",
    )
    parser.add_argument(
        "--artefact-removal",
        metavar="P",
        type=percent,
        default=1.0,
        help="0 to 100: percentage of noise and JPEG artefacts removed from photographs; less "
        "keeps finer detail, and takes twice the time (default: 100)",
    )
    options.add_ensemble(parser)
    parser.add_argument(
        "--back-project",
        metavar="STEPS",
        type=float,
        help="correct the result until, scaled down, it matches its source, including its noise: 0 "
        "for no correction, 4 for a full one (default: a gentle 0.6 with weights for photographs, "
        "otherwise 0)",
    )
    parser.add_argument(
        "--grain",
        metavar="P",
        type=percent,
        default=0.0,
        help="0 to 100: strength of film-like grain in the luma of the result (default: 0)",
    )
    parser.add_argument(
        "--keep-grain",
        action="store_true",
        help="put back grain as strong and coarse as that of the source, which the weights for "
        "photographs remove; for film scans",
    )
    parser.add_argument(
        "--tileable",
        action="store_true",
        help="for seamless textures: continue the picture beyond its edges by copies of itself, so "
        "that copies of the result fit together",
    )
    parser.add_argument(
        "--fidelity",
        action="store_true",
        help="show the PSNR between each source and its result scaled down by bicubic: how "
        "faithful the result is to the source, not whether the added detail is right",
    )
    parser.add_argument(
        "--steps", action="store_true", help="also write every intermediate result (..._step-2x)"
    )
    parser.add_argument(
        "--frames",
        action="store_true",
        help="write every frame of an animation and every page of a TIFF (..._frame-001)",
    )
    parser.add_argument(
        "--animate",
        action="store_true",
        help="upscale every frame of an animation by the same weights, and join them with their "
        "times, as GIF, WebP or PNG (default: the format of the source)",
    )
    parser.add_argument(
        "--fps",
        metavar="N",
        type=options.frame_rate,
        help="with --animate: also join pictures with numbered names, and pages, and show N frames "
        "a second",
    )
    _add_file_options(parser.add_argument_group("files"))
    _add_computing_options(parser.add_argument_group("computing"))


def _add_file_options(group: argparse._ArgumentGroup) -> None:
    formats = [suffix.lstrip(".") for suffix in WRITABLE_SUFFIXES]
    group.add_argument(
        "--format",
        type=str.lower,
        choices=[*formats, "gif"],
        metavar="F",
        help=f"one of {' '.join(formats)}, with --animate also gif",
    )
    group.add_argument(
        "--quality",
        metavar="Q",
        type=options.quality,
        default=DEFAULT_QUALITY,
        help=f"1 to 100, for JPEG, WebP and AVIF (default: {DEFAULT_QUALITY})",
    )
    group.add_argument(
        "--overwrite",
        action="store_true",
        help="replace existing files; a symbolic link itself is replaced, not its target",
    )
    group.add_argument(
        "--skip-existing",
        action="store_true",
        help="skip outputs that are already there and intact, whatever their strength and kind; "
        "write damaged ones again",
    )
    group.add_argument(
        "--strip", action="store_true", help="drop EXIF, XMP, IPTC, comments and resolution"
    )
    group.add_argument(
        "--no-location", action="store_true", help="drop the place where the picture was taken"
    )
    group.add_argument(
        "--no-provenance",
        action="store_true",
        help="do not record the network and its settings in the XMP of results, by which later "
        "runs recognise results in folders and skip them",
    )
    group.add_argument(
        "--ignore-unknown",
        action="store_true",
        help="ignore pictures in folders whose format is not supported",
    )
    group.add_argument(
        "--range",
        metavar=("MIN", "MAX"),
        nargs=2,
        type=float,
        help="values of black and white in floating-point files, such as metres in depth maps "
        "(default: 0 and 1, or their own range if they leave it); TIFF and PFM results are in them "
        "again",
    )
    group.add_argument(
        "--pixel-limit",
        metavar="MP",
        type=options.megapixels,
        default=PIXEL_LIMIT,
        help=f"reject files with more megapixels (default: {PIXEL_LIMIT / 1e6:g})",
    )


def _add_computing_options(group: argparse._ArgumentGroup) -> None:
    options.add_computing(group)
    group.add_argument(
        "--tile",
        metavar="N",
        type=options.count,
        help="tile size in source pixels (default: chosen by memory and speed)",
    )
    group.add_argument(
        "--memory",
        metavar="GB",
        type=options.gigabytes,
        help="limit for tiles and whole results (default: three quarters of the free memory)",
    )
