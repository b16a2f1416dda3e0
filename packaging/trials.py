"""Tests of the application: opening, exporting, dropping, starting twice, closing."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from desktop import PATIENCE, Command, Desktop
from kinds import opens_every_kind, uses_sandbox
from PIL import Image
from timing import first_results, starts

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def used(desktop: Desktop, program: Path) -> None:
    """Open, export, drop, start again and close."""
    photo = desktop.photograph("ein Foto 一.png", 500)
    starts(desktop, program)
    window = first_results(desktop, program, photo)
    _exports(desktop, program, photo)
    _takes_a_drop(desktop)
    _starts_again(desktop, program, window)
    _closes_during_a_run(desktop, program, window)
    _enlarges_without_a_window(desktop, program)
    opens_every_kind(desktop, program)
    uses_sandbox(desktop, program)


def _backend(desktop: Desktop, program: Path, model: str) -> list[str]:
    """Report what computes a network by default; return the options that fix it."""
    asked: Command = ["bench", "-m", model, "-s", "2", "--size", "32", "--repeats", "1"]
    done = desktop.run([program, *asked, "--json", "-"])
    if done.returncode:
        desktop.report("srgui bench", done.stderr.strip(), False)
        return []
    found = json.loads(done.stdout)
    runtime, precision = found["runtime"], found["precision"]
    desktop.report(f"{model} is computed by", f"{runtime}, {precision} precision")
    return ["--runtime", runtime, "--precision", precision]


def _exports(desktop: Desktop, program: Path, photo: Path) -> None:
    """Export from the window by keys, and compare with the command line of the source tree."""
    desktop.keys("ctrl+e")
    time.sleep(1.5)
    desktop.keys("Return")
    target = photo.with_name(f"{photo.stem}_lapsrn_4x.png")
    if desktop.wait(target.exists) is None:
        desktop.report("export", f"{target.name} does not appear", False)
        return
    expected = desktop.place / "expected.png"
    command: Command = [sys.executable, "-m", "srgui", "upscale", photo, "-m", "lapsrn", "-s", "4",
                        "-o", expected, "--overwrite",
                        *_backend(desktop, program, "lapsrn")]  # fmt: skip
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        desktop.report("source tree", done.stderr.strip(), False)
        return
    _compare(desktop, "exported against the source tree's", target, expected)


def _compare(desktop: Desktop, what: str, ours: Path, theirs: Path) -> None:
    """Compare two files; another order of the tiles may round some values differently."""
    a, b = (np.asarray(Image.open(path).convert("RGB")).astype(int) for path in (ours, theirs))
    if a.shape != b.shape:
        desktop.report(what, f"{a.shape} and {b.shape}", False)
        return
    difference = np.abs(a - b)
    share = (difference > 0).mean()
    desktop.report(what, f"{a.shape[1]} x {a.shape[0]}, {share:.4%} of the values differ, "
                 f"by {difference.max()} at most", difference.max() <= 1)  # fmt: skip


def _takes_a_drop(desktop: Desktop) -> None:
    dropped = desktop.photograph("dropped 落.png", 64)
    desktop.start([sys.executable, HERE / "drag_source.py", dropped], QT_QPA_PLATFORM="xcb")
    desktop.wait(lambda: desktop.windows("drag source"))
    time.sleep(1)
    desktop.drag((60, 30), (500, 400))
    opened = desktop.wait(lambda: desktop.windows("dropped"))
    desktop.report("dropped by a second program", "opened" if opened is not None else "not opened",
                 opened is not None)  # fmt: skip


def _starts_again(desktop: Desktop, program: Path, window: subprocess.Popen[bytes]) -> None:
    photo = desktop.photograph("second 二.png", 64)
    began = time.monotonic()
    second = subprocess.Popen([program, photo.name], cwd=photo.parent, env=desktop.environment)
    status = second.wait(timeout=PATIENCE)
    seconds = time.monotonic() - began
    opened = desktop.wait(lambda: desktop.windows("second"))
    good = status == 0 and opened is not None and window.poll() is None
    desktop.report("second start", f"handed over in {seconds:.2f} s" if good else "failed", good)


def _closes_during_a_run(desktop: Desktop, program: Path, window: subprocess.Popen[bytes]) -> None:
    large = desktop.photograph("large 大.png", 1500)
    subprocess.run([program, large], env=desktop.environment, timeout=PATIENCE)
    desktop.wait(lambda: desktop.windows("large"))
    time.sleep(1.5)
    began = time.monotonic()
    desktop.xdotool("windowactivate", "--sync", desktop.windows("large")[0])
    for key in ("ctrl+q", "Escape", "ctrl+q"):  # it asks once before results are lost
        desktop.keys(key)
        time.sleep(0.3)
    try:
        status = window.wait(timeout=PATIENCE)
        outcome = f"ended with {status} after {time.monotonic() - began:.2f} s"
        desktop.report("closed during a run", outcome, status == 0)
    except subprocess.TimeoutExpired:
        desktop.report("closed during a run", "still there", False)


def _enlarges_without_a_window(desktop: Desktop, program: Path) -> None:
    photo = desktop.photograph("command 命.png", 128)
    results = [desktop.place / f"{name}.png" for name in ("ours", "theirs")]
    backend = _backend(desktop, program, "drrn")
    asked: Command = ["upscale", photo, "-m", "drrn", "-s", "3", *backend, "-o"]
    ours = desktop.run([program, *asked, results[0]])
    source: Command = [sys.executable, "-m", "srgui", *asked, results[1]]
    subprocess.run(source, cwd=ROOT, capture_output=True)
    if ours.returncode:
        desktop.report("srgui upscale", ours.stderr.strip(), False)
    else:
        _compare(desktop, "srgui upscale against the source tree's", *results)
    train = desktop.run([program, "train", "lapsrn", "--data", desktop.place, "--out", "x"])
    sentence = train.stderr.strip()
    good = train.returncode != 0 and len(sentence.splitlines()) == 1 and "pip install" in sentence
    desktop.report("srgui train", sentence, good)
