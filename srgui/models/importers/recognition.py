"""Files of networks by their content. Nothing of them is read but what recognition needs."""

from __future__ import annotations

import zipfile
from enum import Enum
from pathlib import Path

from srgui.errors import reason
from srgui.models.importers.reading.npz import is_npz
from srgui.models.importers.reading.tensorflow_bundle import is_index
from srgui.models.importers.refusal import refusal
from srgui.runtimes.opaque.recognition import is_onnx, is_param
from srgui.texts import Text

SUFFIXES = (
    ".param", ".bin", ".onnx", ".safetensors", ".pth", ".pt", ".ckpt", ".pkl", ".mat", ".npz",
    ".pb", ".index", ".caffemodel",
)  # fmt: skip
"""The usual suffixes of files that can be imported, for dialogs."""


class Kind(Enum):
    """The kind of a file of a network."""

    NCNN = "ncnn"
    ONNX = "onnx"
    SAFETENSORS = "safetensors"
    MATLAB = "MATLAB"
    NPZ = "NumPy archive"
    PYTORCH = "PyTorch archive or pickle"
    CHECKPOINT = "TensorFlow checkpoint"
    GRAPH = "TensorFlow graph"
    CAFFE = "Caffe"
    MATLAB_7_3 = "MATLAB 7.3"
    HDF5 = "HDF5 and Keras"
    NUMPY = "single NumPy array"
    GGUF = "GGUF"
    INCOMPLETE = "incomplete archive"


_SIGNATURES = {
    b"MATLAB 5.0": Kind.MATLAB,
    b"MATLAB 7.3": Kind.MATLAB_7_3,
    b"\x89HDF\r\n\x1a\n": Kind.HDF5,
    b"\x93NUMPY": Kind.NUMPY,
    b"GGUF": Kind.GGUF,
}
_NOT_IMPORTED = {
    Kind.INCOMPLETE: Text("it is an incomplete archive, as an interrupted download leaves it"),
    Kind.MATLAB_7_3: Text("it is a MATLAB 7.3 file; save it with -v7 in MATLAB"),
    **{
        kind: Text("{kind} files are not supported", kind=kind.value)
        for kind in (Kind.HDF5, Kind.NUMPY, Kind.GGUF)
    },
}
_ARCHIVE = b"PK\x03\x04"
_PICKLE = b"\x80"  # and the version of the protocol
_HEAD = 8  # bytes of the length of a .safetensors file's header, before its first brace


def is_network(path: Path) -> bool:
    """Return whether a file looks like a network, also one of a kind that can't be imported."""
    try:
        return _kind(path) is not None
    except OSError:
        return False


def kind_of(path: Path) -> Kind:
    """Return the kind of a file. Raises ModelError for one that can't be imported."""
    try:
        kind = _kind(path)
    except OSError as error:
        raise refusal(path, reason(error)) from error
    if kind is None:
        raise refusal(path, Text("it isn't a network that srgui can read"))
    if kind in _NOT_IMPORTED:
        raise refusal(path, _NOT_IMPORTED[kind])
    return kind


def _kind(path: Path) -> Kind | None:
    """The kind of a file; None if it looks like no network. Raises OSError."""
    with path.open("rb") as file:
        head = file.read(128)
    if is_param(head) or (path.suffix == ".bin" and path.with_suffix(".param").is_file()):
        return Kind.NCNN
    for signature, kind in _SIGNATURES.items():
        if head.startswith(signature):
            return kind
    pickled = head[:1] == _PICKLE and 2 <= head[1] <= 5
    looks: tuple[tuple[bool, Kind], ...] = (
        (is_onnx(head), Kind.ONNX),
        (_is_safetensors(head), Kind.SAFETENSORS),
        (is_index(path), Kind.CHECKPOINT),
        (_is_caffe(head), Kind.CAFFE),
        (_is_graph(head), Kind.GRAPH),
        (is_npz(path), Kind.NPZ),
        (pickled or _is_pytorch(path, head), Kind.PYTORCH),
        (head.startswith(_ARCHIVE) and not zipfile.is_zipfile(path), Kind.INCOMPLETE),
    )
    return next((kind for matches, kind in looks if matches), None)


def _is_pytorch(path: Path, head: bytes) -> bool:
    """Return whether a file is an archive of PyTorch's."""
    if not head.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.endswith("data.pkl") for name in archive.namelist())
    except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile):  # also of a new version
        return False


def _is_safetensors(head: bytes) -> bool:
    """Return whether a file that begins with these bytes looks like a .safetensors file.

    Reference: https://huggingface.co/docs/safetensors, "Format".
    """
    length = int.from_bytes(head[:_HEAD], "little")
    return 2 <= length <= 100_000_000 and head[_HEAD : _HEAD + 1] == b"{"


def _is_caffe(head: bytes) -> bool:
    """Return whether a file that begins with these bytes looks like a NetParameter: its name,
    field 1, is followed by a layer.
    """
    if head[:1] != b"\x0a" or len(head) < 3 or head[1] > 100:
        return False
    after = head[2 + head[1] :]
    return after[:2] == b"\xa2\x06"  # field 100, a message


def _is_graph(head: bytes) -> bool:
    """Return whether a file that begins with these bytes looks like a GraphDef: a node with a name.

    A node is field 1, with its own name as field 1.
    """
    try:
        first = head[1:].lstrip(bytes(range(128, 256)))  # the rest of a length in several bytes
        return head[:1] == b"\x0a" and first[1:2] == b"\x0a" and 0 < first[2] < 128
    except IndexError:
        return False
