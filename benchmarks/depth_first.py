"""Compare layers computed one after the other with several at once on tiles that fit into a cache.

python -m benchmarks.depth_first [--channels 128] [--side 256] [--threads 2] [--precision bf16]

The layers are 3 x 3 convolutions with a sum after every second one, DRRN's unit, by OpenVINO.
Prints multiply-adds per second of the whole plane, of tiles that stay in the cache for all layers,
and of passes of a few layers on tiles: there only the inner part counts, since a pass of n layers
loses n pixels at each side, and every pass repacks its input and its output.
"""

from __future__ import annotations

import argparse
import time
from typing import Any

import numpy as np
import openvino
from openvino import opset13 as operations

_LAYERS = 18  # those of nine units
_TILES = (48, 64, 96, 128)
_PASSES = (2, 4, 6)
_SECONDS = 2.0


def main() -> None:
    """Measure and print, one line each."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--channels", type=int, default=128)
    options.add_argument("--side", type=int, default=256)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--precision", choices=("bf16", "f32"), default="bf16")
    args = options.parse_args()

    def speed(side: int, layers: int) -> float:
        return _speed(_model(side, args.channels, layers, args), side, args.channels, layers)

    whole = speed(args.side, _LAYERS)
    print(f"{args.side} x {args.side}: {whole / 1e9:.0f} billion multiply-adds a second")
    for tile in _TILES:
        print(f"all layers on {tile} x {tile}: {speed(tile, _LAYERS) / whole:.2f} times as fast")
    for layers in _PASSES:
        for tile in _TILES:
            useful = ((tile - 2 * layers) / tile) ** 2
            relative = useful * speed(tile, layers) / whole
            print(f"{layers} layers a pass on {tile} x {tile}: {relative:.2f} times as fast")


def _model(side: int, channels: int, layers: int, args: argparse.Namespace) -> Any:
    """A chain of layers, compiled for planes of this size."""
    random = np.random.default_rng(0)
    kernels = [
        (0.03 * random.standard_normal((channels, channels, 3, 3))).astype(np.float32)
        for _ in range(2)
    ]
    start = operations.parameter(openvino.PartialShape([1, channels, side, side]), np.float32)
    value = start
    for layer in range(layers):
        kernel = kernels[layer % 2]
        made = operations.convolution(
            operations.relu(value), kernel, [1, 1], [1, 1], [1, 1], [1, 1]
        )
        value = operations.add(made, start) if layer % 2 else made
    model = openvino.Model([operations.result(value)], [start], "layers")
    settings = {
        "INFERENCE_NUM_THREADS": args.threads,
        "INFERENCE_PRECISION_HINT": args.precision,
        "PERFORMANCE_HINT": "LATENCY",
    }
    return openvino.Core().compile_model(model, "CPU", settings)


def _speed(model: Any, side: int, channels: int, layers: int) -> float:
    """Multiply-adds per second, by the median of the runs."""
    request = model.create_infer_request()
    plane = np.full((1, channels, side, side), 0.1, np.float32)
    request.infer({0: plane})
    times: list[float] = []
    while sum(times) < _SECONDS or len(times) < 3:
        start = time.perf_counter()
        request.infer()
        times.append(time.perf_counter() - start)
    return side * side * channels * channels * 9 * layers / float(np.median(times))


if __name__ == "__main__":
    main()
