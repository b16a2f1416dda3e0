"""The arrays of a MatConvNet network in a MATLAB file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from srgui.errors import OptionError
from srgui.models.importers.reading.limits import TooLargeError, check_matlab
from srgui.models.importers.reading.named import Arrays, UnreadableError
from srgui.texts import Text


def read(path: Path) -> Arrays:
    """The learned arrays in a MATLAB 5 file; filters are (out, in, h, w), transposed ones
    (in, out, h, w). Raises UnreadableError, and OptionError without scipy.
    """
    try:
        from scipy.io import loadmat
    except ImportError as error:
        raise OptionError(
            Text("Can't read MATLAB files"),
            Text("scipy is not installed"),
            Text("Run pip install 'srgui[research]'."),
        ) from error
    try:
        check_matlab(path)
        parameters = loadmat(path)["net"][0, 0]["params"].ravel()
        arrays = {str(p["name"][0]): np.asarray(p["value"], np.float32) for p in parameters}
    except MemoryError:
        raise
    except TooLargeError as error:
        raise UnreadableError(error.why) from error
    except Exception as error:  # damaged files raise errors of every kind in scipy's reader
        raise UnreadableError(Text("no MatConvNet network can be read from it")) from error
    return Arrays({n: _filters(a) if n.endswith("_f") else a for n, a in arrays.items()})


def _filters(array: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """(h, w, in, out) as (out, in, h, w); for transposed filters, (h, w, out, in) as (in, out,
    h, w). MATLAB drops trailing axes of length one. Neither side flips its filters."""
    four = array.reshape(array.shape + (1,) * (4 - array.ndim))
    return np.ascontiguousarray(four.transpose(3, 2, 0, 1)) if four.ndim == 4 else four
