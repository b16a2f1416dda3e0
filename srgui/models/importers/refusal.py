"""The reasons why a file can't be imported."""

from __future__ import annotations

from pathlib import Path

from srgui.errors import ModelError
from srgui.models.importers.reading.named import Arrays
from srgui.texts import NOTHING, Text


class UnknownNetworkError(ModelError):
    """A file whose `arrays` are those of no known network."""

    def __init__(self, refused: ModelError, arrays: Arrays) -> None:
        super().__init__(refused.what, refused.why, refused.remedy)
        self.arrays = arrays


def refusal(path: Path, why: Text, remedy: Text = NOTHING) -> ModelError:
    """The error that says why a file can't be imported."""
    default = Text("ONNX, ncnn, PyTorch, TensorFlow, MATLAB and Caffe files can be imported.")
    return ModelError(Text("Can't import {path}", path=path), why, remedy or default)
