"""The `srgui` command: which part of the program is meant, and how it ends.

Neither this module nor its neighbours import torch or Qt; what needs them imports them when it
runs, so that help, mistakes and the window come at once.
"""

from __future__ import annotations

import argparse
import difflib
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import NoReturn, TypeAlias

import srgui
from srgui.cli.failures import FAILED, INTERRUPTED, TERMINATED, USAGE, tell

OpenWindow: TypeAlias = Callable[[list[Path], Path | None, bool], int]

COMMANDS = {
    "upscale": "enlarge pictures",
    "evaluate": "measure PSNR and SSIM on a folder of originals, as the papers do",
    "train": "train a network",
    "models": "list, describe, import and verify trained networks",
    "bench": "measure how fast a network runs here",
}


def run(arguments: list[str], open_window: OpenWindow) -> int:
    """Run the command line and return the exit status.

    0 when everything asked for was done, 1 when something failed, 2 when the command line can't
    be understood, 130 after Ctrl-C, 143 after SIGTERM. Errors go to standard error, one line each.
    `open_window` is called with pictures, the folder for settings, and whether it is to be a window
    of its own, where no command is meant.
    """
    try:
        try:
            return _run(arguments, open_window)
        finally:
            if sys.stdout:  # None in a double-click application
                sys.stdout.flush()  # now, where a closed pipe can still be handled
    except SystemExit as exit_:  # argparse after --help, --version or a mistake
        return exit_.code if isinstance(exit_.code, int) else FAILED
    except KeyboardInterrupt:
        return tell("interrupted", INTERRUPTED)
    except _TerminatedError:
        return tell("terminated", TERMINATED)
    except BrokenPipeError:  # the reader of the output, such as `head`, has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:
        return tell(error)


def _run(arguments: list[str], open_window: OpenWindow) -> int:
    if arguments and arguments[0] in COMMANDS:
        parsed = _command_parser(arguments[0]).parse_args(arguments)
        command: Callable[[argparse.Namespace], int] = parsed.func
        with _Terminable():
            return command(parsed)
    parser = _window_parser()
    window = parser.parse_args(arguments)
    if arguments:
        _refuse_mistyped_command(parser, arguments[0])
    return open_window([Path(image) for image in window.images], window.profile, window.new_window)


def _window_parser() -> argparse.ArgumentParser:
    width = max(map(len, COMMANDS))
    commands = "\n".join(f"  {name:<{width}}  {what}" for name, what in COMMANDS.items())
    parser = _Parser(
        prog="srgui",
        usage="srgui [IMAGE ...]\n       srgui COMMAND ...",
        description=f"{srgui.__doc__}\nWithout a command, opens the window with these pictures.",
        epilog=f"commands:\n{commands}\n\n`srgui COMMAND --help` tells more about one. "
        "A picture that is named like a\ncommand opens as ./upscale.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("images", metavar="IMAGE", nargs="*", help="picture or folder to open")
    parser.add_argument(
        "--profile", metavar="DIR", type=Path, help="keep the settings in this folder"
    )
    parser.add_argument(
        "--new-window", action="store_true", help="open another window, also where one is open"
    )
    parser.add_argument("--version", action="version", version=f"srgui {srgui.__version__}")
    return parser


def _command_parser(command: str) -> argparse.ArgumentParser:
    from srgui.cli import bench, evaluate, models
    from srgui.cli.train import command as train
    from srgui.cli.upscale import command as upscale

    modules = {
        "upscale": upscale,
        "evaluate": evaluate,
        "train": train,
        "models": models,
        "bench": bench,
    }
    parser = _Parser(prog="srgui")
    modules[command].add_parser(parser.add_subparsers())
    return parser


def _refuse_mistyped_command(parser: argparse.ArgumentParser, first: str) -> None:
    """`srgui upscal photo.png` is no wish to open a picture named upscal."""
    close = difflib.get_close_matches(first, COMMANDS, n=1, cutoff=0.75)
    if close and close[0] not in Path(first).parts and not Path(first).exists():
        parser.error(f"there is no picture or command {first!r}; did you mean {close[0]!r}?")


class _Parser(argparse.ArgumentParser):
    """Tells a mistake in one line, as every other error is told."""

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"srgui: {message} (see `{self.prog} --help`)\n")


class _TerminatedError(BaseException):
    """SIGTERM asked the program to end; not an Exception, so that nothing takes it for a fault."""


class _Terminable:
    """Turns SIGTERM into an exception, so that temporary files are removed on the way out."""

    def __enter__(self) -> None:
        self._old = signal.signal(signal.SIGTERM, self._raise)

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGTERM, self._old)

    @staticmethod
    def _raise(_number: int, _frame: FrameType | None) -> NoReturn:
        raise _TerminatedError
