"""srgui watch: upscale the pictures that arrive in a folder."""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from types import FrameType

from srgui.cli import options
from srgui.cli.console import print_note
from srgui.cli.upscale.manifest import Manifest, options_of
from srgui.cli.upscale.options import add_upscaling
from srgui.cli.upscale.settings import Settings
from srgui.cli.watch.arrivals import arrivals
from srgui.cli.watch.worker import Worker
from srgui.errors import OptionError, ReadError
from srgui.output.files import make_folder
from srgui.texts import Text

_MANIFEST = ".srgui-manifest.jsonl"

_EPILOG = """\
A file counts once it has stopped growing. Results have the names of `srgui upscale` and the
folders of their sources. A picture that changes is upscaled again. After a restart, those
in the manifest are not upscaled again. SIGTERM and Ctrl-C end the command after the picture in
work.
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "watch",
        description="Upscale the pictures that are in a folder and those that arrive in it.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="folder to watch")
    parser.add_argument(
        "-o", "--output", metavar="DIR", type=options.name, required=True, help="output folder"
    )
    parser.add_argument(
        "--move-failed",
        metavar="DIR",
        type=Path,
        help="move pictures that can't be read to a folder, each with its reason in NAME.txt",
    )
    parser.add_argument(
        "--settle",
        metavar="S",
        type=options.seconds,
        default=2.0,
        help="seconds without a change after which a file is complete (default: 2)",
    )
    parser.add_argument(
        "--manifest",
        metavar="FILE",
        type=Path,
        help=f"record of the pictures that are done (default: {_MANIFEST} in the output folder)",
    )
    add_upscaling(parser)
    parser.set_defaults(func=run, json=None, resume=None, usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Upscale pictures until SIGTERM or Ctrl-C; one that fails does not end the command."""
    if args.animate and args.steps:
        args.usage_error("--animate and --steps exclude each other")
    folder, output = args.folder.absolute(), Path(args.output)
    settings = Settings.of(args)
    _check(folder, output)
    for needed in (output, args.move_failed):
        if needed is not None:
            make_folder(needed)
    manifest = Manifest(args.manifest or output / _MANIFEST, options_of(settings))
    if manifest.path.exists():
        manifest.load()
    manifest.begin()
    worker = Worker(folder, output, args.move_failed, settings, manifest)
    stop = Event()
    try:
        with _ending(stop):
            print_note(f"watching {folder}; Ctrl-C ends")
            for path in arrivals(folder, worker.wants, args.settle, stop):
                worker.upscale(path)
    finally:
        manifest.close()
    return 0


def _check(folder: Path, output: Path) -> None:
    """Raise ReadError without a folder, OptionError if results would be upscaled again."""
    if not folder.is_dir():
        raise ReadError(Text("Can't watch {folder}", folder=folder), Text("it is not a folder"))
    place, watched = output.resolve(), folder.resolve()
    if place == watched or place in watched.parents:
        raise OptionError(
            Text("Can't watch {folder}", folder=folder),
            Text("results are written to the same place"),
            Text("Choose another output folder."),
        )


@contextmanager
def _ending(stop: Event) -> Iterator[None]:
    """Set `stop` at SIGTERM and Ctrl-C; a second Ctrl-C interrupts at once."""

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        os.write(2, b"srgui: ending after the picture in work\n")

    before = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
