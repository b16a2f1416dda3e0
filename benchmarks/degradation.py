"""Measure whether degrading photographs slows training down: its share of the processor time.

Batches are prepared in a thread next to the training, so that a share below 1 costs nothing where a
processor is idle; on a single processor it is what training loses.

    python benchmarks/degradation.py --data DIR... [--network lapsrn] [--rounds 12]
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path

import torch

from srgui.networks.registry import build
from srgui.training.computing.distributed import join
from srgui.training.data.batches import random_batches
from srgui.training.data.patches import Patches
from srgui.training.data.pictures import load_pictures
from srgui.training.options import SCALES, PhotoOptions, TrainOptions
from srgui.training.run import Run


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", nargs="+", type=Path, required=True)
    parser.add_argument("--network", choices=tuple(SCALES), default="lapsrn")
    parser.add_argument("--rounds", type=int, default=12, help="of one iteration of each scale")
    args = parser.parse_args()
    torch.set_num_threads(1)
    options = TrainOptions(
        network=args.network,
        data=tuple(args.data),
        out=Path("unused.safetensors"),
        minutes=60,
        scales=SCALES[args.network],
        patches=(96 if args.network == "lapsrn" else 48,),
        photo=PhotoOptions(),
    )
    pictures = load_pictures(options.data, min(options.patches), coloured=True)
    run = Run(options, build(options.network, {"filters": 64}), pictures, join("cpu"))
    patches = Patches(pictures.training, options.busiest)
    source = random_batches(patches, options.turns, run.degrader, [0])
    preparing: list[float] = []
    training: list[float] = []
    for _ in range(args.rounds * len(options.scales)):
        start = time.process_time()
        batch = next(source)
        prepared = time.process_time()
        run.step(batch)
        run.read_loss()
        training.append(time.process_time() - prepared)
        preparing.append(prepared - start)
    # Means over whole rounds, for the scales differ; the first round warms up.
    first = len(options.scales)
    means = [statistics.mean(times[first:]) for times in (preparing, training)]
    print(f"{options.network}, batch {options.batches[0]}, one thread")
    print("degrading {:.1f} ms, training {:.1f} ms an iteration".format(*(1e3 * m for m in means)))
    print(f"degrading / training: {means[0] / means[1]:.3f}")


if __name__ == "__main__":
    main()
