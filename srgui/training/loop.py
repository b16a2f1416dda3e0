"""The training loop, from the first batch to the last."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch

from srgui.texts import Text
from srgui.training import data, validation
from srgui.training.accelerator import source
from srgui.training.prefetch import Prefetch
from srgui.training.run import Run, diverged
from srgui.training.trend import Trend

_VALIDATION_SHARE = 1 / 30  # of the time should at most go into validation,
_VALIDATIONS = (10, 40)  # but a run has at least and at most so many


@dataclass(frozen=True)
class Progress:
    """What a run tells: after every iteration, with `psnr` (scale to dB) after a validation."""

    iteration: int
    elapsed: float
    budget: float
    rate: float
    loss: float
    depth: str
    psnr: dict[int, float] | None = None


def train(run: Run) -> Iterator[Progress]:
    """Train for the minutes of the run's options; a generator that yields after every iteration.

    Closing it, and `run.stop()`, end it with a checkpoint. Raises TrainingError when training
    diverges, WriteError when nothing can be written.
    """
    options = run.options
    copies = data.augment_sizes(run.pictures.training, min(options.patches))
    # A resumed run draws anew, and so does every process.
    rng = np.random.default_rng([options.seed, run.iteration, run.group.rank])
    if run.group.device.type == "cuda":
        generator = torch.Generator(run.group.device).manual_seed(int(rng.integers(2**63)))
        yield from _iterate(run, source.batches(copies, options, run.degrader, generator))
        return
    patches = data.Patches(copies, options.busiest)
    with Prefetch(data.batches(patches, options.turns, run.degrader, rng)) as batches:
        yield from _iterate(run, iter(batches))


def _iterate(run: Run, batches: Iterator[data.Samples]) -> Iterator[Progress]:
    budget = 60 * run.options.minutes
    held_out = validation.samples(run.pictures.validation, run.options.served, run.degrader)
    start = time.monotonic() - run.elapsed
    saved = validated = time.monotonic()
    fewest, most = _VALIDATIONS
    pause = budget / most
    trend = Trend()
    loss: float | None = None
    try:
        while True:
            run.elapsed, stop, flat = run.group.agree(
                time.monotonic() - start, run.stopping, run.is_flat()
            )
            if stop:
                break
            done = run.elapsed >= budget
            run.grow(widen=bool(flat))
            rate = run.step(next(batches).to(run.group.device))
            now = time.monotonic()
            checks = done or now - validated > pause
            saves = done or now - saved > run.options.checkpoint_seconds
            if (
                loss is None or run.loss_is_due or checks or saves
            ):  # what is kept must be known to be healthy
                loss = run.read_loss()
                if trend.has_diverged(loss):
                    high, low = trend.smooth, trend.lowest
                    raise diverged(
                        Text("the loss rose to {high:.3g} from {low:.3g}", high=high, low=low)
                    )
            psnr = None
            if run.group.leads and checks:
                psnr = run.validate(held_out)
                validated = time.monotonic()
                pause = (validated - now) / _VALIDATION_SHARE
                pause = min(max(pause, budget / most), budget / fewest)
            if trend.is_healthy and saves:
                run.save()
                saved = time.monotonic()
            yield Progress(run.iteration, run.elapsed, budget, rate, loss, run.depth, psnr)
            if done:
                return
        run.save()
    except GeneratorExit:
        run.save()
        raise
