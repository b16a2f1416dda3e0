"""srgui upscale: upscale picture files."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from srgui.cli.json_output import json_object
from srgui.cli.upscale.batch import upscale_all
from srgui.cli.upscale.manifest import manifest_for
from srgui.cli.upscale.modes.animation import animator
from srgui.cli.upscale.modes.comic import comic_among
from srgui.cli.upscale.modes.film import Film, films_among
from srgui.cli.upscale.modes.pipes import add_names, pipes
from srgui.cli.upscale.options import Settings, add_options
from srgui.cli.upscale.record import receivers, recorded
from srgui.cli.upscale.report import report
from srgui.cli.upscale.sources import find_sources
from srgui.cli.upscale.targets import with_targets

_EPILOG = """\
Folders are searched recursively, with those that are linked there; results of earlier runs
are skipped unless they are named. Wildcards that the shell has left, as on Windows, are expanded.
Results are written next to their sources as NAME_MODEL_SCALEx.SUFFIX, with the suffix of the
source, or .png if that format can't be written. -o names a folder, which is created if necessary;
for a single picture it names the output file if it has a suffix and does not end with a slash, for
several pictures it is a folder also with a dot in its name, such as album-2.5m.
With - as IMAGE the picture is read from standard input, with -o - the result is written to
standard output, and all messages to standard error.
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "upscale",
        description="Upscale pictures.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_options(parser)
    parser.set_defaults(func=run, usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Upscale every picture; one that fails is reported, and the others are still done."""
    add_names(args)
    if args.animate and args.steps:
        args.usage_error("--animate and --steps exclude each other")
    if args.fps is not None and not args.animate:
        args.usage_error("--fps needs --animate")
    if args.fps is not None and (args.manifest or args.resume or args.if_larger != "fail"):
        args.usage_error("--fps can't be combined with --manifest, --resume or --if-larger")
    with pipes(args) as piped, json_object(args.json) as content, ExitStack() as stack:
        settings = Settings.of(args)
        comic = stack.enter_context(comic_among(args, settings))
        if comic is not None:
            args.images, settings = [comic.pages], comic.settings
        shown = comic.shown if comic is not None else piped.shown
        sources, earlier = find_sources(args.images, settings), dict[str, Path]()
        manifest = stack.enter_context(manifest_for(args, settings))
        if manifest is not None:
            sources, earlier = manifest.pending(sources), manifest.targets()
        films: Mapping[Path, Film] = {}
        if settings.fps is not None:
            sources, films = films_among(sources)
        files = with_targets(sources, settings, earlier)
        animation = stack.enter_context(animator(settings, films))
        pictures = animation.pictures(files)
        outcomes = upscale_all(pictures, animation.of_frames, frame_target=animation.frame_path)
        outcomes = recorded(
            animation.joined(outcomes, files), receivers(manifest, content, settings, shown)
        )
        status = report(outcomes, files, settings, shown)
        if status == 0 and comic is not None:
            comic.pack()
            print(piped.shown(f"{comic.target}  {len(comic.names)} pages"))
        if status == 0:
            piped.send()
        return status
