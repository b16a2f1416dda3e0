"""Animations keep their colours, whatever the format has a place for."""

from __future__ import annotations

import io
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image, ImageCms

from srgui.images.reading.reader import read
from srgui.images.writing.animation import write_animation
from tests.images.picture_files import smooth

SRGB, DISPLAY_P3 = (0.64, 0.33, 0.30, 0.60, 0.15, 0.06), (0.68, 0.32, 0.265, 0.69, 0.15, 0.06)
PROFILES = {
    "linear": imagecodecs.cms_profile(
        "rgb", whitepoint=(0.3127, 0.3290), primaries=SRGB, gamma=1.0
    ),
    "p3": imagecodecs.cms_profile(
        "rgb", whitepoint=(0.3127, 0.3290), primaries=DISPLAY_P3, gamma=2.2
    ),
    "grey": imagecodecs.cms_profile("gray", gamma=1.0),
}


def in_srgb(image: Image.Image, icc: bytes | None) -> np.ndarray:
    """The colours that a program with colour management shows, (H, W, 3)."""
    grey = icc is not None and icc[16:20] == b"GRAY"
    plain = image.convert("L" if grey else "RGB")
    if icc is not None:
        source = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        plain = ImageCms.profileToProfile(
            plain, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
        assert plain is not None
    return np.asarray(plain.convert("RGB")).astype(int)


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".png"])
@pytest.mark.parametrize("name", PROFILES)
@pytest.mark.parametrize("transparent", [False, True])
def test_frames_look_the_same_in_every_format(
    tmp_path: Path, suffix: str, name: str, transparent: bool
) -> None:
    icc, path = PROFILES[name], tmp_path / f"film{suffix}"
    turns = (smooth(), smooth()[::-1], smooth()[:, ::-1])
    frames = [Image.fromarray(turn[..., 0] if name == "grey" else turn) for turn in turns]
    if transparent:
        for frame in frames:
            frame.putalpha(255)
            frame.paste(0, (0, 0, 8, 8))
    write_animation(frames, path, [40, 50, 60], icc=icc, quality=100)
    for number, frame in enumerate(frames):
        picture = read(path, frame=number)
        if transparent:
            assert picture.alpha is not None
            assert (picture.alpha[:8, :8] == 0).all()
            assert (np.delete(picture.alpha, range(8), axis=0) == 255).all()
        assert not any("profile" in str(note) for note in picture.notes)
        samples = picture.pixels[..., 0] if picture.channels == 1 else picture.pixels
        shown, wanted = in_srgb(Image.fromarray(samples), picture.icc), in_srgb(frame, icc)
        # 256 colours without dithering, or WebP's loss; without the profile it is 50 levels.
        assert np.abs(shown - wanted)[8:].mean() < 5


def test_frames_with_a_profile_that_is_unusable_keep_their_values(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (8, 8), (200, 40, 10)), Image.new("RGB", (8, 8), (0, 0, 90))]
    write_animation(frames, tmp_path / "film.gif", [50, 50], icc=b"no profile")
    assert read(tmp_path / "film.gif", frame=0).pixels[0, 0].tolist() == [200, 40, 10]
