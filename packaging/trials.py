"""What is tried with the application: opening, exporting, dropping, starting twice, installing."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from desktop import Command, Desktop
from kinds import decodes_apart, opens_every_kind
from PIL import Image

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
SAMPLE = next((ROOT / "resources").glob("sample.*"))


def used(desktop: Desktop, program: Path) -> None:
    """Open, export, drop, start again and close."""
    photo = _photograph(desktop, "ein Foto 一.png", 500)
    _times(desktop, program)
    window = _first_results(desktop, program, photo)
    _exports(desktop, photo)
    _takes_a_drop(desktop)
    _starts_again(desktop, program, window)
    _closes_during_a_run(desktop, program, window)
    _enlarges_without_a_window(desktop, program)
    opens_every_kind(desktop, program)
    decodes_apart(desktop, program)


def installed_for_one(desktop: Desktop, unpacked: Path) -> None:
    """install.sh and uninstall.sh, without root."""
    home = Path(desktop.environment["HOME"])
    before = _files(home)
    shell = Path(desktop.environment["PATH"]) / "sh"
    done = desktop.run([shell, unpacked / "install.sh"])
    desktop.tell("install.sh", done.stdout.splitlines()[0] if done.stdout else done.stderr,
                 done.returncode == 0)  # fmt: skip
    told = desktop.run([home / ".local" / "bin" / "srgui", "--version"])
    desktop.tell("installed program", told.stdout.strip() or told.stderr, told.returncode == 0)
    entry = home / ".local" / "share" / "applications" / "srgui.desktop"
    _valid(desktop, ["desktop-file-validate", entry])
    _opens_by_double_click(desktop, entry)
    done = desktop.run([shell, unpacked / "uninstall.sh"])
    left = sorted(str(path.relative_to(home)) for path in _files(home) - before)
    kept = [name for name in left if "srgui.ini" not in name and "srgui.log" not in name]
    desktop.tell("uninstall.sh leaves behind", ", ".join(kept) or "only settings", not kept)


def installed_for_all(desktop: Desktop, package: Path) -> None:
    """The Debian package, where dpkg may install it."""
    _valid(desktop, ["lintian", "--fail-on", "error", package])
    listed = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True).stdout
    desktop.tell("files of the package", str(len(listed.splitlines())))
    done = subprocess.run(["dpkg", "-i", package], capture_output=True, text=True)
    desktop.tell("dpkg -i", done.stderr.strip() or "installed", done.returncode == 0)
    told = desktop.run(["/usr/bin/srgui", "--version"])
    desktop.tell("installed program", told.stdout.strip() or told.stderr, told.returncode == 0)
    metainfo = "/usr/share/metainfo/io.github.srgui.srgui.metainfo.xml"
    _valid(desktop, ["appstreamcli", "validate", "--no-net", metainfo])
    _opens_by_double_click(desktop, Path("/usr/share/applications/srgui.desktop"))
    subprocess.run(["dpkg", "-r", "srgui"], capture_output=True)
    left = [name for name in ("/opt/srgui", "/usr/bin/srgui") if Path(name).exists()]
    desktop.tell("dpkg -r leaves behind", ", ".join(left) or "nothing", not left)


def _times(desktop: Desktop, program: Path) -> None:
    """From the icon to the window: the first start is cold, of the others the median counts."""
    times = []
    for _ in range(4):
        began = time.monotonic()
        process = desktop.start([program, "--new-window"])
        shown = desktop.wait(lambda: desktop.windows("srgui"))
        times.append(time.monotonic() - began if shown is not None else float("inf"))
        process.terminate()
        process.wait(timeout=60)
    warm = sorted(times[1:])[1]
    desktop.tell("icon to window", f"{times[0]:.2f} s at first, {warm:.2f} s warm", warm < 60)


def _first_results(desktop: Desktop, program: Path, photo: Path) -> subprocess.Popen[bytes]:
    """How long the first tile and the whole picture take; returns the program.

    The place beside the divider grows bright with the picture, dark with the run and bright again
    with its first tile.
    """
    for what in ("first start, which measures the machine", "later start"):
        watch = desktop.watch(500, 150, 40, 100)
        began = time.time()
        process = desktop.start([program, photo])
        whole = desktop.wait(lambda: any(map(desktop.shows_colour, _accents())), pause=1)
        watch.terminate()
        looks = [line.split() for line in watch.communicate()[0].splitlines()]
        tile = _grows_bright(looks)
        told = "never" if whole is None else f"{whole:.2f} s"
        if tile is not None:
            told = f"first tile {tile - began:.2f} s, {told} all of it"
        desktop.tell(f"500 x 500 at 4x, from the icon, {what}", told, whole is not None)
        if what.startswith("first"):
            process.terminate()
            process.wait(timeout=60)
    return process


def _grows_bright(looks: list[list[str]]) -> float | None:
    """When the brightness rises after it has fallen from that of the picture."""
    highest, fallen = 0, False
    for when, brightness in looks:
        value = int(brightness)
        if fallen and value > 0.9 * highest:
            return float(when)
        highest, fallen = max(highest, value), fallen or value < 0.8 * highest
    return None


def _accents() -> list[tuple[int, int, int]]:
    """The colour of the Export button once there is a result, light and dark."""
    sys.path[:0] = [str(ROOT)]
    from srgui.gui.look.theme import DARK, LIGHT

    colours = [bytes.fromhex(tokens.accent[1:]) for tokens in (LIGHT, DARK)]
    return [(red, green, blue) for red, green, blue in colours]


def _exports(desktop: Desktop, photo: Path) -> None:
    """The window's result, by its keys, against the source tree's command line."""
    desktop.keys("ctrl+e")
    time.sleep(1.5)
    desktop.keys("Return")
    target = photo.with_name(f"{photo.stem}_lapsrn_4x.png")
    if desktop.wait(target.exists) is None:
        desktop.tell("export", f"{target.name} does not appear", False)
        return
    expected = desktop.place / "expected.png"
    command: Command = [sys.executable, "-m", "srgui", "upscale", photo, "-m", "lapsrn", "-s", "4",
                        "-o", expected, "--runtime", "ncnn", "--overwrite"]  # fmt: skip
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        desktop.tell("source tree", done.stderr.strip(), False)
        return
    _compare(desktop, "exported against the source tree's", target, expected)


def _compare(desktop: Desktop, what: str, ours: Path, theirs: Path) -> None:
    """Another order of the tiles may round one level differently here and there."""
    a, b = (np.asarray(Image.open(path).convert("RGB")).astype(int) for path in (ours, theirs))
    if a.shape != b.shape:
        desktop.tell(what, f"{a.shape} and {b.shape}", False)
        return
    apart = np.abs(a - b)
    share = (apart > 0).mean()
    desktop.tell(what, f"{a.shape[1]} x {a.shape[0]}, {share:.4%} of the values differ, "
                 f"by {apart.max()} at most", apart.max() <= 1)  # fmt: skip


def _takes_a_drop(desktop: Desktop) -> None:
    dropped = _photograph(desktop, "dropped 落.png", 64)
    desktop.start([sys.executable, HERE / "drag_source.py", dropped], QT_QPA_PLATFORM="xcb")
    desktop.wait(lambda: desktop.windows("drag source"))
    time.sleep(1)
    desktop.drag((60, 30), (500, 400))
    opened = desktop.wait(lambda: desktop.windows("dropped"), 20)
    desktop.tell("dropped by a second program", "opened" if opened is not None else "not opened",
                 opened is not None)  # fmt: skip


def _starts_again(desktop: Desktop, program: Path, window: subprocess.Popen[bytes]) -> None:
    photo = _photograph(desktop, "second 二.png", 64)
    began = time.monotonic()
    second = subprocess.Popen([program, photo.name], cwd=photo.parent, env=desktop.environment)
    status = second.wait(timeout=60)
    seconds = time.monotonic() - began
    opened = desktop.wait(lambda: desktop.windows("second"), 20)
    good = status == 0 and opened is not None and window.poll() is None
    desktop.tell("second start", f"handed over in {seconds:.2f} s" if good else "failed", good)


def _closes_during_a_run(desktop: Desktop, program: Path, window: subprocess.Popen[bytes]) -> None:
    large = _photograph(desktop, "large 大.png", 1500)
    subprocess.run([program, large], env=desktop.environment, timeout=60)
    desktop.wait(lambda: desktop.windows("large"))
    time.sleep(1.5)
    began = time.monotonic()
    desktop.xdotool("windowactivate", "--sync", desktop.windows("large")[0])
    desktop.keys("ctrl+q")
    try:
        status = window.wait(timeout=60)
        outcome = f"ended with {status} after {time.monotonic() - began:.2f} s"
        desktop.tell("closed during a run", outcome, status == 0)
    except subprocess.TimeoutExpired:
        desktop.tell("closed during a run", "still there after a minute", False)


def _enlarges_without_a_window(desktop: Desktop, program: Path) -> None:
    photo = _photograph(desktop, "command 命.png", 128)
    results = [desktop.place / f"{name}.png" for name in ("ours", "theirs")]
    asked: Command = ["upscale", photo, "-m", "drrn", "-s", "3", "-o"]
    ours = desktop.run([program, *asked, results[0]])
    source: Command = [sys.executable, "-m", "srgui", *asked, results[1], "--runtime", "ncnn"]
    subprocess.run(source, cwd=ROOT, capture_output=True)
    if ours.returncode:
        desktop.tell("srgui upscale", ours.stderr.strip(), False)
    else:
        _compare(desktop, "srgui upscale against the source tree's", *results)
    train = desktop.run([program, "train", "lapsrn", "--data", desktop.place, "--out", "x"])
    sentence = train.stderr.strip()
    good = train.returncode != 0 and len(sentence.splitlines()) == 1 and "pip install" in sentence
    desktop.tell("srgui train", sentence, good)


def _opens_by_double_click(desktop: Desktop, entry: Path) -> None:
    """`gio launch` does what a file manager does on a double click."""
    photo = _photograph(desktop, "double click 双.jpg", 64)
    gio = shutil.which("gio")
    if gio is None:
        desktop.tell("double click", "not tried: gio is not here")
        return
    paths = f"{desktop.environment['HOME']}/.local/bin:/usr/bin:{desktop.environment['PATH']}"
    subprocess.run([gio, "launch", entry, photo],
                   env={**desktop.environment, "PATH": paths}, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)  # fmt: skip
    opened = desktop.wait(lambda: desktop.windows("double click"), 30)
    desktop.tell(f"double click on a JPEG, by {entry.name}",
                 f"opened after {opened:.2f} s" if opened is not None else "nothing opened",
                 opened is not None)  # fmt: skip
    if opened is not None:
        desktop.xdotool("windowactivate", "--sync", desktop.windows("double click")[0])
        desktop.keys("ctrl+q")
        desktop.wait(lambda: not desktop.windows("double click"), 30)


def _valid(desktop: Desktop, command: Command) -> None:
    name = str(command[0])
    if shutil.which(name) is None:
        desktop.tell(name, "not tried: not here")
        return
    done = subprocess.run(command, capture_output=True, text=True)
    said = [line for line in (done.stdout + done.stderr).splitlines() if line.startswith("E:")]
    desktop.tell(name, "no error" if done.returncode == 0 else "; ".join(said) or done.stdout,
                 done.returncode == 0)  # fmt: skip


def _photograph(desktop: Desktop, name: str, side: int) -> Path:
    folder = desktop.place / "Fotos 照片"
    folder.mkdir(exist_ok=True)
    with Image.open(SAMPLE) as sample:
        sample.convert("RGB").resize((side, side)).save(folder / name)
    return folder / name


def _files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if not path.is_dir()}
