"""Pictures that belong together get one estimate, so that their weights are the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from srgui.images.reading.reader import read
from srgui.models.choice import Kind, select
from srgui.output.series import Series


def noisy(photograph: np.ndarray, rng: np.random.Generator, noise: float) -> Image.Image:
    """A part of a sharp photograph with noise, 72 x 80."""
    pixels = photograph[:72, :80] + rng.normal(0, noise, (72, 80, 3))
    return Image.fromarray(np.clip(np.rint(pixels), 0, 255).astype(np.uint8))


def kinds(series: Series, paths: list[Path]) -> list[str]:
    return [select("lapsrn", Kind.AUTO, series.estimate(read(path))).info.kind for path in paths]


@pytest.fixture
def frames(tmp_path: Path, photograph: np.ndarray, rng: np.random.Generator) -> list[Path]:
    """Nine numbered pictures of one size, of which most are noisy and some are not."""
    paths = [tmp_path / f"frame{number}.png" for number in range(9)]
    for number, path in enumerate(paths):
        noisy(photograph, rng, 0.2 if number in (0, 4) else 8).save(path)
    return paths


def test_numbered_pictures_of_one_size_get_the_weights_that_suit_most(frames: list[Path]) -> None:
    assert set(kinds(Series(()), frames)) == {"photo", "clean"}  # each on its own
    assert set(kinds(Series(frames), frames)) == {"photo"}
    why = select("lapsrn", Kind.AUTO, Series(frames).estimate(read(frames[0]))).why
    assert "typical of the series" in str(why)  # it is not so in this picture


def test_others_choose_for_themselves(
    frames: list[Path], photograph: np.ndarray, rng: np.random.Generator
) -> None:
    folder = frames[0].parent
    other, larger = folder / "portrait.png", folder / "frame77.png"
    noisy(photograph, rng, 0.2).save(other)
    noisy(photograph, rng, 0.2).resize((81, 73)).crop((0, 0, 81, 73)).save(larger)
    alone = Series([*frames, other]).estimate(read(other))
    assert alone == Series(()).estimate(read(other))
    assert Series([*frames, larger]).estimate(read(larger)) == Series(()).estimate(read(larger))


def test_a_damaged_neighbour_does_not_matter(frames: list[Path]) -> None:
    frames[1].write_bytes(b"nothing")
    rest = [frames[0], *frames[2:]]
    assert set(kinds(Series(frames), rest)) == {"photo"}


@pytest.mark.parametrize("suffix", ["gif", "webp", "png"])
def test_all_frames_of_an_animation_have_one_estimate(
    tmp_path: Path, photograph: np.ndarray, rng: np.random.Generator, suffix: str
) -> None:
    pictures = [noisy(photograph, rng, 0.2 if number == 0 else 8) for number in range(6)]
    path = tmp_path / f"film.{suffix}"
    options = {"lossless": True} if suffix == "webp" else {}
    pictures[0].save(path, save_all=True, append_images=pictures[1:], **options)
    series = Series([path])
    estimates = {series.estimate(read(path, frame=frame), all_frames=True) for frame in range(6)}
    assert len(estimates) == 1
