"""Nothing is sent anywhere: the main jobs run without a network and without asking for one."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess

import pytest

from tests.reliability.conftest import ROOT

# Every job of the program, the window's included, with sockets that refuse and remember.
_JOBS = """
import json, os, socket, sys, time
asked = []

def refused(*arguments, **_):
    asked.append(repr(arguments))
    raise OSError("no network here")

class Socket(socket.socket):
    connect = connect_ex = sendto = bind = refused

socket.socket = socket.SocketType = Socket
socket.getaddrinfo = socket.gethostbyname = socket.create_connection = refused

from pathlib import Path
from srgui.__main__ import main

model, terminal = sys.argv[1], sys.stdout
sys.stdout = open(os.devnull, "w")
jobs = {
    "upscale": ["upscale", "photo.png", "-s", "2", "-m", model],
    "evaluate": ["evaluate", ".", "-m", model, "-s", "2"],
    "train": ["train", "lapsrn", "--data", ".", "--out", "new.safetensors", "--minutes", "0.002",
              "--filters", "4", "--depths", "1", "--scales", "2", "--patch", "24", "--batch", "2"],
    "models": ["models", "list"],
    "info": ["models", "info", "lapsrn"],
    "verify": ["models", "verify"],
    "bench": ["bench", "-m", model, "--size", "16", "--repeats", "1"],
}
ended = {name: main([*arguments]) for name, arguments in jobs.items()}

def use_the_window(paths, profile, new_window):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    import srgui.gui.start.app as app
    started = time.monotonic()

    def look():
        from srgui.gui.window.main_window import MainWindow
        from srgui.gui.studio.phase import Phase
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        done = window.studio.run.phase is Phase.DONE
        if done or time.monotonic() - started > 200:
            ended["window"] = 0 if done else 1
            window.leave()
        else:
            QTimer.singleShot(100, look)

    show = app._CtrlC.__enter__

    def enter(self):
        QTimer.singleShot(100, look)
        show(self)

    app._CtrlC.__enter__ = enter
    return app.run(paths, profile, new_window)

from srgui.cli.main import run
ended["program"] = run(["photo.png", "--profile", "profile"], use_the_window)
json.dump([ended, asked], terminal)
"""


@pytest.mark.slow
def test_the_main_jobs_run_without_a_network_and_ask_for_none(
    run_script, tmp_path, picture_file, tiny, monkeypatch
):
    picture_file("photo.png", height=64, width=64)
    monkeypatch.chdir(tmp_path)
    prefix: tuple[str, ...] = ()
    if shutil.which("unshare"):  # a network of its own, with nothing on it
        for options in (["-n"], ["-rn"]):
            if not subprocess.run(
                ["unshare", *options, "true"], capture_output=True, check=False
            ).returncode:
                prefix = ("unshare", *options)
                break
    ended, asked = json.loads(run_script(_JOBS, tiny, prefix=prefix))
    assert asked == []
    assert set(ended.values()) == {0}, ended
    assert {"upscale", "window"} < set(ended)


NETWORKING = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser", "xmlrpc",
}  # fmt: skip


# Sockets in the file system, by which a second start finds the window.
LOCAL = {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}


def test_no_module_imports_what_could_reach_a_network():
    # One asks the display's socket in the file system, one who is at the other end of ours.
    start = ROOT / "srgui" / "gui" / "start"
    local = {start / "display_check.py", start / "peer.py"}
    for path in {*(ROOT / "srgui").rglob("*.py")} - local:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            for name in names:
                assert name.split(".")[0] not in NETWORKING, path
                assert not name.startswith(("PySide6.QtNetwork", "torch.hub")) or name in LOCAL, (
                    path
                )
