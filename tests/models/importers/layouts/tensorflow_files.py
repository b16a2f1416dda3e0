"""TensorFlow's graphs and checkpoints, written without TensorFlow."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from tests.models.importers.protobuf import field, varint


def attribute(name, value):
    return field(5, field(1, name) + field(2, value))


def node(name, op, inputs=(), *attributes):
    return field(
        1,
        field(1, name)
        + field(2, op)
        + b"".join(field(3, source) for source in inputs)
        + b"".join(attributes),
    )


SAME = (
    attribute("strides", field(1, field(3, b"\1\1\1\1"))),
    attribute("padding", field(2, "SAME")),
)


def constant(name, array):
    array = np.asarray(array, np.float32)
    shape = b"".join(field(2, field(1, side)) for side in array.shape)
    tensor = field(1, 1) + field(2, shape) + field(4, array.tobytes())
    return node(name, "Const", (), attribute("value", field(8, tensor)))


def leaky(name, source):
    """A LeakyReLU as old TensorFlow writes it: relu(x) - 0.2 relu(-x)."""
    return (
        constant(f"{name}/minus", -1)
        + constant(f"{name}/slope", 0.2)
        + node(f"{name}/negative", "Mul", (f"{name}/minus", source))
        + node(f"{name}/below", "Relu", (f"{name}/negative",))
        + node(f"{name}/scaled", "Mul", (f"{name}/slope", f"{name}/below"))
        + node(f"{name}/above", "Relu", (source,))
        + node(name, "Sub", (f"{name}/above", f"{name}/scaled"))
    )


def write_checkpoint(path: Path, arrays: Mapping[str, np.ndarray], *, compressed=False) -> Path:
    """Write NAME.index and NAME.data-00000-of-00001, and return the former."""
    values = path.with_name(f"{path.name}.data-00000-of-00001").open("wb")
    entries = [(b"", field(1, 1))]
    with values:
        for name, array in sorted(arrays.items()):
            shape = b"".join(field(2, field(1, side)) for side in array.shape)
            kind = {"f": 1, "i": 9}[array.dtype.kind]
            place = field(4, values.tell()) if values.tell() else b""
            values.write(array.tobytes())
            entry = field(1, kind) + field(2, shape) + place + field(5, array.nbytes)
            entries.append((name.encode(), entry))
    content = bytearray()

    def block(pairs) -> bytes:
        """Add a block with keys without their beginnings; return its place and size."""
        body, before = b"", b""
        for key, value in pairs:
            shared = 0
            while shared < min(len(key), len(before)) and key[shared] == before[shared]:
                shared += 1
            body += varint(shared) + varint(len(key) - shared) + varint(len(value))
            body += key[shared:] + value
            before = key
        body += bytes(4) + (1).to_bytes(4, "little")  # one restart, at 0
        handle = varint(len(content)) + varint(len(body))
        content.extend(body + bytes([compressed]) + bytes(4))
        return handle

    half = len(entries) // 2  # two blocks of entries
    handles = [(pairs[-1][0], block(pairs)) for pairs in (entries[:half], entries[half:]) if pairs]
    places = block([]) + block(handles)
    magic = (0xDB4775248B80FB57).to_bytes(8, "little")
    index = path.with_name(f"{path.name}.index")
    index.write_bytes(bytes(content) + places.ljust(40, b"\0") + magic)
    return index
