"""The process in which the sandbox runs a network in another program's format.

Its arguments are "examine", a format and the network's files, "try", "" and a .safetensors file, or
"convert", "", a MATLAB file and the .npz file to write. It
answers with lines of JSON on standard output.
"""

from __future__ import annotations

import json
import math
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import IO

import numpy as np
import psutil

from srgui.errors import SrguiError
from srgui.images.reading.sandbox_worker import limit_memory
from srgui.models.importers.reading import matconvnet
from srgui.models.opaque.examine import Files, examine
from srgui.models.weights import describe, load_untried
from srgui.programs.shape_inference import Sides
from srgui.runtimes import planes
from srgui.runtimes.opaque import pytorch_weights
from srgui.runtimes.opaque.engine import FormatError
from srgui.runtimes.opaque.engines import engine
from srgui.runtimes.opaque.graph import prepare
from srgui.texts import Text, as_data

_MEMORY = 1_000_000_000  # bytes until the network is accepted
_SHARE = 0.75  # of the free memory after that
_SECONDS = 10  # of the processor until then; large networks take two
_THREADS = 2


def main(arguments: list[str]) -> None:
    """Answer the request in the arguments."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)  # whatever an engine prints
    os.dup2(silence, 2)
    task, format_, *files = arguments
    try:
        if task == "examine":
            _examine(format_, [Path(file) for file in files], answers)
        elif task == "try":
            _try(Path(files[0]), answers)
        else:
            _convert(Path(files[0]), Path(files[1]), answers)
    except FormatError as error:
        _answer(answers, error=(as_data(error.why), as_data(error.remedy)))
    except SrguiError as error:
        _answer(answers, error=(as_data(error.why or error.what), as_data(error.remedy)))
    except (MemoryError, RuntimeError) as error:
        kind = "memory" if isinstance(error, MemoryError) else "engine"
        why = {"memory": Text("it takes too much memory"), "engine": Text("its engine fails")}
        _answer(answers, error=(as_data(why[kind]), as_data(Text(""))))


def _answer(answers: IO[str], **content: object) -> None:
    answers.write(json.dumps(content) + "\n")
    answers.flush()


def _examine(format_: str, files: list[Path], answers: IO[str]) -> None:
    contents = [file.read_bytes() for file in files]
    _load_package(format_)
    _limit(_MEMORY, _SECONDS)
    network = engine(format_, contents[0], b"".join(contents[1:]), _THREADS, "auto", "auto")

    def accepted() -> None:
        limit_memory(int(_SHARE * psutil.virtual_memory().available))
        _limit_seconds(None)
        _answer(answers, accepted=True)

    def report(stage: Text) -> None:
        _answer(answers, stage=as_data(stage))

    given = Files(format_, contents[0], b"".join(contents[1:]))
    opaque = examine(network, given, accepted, report)
    _answer(answers, opaque=json.dumps(asdict(opaque)))


def _try(file: Path, answers: IO[str]) -> None:
    model = load_untried(describe(file))
    opaque = model.program.graph.opaque
    assert opaque is not None
    _load_package(opaque.engine)
    _limit(_MEMORY, _SECONDS)
    graph = prepare(model.program.graph, model.tensors, "auto", "full", _THREADS)
    side = max(opaque.least, opaque.fixed, 16)
    if side > 2048:
        raise MemoryError
    next(planes(graph.run(np.full((side, side), 0.5, np.float32), Sides(), 1)))
    _answer(answers, tried=True)


def _convert(file: Path, target: Path, answers: IO[str]) -> None:
    import scipy.io  # noqa: F401 - before the limits

    _limit(_MEMORY, _SECONDS)
    try:
        matconvnet.convert(file, target)
    except Exception as error:  # of every kind, in scipy's reader
        raise RuntimeError from error
    _answer(answers, converted=True)


def _load_package(format_: str) -> None:
    """Import what takes long by itself, so that the limits are those of the network."""
    if format_ == "pytorch" and pytorch_weights.is_installed():
        pytorch_weights.package()


def _limit(memory: int, seconds: float) -> None:
    """Limit the memory and the processor's time from now on, where the system can enforce it."""
    limit_memory(memory)
    _limit_seconds(seconds)


def _limit_seconds(seconds: float | None) -> None:
    """Limit the processor's time from now on, as above; None for no limit."""
    try:
        import resource
    except ImportError:  # Windows
        return
    limit = resource.RLIM_INFINITY
    if seconds is not None:
        limit = math.ceil(_processor_seconds() + seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))


def _processor_seconds() -> float:
    """The seconds that this process has computed so far."""
    return sum(psutil.Process().cpu_times()[:2])


if __name__ == "__main__":
    main(sys.argv[1:])
