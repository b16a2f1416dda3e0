"""The training loop, from the first batch to the last."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import fmean

import numpy as np
import torch

from srgui.texts import Text
from srgui.training import validation
from srgui.training.data.batches import random_batches
from srgui.training.data.gpu import source
from srgui.training.data.patches import Patches
from srgui.training.data.pictures import AUGMENTED_SIZES, augment_sizes, is_pair
from srgui.training.data.prefetch import Prefetch
from srgui.training.data.samples import Samples
from srgui.training.divergence import Divergence
from srgui.training.run import Run, diverged

_VALIDATION_TIME = 1 / 30  # of a run should at most go into validation,
_VALIDATIONS = (10, 40)  # but there are at least and at most this many;
_COUNTED_VALIDATIONS = 20  # as many when iterations are counted, so that it can be repeated


@dataclass(frozen=True)
class Progress:
    """The progress of a run after an iteration."""

    iteration: int
    """The number of the iteration, from 1."""
    elapsed: float
    """Seconds since the run began, without interruptions."""
    share: float
    """The part of the run that is done, in (0, 1]."""
    rate: float
    """The learning rate."""
    loss: float
    """The mean loss since it was last read."""
    depth: str
    """The depth of the network, in a word or two."""
    psnr: dict[int, float] | None = None
    """PSNR in dB by scale, after a validation."""


def train(run: Run) -> Iterator[Progress]:
    """Train for as long as the run's options say; a generator that yields after every iteration.

    Closing it, and `run.stop()`, end it with a checkpoint. Raises TrainingError when training
    diverges, WriteError when nothing can be written.
    """
    options, degrader = run.options, run.degrader
    paired = is_pair(run.pictures.training[0])
    sizes = AUGMENTED_SIZES if options.augment == "sizes" and not paired else (1.0,)
    copies = augment_sizes(run.pictures.training, min(options.patches), sizes)
    seed = [options.seed, options.stage, run.group.rank]  # every process draws its own
    if run.group.device.type == "cuda" and not (paired or degrader.own or degrader.in_colour):
        # On a card a resumed run draws anew.
        rng = np.random.default_rng([*seed, run.iteration])
        generator = torch.Generator(run.group.device).manual_seed(int(rng.integers(2**63)))
        yield from _iterate(run, source.batches(copies, options, degrader, generator))
        return
    step = options.scales[0] if paired else 1
    patches = Patches(copies, options.busiest, options.augment != "none", step)
    made = random_batches(patches, options.turns, degrader, seed, run.iteration)
    with Prefetch(made) as batches:
        yield from _iterate(run, iter(batches))


def _iterate(run: Run, batches: Iterator[Samples]) -> Iterator[Progress]:
    held_out = validation.samples(run.pictures.validation, run.options.served, run.degrader)
    run.bicubic = fmean(validation.bicubic(held_out).values())
    start = time.monotonic() - run.elapsed
    saved = time.monotonic()
    validated = run.share if run.validated is None else run.validated
    pause = _pause(run, 0)
    trend = Divergence()
    loss: float | None = None
    try:
        while True:
            run.elapsed, stop, flat, plateaus = run.group.agree(
                time.monotonic() - start, run.stopping, run.is_flat(), run.plateaus
            )
            if stop:
                break
            run.grow(widen=bool(flat))
            rate = run.step(next(batches).to(run.group.device), int(plateaus))
            now = time.monotonic()
            done = run.share >= 1
            checks = done or run.share - validated > pause or _is_due(run)
            saves = done or now - saved > run.options.checkpoint_seconds
            # Only healthy weights may be saved.
            if loss is None or run.loss_is_due or checks or saves:
                loss = run.read_loss()
                if trend.has_diverged(loss):
                    high, low = trend.smooth, trend.lowest
                    raise diverged(
                        Text("the loss rose to {high:.3g} from {low:.3g}", high=high, low=low)
                    )
            psnr = None
            if run.group.leads and checks:
                psnr = run.validate(held_out)
                run.validated = validated = run.share
                pause = _pause(run, time.monotonic() - now)
            if trend.is_healthy and saves:
                run.save()
                saved = time.monotonic()
            yield Progress(run.iteration, run.elapsed, run.share, rate, loss, run.depth, psnr)
            if done:
                return
        run.save()
    except GeneratorExit:
        run.save()
        raise


def _is_due(run: Run) -> bool:
    """Return whether a validation was asked for after this iteration."""
    every = run.options.validate_every
    return every > 0 and run.iteration % every == 0


def _pause(run: Run, seconds: float) -> float:
    """The share of the run until the next validation, after one that took `seconds`."""
    if run.options.validate_every:
        return math.inf
    if run.options.iterations:
        return 1 / _COUNTED_VALIDATIONS
    fewest, most = _VALIDATIONS
    pause = seconds / _VALIDATION_TIME / (60 * run.options.minutes)
    return min(max(pause, 1 / most), 1 / fewest)
