"""srgui upscale: upscale picture files."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from srgui.cli.json_output import json_object
from srgui.cli.upscale.batch import upscale_all
from srgui.cli.upscale.cluster.start import run_on_cluster
from srgui.cli.upscale.manifest import Manifest, manifest_for
from srgui.cli.upscale.modes.animation import upscale_animations
from srgui.cli.upscale.modes.comic import is_comic, unpacked
from srgui.cli.upscale.modes.film import films_among
from srgui.cli.upscale.modes.pipes import add_names, pipes
from srgui.cli.upscale.modes.video import upscale_video
from srgui.cli.upscale.options import add_options
from srgui.cli.upscale.record import Record, receivers, recorded
from srgui.cli.upscale.report import report
from srgui.cli.upscale.settings import Settings
from srgui.cli.upscale.sources import Sources, find_sources
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
    parser.set_defaults(func=start, usage_error=parser.error)


def start(args: argparse.Namespace) -> int:
    """Upscale in the mode that the options and the pictures ask for; return the exit status."""
    if args.y4m:
        return upscale_video(args)
    add_names(args)
    if args.scheduler is not None:
        return run_on_cluster(args)
    _check_animate(args)
    with pipes(args) as piped, json_object(args.json) as content:
        if any(map(is_comic, args.images)):
            status = run_comic(args, content, piped.shown)
        elif args.animate:
            status = run_animated(args, content, piped.shown)
        else:
            status = run(args, content, piped.shown)
        if status == 0:
            piped.send()
        return status


def run(args: argparse.Namespace, content: Record, shown: Callable[[str], str]) -> int:
    """Upscale every picture; one that fails is reported, and the others are still done.

    `content` is that of --json. `shown` returns a text with the names of files as a person knows
    them.
    """
    settings = Settings.of(args)
    with _pending(args, settings) as (sources, manifest):
        files = with_targets(sources, settings)
        outcomes = upscale_all(files, settings)
        outcomes = recorded(outcomes, receivers(manifest, content, settings, shown))
        return report(outcomes, files, settings, shown)


def run_animated(args: argparse.Namespace, content: Record, shown: Callable[[str], str]) -> int:
    """Upscale pictures like `run`, and join the frames of animations, or with --fps of films."""
    settings = Settings.of(args)
    with _pending(args, settings) as (sources, manifest):
        sources, films = films_among(sources) if settings.fps is not None else (sources, {})
        files = with_targets(sources, settings)
        outcomes = upscale_animations(files, settings, films=films)
        outcomes = recorded(outcomes, receivers(manifest, content, settings, shown))
        return report(outcomes, files, settings, shown)


def run_comic(args: argparse.Namespace, content: Record, shown: Callable[[str], str]) -> int:
    """Upscale the pages of an archive with `run`, and pack their results."""
    with unpacked(args) as comic:
        status = run(args, content, comic.shown)
        if status == 0:
            comic.pack()
            print(shown(f"{comic.target}  {len(comic.names)} pages"))
        return status


@contextmanager
def _pending(
    args: argparse.Namespace, settings: Settings
) -> Iterator[tuple[Sources, Manifest | None]]:
    """Find the pictures to upscale, without those that the manifest, if there is one, records."""
    sources = find_sources(args.images, settings)
    with manifest_for(args, settings) as manifest:
        yield sources if manifest is None else manifest.pending(sources), manifest


def _check_animate(args: argparse.Namespace) -> None:
    """End with a usage error for what does not go with --animate and --fps."""
    if args.animate and args.steps:
        args.usage_error("--animate and --steps exclude each other")
    if args.fps is not None and not args.animate:
        args.usage_error("--fps needs --animate")
    if args.fps is not None and (args.manifest or args.resume or args.if_larger != "fail"):
        args.usage_error("--fps can't be combined with --manifest, --resume or --if-larger")
