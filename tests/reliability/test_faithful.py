"""Every kind of picture through the whole program, from file to file."""

from __future__ import annotations

import os

import numpy as np
import pytest
from PIL import Image

from srgui.engine.planes.bicubic import enlarge
from srgui.images.reading.reader import read
from tests.images.picture_files import FILES, deep_tiff, encoded, profile, smooth

RGB = Image.fromarray(smooth())


@pytest.fixture
def enlarged(srgui, tmp_path):
    """The picture in a file with this content, and what `srgui upscale` made of it at 2x."""

    def run(name: str, content: bytes, *options: str, output: str = "out.png"):
        (tmp_path / name).write_bytes(content)
        ended = srgui("upscale", name, "-m", "lapsrn", "-s", 2, "-o", output, *options)
        assert (ended.status, ended.err, len(ended.lines)) == (0, "", 1)
        assert (tmp_path / name).read_bytes() == content
        return read(tmp_path / name), read(tmp_path / output), ended.out

    return run


def assert_same_picture(result, source, tolerance: float = 0.02) -> None:
    """The result shows what the plain enlargement shows."""
    plain = enlarge(source, 2 * source.height, 2 * source.width)
    assert result.pixels.shape == plain.pixels.shape
    assert result.pixels.dtype == plain.pixels.dtype
    seen = np.ones(result.pixels.shape[:2], bool) if plain.alpha is None else plain.alpha > 0
    error = np.abs(result.pixels.astype(float) - plain.pixels)[seen].mean() / source.peak
    assert error < tolerance  # the network sharpens; another colour is ten times as far


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(FILES))
def test_every_format_comes_out_right(enlarged, name):
    source, result, _ = enlarged(name, FILES[name])
    assert_same_picture(result, source)
    assert result.bits == source.bits == (16 if "deep" in name else 8)


def with_alpha(mode: str) -> Image.Image:
    image = RGB.convert(mode)
    image.putalpha(Image.fromarray(smooth(1)[..., 0]))
    return image


MODES = {
    "1": (RGB.convert("1", dither=Image.Dither.NONE), 1, False),
    "L": (RGB.convert("L"), 1, False),
    "LA": (with_alpha("L"), 1, True),
    "P": (RGB.quantize(200), 3, False),
    "P with transparency": (with_alpha("RGB").quantize(200), 3, True),
    "RGB": (RGB, 3, False),
    "RGBA": (with_alpha("RGB"), 3, True),
    "I;16": (Image.fromarray(smooth(1, 65535)[..., 0]), 1, False),
    "CMYK": (RGB.convert("CMYK"), 3, False),
}


@pytest.mark.parametrize("mode", MODES)
def test_every_mode_keeps_its_channels(enlarged, mode):
    image, channels, alpha = MODES[mode]
    kind = "TIFF" if mode == "CMYK" else "PNG"
    source, result, reported = enlarged(f"photo.{kind.lower()}", encoded(image, kind))
    assert_same_picture(result, source, 0.1 if mode == "1" else 0.02)
    assert result.channels == channels
    assert (result.alpha is not None) == alpha
    assert reported.lower().count("palette") == (1 if mode.startswith("P") else 0)
    if alpha:
        plain = enlarge(source, 2 * source.height, 2 * source.width)
        far = np.abs(result.alpha.astype(int) - plain.alpha).mean() / 255
        assert far < 0.02  # as far as the network sharpens colours


@pytest.mark.parametrize("suffix", ["png", "tif"])
@pytest.mark.parametrize("channels", [1, 3])
def test_values_between_the_8_bit_levels_survive(enlarged, suffix, channels):
    ramp = np.linspace(20_000, 21_000, 24 * 32).reshape(24, 32)  # four levels of 8 bits
    samples = np.repeat(np.rint(ramp)[..., None], channels, axis=2).astype(np.uint16)
    kind = "rgb" if channels == 3 else "minisblack"
    content = deep_tiff(samples.squeeze(), photometric=kind)
    source, result, reported = enlarged("deep.tif", content, output=f"out.{suffix}")
    assert "kept 16 bits" in reported
    assert np.unique(result.pixels).size > 500
    # Not a rounding of 8 bits: away from the edges it follows the ramp to a quarter of a level.
    plain = enlarge(source, 48, 64).pixels
    inner = np.s_[4:-4, 4:-4]
    assert np.abs(result.pixels[inner].astype(int) - plain[inner]).max() < 64


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1, 1), (1, 40), (3, 3), (17, 5)])
@pytest.mark.parametrize("model", ["lapsrn", "drrn", "drcn"])
def test_the_smallest_and_the_oddest_sizes_work(srgui, tmp_path, rng, model, size):
    pixels = rng.integers(0, 256, (*size, 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "tiny.png")
    scale = 2 if model == "drcn" else 3
    ended = srgui("upscale", "tiny.png", "-m", model, "-s", scale, "-o", "out.png")
    assert (ended.status, ended.err) == (0, "")
    assert read(tmp_path / "out.png").pixels.shape == (scale * size[0], scale * size[1], 3)


def exif(orientation: int) -> bytes:
    tags = Image.Exif()
    tags[0x0112], tags[0x010F], tags[0x0131] = orientation, "Kamerawerk", "firmware 3"
    tags[0x011A], tags[0x011B], tags[0x0128] = 300.0, 300.0, 2
    tags.get_ifd(0x8769).update({0xA002: 32, 0xA003: 24, 0x829A: (1, 125)})
    return tags.tobytes()


ICC = profile("RGB ")
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>me</dc:creator></x:xmpmeta>'


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "webp", "avif"])
@pytest.mark.parametrize("strip", [False, True])
def test_what_a_camera_wrote_is_kept_unless_stripped(enlarged, suffix, strip):
    content = encoded(
        RGB, "JPEG", quality=95, exif=exif(6), xmp=XMP, dpi=(300, 300), icc_profile=ICC
    )
    options = ["--strip"] if strip else []
    source, result, reported = enlarged("photo.jpg", content, *options, output=f"out.{suffix}")
    assert (source.width, source.height) == (24, 32)  # turned upright
    assert_same_picture(result, source)
    assert result.icc == source.icc == ICC
    if strip:
        assert result.exif is result.xmp is result.dpi is None
        return
    assert "kept colour profile, EXIF, XMP, resolution" in reported
    tags = Image.Exif()
    tags.load(b"Exif\0\0" + result.exif)
    assert tags.get(0x0112, 1) == 1
    assert (tags[0x010F], tags[0x0131]) == ("Kamerawerk", "firmware 3")
    assert (tags.get_ifd(0x8769)[0xA002], tags.get_ifd(0x8769)[0xA003]) == (48, 64)
    assert b"<dc:creator>me</dc:creator>" in result.xmp
    assert result.dpi == (300, 300)


def test_transparency_has_no_fringe_in_the_file(enlarged):
    rgba = np.zeros((24, 24, 4), np.uint8)  # black where nothing is to be seen
    rgba[6:18, 6:18] = (250, 250, 250, 255)
    _, result, _ = enlarged("logo.png", encoded(Image.fromarray(rgba), "PNG"))
    visible = result.alpha > 0
    # A fringe would be darker by tens of levels; the network may over- or undershoot by few.
    assert result.pixels[visible].min() > 235


def test_a_source_that_is_read_only_stays_as_it_is(srgui, tmp_path):
    source = tmp_path / "photo.png"
    source.write_bytes(FILES["plain.png"])
    source.chmod(0o444)
    before = source.stat()
    assert srgui("upscale", "photo.png", "-s", 2).status == 0
    after = source.stat()
    assert source.read_bytes() == FILES["plain.png"]
    assert (after.st_mtime_ns, after.st_mode, after.st_ino) == (
        before.st_mtime_ns, before.st_mode, before.st_ino,
    )  # fmt: skip


NAMES = [
    "Ünïcödé 照片 🌄.png", "it's \"quoted\".png", "two\nlines.png", "tab\there.png", "-s.png",
    "--help.png", "%s {name} $HOME *.png", "a" * 251 + ".png", "照" * 83 + ".png", " .png",
    os.fsdecode(b"caf\xe9.png"), "con.png", "aux.photo.png", "dot..png",
]  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="these names are for other file systems")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("inside_folder", [True, False])
def test_whatever_a_file_is_called(upscale, tmp_path, inside, name, inside_folder):
    folder = tmp_path / "album"
    folder.mkdir()
    (folder / name).write_bytes(FILES["plain.png"])
    ended = upscale("-o", "out", "--", "album" if inside_folder else f"album/{name}")
    assert (ended.status, ended.err, len(ended.lines)) == (0, "", 1)
    (result,) = inside(tmp_path / "out")
    assert result.endswith("_tiny_2x.png")
    assert name.split(".")[0][:3].strip() in result
    assert result.split(".")[0].lower() not in ("con", "aux")  # devices on Windows
    assert read(tmp_path / "out" / result).width == 64
