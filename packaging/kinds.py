"""Tests with a picture file of every format, in the application and in the source tree."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import numpy as np
import psutil
from desktop import PATIENCE, Command, Desktop

ROOT = Path(__file__).resolve().parent.parent
_ASKED = ("-m", "lapsrn", "-s", "2", "--format", "png", "--runtime", "ncnn", "--threads", "2")
_TOLERANCE = 1 / 255  # another order of sums may round differently


def opens_every_kind(desktop: Desktop, program: Path) -> None:
    """Enlarge a file of each format with both; the results must be equal."""
    folder = desktop.place / "alle Arten 全部"
    folder.mkdir()
    files = _files()
    for name, content in files.items():
        suffix = name.rpartition(".")[2]
        (folder / f"{name.replace('.', ' ')}.{suffix}").write_bytes(content)
    ours, theirs = desktop.place / "ours", desktop.place / "theirs"
    done = desktop.run([program, "upscale", folder, *_ASKED, "-o", ours])
    source: Command = [sys.executable, "-m", "srgui", "upscale", folder, *_ASKED, "-o", theirs]
    subprocess.run(source, cwd=ROOT, capture_output=True)
    expected = {path.name for path in theirs.iterdir()}
    bad = [name for name in sorted(expected) if not _same(ours / name, theirs / name)]
    good = done.returncode == 0 and not bad and len(expected) == len(files)
    errors = "; ".join([*done.stderr.strip().splitlines(), *bad])
    outcome = f"{len(expected)} of {len(files)}, as by the source tree" if good else errors
    desktop.report("files of every kind", outcome, good)


def uses_sandbox(desktop: Desktop, program: Path) -> None:
    """Test that a decoder that may crash runs in a process of its own."""
    import imagecodecs

    large = desktop.place / "large 大.jxl"
    noise = np.random.default_rng(0).integers(0, 256, (1200, 1200, 3), np.uint8)
    large.write_bytes(imagecodecs.jpegxl_encode(noise, effort=1, lossless=True))
    running = desktop.start([program, "upscale", large, *_ASKED, "-o", desktop.place / "x.png"])
    found = desktop.wait(lambda: _helpers(running.pid) or running.poll() is not None)
    good = found is not None and bool(_helpers(running.pid))
    running.terminate()
    running.wait(timeout=PATIENCE)
    desktop.report("JPEG XL is decoded", "by a process of its own" if good else "in place", good)


def _helpers(pid: int) -> list[psutil.Process]:
    try:
        return [one for one in psutil.Process(pid).children() if "-m" in one.cmdline()]
    except psutil.NoSuchProcess:
        return []


def _files() -> dict[str, bytes]:
    """Contents of files by name: those of the tests, and variants made from them."""
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
    apart = np.abs(a.astype(float) - b).max()
    return bool(apart <= _TOLERANCE * np.iinfo(a.dtype).max)
