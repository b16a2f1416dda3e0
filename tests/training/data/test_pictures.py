"""Pictures are read, sorted and copied as training needs them."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from srgui.errors import TrainingError
from srgui.training.data.pictures import augment_sizes, load_pictures


def test_corrupt_pictures_are_named_and_small_ones_counted(pictures: Path) -> None:
    (pictures / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n and then nothing")
    (pictures / "notes.txt").write_text("no picture")
    for n in range(2):
        Image.new("RGB", (20, 90)).save(pictures / f"small{n}.png")
    loaded = load_pictures([pictures], 24)
    assert len(loaded.training) + len(loaded.validation) == 4
    assert "broken.png" in loaded.notes[0]
    assert loaded.notes[1] == "Skipped 2 pictures smaller than a patch of 24 x 24."


def test_luma_is_that_of_the_papers(tmp_path: Path) -> None:
    for n in range(2):
        Image.new("RGB", (30, 30), (255, 255, 255)).save(tmp_path / f"{n}.png")
    loaded = load_pictures([tmp_path], 24)
    np.testing.assert_allclose(loaded.training[0], 235 / 255, atol=1e-6)


def test_colour_is_kept_for_photographs_and_grey_becomes_colour(tmp_path: Path) -> None:
    Image.new("RGB", (30, 30), (10, 200, 90)).save(tmp_path / "0.png")
    Image.new("L", (30, 30), 70).save(tmp_path / "1.png")
    loaded = load_pictures([tmp_path], 24, coloured=True)
    found = {tuple(p[0, 0]) for p in (*loaded.training, *loaded.validation)}
    assert found == {(10, 200, 90), (70, 70, 70)}


def test_pictures_for_validation_are_never_trained_on(pictures: Path) -> None:
    loaded = load_pictures([pictures], 24)
    assert len(loaded.validation) == 2
    for held_out in loaded.validation:
        assert not any(np.array_equal(held_out, luma) for luma in loaded.training)


@pytest.mark.parametrize("content", ["nothing", "small pictures"])
def test_a_folder_without_usable_pictures_is_refused(tmp_path: Path, content: str) -> None:
    if content == "small pictures":
        Image.new("RGB", (20, 20)).save(tmp_path / "small.png")
    with pytest.raises(TrainingError, match="at least two pictures") as caught:
        load_pictures([tmp_path], 24)
    assert str(tmp_path) in str(caught.value)
    assert ("Skipped 1 picture smaller" in str(caught.value)) == (content == "small pictures")


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no such file"):
        load_pictures([tmp_path / "absent"], 24)


def test_scaled_copies_are_kept_while_they_contain_a_patch(rng: np.random.Generator) -> None:
    luma = rng.random((40, 60), dtype=np.float32)
    copies = augment_sizes([luma], 26)
    assert [copy.shape for copy in copies] == [(40, 60), (36, 54), (32, 48), (28, 42)]
    # float16 keeps luma to a quarter of an 8-bit step
    np.testing.assert_allclose(copies[0], luma, atol=0.25 / 255)


def test_too_few_pictures_are_reported_in_whole_sentences(tmp_path: Path) -> None:
    for number in range(2):
        Image.new("L", (20, 20)).save(tmp_path / f"{number}.png")
    with pytest.raises(TrainingError) as caught:
        load_pictures([tmp_path], 24)
    assert str(caught.value) == (
        f"Can't train on {tmp_path}: there are fewer than two pictures. "
        "Skipped 2 pictures smaller than a patch of 24 x 24. "
        "Give folders with at least two pictures; one is held out for validation."
    )
