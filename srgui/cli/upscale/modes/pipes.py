"""Standard input and output in place of files, named "-", and names of pictures from a file."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from srgui.cli.upscale.modes.comic import SUFFIX, is_comic
from srgui.errors import OptionError, ReadError, WriteError, reason
from srgui.images.formats import WRITABLE_SUFFIXES
from srgui.texts import Text

PIPE = "-"
_INPUT, _OUTPUT = "standard input", "standard output"


@dataclass(frozen=True)
class Pipes:
    """The temporary files that stand in for pipes."""

    folder: Path | None = None
    """The folder of those files; None without a pipe."""

    result: Path | None = None
    """The file that is sent to standard output in the end."""

    output: BinaryIO | None = None
    """Standard output, while what is printed goes to standard error."""

    def shown(self, text: str) -> str:
        """Return a text with temporary paths replaced by names that a person knows."""
        return text if self.folder is None else text.replace(f"{self.folder}{os.sep}", "")

    def send(self) -> None:
        """Write the result to standard output, if it is wanted there. Raises WriteError."""
        if self.result is None or self.output is None:
            return
        try:
            with self.result.open("rb") as file:
                shutil.copyfileobj(file, self.output)
            self.output.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise WriteError(Text("Can't write to standard output"), reason(error)) from error


def add_names(args: argparse.Namespace) -> None:
    """Add the names in --names-from to the pictures. Raises ReadError.

    Without any picture, the command ends with a usage error.
    """
    if args.names_from:
        args.images += read_names(args.names_from)
    elif not args.images:
        args.usage_error("the following arguments are required: IMAGE")


def read_names(source: str) -> list[Path]:
    """Return the names in a file, or in standard input for "-", each ended by NUL or a line break.

    Once there is a NUL, line breaks belong to the names, as `find -print0` writes them. Raises
    ReadError.
    """
    what = Text("Can't read names from {source}", source=source)
    try:
        content = sys.stdin.buffer.read() if source == PIPE else Path(source).read_bytes()
    except OSError as error:
        raise ReadError(what, reason(error)) from error
    names = content.split(b"\0") if b"\0" in content else content.splitlines()
    found = [Path(os.fsdecode(name)) for name in names if name.strip()]
    if not found:
        raise ReadError(what, Text("there are none"))
    return found


@contextmanager
def pipes(args: argparse.Namespace) -> Iterator[Pipes]:
    """Replace "-" among the pictures and as output by temporary files, for the time of a block.

    If the result is for standard output, what is printed goes to standard error. Raises
    OptionError for what no pipe can take.
    """
    reads = Path(PIPE) in args.images
    if not reads and args.output != PIPE:
        yield Pipes()
        return
    _check(args)
    with tempfile.TemporaryDirectory(prefix="srgui-") as name:
        folder = Path(name)
        suffix = _suffix(args)
        if reads:
            with (folder / _INPUT).open("wb") as file:
                shutil.copyfileobj(sys.stdin.buffer, file)
            args.images = [folder / _INPUT if p == Path(PIPE) else p for p in args.images]
        if args.output != PIPE:
            yield Pipes(folder)
            return
        result = folder / f"{_OUTPUT}{suffix}"
        args.output = str(result)
        output = sys.stdout.buffer
        with redirect_stdout(sys.stderr):
            yield Pipes(folder, result, output)


def _suffix(args: argparse.Namespace) -> str:
    """Return the suffix of the format of a result without a name."""
    if is_comic(args.images[0]):
        return SUFFIX
    if args.format:
        return f".{args.format}"
    suffix: str = args.images[0].suffix.lower()
    return suffix if suffix in WRITABLE_SUFFIXES else ".png"


def _check(args: argparse.Namespace) -> None:
    if args.output is None:
        raise OptionError(
            Text("The result of standard input has no name"),
            remedy=Text("Add -o with a file, or -o - for standard output."),
        )
    if [*args.images, Path(args.names_from or "")].count(Path(PIPE)) > 1:
        raise OptionError(Text("Standard input can be read only once"))
    if args.output != PIPE:
        return
    what = Text("Can't write to standard output")
    if len(args.images) > 1 or args.images[0].is_dir():
        raise OptionError(what, Text("there may be several pictures"), Text("Choose a folder."))
    if args.steps or (args.frames and not args.animate):
        raise OptionError(
            what, Text("--steps and --frames write several files"), Text("Choose a folder.")
        )
    if args.if_larger == "skip":
        raise OptionError(
            what, Text("the picture may be skipped"), Text("Choose --if-larger copy or a file.")
        )
    if args.json == PIPE:
        raise OptionError(what, Text("--json - is written there"), Text("Choose a file for it."))
    if sys.stdout.isatty():
        raise OptionError(
            what, Text("it is a terminal"), Text("Redirect it to a file or another program.")
        )
