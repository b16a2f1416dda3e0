"""The arrays of a MatConvNet network in a MATLAB file."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import numpy.typing as npt

from srgui.errors import OptionError
from srgui.models.importers.reading.limits import TooLargeError, check_matlab
from srgui.models.importers.reading.named import Arrays, UnreadableError
from srgui.models.opaque import sandbox
from srgui.texts import Text


def read(path: Path) -> Arrays:
    """The learned arrays in a MATLAB 5 file; filters are (out, in, h, w), transposed ones
    (in, out, h, w). Raises UnreadableError, and OptionError without scipy.

    scipy reads the file in the sandbox: damaged ones crash it.
    """
    if importlib.util.find_spec("scipy") is None:
        raise OptionError(
            Text("Can't read MATLAB files"),
            Text("scipy is not installed"),
            Text("Run pip install 'srgui[research]'."),
        )
    try:
        check_matlab(path)
        with TemporaryDirectory() as folder:
            target = Path(folder) / "arrays.npz"
            sandbox.converted(path, target)
            with np.load(target) as archive:
                arrays = {name: archive[name] for name in archive.files}
    except TooLargeError as error:
        raise UnreadableError(error.why) from error
    except Exception as error:  # damaged files raise errors of every kind
        raise UnreadableError(Text("no MatConvNet network can be read from it")) from error
    return Arrays({n: _filters(a) if n.endswith("_f") else a for n, a in arrays.items()})


def convert(path: Path, target: Path) -> None:
    """Write the arrays of a MATLAB file as they are, in float32, to an .npz file.

    Raises errors of every kind, or crashes, for damaged files.
    """
    from scipy.io import loadmat

    parameters = loadmat(path)["net"][0, 0]["params"].ravel()
    arrays: dict[str, Any] = {
        str(p["name"][0]): np.asarray(p["value"], np.float32) for p in parameters
    }
    np.savez(target, **arrays)


def _filters(array: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """(h, w, in, out) as (out, in, h, w); for transposed filters, (h, w, out, in) as (in, out,
    h, w). MATLAB drops trailing axes of length one. Neither side flips its filters."""
    four = array.reshape(array.shape + (1,) * (4 - array.ndim))
    return np.ascontiguousarray(four.transpose(3, 2, 0, 1)) if four.ndim == 4 else four
