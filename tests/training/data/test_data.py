"""The pictures that are used, and the shapes of patches and samples."""

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from srgui.errors import TrainingError
from srgui.images import bicubic
from srgui.training.data import data
from srgui.training.options import Turn


def test_corrupt_pictures_are_named_and_small_ones_counted(pictures: Path) -> None:
    (pictures / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n and then nothing")
    (pictures / "notes.txt").write_text("no picture")
    for n in range(2):
        Image.new("RGB", (20, 90)).save(pictures / f"small{n}.png")
    loaded = data.load([pictures], 24)
    assert len(loaded.training) + len(loaded.validation) == 4
    assert "broken.png" in loaded.notes[0]
    assert loaded.notes[1] == "Skipped 2 pictures smaller than a patch of 24 x 24."


def test_luma_is_that_of_the_papers(tmp_path: Path) -> None:
    for n in range(2):
        Image.new("RGB", (30, 30), (255, 255, 255)).save(tmp_path / f"{n}.png")
    loaded = data.load([tmp_path], 24)
    np.testing.assert_allclose(loaded.training[0], 235 / 255, atol=1e-6)


def test_colour_is_kept_for_photographs_and_grey_becomes_colour(tmp_path: Path) -> None:
    Image.new("RGB", (30, 30), (10, 200, 90)).save(tmp_path / "0.png")
    Image.new("L", (30, 30), 70).save(tmp_path / "1.png")
    loaded = data.load([tmp_path], 24, coloured=True)
    found = {tuple(p[0, 0]) for p in (*loaded.training, *loaded.validation)}
    assert found == {(10, 200, 90), (70, 70, 70)}


def test_pictures_for_validation_are_never_trained_on(pictures: Path) -> None:
    loaded = data.load([pictures], 24)
    assert len(loaded.validation) == 2
    for held_out in loaded.validation:
        assert not any(np.array_equal(held_out, luma) for luma in loaded.training)


@pytest.mark.parametrize("content", ["nothing", "small pictures"])
def test_a_folder_without_usable_pictures_is_refused(tmp_path: Path, content: str) -> None:
    if content == "small pictures":
        Image.new("RGB", (20, 20)).save(tmp_path / "small.png")
    with pytest.raises(TrainingError, match="at least two pictures") as caught:
        data.load([tmp_path], 24)
    assert str(tmp_path) in str(caught.value)
    assert ("Skipped 1 picture smaller" in str(caught.value)) == (content == "small pictures")


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no such file"):
        data.load([tmp_path / "absent"], 24)


def test_scaled_copies_are_kept_while_they_contain_a_patch(rng: np.random.Generator) -> None:
    luma = rng.random((40, 60), dtype=np.float32)
    copies = data.augment_sizes([luma], 26)
    assert [copy.shape for copy in copies] == [(40, 60), (36, 54), (32, 48), (28, 42)]
    # float16 keeps luma to a quarter of an 8-bit step
    np.testing.assert_allclose(copies[0], luma, atol=0.25 / 255)


def test_patches_come_turned_and_flipped_in_all_eight_ways() -> None:
    luma = np.arange(36, dtype=np.float16).reshape(6, 6)
    drawn = data.Patches([luma], 1).draw(200, 6, np.random.default_rng(0))
    assert len({tuple(patch.flatten().tolist()) for patch in drawn}) == 8


def test_patches_stay_as_they_are_where_that_is_asked_for() -> None:
    luma = np.arange(36, dtype=np.float16).reshape(6, 6)
    drawn = data.Patches([luma], 1, turned=False).draw(20, 6, np.random.default_rng(0))
    assert (drawn == luma).all()


def test_a_batch_depends_on_its_seed_and_number_alone(photograph: np.ndarray) -> None:
    patches = data.Patches([photograph[..., 1].astype(np.float16) / 255], 2)
    degrader = data.Degrader(True, lambda scale: 1)
    turns = [Turn(2, 24, 3), Turn(3, 24, 3)]
    whole, later, other = (
        data.batches(patches, turns, degrader, *where) for where in (([1],), ([1], 2), ([2], 2))
    )
    third = [next(whole) for _ in range(3)][-1]
    assert torch.equal(third.inputs, next(later).inputs)
    assert not torch.equal(third.inputs, next(other).inputs)


def test_a_patch_that_the_scale_does_not_divide_is_cut_from_a_larger_one(
    photograph: np.ndarray,
) -> None:
    patches = data.Patches([photograph[..., 1].astype(np.float16) / 255], 1)
    degrader = data.Degrader(True, lambda scale: 1)
    turns = [Turn(scale, 41, 3) for scale in (2, 3, 4)]
    samples = next(data.batches(patches, turns, degrader, [0]))
    assert samples.inputs.shape == samples.truths[0].shape == (3, 1, 41, 41)


def test_busier_patches_are_preferred() -> None:
    luma = np.zeros((32, 256), np.float16)
    luma[:, 128:] = np.random.default_rng(0).random((32, 128))
    one, best_of_four = (
        data.Patches([luma], busiest).draw(100, 32, np.random.default_rng(0)).astype(np.float32)
        for busiest in (1, 4)
    )
    assert best_of_four.std(axis=(1, 2)).mean() > 1.3 * one.std(axis=(1, 2)).mean()


def test_a_picture_is_drawn_only_for_patches_that_it_contains() -> None:
    pictures = [np.zeros((20, 40), np.float16), np.ones((40, 40), np.float16)]
    patches = data.Patches(pictures, 1)
    assert patches.draw(50, 30, np.random.default_rng(0)).min() == 1
    assert patches.draw(50, 20, np.random.default_rng(0)).min() == 0


def test_a_pre_enlarged_sample_is_reduced_and_enlarged_again(photograph: np.ndarray) -> None:
    original = photograph[:48, :48, 1].astype(np.float32) / 255
    part = data.degrade(torch.from_numpy(original)[None, None], 3, True)
    expected = bicubic.resize(bicubic.resize(original, 16, 16), 48, 48)
    np.testing.assert_allclose(part.inputs[0, 0].numpy(), expected, atol=1e-5)
    np.testing.assert_array_equal(part.truths[0][0, 0].numpy(), original)


def test_every_pyramid_level_has_the_reduced_original_as_its_truth(photograph: np.ndarray) -> None:
    original = photograph[:48, :48, 1].astype(np.float32) / 255
    part = data.degrade(torch.from_numpy(original)[None, None], 8, False, 3)
    assert part.inputs.shape[2:] == (6, 6)
    for truth, side in zip(part.truths, (12, 24, 48), strict=True):
        expected = bicubic.resize(original, side, side)
        np.testing.assert_allclose(truth[0, 0].numpy(), expected, atol=1e-5)


def test_a_turn_has_a_size_and_a_number_of_its_own(photograph: np.ndarray) -> None:
    patches = data.Patches([photograph[..., 1].astype(np.float16) / 255], 1)
    degrader = data.Degrader(False, {2: 1, 4: 2}.__getitem__)
    found = data.batches(patches, [Turn(2, 24, 3), Turn(4, 64, 1)], degrader, [0])
    assert [tuple(next(found).inputs.shape) for _ in range(2)] == [(3, 1, 12, 12), (1, 1, 16, 16)]


def test_a_pyramid_gets_one_scale_a_batch_in_turn(photograph: np.ndarray) -> None:
    patches = data.Patches([photograph[..., 1].astype(np.float16) / 255], 1)
    degrader = data.Degrader(False, {2: 1, 4: 2, 8: 3}.__getitem__)
    turns = [Turn(scale, 24, 2) for scale in (2, 4, 8)]
    found = data.batches(patches, turns, degrader, [0])
    assert [next(found).inputs.shape[2] for _ in range(4)] == [12, 6, 3, 12]


def test_pre_enlarged_batches_mix_the_scales_evenly(photograph: np.ndarray) -> None:
    patches = data.Patches([photograph[..., 1].astype(np.float16) / 255], 1)
    degrader = data.Degrader(True, lambda scale: 1)
    turns = [Turn(2, 24, 3), Turn(4, 24, 3)]
    found = data.batches(patches, turns, degrader, [0])
    seen = {2: 0, 4: 0}
    for _ in range(2):
        samples = next(found)
        assert len(samples) == 3
        for inputs, truth in zip(samples.inputs, samples.truths[0], strict=True):
            for scale in seen:
                expected = data.degrade(truth[None], scale, True).inputs[0]
                seen[scale] += torch.allclose(inputs, expected, atol=1e-6)
    assert seen == {2: 3, 4: 3}


def test_samples_are_split_into_portions() -> None:
    samples = data.degrade(torch.rand(5, 1, 24, 24), 4, False, 2)
    portions = samples.split(2)
    assert [len(portion) for portion in portions] == [2, 2, 1]
    for n in range(2):
        joined = torch.cat([portion.truths[n] for portion in portions])
        assert torch.equal(joined, samples.truths[n])


def test_too_few_pictures_are_reported_in_whole_sentences(tmp_path: Path) -> None:
    for number in range(2):
        Image.new("L", (20, 20)).save(tmp_path / f"{number}.png")
    with pytest.raises(TrainingError) as caught:
        data.load([tmp_path], 24)
    assert str(caught.value) == (
        f"Can't train on {tmp_path}: there are fewer than two pictures. "
        "Skipped 2 pictures smaller than a patch of 24 x 24. "
        "Give folders with at least two pictures; one is held out for validation."
    )
