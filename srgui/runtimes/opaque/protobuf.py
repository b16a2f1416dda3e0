"""The wire format of Protocol Buffers, as far as files of weights need it.

Reference: https://protobuf.dev/programming-guides/encoding/. A message is a row of fields, each
with a number and a value; what the numbers mean is up to whoever reads it.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt


class Message:
    """The fields of a message; a view, so that nothing is copied."""

    def __init__(self, data: memoryview) -> None:
        self._fields: dict[int, list[int | memoryview]] = {}
        for number, value in _fields(data):
            self._fields.setdefault(number, []).append(value)

    def numbers(self, field: int) -> list[int]:
        """The whole numbers of a repeated field, packed or not."""
        found: list[int] = []
        for value in self._fields.get(field, []):
            found += [value] if isinstance(value, int) else _packed(value)
        return found

    def number(self, field: int, default: int = 0) -> int:
        """The whole number of a field, its last one."""
        return (self.numbers(field) or [default])[-1]

    def bytes(self, field: int) -> list[memoryview]:
        """The byte strings of a repeated field."""
        return [value for value in self._fields.get(field, []) if isinstance(value, memoryview)]

    def text(self, field: int) -> str:
        """The text of a field; "" without it."""
        return bytes((self.bytes(field) or [memoryview(b"")])[-1]).decode("utf-8", "replace")

    def texts(self, field: int) -> list[str]:
        """The texts of a repeated field."""
        return [bytes(part).decode("utf-8", "replace") for part in self.bytes(field)]

    def messages(self, field: int) -> list[Message]:
        """The messages of a repeated field. Raises ValueError for a damaged one."""
        return [Message(part) for part in self.bytes(field)]

    def message(self, field: int) -> Message:
        """The message of a field, empty without it."""
        return Message((self.bytes(field) or [memoryview(b"")])[-1])

    def floats(self, field: int) -> npt.NDArray[np.float32]:
        """The 32-bit floats of a repeated field, packed or not."""
        return np.frombuffer(b"".join(self.bytes(field)), "<f4")

    def __contains__(self, field: int) -> bool:
        return field in self._fields


def _fields(data: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Yield number and value of each field. Raises ValueError for damaged data."""
    at = 0
    while at < len(data):
        tag, at = varint(data, at)
        value: int | memoryview
        kind = tag & 7
        if kind == 0:
            value, at = varint(data, at)
        else:
            if kind == 2:
                size, at = varint(data, at)
            else:
                size = {1: 8, 5: 4}.get(kind, -1)
            if not 0 <= size <= len(data) - at:
                raise ValueError("a field is longer than the message")
            value, at = data[at : at + size], at + size
        yield tag >> 3, value


def _packed(data: memoryview) -> list[int]:
    found, at = [], 0
    while at < len(data):
        value, at = varint(data, at)
        found.append(value)
    return found


def varint(data: memoryview, at: int) -> tuple[int, int]:
    """A whole number of variable length, and where it ends. Raises ValueError if it does not."""
    value = shift = 0
    while True:
        if at >= len(data) or shift > 63:
            raise ValueError("a number does not end")
        byte = data[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at
