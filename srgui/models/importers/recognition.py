"""Files of networks by their content. Nothing of them is read but what recognition needs."""

from __future__ import annotations

import zipfile
from pathlib import Path

from srgui.models.importers.reading.npz import is_npz
from srgui.models.importers.reading.tensorflow_bundle import is_index
from srgui.runtimes.opaque.recognition import is_onnx, is_param

SUFFIXES = (
    ".param", ".bin", ".onnx", ".safetensors", ".pth", ".pt", ".ckpt", ".pkl", ".mat", ".npz",
    ".pb", ".index", ".caffemodel",
)  # fmt: skip
"""The usual suffixes of files that can be imported, for dialogs."""

_SIGNATURES = (b"MATLAB 5.0", b"MATLAB 7.3", b"\x89HDF\r\n\x1a\n", b"\x93NUMPY", b"GGUF")
_PICKLE = b"\x80"  # and the version of the protocol
_HEAD = 8  # bytes of the length of a .safetensors file's header, before its first brace


def is_network(path: Path) -> bool:
    """Return whether a file looks like a network, also one of a kind that can't be imported."""
    try:
        with path.open("rb") as file:
            head = file.read(128)
    except OSError:
        return False
    return (
        head.startswith(_SIGNATURES)
        or format_of(path) is not None
        or is_safetensors(head)
        or (head[:1] == _PICKLE and 2 <= head[1] <= 5)
        or is_caffe(head)
        or is_graph(head)
        or is_index(path)
        or is_npz(path)
        or _is_pytorch(path, head)
    )


def format_of(path: Path) -> str | None:
    """Return the format of a file, "ncnn" or "onnx"; None for another one, or no file."""
    try:
        with path.open("rb") as file:
            head = file.read(64)
    except OSError:
        return None
    if is_param(head) or (path.suffix == ".bin" and path.with_suffix(".param").is_file()):
        return "ncnn"
    return "onnx" if is_onnx(head) else None


def _is_pytorch(path: Path, head: bytes) -> bool:
    """Return whether a file is an archive of PyTorch's."""
    if not head.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.endswith("data.pkl") for name in archive.namelist())
    except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile):  # also of a new version
        return False


def is_safetensors(head: bytes) -> bool:
    """Return whether a file that begins with these bytes looks like a .safetensors file.

    Reference: https://huggingface.co/docs/safetensors, "Format".
    """
    length = int.from_bytes(head[:_HEAD], "little")
    return 2 <= length <= 100_000_000 and head[_HEAD : _HEAD + 1] == b"{"


def is_caffe(head: bytes) -> bool:
    """Return whether a file that begins with these bytes looks like a NetParameter: its name,
    field 1, is followed by a layer.
    """
    if head[:1] != b"\x0a" or len(head) < 3 or head[1] > 100:
        return False
    after = head[2 + head[1] :]
    return after[:2] == b"\xa2\x06"  # field 100, a message


def is_graph(head: bytes) -> bool:
    """Return whether a file that begins with these bytes looks like a GraphDef: a node with a name.

    A node is field 1, with its own name as field 1.
    """
    try:
        first = head[1:].lstrip(bytes(range(128, 256)))  # the rest of a length in several bytes
        return head[:1] == b"\x0a" and first[1:2] == b"\x0a" and 0 < first[2] < 128
    except IndexError:
        return False
