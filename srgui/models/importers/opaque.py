"""The files of a network in another program's format: recognised, bounded, and made a program."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

import numpy as np

from srgui.errors import ModelError, reason
from srgui.models.importers.program import ImportedProgram
from srgui.models.importers.recognition import Kind
from srgui.models.opaque import sandbox
from srgui.models.progress import Progress
from srgui.programs.operations import Opaque
from srgui.programs.program import Graph, Program
from srgui.programs.serialization import check
from srgui.programs.shape_inference import ProgramError
from srgui.runtimes.opaque.engine import FormatError
from srgui.texts import NOTHING, Text

_LARGEST = 512_000_000  # bytes of all files together
_EVERYWHERE = Text("each of its pixels depends on the whole picture, so tile edges may be visible")


def read(path: Path, kind: Kind, progress: Progress) -> ImportedProgram:
    """Return the network in an ONNX file, or in ncnn's pair of which `path` is either.

    It is run in the sandbox to find out what it needs, which may take a minute. Raises ModelError
    and CancelledError.
    """
    if kind is Kind.ONNX:
        return examined(path, "onnx", [path], "an ONNX file", progress)
    files = [path.with_suffix(".param"), path.with_suffix(".bin")]
    return examined(path, "ncnn", files, "files of ncnn", progress)


def examined(
    path: Path, format_: str, files: Sequence[Path], origin: str, progress: Progress
) -> ImportedProgram:
    """Return the network in these files, run in the sandbox; errors name `path`.

    Raises ModelError and CancelledError.
    """
    try:
        if sum(file.stat().st_size for file in files) > _LARGEST:
            raise FormatError(Text("it is too large"))
        progress.begin(Text("running it for the first time"))
        opaque = _opaque(sandbox.examined(format_, files, progress)["opaque"])
        contents = [np.frombuffer(file.read_bytes(), np.uint8) for file in files]
    except FileNotFoundError as error:
        missing = Path(error.filename).name
        raise _refusal(
            path,
            Text("{name} is missing", name=missing),
            Text("Both files of the pair must be in one folder."),
        ) from error
    except OSError as error:
        raise _refusal(path, reason(error)) from error
    except FormatError as error:
        raise _refusal(path, error.why, error.remedy) from error
    tensors = dict(zip(("model", "weights"), contents, strict=False))
    shapes = {name: array.shape for name, array in tensors.items()}
    program = Program(Graph((opaque,), ("output",), shapes), ("output",), False, opaque.factor)
    try:
        check(program)
    except ProgramError as error:
        raise _refusal(path, error.why) from error
    note = _EVERYWHERE if opaque.everywhere else NOTHING
    return ImportedProgram(program, tensors, (opaque.factor,), origin, note)  # type: ignore[arg-type]


def _opaque(text: str) -> Opaque:
    content = json.loads(text)
    return Opaque(**{field.name: content[field.name] for field in fields(Opaque)})


def _refusal(path: Path, why: Text, remedy: Text = NOTHING) -> ModelError:
    default = Text("docs/models.md describes the networks that can be imported.")
    return ModelError(Text("Can't import {path}", path=path), why, remedy or default)
