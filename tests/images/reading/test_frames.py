"""Files of several frames or pages: each can be read, and the first one is the default."""

from __future__ import annotations

import io

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms

from srgui.errors import ReadError
from srgui.images.reading.reader import read
from tests.images.picture_files import FILES, encoded, smooth

ANIMATED = ["animated.png", "animated.gif", "animated.webp"]


def turned(frame: int) -> np.ndarray:
    """The content of the frames of the sample files."""
    image = Image.fromarray(smooth())
    return np.asarray([image, image.rotate(90), image.rotate(180)][frame])


@pytest.mark.parametrize("name", ANIMATED)
def test_every_frame_of_an_animation_is_read(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(FILES[name])
    assert read(path).frames == 3
    for frame in range(3):
        picture = read(path, frame=frame)
        seen = picture.pixels if picture.alpha is None else picture.pixels * (picture.alpha > 0)
        # 256 colours of GIF and the losses of WebP stay within 12 levels on average.
        assert np.abs(seen.astype(int) - turned(frame)).mean() < 12
        assert not any("first" in note for note in picture.notes)


@pytest.mark.parametrize("settings", [{}, {"compression": "lzw"}, {"planarconfig": "separate"}])
@pytest.mark.parametrize("peak", [255, 65535])
def test_every_page_of_a_tiff_is_read_with_its_own_size_and_values(tmp_path, settings, peak):
    pages = [smooth(peak=peak), smooth(peak=peak)[:10], smooth(peak=peak)[:, ::-1]]
    buffer = io.BytesIO()
    with tifffile.TiffWriter(buffer) as tif:
        for page in pages:
            planar = settings.get("planarconfig") == "separate"
            data = np.moveaxis(page, 2, 0) if planar else page
            tif.write(data, photometric="rgb", **settings)
    path = tmp_path / "pages.tif"
    path.write_bytes(buffer.getvalue())
    assert read(path).frames == 3
    for number, page in enumerate(pages):
        assert np.array_equal(read(path, frame=number).pixels, page)


def test_pages_of_the_kinds_that_pillow_reads_keep_their_metadata(tmp_path):
    pages = [Image.fromarray(smooth()).quantize(64), Image.fromarray(smooth()[:9]).quantize(64)]
    path = tmp_path / "palette.tif"
    path.write_bytes(
        encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:], dpi=(90, 90))
    )
    assert read(path).frames == 2
    assert [read(path, frame=number).height for number in (0, 1)] == [24, 9]
    assert read(path, frame=1).dpi == (90, 90)


@pytest.mark.parametrize("bits", [8, 16])
def test_every_page_has_its_own_profile(tmp_path, bits):
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    profiles = [srgb, imagecodecs.cms_profile("rgb", gamma=1.0), None]
    path = tmp_path / "pages.tif"
    with tifffile.TiffWriter(path) as tif:
        for icc in profiles:
            tif.write(smooth(peak=2**bits - 1), photometric="rgb", iccprofile=icc)
    assert [read(path, frame=number).icc for number in range(3)] == profiles


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_file_has_at_least_one_frame_which_is_what_is_read_by_default(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(FILES[name])
    assert read(path).frames == (3 if name in ANIMATED else 1)
    assert np.array_equal(read(path, frame=0).pixels, read(path).pixels)


@pytest.mark.parametrize("name", ["animated.gif", "animated.webp", "deep.tif", "plain.png"])
def test_a_frame_that_is_not_there_is_a_sentence(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(FILES[name])
    with pytest.raises(ReadError, match="Can't open"):
        read(path, frame=3)
