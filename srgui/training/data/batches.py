"""Endless batches of samples."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import torch

from srgui.training.data.degrader import Degrader
from srgui.training.data.patches import Patches
from srgui.training.data.samples import Samples
from srgui.training.options import Turn


def random_batches(
    patches: Patches,
    turns: Sequence[Turn],
    degrader: Degrader,
    seed: Sequence[int],
    first: int = 0,
) -> Iterator[Samples]:
    """Endless batches from the `first` one on, as `mixed` makes them.

    Each depends on the seed and its number alone, so that a resumed run goes on with the batches
    that it would have had.
    """
    for number in itertools.count(first):
        rng = np.random.default_rng([*seed, number])

        def drawn(turn: Turn, count: int, rng: np.random.Generator = rng) -> Samples:
            side = (turn.reduced_side + degrader.margin) * turn.scale
            samples = degrader.samples(patches.draw(count, side, rng), turn.scale, rng)
            return samples.cropped(turn.side)

        yield mixed(number, turns, degrader.pre_enlarged, drawn)


def mixed(
    number: int, turns: Sequence[Turn], pre_enlarged: bool, drawn: Callable[[Turn, int], Samples]
) -> Samples:
    """Return a batch of the samples that `drawn` returns for a turn and a number of samples.

    A pyramid gets one scale a batch, in turn, since its samples differ in cost and shape;
    pre-enlarged inputs have one shape, so that each batch mixes the scales.
    """
    if not pre_enlarged:
        turn = turns[number % len(turns)]
        return drawn(turn, turn.count)
    counts = [
        len(range((n - number) % len(turns), t.count, len(turns))) for n, t in enumerate(turns)
    ]
    groups = [drawn(turn, count) for turn, count in zip(turns, counts, strict=True) if count]
    inputs = torch.cat([group.inputs for group in groups])
    return Samples(inputs, (torch.cat([group.truths[0] for group in groups]),))
