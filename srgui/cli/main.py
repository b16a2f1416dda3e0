"""The `srgui` command: choose a subcommand or the window, and the exit status.

Neither this module nor its neighbours import torch or Qt; commands that need them import them when
they run, so that help, usage errors and the window appear at once.
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
from srgui.cli.console import FAILED, INTERRUPTED, TERMINATED, USAGE, report_error

OpenWindow: TypeAlias = Callable[[list[Path], Path | None, bool], int]

COMMANDS = {
    "upscale": "upscale pictures",
    "watch": "upscale pictures that arrive in a folder",
    "evaluate": "measure models on folders of originals by the papers' protocol",
    "train": "train a network",
    "models": "list, describe, import and verify trained networks",
    "bench": "measure the speed of a network on this machine",
}


def run(arguments: list[str], open_window: OpenWindow) -> int:
    """Run the command line and return the exit status.

    It is 0 if everything was done, 1 if something failed, 2 for an invalid command line, 130 after
    Ctrl-C, 143 after SIGTERM. Errors go to standard error, one line each. Without a command,
    `open_window` is called with the pictures, the folder for settings, and True for a new window.
    """
    try:
        try:
            return _run(arguments, open_window)
        finally:
            if sys.stdout:  # None if started without a terminal
                sys.stdout.flush()  # here, where a closed pipe can still be handled
    except SystemExit as exit_:  # argparse after --help, --version or an error
        return exit_.code if isinstance(exit_.code, int) else FAILED
    except KeyboardInterrupt:
        return report_error("interrupted", INTERRUPTED)
    except _TerminatedError:
        return report_error("terminated", TERMINATED)
    except BrokenPipeError:  # the reader of the output, such as `head`, has ended
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:
        return report_error(error)


def _run(arguments: list[str], open_window: OpenWindow) -> int:
    if arguments and arguments[0] in COMMANDS:
        from srgui.cli.presets import parse_with_preset

        parsed = parse_with_preset(_command_parser(arguments[0]), arguments)
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
    commands = "\n".join(f"  {name:<{width}}  {summary}" for name, summary in COMMANDS.items())
    purpose = (srgui.__doc__ or "").partition("\n")[0]
    parser = _Parser(
        prog="srgui",
        usage="srgui [IMAGE ...]\n       srgui COMMAND ...",
        description=f"{purpose}\n\nWithout a command, opens the window with these pictures.",
        epilog=f"commands:\n{commands}\n\n`srgui COMMAND --help` describes a command. "
        "To open a picture named\nlike a command, write ./upscale.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("images", metavar="IMAGE", nargs="*", help="picture file or folder to open")
    parser.add_argument("--profile", metavar="DIR", type=Path, help="folder for the settings")
    parser.add_argument(
        "--new-window", action="store_true", help="open another window, even if one is already open"
    )
    parser.add_argument("--version", action="version", version=f"srgui {srgui.__version__}")
    return parser


def _command_parser(command: str) -> argparse.ArgumentParser:
    from srgui.cli import bench, models
    from srgui.cli.evaluate import command as evaluate
    from srgui.cli.train import command as train
    from srgui.cli.upscale import command as upscale
    from srgui.cli.watch import command as watch

    modules = {
        "upscale": upscale,
        "watch": watch,
        "evaluate": evaluate,
        "train": train,
        "models": models,
        "bench": bench,
    }
    parser = _Parser(prog="srgui")
    modules[command].add_parser(parser.add_subparsers())
    return parser


def _refuse_mistyped_command(parser: argparse.ArgumentParser, first: str) -> None:
    """Report `srgui upscal photo.png` as an error instead of opening a picture named upscal."""
    close = difflib.get_close_matches(first, COMMANDS, n=1, cutoff=0.75)
    if close and close[0] not in Path(first).parts and not Path(first).exists():
        parser.error(f"no such picture or command: {first!r}; did you mean {close[0]!r}?")


class _Parser(argparse.ArgumentParser):
    """Report a usage error in one line, like every other error."""

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"srgui: {message} (see `{self.prog} --help`)\n")


class _TerminatedError(BaseException):
    """SIGTERM ended the program; not an Exception, so that nothing handles it as an error."""


class _Terminable:
    """Turn SIGTERM into an exception, so that temporary files are removed on the way out."""

    def __enter__(self) -> None:
        self._old = signal.signal(signal.SIGTERM, self._raise)

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGTERM, self._old)

    @staticmethod
    def _raise(_number: int, _frame: FrameType | None) -> NoReturn:
        raise _TerminatedError
