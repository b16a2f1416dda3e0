"""Run every engine in a process of its own, in turn, and summarise the figures.

Idle threads of one engine slow others down in the same process, and turns spread what else the
machine does over all engines alike.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.engines.baselines import BASELINES, FAST
from benchmarks.engines.measure import OURS, ROOT
from srgui.cli.progress import ProgressBar

_ROUNDS = 3
_ENOUGH = 100.0  # seconds, after which no further round begins
_PATIENCE = 240.0  # seconds that an engine may take for a round


ISAS = {
    "avx2": {"ONEDNN_MAX_CPU_ISA": "AVX2", "OV_CPU_MAX_ISA": "AVX2", "ATEN_CPU_CAPABILITY": "avx2"},
    "avx512": {"ONEDNN_MAX_CPU_ISA": "AVX512_CORE_BF16", "OV_CPU_MAX_ISA": "AVX512_CORE_BF16"},
    "amx": {"ONEDNN_MAX_CPU_ISA": "AVX512_CORE_AMX", "OV_CPU_MAX_ISA": "AVX512_CORE_AMX"},
}
"""Instruction sets to be used at most, as the environment of PyTorch and OpenVINO.

ncnn, ONNX Runtime and OpenCV can't be limited, nor, in its releases up to 2026.4, OpenVINO's
kernels that are not oneDNN's: they use what the processor has.
"""


def compare(
    model: str, scale: float, size: int, threads: int, repeats: int, isa: str | None = None
) -> dict[str, Any]:
    """Return seconds, peak memory and difference of every installed engine, and the machine.

    `isa` is one of ISAS; None does not limit the instructions.
    """
    baselines = (name for name, (module, _) in BASELINES.items() if find_spec(module))
    names = [*OURS, *baselines]
    if isa == "avx2":  # which has no arithmetic in 16 bits
        names = [name for name in names if name not in FAST]
    load = _load()
    runs: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
    with tempfile.TemporaryDirectory() as folder, ProgressBar(f"{model} {scale:g}x") as progress:
        limits = {} if isa is None else {**ISAS[isa], "XDG_CACHE_HOME": folder}
        begin = time.perf_counter()
        for number in range(_ROUNDS * len(names)):
            name = names[number % len(names)]
            if number and name == names[0] and time.perf_counter() - begin > _ENOUGH:
                break
            if any("error" in run for run in runs[name]):
                continue
            job = [name, model, scale, size, threads, repeats, Path(folder) / f"{name}.npy"]
            runs[name].append(_in_a_process([str(part) for part in job], threads, limits))
            progress.advance_to((number + 1) / (_ROUNDS * len(names)))
        engines = {name: _summary(of, Path(folder), name) for name, of in runs.items()}
    machine = {"processor": _processor(), "load": load, "python": platform.python_version()}
    settings = {"model": model, "scale": scale, "size": size, "threads": threads, "isa": isa}
    return {**settings, "machine": machine, "engines": engines}


def _in_a_process(job: list[str], threads: int, limits: dict[str, str]) -> dict[str, Any]:
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "benchmarks.engines.measure", *job],
            capture_output=True,
            text=True,
            env={**os.environ, "OMP_NUM_THREADS": str(threads), "PYTHONPATH": path, **limits},
            check=False,
            timeout=_PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return {"error": f"takes more than {_PATIENCE:g} s"}
    lines = (ended.stdout if ended.returncode == 0 else ended.stderr).strip().splitlines()
    if ended.returncode == 0:
        content: dict[str, Any] = json.loads(lines[-1])
        return content
    return {"error": lines[-1] if lines else f"ended with status {ended.returncode}"}


def _summary(runs: list[dict[str, Any]], folder: Path, name: str) -> dict[str, Any]:
    for run in runs:
        if "error" in run:
            return {"error": run["error"]}
    seconds = [second for run in runs for second in run["seconds"]]
    processor = [second for run in runs for second in run["processor_seconds"]]
    difference = np.abs(np.load(folder / f"{name}.npy") - np.load(folder / "srgui.npy"))
    return {
        "seconds": seconds,
        "median_seconds": statistics.median(seconds),
        "median_processor_seconds": statistics.median(processor),
        "peak_memory": max(run["peak_memory"] for run in runs),
        "difference": float(difference.mean() * 255),
        "runtime": runs[0].get("runtime"),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def _load() -> float:
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
