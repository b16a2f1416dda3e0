"""Patches are drawn from pictures at random."""

import numpy as np

from srgui.training.data.patches import Patches


def test_patches_come_turned_and_flipped_in_all_eight_ways() -> None:
    luma = np.arange(36, dtype=np.float16).reshape(6, 6)
    drawn = Patches([luma], 1).draw(200, 6, np.random.default_rng(0))
    assert len({tuple(patch.flatten().tolist()) for patch in drawn}) == 8


def test_patches_stay_as_they_are_where_that_is_asked_for() -> None:
    luma = np.arange(36, dtype=np.float16).reshape(6, 6)
    drawn = Patches([luma], 1, turned=False).draw(20, 6, np.random.default_rng(0))
    assert (drawn == luma).all()


def test_busier_patches_are_preferred() -> None:
    luma = np.zeros((32, 256), np.float16)
    luma[:, 128:] = np.random.default_rng(0).random((32, 128))
    one, best_of_four = (
        Patches([luma], busiest).draw(100, 32, np.random.default_rng(0)).astype(np.float32)
        for busiest in (1, 4)
    )
    assert best_of_four.std(axis=(1, 2)).mean() > 1.3 * one.std(axis=(1, 2)).mean()


def test_a_picture_is_drawn_only_for_patches_that_it_contains() -> None:
    pictures = [np.zeros((20, 40), np.float16), np.ones((40, 40), np.float16)]
    patches = Patches(pictures, 1)
    assert patches.draw(50, 30, np.random.default_rng(0)).min() == 1
    assert patches.draw(50, 20, np.random.default_rng(0)).min() == 0
