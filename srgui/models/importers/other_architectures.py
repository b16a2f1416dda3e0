"""Weights of other architectures than ours, which the package spandrel recognises and builds."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import numpy.typing as npt
from safetensors.numpy import save_file

from srgui.errors import ModelError
from srgui.models.importers.opaque import examined
from srgui.models.importers.program import ImportedProgram
from srgui.models.importers.reading.named import Arrays
from srgui.models.importers.refusal import UnknownNetworkError
from srgui.models.progress import Progress
from srgui.runtimes.opaque.pytorch_weights import is_installed
from srgui.texts import Text

_INSTALL = Text("Run pip install 'srgui[spandrel]' to import other architectures.")


def read(path: Path, unknown: UnknownNetworkError, progress: Progress) -> ImportedProgram:
    """Return the network whose arrays are none of the papers'. Raises ModelError.

    The arrays were read as data; spandrel gets them alone, in the sandbox.
    """
    if not is_installed():
        raise ModelError(unknown.what, unknown.why, _INSTALL)
    progress.begin(Text("running it for the first time"))
    with TemporaryDirectory() as folder:
        weights = Path(folder) / "weights.safetensors"
        save_file(_tensors(unknown.arrays), weights)
        return examined(path, "pytorch", [weights], "a PyTorch file", progress)


def _tensors(arrays: Arrays) -> dict[str, npt.NDArray[np.generic]]:
    """The tensors by their names in the file."""
    return {
        arrays.prefix + name: np.ascontiguousarray(array)
        for name, array in (*arrays.items(), *arrays.whole.items())
    }
