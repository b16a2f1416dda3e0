"""Samples per second of srgui's training against a naive loop, side by side on this machine.

The naive loop is what public repositories do: the whole batch at once in NCHW, reduced with NumPy
on the main thread between the iterations. Ours prepares batches in a thread with two matrix
products each and computes them in portions that stay in the cache. Both train the same network
with Adam on the same kind of samples, in alternating rounds, so that a busy machine disturbs both
alike; the figure is the ratio of their medians. Processor time is reported as well, since other
programs hardly disturb it.

    python benchmarks/train_throughput.py --data DIR... [--network lapsrn] [--rounds 12]
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import torch

from srgui.images import bicubic
from srgui.networks.registry import build
from srgui.training.computing.distributed import join
from srgui.training.data.batches import random_batches
from srgui.training.data.patches import Patches
from srgui.training.data.pictures import Pictures, load_pictures
from srgui.training.data.prefetch import Prefetch
from srgui.training.data.samples import Samples
from srgui.training.losses.objective import Objective
from srgui.training.options import SCALES, TrainOptions
from srgui.training.run import Run

PATCH = {"lapsrn": 96, "drrn": 48, "drcn": 48}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", nargs="+", type=Path, required=True)
    parser.add_argument("--network", choices=tuple(SCALES), default="lapsrn")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--threads", type=int)
    parser.add_argument("--rounds", type=int, default=12, help="of one iteration of each scale")
    args = parser.parse_args()
    if args.threads:
        torch.set_num_threads(args.threads)
    options = TrainOptions(
        network=args.network,
        data=tuple(args.data),
        out=Path("unused.safetensors"),
        minutes=60,
        scales=SCALES[args.network],
        batches=(args.batch,),
        patches=(PATCH[args.network],),
    )
    network = build(options.network, {"filters": 64})
    pictures = load_pictures(options.data, PATCH[options.network])
    print(f"{options.network}, 64 filters, batch {args.batch}, {torch.get_num_threads()} threads")
    run = Run(options, network, pictures, join("cpu"))
    with Prefetch(ours(run)) as batches:
        prepared = iter(batches)
        contenders: dict[str, Callable[[], object]] = {
            "naive": naive(options, pictures),
            "srgui": lambda: (run.step(next(prepared)), run.read_loss()),
        }
        spent: dict[str, list[tuple[float, float]]] = {name: [] for name in contenders}
        for turn in range(args.rounds + 1):
            for name, iterate in contenders.items():
                start = time.perf_counter(), time.process_time()
                for _ in options.scales:
                    iterate()
                end = time.perf_counter(), time.process_time()
                if turn:  # the first round warms up
                    spent[name].append((end[0] - start[0], end[1] - start[1]))
    report(spent, len(options.scales) * options.batch)


def report(spent: dict[str, list[tuple[float, float]]], samples: int) -> None:
    """Print speeds and ratios, by the clock and by the processor time."""
    for which, label in enumerate(("second", "second of processor time")):
        medians = {}
        for name, rounds in spent.items():
            seconds = [both[which] for both in rounds]
            medians[name] = statistics.median(seconds)
            speed, best = samples / medians[name], samples / min(seconds)
            print(f"{name}: {speed:.1f} samples a {label}, {best:.1f} in the best round")
        print(f"srgui / naive: {medians['naive'] / medians['srgui']:.2f}")


def ours(run: Run) -> Iterator[Samples]:
    """The batches that srgui's training gets."""
    copies = [luma.astype(np.float16) for luma in run.pictures.training]
    patches = Patches(copies, run.options.busiest)
    return random_batches(patches, run.options.turns, run.degrader, [0])


def naive(options: TrainOptions, pictures: Pictures) -> Callable[[], None]:
    """An iteration of the naive loop, for each of the scales in turn."""
    network = build(options.network, {"filters": 64})
    objective = Objective(network, options.loss)
    optimizer = torch.optim.Adam(network.parameters(), lr=options.rate)
    rng = np.random.default_rng(0)
    turn = 0

    def iterate() -> None:
        nonlocal turn
        scale = options.scales[turn % len(options.scales)]
        turn += 1
        samples = naive_samples(options, pictures, network.pre_enlarged, scale, rng)
        optimizer.zero_grad()
        objective(samples, 0.5).backward()
        optimizer.step()

    return iterate


def naive_samples(
    options: TrainOptions,
    pictures: Pictures,
    pre_enlarged: bool,
    scale: int,
    rng: np.random.Generator,
) -> Samples:
    """A batch cropped, turned and resampled with NumPy."""
    originals = []
    side = PATCH[options.network]
    for _ in range(options.batches[0]):
        luma = pictures.training[rng.integers(len(pictures.training))]
        top = rng.integers(luma.shape[0] - side + 1)
        left = rng.integers(luma.shape[1] - side + 1)
        patch = luma[top : top + side, left : left + side]
        originals.append(np.rot90(patch, rng.integers(4)))
    batch = np.stack(originals, axis=-1)  # resized as pictures with a channel a sample
    low = bicubic.resize(batch, side // scale, side // scale)
    if pre_enlarged:
        return Samples(_tensor(bicubic.resize(low, side, side)), (_tensor(batch),))
    sides = []
    while side > low.shape[0]:
        sides.append(side)
        side //= 2
    truths = [_tensor(bicubic.resize(batch, s, s)) for s in reversed(sides)]
    return Samples(_tensor(low), tuple(truths))


def _tensor(batch: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(batch.transpose(2, 0, 1), dtype=np.float32))[
        :, None
    ]


if __name__ == "__main__":
    main()
