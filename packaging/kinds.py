"""Image files of every format, opened by the application and by the source tree."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import numpy as np
import psutil
from desktop import PATIENCE, Command, Desktop

ROOT = Path(__file__).resolve().parent.parent
_OPTIONS = ("-m", "lapsrn", "-s", "2", "--format", "png", "--runtime", "ncnn", "--threads", "2")
_TOLERANCE = 1 / 255  # sums in another order round differently


def opens_every_format(desktop: Desktop, program: Path) -> None:
    """Enlarge a file of each format with both; the results must be the same."""
    folder = desktop.place / "alle Arten 全部"
    folder.mkdir()
    files = _files()
    for name, content in files.items():
        suffix = name.rpartition(".")[2]
        (folder / f"{name.replace('.', ' ')}.{suffix}").write_bytes(content)
    ours, theirs = desktop.place / "ours", desktop.place / "theirs"
    done = desktop.run([program, "upscale", folder, *_OPTIONS, "-o", ours])
    source: Command = [sys.executable, "-m", "srgui", "upscale", folder, *_OPTIONS, "-o", theirs]
    subprocess.run(source, cwd=ROOT, capture_output=True)
    expected = {path.name for path in theirs.iterdir()}
    bad = [name for name in sorted(expected) if not _same(ours / name, theirs / name)]
    good = done.returncode == 0 and not bad and len(expected) == len(files)
    problems = "; ".join([*done.stderr.strip().splitlines(), *bad])
    outcome = f"{len(expected)} of {len(files)}, as by the source tree" if good else problems
    desktop.tell("files of every format", outcome, good)


def decodes_in_sandbox(desktop: Desktop, program: Path) -> None:
    """Check that a decoder that may crash runs in a process that the application starts."""
    import imagecodecs

    large = desktop.place / "large 大.jxl"
    noise = np.random.default_rng(0).integers(0, 256, (1200, 1200, 3), np.uint8)
    large.write_bytes(imagecodecs.jpegxl_encode(noise, effort=1, lossless=True))
    running = desktop.start([program, "upscale", large, *_OPTIONS, "-o", desktop.place / "x.png"])
    found = desktop.wait(lambda: _helpers(running.pid) or running.poll() is not None)
    good = found is not None and bool(_helpers(running.pid))
    running.terminate()
    running.wait(timeout=PATIENCE)
    desktop.tell(
        "JPEG XL is decoded", "in the sandbox" if good else "in the application itself", good
    )


def _helpers(pid: int) -> list[psutil.Process]:
    try:
        return [one for one in psutil.Process(pid).children() if "-m" in one.cmdline()]
    except psutil.NoSuchProcess:
        return []


def _files() -> dict[str, bytes]:
    """Return files by name: those of the tests, and HEIC and a camera raw."""
    sys.path[:0] = [str(ROOT)]
    import pillow_heif
    from PIL import Image

    from tests.images.picture_files import FILES, smooth
    from tests.images.raw_files import camera_raw

    heic = io.BytesIO()
    pillow_heif.from_pillow(Image.fromarray(smooth())).save(heic)
    return {**FILES, "photo.heic": heic.getvalue(), "photo.dng": camera_raw()}


def _same(ours: Path, theirs: Path) -> bool:
    from srgui.images.reading.reader import read

    if not ours.exists():
        return False
    a, b = read(ours).pixels, read(theirs).pixels
    if a.shape != b.shape or a.dtype != b.dtype:
        return False
    difference = np.abs(a.astype(float) - b).max()
    return bool(difference <= _TOLERANCE * np.iinfo(a.dtype).max)
