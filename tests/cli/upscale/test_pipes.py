"""srgui upscale in a chain of programs: bytes in and out, and lists of names."""

import io
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from srgui.images.reading.reader import read


@pytest.fixture
def upscale(srgui, tiny):
    """Call `srgui upscale` with the tiny network at 2x."""
    return lambda *arguments: srgui("upscale", "-m", tiny, "-s", "2", "--threads", 1, *arguments)


@pytest.fixture
def piped(tiny, tmp_path):
    """Run `srgui upscale` as a program of its own with these bytes as standard input."""

    def call(content, *arguments):
        command = ["-m", "srgui", "upscale", "-m", tiny, "-s", "2", "--threads", "1", *arguments]
        return subprocess.run(
            [sys.executable, *map(str, command)], cwd=tmp_path, input=content, capture_output=True
        )

    return call


@pytest.fixture
def standard_input(monkeypatch):
    """Give these bytes as standard input."""
    return lambda content: monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


def test_bytes_go_in_and_the_bytes_of_the_result_come_out(piped, upscale, picture_file, tmp_path):
    source = picture_file("photo.png")
    ended = piped(source.read_bytes(), "-", "-o", "-", "--format", "png")
    assert ended.returncode == 0
    assert upscale("photo.png", "-o", "expected.png").status == 0
    assert ended.stdout == (tmp_path / "expected.png").read_bytes()
    (line,) = ended.stderr.decode().splitlines()
    assert line.startswith("standard output.png  ")


def test_what_cannot_be_read_is_a_sentence_and_nothing_comes_out(piped):
    ended = piped(b"Dear Sir", "-", "-o", "-")
    assert (ended.returncode, ended.stdout) == (1, b"")
    assert ended.stderr.startswith(b"srgui: Can't open standard input: it is not a picture")
    assert ended.stderr.count(b"\n") == 1


def test_standard_input_becomes_a_file(upscale, picture_file, standard_input, tmp_path):
    source = picture_file("photo.jpg")
    standard_input(source.read_bytes())
    assert upscale("-", "-o", "out.png").status == 0
    whole = read(tmp_path / "out.png").pixels
    assert whole.shape == (24, 32, 3)


@pytest.mark.parametrize(("given", "kind"), [((), "JPEG"), (("--format", "webp"), "WEBP")])
def test_the_format_of_standard_output_is_the_chosen_one_or_that_of_the_source(
    piped, picture_file, given, kind
):
    picture_file("photo.jpg")
    ended = piped(b"", "photo.jpg", "-o", "-", *given)
    with Image.open(io.BytesIO(ended.stdout)) as image:
        assert (image.format, image.size) == (kind, (32, 24))


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("-",), "has no name"),
        (("-", "-", "-o", "out"), "only once"),
        (("photo.png", "other.png", "-o", "-"), "several pictures"),
        (("photo.png", "-o", "-", "--steps"), "several files"),
        (("photo.png", "-o", "-", "--json", "-"), "--json - is written there"),
        (("photo.png", "-o", "-", "--if-larger", "skip"), "may be skipped"),
    ],
)
def test_what_no_pipe_can_take_is_refused(upscale, picture_file, standard_input, arguments, why):
    standard_input(picture_file("photo.png").read_bytes())
    ended = upscale(*arguments)
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert why in ended.err


def test_the_record_names_the_pipes(upscale, picture_file, standard_input, tmp_path):
    standard_input(picture_file("photo.png").read_bytes())
    assert upscale("-", "-o", "out.png", "--json", "record.json").status == 0
    (record,) = json.loads((tmp_path / "record.json").read_text())["pictures"]
    assert record["input"]["path"] == "standard input"
    assert record["outputs"][0]["path"] == "out.png"


@pytest.mark.parametrize(
    ("content", "names"),
    [
        (b"one.png\r\nb/two.png\n\n", ["one", "two"]),
        (b"new\nline.png\0one.png\0", ["new\nline", "one"]),
    ],
)
def test_names_come_from_a_file_or_from_standard_input(
    upscale, picture_file, standard_input, tmp_path, content, names
):
    for name in ("one.png", "b/two.png", "new\nline.png"):
        picture_file(name)
    (tmp_path / "list").write_bytes(content)
    standard_input(content)
    for source, folder in (("list", "from-file"), ("-", "from-pipe")):
        assert upscale("--names-from", source, "-o", f"{folder}/").status == 0
        written = sorted(path.name for path in (tmp_path / folder).iterdir())
        assert written == [f"{name}_tiny_2x.png" for name in names]


def test_standard_input_is_not_both_a_picture_and_a_list_of_names(
    upscale, picture_file, standard_input
):
    picture_file("one.png")
    standard_input(b"one.png\n")
    ended = upscale("-", "--names-from", "-", "-o", "big.png")
    assert ended.errors == ["srgui: Standard input can be read only once."]


@pytest.mark.parametrize("content", [None, b"", b"\n \n"])
def test_a_list_without_names_is_refused(upscale, tmp_path, content):
    if content is not None:
        (tmp_path / "list").write_bytes(content)
    ended = upscale("--names-from", "list")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "Can't read names from list" in ended.err


def test_a_result_in_standard_output_is_what_a_file_would_be(piped, picture_file, tmp_path):
    picture_file("deep.png")
    deep = np.asarray(Image.open(tmp_path / "deep.png")).astype(np.uint16) * 257
    ended = piped(tiff_of(deep), "-", "-o", "-", "--format", "tif")
    (tmp_path / "back.tif").write_bytes(ended.stdout)
    assert read(tmp_path / "back.tif").bits == 16


def tiff_of(pixels):
    import tifffile

    buffer = io.BytesIO()
    tifffile.imwrite(buffer, pixels, photometric="rgb")
    return buffer.getvalue()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_standard_output_that_is_full_is_a_sentence(tiny, picture_file, tmp_path):
    picture_file("photo.png")
    command = [sys.executable, "-m", "srgui", "upscale", "-m", tiny, "photo.png", "-o", "-"]
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            command, cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert ended.returncode == 1
    assert "Can't write to standard output: no space left on device." in ended.stderr
    assert "unexpected" not in ended.stderr
