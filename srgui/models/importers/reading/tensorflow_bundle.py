"""TensorFlow checkpoints: an `.index` of variables, and their values in `.data` files.

The index is a sorted table of LevelDB's, whose values are BundleEntryProto. References: LevelDB's
doc/table_format.md and TensorFlow's tensor_bundle.proto. Nothing is executed, and no variable is
read but those of 32-bit floats, without the state of optimizers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import prod
from pathlib import Path

import numpy as np
import numpy.typing as npt

from srgui.models.importers.reading.named import Arrays, UnreadableError
from srgui.runtimes.opaque.protobuf import Message, varint
from srgui.texts import Text

_MAGIC = (0xDB4775248B80FB57).to_bytes(8, "little")
_FOOTER = 48  # bytes
_TRAILER = 5  # bytes behind a block: its compression and checksum
_LARGEST_INDEX = 16_000_000  # bytes
_FLOAT = 1  # of TensorFlow's types
# Variables that optimizers keep next to those of the network.
_STATE = re.compile(
    r"(^|/)(Adam(_\d+)?|Momentum|RMSProp(_\d+)?|Adagrad|Adadelta(_\d+)?)$|\.OPTIMIZER"
)


def is_index(path: Path) -> bool:
    """Return whether a file ends like the index of a checkpoint."""
    try:
        with path.open("rb") as file:
            file.seek(-8, 2)
            return file.read(8) == _MAGIC
    except OSError:  # also of a shorter file
        return False


def read(path: Path) -> Arrays:
    """Return the variables of the checkpoint whose index is `path`, by name.

    Its values are read from `NAME.data-00000-of-00001` in the same folder, or several such files.
    Raises UnreadableError.
    """
    try:
        entries = dict(_table(memoryview(_index(path))))
        header = Message(entries.pop(b"", memoryview(b"")))
        if header.number(2):  # big-endian
            raise UnreadableError(Text("it comes from a machine of another byte order"))
        shards = _Shards(path, header.number(1, 1))
        arrays = {
            name.decode("utf-8"): array
            for name, entry in entries.items()
            if not _STATE.search(name.decode("utf-8"))
            if (array := shards.array(Message(entry))) is not None
        }
    except (ValueError, IndexError, OverflowError) as error:
        raise UnreadableError(Text("it is not an intact TensorFlow checkpoint")) from error
    return Arrays(arrays)


def _index(path: Path) -> bytes:
    if path.stat().st_size > _LARGEST_INDEX:
        raise UnreadableError(Text("its index is implausibly large"))
    return path.read_bytes()


def _table(data: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    """Yield the keys and values of a sorted table. Raises ValueError for a damaged one."""
    footer = data[-_FOOTER:]
    at = 0
    for _ in range(2):  # the place of an index of further blocks, which is empty
        _, at = varint(footer, at)
    for _, handle in _block(data, footer[at:]):
        yield from _block(data, handle)


def _block(data: memoryview, handle: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    """Yield the keys and values of the block at a place and size."""
    offset, at = varint(handle, 0)
    size, _ = varint(handle, at)
    if offset + size + _TRAILER > len(data) or size < 4:
        raise ValueError("a block is outside of the file")
    if data[offset + size]:
        raise UnreadableError(Text("its index is compressed"))
    block = data[offset : offset + size]
    restarts = int.from_bytes(block[-4:], "little")
    end = size - 4 * (restarts + 1)
    key, at = b"", 0
    while at < end:
        shared, at = varint(block, at)
        own, at = varint(block, at)
        length, at = varint(block, at)
        if shared > len(key) or at + own + length > end:
            raise ValueError("an entry is longer than its block")
        key = key[:shared] + bytes(block[at : at + own])
        yield key, block[at + own : at + own + length]
        at += own + length


class _Shards:
    """The files of values."""

    def __init__(self, index: Path, count: int) -> None:
        self._index, self._count = index, count

    def array(self, entry: Message) -> npt.NDArray[np.float32] | None:
        """The array of an entry; None for one of another type, or in parts."""
        if entry.number(1) != _FLOAT or 7 in entry:
            return None
        shape = tuple(dim.number(1) for dim in entry.message(2).messages(2))
        size = entry.number(5)
        if size != 4 * prod(shape) or min(shape, default=0) < 0:
            raise ValueError("an array has another size than its shape")
        number = entry.number(3)
        path = self._index.with_suffix(f".data-{number:05}-of-{self._count:05}")
        try:
            if entry.number(4) + size > path.stat().st_size:
                raise UnreadableError(Text("{name} is incomplete", name=path.name))
            with path.open("rb") as file:
                file.seek(entry.number(4))
                return np.frombuffer(file.read(size), "<f4").reshape(shape)
        except OSError as error:
            raise UnreadableError(
                Text("{name} is not in its folder", name=path.name),
                Text("Put the files of the checkpoint into one folder."),
            ) from error
