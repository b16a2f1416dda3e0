"""The tensors in PyTorch's files: state dicts, checkpoints, whole modules, TorchScript.

torch.save writes a zip archive, or before PyTorch 1.6 a row of pickles. The pickles are read as
data: no class in them is imported and nothing is called.
"""

from __future__ import annotations

import io
import mmap
import struct
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from srgui.models.importers.reading.limits import TooLargeError, check_archive, memory_limit
from srgui.models.importers.reading.named import Arrays, UnreadableError
from srgui.models.importers.reading.pickles import (
    Inert,
    Storage,
    Tensor,
    load,
    names_of_code,
    values,
)
from srgui.texts import Text

_WRAPPERS = (
    "params_ema", "params", "state_dict", "model_state_dict", "model", "net", "network",
)  # fmt: skip
_PREFIXES = ("module.", "model.", "net.", "network.", "_orig_mod.")  # before every name
_LIBRARIES = ("torch.", "__torch__.torch.", "collections.", "numpy.")
_MAGIC = 0x1950A86A20F9469CFC6C  # the first pickle of the old format
_NUMBERS = {  # of a storage's type, its dtype; others, such as the count of batches, are no weights
    "FloatStorage": "<f4",
    "DoubleStorage": "<f8",
    "HalfStorage": "<f2",
    "BFloat16Storage": "<u2",
}
_WHOLE = {  # of whole numbers, likewise
    "LongStorage": "<i8",
    "IntStorage": "<i4",
    "ShortStorage": "<i2",
    "CharStorage": "i1",
    "ByteStorage": "u1",
    "BoolStorage": "?",
}
_SIZES = {"Long": 8, "Double": 8, "ComplexFloat": 8, "Int": 4, "Float": 4, "Short": 2, "Half": 2}
_NAMED = 4  # parts of a file that a sentence lists


@dataclass(frozen=True, eq=False)
class _File:
    """A file's content."""

    tree: Any
    """What `pickles.load` returned."""
    storage: Callable[[Storage], bytes]
    """Returns the bytes of a storage. Raises KeyError, OSError and others for damaged files."""
    limit: int
    """Bytes that all its weights may take in memory."""


def read(path: Path) -> Arrays:
    """The numbers in a file that torch.save or torch.jit.save wrote, in float32, by their names.

    The names are those of a state dict. What surrounds it in a checkpoint is left out, and so are
    "module." and the like before all names. Raises UnreadableError for everything else, before it
    takes more than four times the file's size and 64 MB.
    """
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _arrays(path, data)
    except TooLargeError as error:
        raise UnreadableError(error.why) from None
    except (UnreadableError, MemoryError):
        raise
    except Exception as error:  # damaged archives raise errors of every kind
        raise UnreadableError(Text("it is damaged")) from error


def _arrays(path: Path, data: mmap.mmap) -> Arrays:
    limit = memory_limit(path)
    if zipfile.is_zipfile(path):
        check_archive(path)
        with zipfile.ZipFile(path) as archive:
            return _named(_of_archive(archive, limit))
    first = load(data)
    if first == _MAGIC:
        return _named(_of_pickles(data, limit))
    return _named(_File(first, _no_storage, limit))


def _of_archive(archive: zipfile.ZipFile, limit: int) -> _File:
    names = [name for name in archive.namelist() if name.endswith("data.pkl")]
    if not names:
        raise UnreadableError(Text("it is a zip archive without a PyTorch network"))
    name = min(names, key=len)
    folder = name.removesuffix("data.pkl")
    tree = load(io.BytesIO(archive.read(name)))

    @cache
    def storage(wanted: Storage) -> bytes:
        return archive.read(f"{folder}data/{wanted.key}")

    return _File(tree, storage, limit)


def _of_pickles(data: mmap.mmap, limit: int) -> _File:
    """The content of the old format: four pickles, the keys of storages, and the storages."""
    _version, _machine, tree, keys = load(data), load(data), load(data), load(data)
    kinds = {v.storage.key: v.storage.kind for _, v in values(tree) if isinstance(v, Tensor)}
    places: dict[str, tuple[int, int]] = {}
    for key in keys:
        (count,) = struct.unpack("<q", data.read(8))
        size = count * _size(kinds.get(str(key), "Float"))
        places[str(key)] = data.tell(), size
        data.seek(size, io.SEEK_CUR)

    def storage(wanted: Storage) -> bytes:
        start, size = places[wanted.key]
        return data[start : start + size]

    return _File(tree, storage, limit)


def _no_storage(storage: Storage) -> bytes:
    raise KeyError(storage.key)


def _size(kind: str) -> int:
    """The bytes of a number in a storage of this type."""
    name = kind.rpartition(".")[2].removesuffix("Storage")
    return _SIZES.get(name, 2 if name == "BFloat16" else 1)


def _named(file: _File) -> Arrays:
    """The network's arrays, without what surrounds them."""
    tree = _unwrapped(file.tree)
    found: dict[str, npt.NDArray[np.float32]] = {}
    whole: dict[str, npt.NDArray[np.integer]] = {}
    for name, value in values(tree):
        if (array := _array(file, value)) is not None:
            found[name] = array
        elif (numbers := _whole(file, value)) is not None:
            whole[name] = numbers
        if sum(one.nbytes for one in (*found.values(), *whole.values())) > file.limit:
            raise TooLargeError
    if not found:
        raise UnreadableError(_without_weights(file.tree))
    if "" in found:
        raise UnreadableError(Text("it contains a single tensor"))
    left_out = ""
    for _ in range(3):
        for prefix in _PREFIXES:
            if all(name.startswith(prefix) for name in found):
                found = {name.removeprefix(prefix): array for name, array in found.items()}
                whole = {name.removeprefix(prefix): array for name, array in whole.items()}
                left_out += prefix
    code = [name for name in names_of_code(tree) if not name.startswith(_LIBRARIES)]
    return Arrays(found, Text("{code}", code=code[0][:80]) if code else Text(""), whole, left_out)


def _unwrapped(tree: Any) -> Any:
    """The state dict or module in one of the usual places of a checkpoint."""
    for _ in range(4):
        if not isinstance(tree, Mapping):
            return tree
        inner = [tree[key] for key in _WRAPPERS if isinstance(tree.get(key), Mapping | Inert)]
        if not inner:
            return tree
        tree = inner[0]
    return tree


def _array(file: _File, value: Tensor | npt.NDArray[Any]) -> npt.NDArray[np.float32] | None:
    """The numbers of a tensor in float32; None for other numbers than weights."""
    if isinstance(value, np.ndarray):
        return value.astype(np.float32) if value.dtype.kind == "f" else None
    kind = value.storage.kind.rpartition(".")[2]
    if kind not in _NUMBERS:
        return None
    view = _view(file, value, _NUMBERS[kind])
    if kind == "BFloat16Storage":
        view = (view.astype(np.uint32) << 16).view(np.float32)
    return np.ascontiguousarray(view, np.float32)


def _whole(file: _File, value: Tensor | npt.NDArray[Any]) -> npt.NDArray[np.integer] | None:
    """The whole numbers of a tensor, such as a table of positions; None for other numbers."""
    if isinstance(value, np.ndarray):
        return None
    kind = value.storage.kind.rpartition(".")[2]
    return _view(file, value, _WHOLE[kind]).copy() if kind in _WHOLE else None


def _view(file: _File, value: Tensor, dtype: str) -> npt.NDArray[Any]:
    """The numbers of a tensor in its storage. Raises UnreadableError for more than it has."""
    stored = np.frombuffer(file.storage(value.storage), dtype)
    last = sum((n - 1) * step for n, step in zip(value.size, value.stride, strict=True))
    if (prod(value.size) and value.offset + last >= stored.size) or prod(value.size) > stored.size:
        raise UnreadableError(Text("a tensor claims more than the file has"))
    steps = [step * stored.itemsize for step in value.stride]
    return np.lib.stride_tricks.as_strided(stored[value.offset :], value.size, steps)


def _without_weights(tree: Any) -> Text:
    """The content of a file without weights, in a few words."""
    if isinstance(tree, Inert):
        return Text("it contains no weights, but an object of {code}", code=tree.name[:80])
    if not isinstance(tree, Mapping) or not tree:
        return Text("it contains no weights")
    names = [repr(str(key)[:40]) for key in tree]
    first = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    if more > 0:
        return Text("it contains no weights, but {names} and {count} more", names=first, count=more)
    return Text("it contains no weights, but {names}", names=first)
