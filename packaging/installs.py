"""Tests of the installation: for one user without root, and by the Debian package."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

from desktop import Command, Desktop


def installed_for_one(desktop: Desktop, unpacked: Path) -> None:
    """Test install.sh and uninstall.sh without root."""
    home = Path(desktop.environment["HOME"])
    before = _files(home)
    shell = Path(desktop.environment["PATH"]) / "sh"
    done = desktop.run([shell, unpacked / "install.sh"])
    first_line = done.stdout.splitlines()[0] if done.stdout else done.stderr
    desktop.report("install.sh", first_line, done.returncode == 0)
    program = desktop.run([home / ".local" / "bin" / "srgui", "--version"])
    desktop.report(
        "installed program", program.stdout.strip() or program.stderr, program.returncode == 0
    )
    entry = home / ".local" / "share" / "applications" / "srgui.desktop"
    _valid(desktop, ["desktop-file-validate", entry])
    _opens_by_double_click(desktop, entry)
    done = desktop.run([shell, unpacked / "uninstall.sh"])
    left = sorted(str(path.relative_to(home)) for path in _files(home) - before)
    left = [name for name in left if "srgui.ini" not in name and "srgui.log" not in name]
    desktop.report("uninstall.sh leaves behind", ", ".join(left) or "only settings", not left)


def installed_for_all(desktop: Desktop, package: Path) -> None:
    """Test the Debian package if dpkg may install it."""
    _valid(desktop, ["lintian", "--fail-on", "error", package])
    listed = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True).stdout
    desktop.report("files of the package", str(len(listed.splitlines())))
    done = subprocess.run(["dpkg", "-i", package], capture_output=True, text=True)
    desktop.report("dpkg -i", done.stderr.strip() or "installed", done.returncode == 0)
    program = desktop.run(["/usr/bin/srgui", "--version"])
    desktop.report(
        "installed program", program.stdout.strip() or program.stderr, program.returncode == 0
    )
    metainfo = "/usr/share/metainfo/io.github.srgui.srgui.metainfo.xml"
    _valid(desktop, ["appstreamcli", "validate", "--no-net", metainfo])
    _opens_by_double_click(desktop, Path("/usr/share/applications/srgui.desktop"))
    subprocess.run(["dpkg", "-r", "srgui"], capture_output=True)
    left = [name for name in ("/opt/srgui", "/usr/bin/srgui") if Path(name).exists()]
    desktop.report("dpkg -r leaves behind", ", ".join(left) or "nothing", not left)


def _opens_by_double_click(desktop: Desktop, entry: Path) -> None:
    """Open a file by `gio launch`, as a file manager does on a double click."""
    photo = desktop.photograph("double click 双.jpg", 64)
    gio = shutil.which("gio")
    if gio is None:
        desktop.report("double click", "skipped: gio is missing")
        return
    paths = f"{desktop.environment['HOME']}/.local/bin:/usr/bin:{desktop.environment['PATH']}"
    subprocess.run([gio, "launch", entry, photo],
                   env={**desktop.environment, "PATH": paths}, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)  # fmt: skip
    opened = desktop.wait(lambda: desktop.windows("double click"), 30)
    desktop.report(f"double click on a JPEG, by {entry.name}",
                 f"opened after {opened:.2f} s" if opened is not None else "nothing opened",
                 opened is not None)  # fmt: skip
    if opened is not None:
        desktop.xdotool("windowactivate", "--sync", desktop.windows("double click")[0])
        for key in ("ctrl+q", "Escape", "ctrl+q"):  # it asks once before results are lost
            desktop.keys(key)
            time.sleep(0.3)
        desktop.wait(lambda: not desktop.windows("double click"), 30)


def _valid(desktop: Desktop, command: Command) -> None:
    name = str(command[0])
    if shutil.which(name) is None:
        desktop.report(name, "skipped: missing")
        return
    done = subprocess.run(command, capture_output=True, text=True)
    said = [line for line in (done.stdout + done.stderr).splitlines() if line.startswith("E:")]
    desktop.report(name, "no error" if done.returncode == 0 else "; ".join(said) or done.stdout,
                 done.returncode == 0)  # fmt: skip


def _files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if not path.is_dir()}
