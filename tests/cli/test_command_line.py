"""The command's entry: windows, commands, mistakes, signals, and a fast start."""

import os
import signal
import struct
import subprocess
import sys
import types
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from srgui import __version__
from srgui.__main__ import main
from srgui.cli.main import COMMANDS


@pytest.fixture
def window(monkeypatch):
    """Catches what the window would have been opened with."""
    opened = []

    def run(paths, profile, new_window):
        opened.append((paths, profile, new_window))
        return 0

    monkeypatch.setitem(sys.modules, "srgui.gui.start.app", types.SimpleNamespace(run=run))
    return opened


def started(*arguments, **options):
    """The command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "srgui", *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.getcwd()},  # noqa: PTH109
        **options,
    )


def test_without_arguments_the_window_opens(srgui, window):
    assert srgui().status == 0
    assert window == [([], None, False)]


def test_pictures_open_in_the_window(srgui, window):
    assert srgui("a.png", "folder/b.jpg", "--profile", "settings").status == 0
    assert window == [([Path("a.png"), Path("folder/b.jpg")], Path("settings"), False)]


def test_a_window_of_its_own_can_be_wanted(srgui, window):
    assert srgui("--new-window", "a.png").status == 0
    assert window == [([Path("a.png")], None, True)]


@pytest.mark.parametrize("name", COMMANDS)
def test_a_picture_named_like_a_command_opens_as_a_path(srgui, window, name):
    assert srgui(f"./{name}").status == 0
    assert window == [([Path(name)], None, False)]


def test_the_windows_status_is_the_commands(srgui, monkeypatch):
    fake = types.SimpleNamespace(run=lambda *_: 1)
    monkeypatch.setitem(sys.modules, "srgui.gui.start.app", fake)
    assert srgui().status == 1


def test_a_mistyped_command_is_no_picture(srgui, window):
    ended = srgui("upscal", "photo.png")
    assert (ended.status, window) == (2, [])
    assert "did you mean 'upscale'?" in ended.err
    assert len(ended.errors) == 1


def test_a_picture_that_exists_opens_though_it_is_named_nearly_like_a_command(
    srgui, window, tmp_path
):
    (tmp_path / "upscal").touch()
    srgui("upscal")
    assert window == [([Path("upscal")], None, False)]


def test_version(srgui):
    ended = srgui("--version")
    assert (ended.status, ended.out) == (0, f"srgui {__version__}\n")


def test_help_names_every_command(srgui):
    ended = srgui("--help")
    assert ended.status == 0
    for name in COMMANDS:
        assert f"\n  {name} " in ended.out
    assert "__all__" not in ended.out  # the notes for programmers stay in the docstring


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_that_fits_a_terminal(srgui, command, monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    ended = srgui(command, "--help")
    assert ended.status == 0
    assert ended.out.startswith(f"usage: srgui {command}")
    assert max(map(len, ended.lines)) <= 100


@pytest.mark.parametrize(
    "arguments",
    [
        ["upscale"],
        ["upscale", "a.png", "-s", "0.5"],
        ["upscale", "a.png", "-s", "nan"],
        ["upscale", "a.png", "-s", "big"],
        ["upscale", "a.png", "--quality", "101"],
        ["upscale", "a.png", "--tile", "0"],
        ["upscale", "a.png", "--threads", "-1"],
        ["upscale", "a.png", "--format", "doc"],
        ["upscale", "a.png", "--pixel-limit", "0"],
        ["upscale", "a.png", "--memory", "-1"],
        ["upscale", "a.png", "--device", "abacus"],
        ["evaluate", "folder", "-m", "lapsrn"],
        ["evaluate", "folder", "-m", "lapsrn", "-s", "2.5"],
        ["evaluate", "folder", "-m", "lapsrn", "-s", "1"],
        ["models", "melt"],
        ["bench", "--repeats", "0"],
        ["train"],
        ["--nonsense"],
    ],
    ids=" ".join,
)
def test_a_command_line_that_makes_no_sense_is_reported_in_one_line_with_status_2(srgui, arguments):
    ended = srgui(*arguments)
    assert ended.status == 2
    assert ended.out == ""
    assert len(ended.errors) == 1
    assert ended.err.startswith("srgui: ")


def test_an_unforeseen_fault_is_one_line(srgui, monkeypatch):
    def broken(_arguments):
        raise KeyError("surprise\nof two lines")

    monkeypatch.setattr("srgui.cli.models._list", broken)
    ended = srgui("models")
    assert ended.status == 1
    assert len(ended.errors) == 1
    assert "unexpected error: KeyError" in ended.err


def test_memory_that_runs_out_is_one_line(srgui, monkeypatch):
    def greedy(_arguments):
        raise MemoryError

    monkeypatch.setattr("srgui.cli.models._list", greedy)
    ended = srgui("models")
    assert (ended.status, ended.err) == (
        1,
        "srgui: Not enough memory. Close other programs.\n",
    )


def test_the_module_runs_as_a_program():
    ended = started("--version")
    assert (ended.returncode, ended.stdout) == (0, f"srgui {__version__}\n")


def test_status_and_error_reach_the_shell(tmp_path):
    ended = started("upscale", tmp_path / "missing.png")
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr == (
        f"srgui: Can't open {tmp_path}/missing.png: no such file or directory.\n"
    )


@pytest.mark.parametrize("arguments", [["models", "list"], ["--help"]])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_goes_away_is_no_fault(arguments, unbuffered):
    read_end, write_end = os.pipe()
    os.close(read_end)
    ended = subprocess.run(
        [sys.executable, "-m", "srgui", *arguments],
        stdout=write_end,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
    )
    os.close(write_end)
    assert ended.stderr == ""
    assert ended.returncode in (0, 1)  # as much as argparse and the shells agree on


@pytest.mark.parametrize(
    ("sent", "status", "word"),
    [(signal.SIGINT, 130, b"interrupted"), (signal.SIGTERM, 143, b"terminated")],
)
@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a POSIX terminal")
def test_a_signal_during_a_run_ends_it_with_one_line_and_no_file(
    tmp_path, tmp_path_factory, sent, status, word
):
    import fcntl
    import termios

    noise = np.random.default_rng(1).integers(0, 255, (96, 96, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / "large.png")
    terminal, side = os.openpty()
    fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))  # rows, columns
    arguments = ["upscale", tmp_path / "large.png", "-m", "drcn", "--tile", "16"]  # 36 tiles
    process = subprocess.Popen(
        [sys.executable, "-m", "srgui", *map(str, arguments)],
        stderr=side,
        stdout=subprocess.PIPE,
        # A first start measures all runtimes, whose libraries must leave signals as they were.
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path_factory.mktemp("cache"))},
    )
    os.close(side)
    shown = b""
    while b"% |" not in shown:  # the progress bar, since standard error is a terminal here
        shown += os.read(terminal, 4096)
    process.send_signal(sent)
    assert process.stdout.read() == b""
    assert process.wait(60) == status
    rest = b""
    try:
        while data := os.read(terminal, 4096):
            rest += data
    except OSError:  # Linux's way to say that the other side is closed
        pass
    os.close(terminal)
    last = rest.replace(b"\r\n", b"\n").strip().split(b"\r")[-1].split(b"\n")[-1]
    assert last == b"srgui: " + word
    assert b"Traceback" not in rest
    assert [f.name for f in tmp_path.iterdir()] == ["large.png"]


@pytest.mark.parametrize(
    "statement",
    [
        "import srgui.__main__",
        "from srgui.cli import bench, evaluate, models, train, upscale",
        "from srgui.__main__ import main; main(['--help'])",
        "from srgui.__main__ import main; main(['upscale', '--help'])",
        "from srgui.__main__ import main; main(['models', 'list'])",
        "from srgui.__main__ import main; main(['upscale', 'missing.png'])",
        "from srgui.__main__ import main; main(['upscale', 'a.png', '-m', 'unknown'])",
        "import srgui.gui.start.app",
    ],
)
def test_torch_and_qt_are_not_loaded_before_they_are_needed(statement):
    code = f"{statement}\nimport sys\nprint('loaded', {{'torch', 'PySide6'}} & set(sys.modules))"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ended.stdout.splitlines()[-1] == "loaded set()", ended.stderr


def test_what_needs_torch_says_so_in_one_line_where_torch_is_not(srgui, tmp_path, monkeypatch):
    for module in [name for name in sys.modules if name.startswith("srgui.training")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "torch", None)
    ended = srgui("train", "lapsrn", "--data", tmp_path, "--out", "new.safetensors")
    assert ended.status == 1
    assert len(ended.errors) == 1
    assert "need PyTorch" in ended.err
    assert "pip install" in ended.err


def test_main_uses_the_process_arguments(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["srgui", "--version"])
    assert main() == 0
    assert capsys.readouterr().out == f"srgui {__version__}\n"
