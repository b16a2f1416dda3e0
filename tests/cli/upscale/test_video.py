"""srgui upscale --y4m: video from a pipe to a pipe."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from srgui.__main__ import main
from srgui.cli.upscale.modes import video
from srgui.engine.upscaler import Upscaler
from srgui.images import Picture
from srgui.images.video.y4m import (
    VideoHeader,
    read_frames,
    read_header,
    write_frame,
)

ROOT = Path(__file__).resolve().parents[3]


def stream_of(frames: list[list[np.ndarray]], name: str = "420jpeg") -> bytes:
    """A stream of frames of luma and chroma."""
    height, width = frames[0][0].shape
    made = io.BytesIO(f"YUV4MPEG2 W{width} H{height} F25:1 Ip A1:1 C{name}\n".encode())
    header = read_header(made)
    made.seek(0, io.SEEK_END)
    for frame in frames:
        write_frame(made, header, frame)
    return made.getvalue()


def decoded(content: bytes) -> tuple[VideoHeader, list[list[np.ndarray]]]:
    stream = io.BytesIO(content)
    header = read_header(stream)
    return header, list(read_frames(stream, header))


@pytest.fixture
def film(rng: np.random.Generator) -> list[list[np.ndarray]]:
    """Three frames of 4:2:0, of an odd size."""
    y, x = np.mgrid[:15, :21]
    luma = [(120 + 90 * np.sin(x / 3 + n) * np.cos(y / 4)).astype(np.uint8) for n in range(3)]
    return [[one, *rng.integers(90, 160, (2, 8, 11), np.uint8)] for one in luma]


@pytest.fixture
def upscale(srgui, tiny):
    """Call `srgui upscale --y4m` with the tiny network."""
    return lambda *arguments: srgui("upscale", "-m", tiny, "--threads", 1, "--y4m", *arguments)


def test_bytes_in_and_bytes_out(film, tiny) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "srgui", "upscale", "-", "-o", "-", "--y4m", "-s", "2", "-m", tiny],
        input=stream_of(film),
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"3 frames, 42 x 30" in done.stderr
    header, frames = decoded(done.stdout)
    assert (header.width, header.height, len(frames)) == (42, 30, 3)
    assert done.stdout.startswith(b"YUV4MPEG2 W42 H30 F25:1 Ip A1:1 C420jpeg\n")
    upscaler = Upscaler.load(str(tiny), device="cpu")
    for (source, *chroma), (luma, *large) in zip(film, frames, strict=True):
        expected = upscaler.upscale(Picture(source[..., None]), 2).pixels[..., 0]
        assert np.abs(luma.astype(int) - expected).max() <= 1  # of another runtime or thread count
        for small, plane in zip(chroma, large, strict=True):
            assert plane.shape == (15, 21)
            assert plane.mean() == pytest.approx(small.mean(), abs=3)


@pytest.mark.parametrize(("name", "bits"), [("mono10", 10), ("420p10", 10), ("444p12", 12)])
def test_deep_video_keeps_levels_between_those_of_8_bits(
    upscale, tmp_path, name: str, bits: int
) -> None:
    level = (1 << bits) // 3 + 1
    luma = np.full((8, 12), level, np.uint16)
    sizes = {"mono10": [], "420p10": [(4, 6)] * 2, "444p12": [(8, 12)] * 2}[name]
    frame = [luma, *(np.full(size, level + 2, np.uint16) for size in sizes)]
    (tmp_path / "in.y4m").write_bytes(stream_of([frame], name))
    assert upscale("in.y4m", "-s", 3, "-o", "out.y4m").status == 0
    _, ((result, *chroma),) = decoded((tmp_path / "out.y4m").read_bytes())
    assert result.shape == (24, 36)
    assert (result == level).all()
    assert all((plane == level + 2).all() for plane in chroma)


@pytest.mark.parametrize("name", ["420jpeg", "420mpeg2", "422", "411", "444"])
@pytest.mark.parametrize("scale", [2.0, 2.5])
def test_chroma_stays_where_it_is_in_the_picture(name: str, scale: float) -> None:
    stream = io.BytesIO(f"YUV4MPEG2 W40 H16 C{name}\n".encode())
    header = read_header(stream)
    large = header.resized(round(16 * scale), round(40 * scale))

    def places(one: VideoHeader) -> np.ndarray:
        """The place of each sample, in columns of luma from the left edge."""
        columns = np.arange(one.sizes[1][1])
        return columns * one.across + (one.across / 2 if one.centred else 0.5)

    ramp = np.tile(40 + 4 * places(header), (header.sizes[1][0], 1))
    made = video._chroma(ramp.astype(np.float32), header, large)
    expected = 40 + 4 * places(large) / scale
    inner = slice(6, -12)  # the ramp is mirrored at its ends
    assert np.abs(made[:, inner] - expected[inner]).max() <= 0.5  # a rounded level


def piped(content: io.BytesIO, tiny: Path, monkeypatch) -> tuple[int, bytes]:
    """The exit status and the output of the command for a stream as standard input."""
    output = io.BytesIO()
    stdout = SimpleNamespace(buffer=output, isatty=lambda: False, flush=lambda: None)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=content))
    monkeypatch.setattr(sys, "stdout", stdout)
    status = main(["upscale", "-", "-o", "-", "--y4m", "-s", "2", "-m", str(tiny)])
    return status, output.getvalue()


def test_a_stream_that_breaks_off_ends_with_a_sentence_after_its_whole_frames(
    film, tiny, monkeypatch, capsys
) -> None:
    status, output = piped(io.BytesIO(stream_of(film * 4)[:-5]), tiny, monkeypatch)
    assert status == 1
    assert "breaks off in frame 12" in capsys.readouterr().err
    assert len(decoded(output)[1]) == 11


def test_frames_are_written_as_they_come(film, tiny, monkeypatch) -> None:
    read, waiting = [0], [0]
    write = video.write_frame

    class Counting(io.BytesIO):
        def readline(self, size: int | None = -1) -> bytes:
            read[0] += 1
            return super().readline(size)

    def counted(*arguments) -> None:
        waiting.append(read[0] - len(waiting))
        write(*arguments)

    monkeypatch.setattr(video, "write_frame", counted)
    status, output = piped(Counting(stream_of(film * 10)), tiny, monkeypatch)
    assert status == 0
    assert len(decoded(output)[1]) == 30
    # Those that choose the weights, and the lines of the header and the end.
    assert max(waiting) <= video._LOOKED_AT + 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("in.y4m",), "--y4m takes one stream and one output"),
        (("in.y4m", "in.y4m", "-o", "a.y4m"), "--y4m takes one stream and one output"),
        (("in.y4m", "-o", "a.y4m", "--animate"), "--y4m and --animate exclude each other"),
        (("in.y4m", "-o", "a.y4m", "--pixel-limit", "0.0001"), "21 x 15 pixels exceed the limit"),
        (("none.y4m", "-o", "a.y4m"), "Can't open none.y4m"),
        (("film.mp4", "-o", "a.y4m"), "it is not a YUV4MPEG2 stream. Pipe it through ffmpeg"),
        (("empty.y4m", "-o", "a.y4m"), "it has no frames"),
        (("in.y4m", "-o", "in.y4m"), "the file exists already"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    film, upscale, tmp_path, arguments, said: str
) -> None:
    content = stream_of(film)
    (tmp_path / "in.y4m").write_bytes(content)
    (tmp_path / "film.mp4").write_bytes(b"\0\0\0\x18ftypmp42")
    (tmp_path / "empty.y4m").write_bytes(content[: content.index(b"FRAME")])
    ended = upscale(*arguments)
    assert ended.status == 1
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1
    assert not (tmp_path / "a.y4m").exists()
    assert (tmp_path / "in.y4m").read_bytes() == content


def test_one_choice_of_weights_serves_all_frames(srgui, tmp_path, photograph, rng) -> None:
    frames = []
    for number in range(8):
        noise = 0.2 if number in (0, 3) else 8
        grey = photograph[:40, :48].mean(axis=2) + rng.normal(0, noise, (40, 48))
        frames.append([np.clip(np.rint(grey), 0, 255).astype(np.uint8)])
    (tmp_path / "in.y4m").write_bytes(stream_of(frames, "mono"))
    ended = srgui("upscale", "in.y4m", "-s", 2, "--y4m", "-o", "out.y4m")
    assert ended.status == 0
    assert "artefacts are removed" in ended.err
