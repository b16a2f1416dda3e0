"""The arrays in NumPy's archives (.npz)."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import numpy.typing as npt

from srgui.models.importers.reading.limits import TooLargeError, check_archive
from srgui.models.importers.reading.named import Arrays, UnreadableError
from srgui.texts import Text

_LARGEST_KERNEL = 5
_LEARNED = "f"  # the kind of dtype that weights have


def is_npz(path: Path) -> bool:
    """Return whether a zip archive consists of arrays."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile):  # also of a new version
        return False
    return bool(names) and all(name.endswith(".npy") for name in names)


def read(path: Path) -> Arrays:
    """The numbers in an archive, in float32. Raises UnreadableError.

    Filters in TensorFlow's order, (h, w, in, out), become (out, in, h, w).
    """
    try:
        check_archive(path)
        with np.load(path) as archive:
            arrays = {name: archive[name] for name in archive.files}
    except TooLargeError as error:
        raise UnreadableError(error.why) from None
    except MemoryError:
        raise
    except Exception as error:  # damaged archives raise errors of every kind
        why = Text("it is damaged, or contains objects instead of arrays of numbers")
        raise UnreadableError(why) from error
    learned = {name: array for name, array in arrays.items() if array.dtype.kind == _LEARNED}
    if not learned:
        raise UnreadableError(Text("it contains no weights"))
    return Arrays({name: _filters(np.asarray(a, np.float32)) for name, a in learned.items()})


def _filters(array: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The array; with its axes in our order if only the first two can be a kernel's sides."""
    if array.ndim == 4 and _is_kernel(array.shape[:2]) and not _is_kernel(array.shape[2:]):
        return np.ascontiguousarray(array.transpose(3, 2, 0, 1))
    return array


def _is_kernel(sides: tuple[int, ...]) -> bool:
    return sides[0] == sides[1] and 1 < sides[0] <= _LARGEST_KERNEL
