"""The network in a published file, whatever its layout.

Files are recognised by their content. No code in them is run: they are read as named arrays, and
the names and shapes decide which network they are.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

from srgui.errors import reason
from srgui.models.importers.imported import Given, ImportedNetwork
from srgui.models.importers.layouts import caffe, checkpoint, drrn, lapsrn, mslapsrn, tensorflow
from srgui.models.importers.program import ImportedProgram
from srgui.models.importers.reading import matconvnet, npz, pytorch, safetensors_file
from srgui.models.importers.reading.named import Arrays, UnreadableError
from srgui.models.importers.reading.tensorflow_bundle import is_index
from srgui.models.importers.recognition import is_caffe, is_graph, is_safetensors
from srgui.models.importers.refusal import UnknownNetworkError, refusal
from srgui.texts import Text

_LARGEST = 1_000_000_000  # bytes; the largest published network has a tenth

_OTHERS = {
    b"\x89HDF\r\n\x1a\n": "HDF5 and Keras",
    b"\x93NUMPY": "single NumPy array",
    b"GGUF": "GGUF",
}

_LAYOUTS: tuple[Callable[[Path, Arrays, Given], ImportedNetwork | None], ...] = (
    lapsrn.recognise,
    mslapsrn.recognise,
    drrn.recognise,
)


def read_published(
    path: Path, units: int | None = None, recursions: int | None = None
) -> ImportedNetwork | ImportedProgram:
    """The LapSRN, MS-LapSRN, DRRN or DRCN in a file of its authors or of a port.

    docs/models.md lists the files. `units` is the number of DRRN's residual units, `recursions`
    that of MS-LapSRN, which their files do not contain; by default the best of the papers'. Raises
    UnknownNetworkError when the file contains the weights of another network, ModelError when it is
    anything else, damaged or would take far more memory than its size, and OptionError when scipy,
    which reads MATLAB files, is not installed.
    """
    try:
        with path.open("rb") as file:
            head = file.read(128)
        size = path.stat().st_size
    except OSError as error:
        raise refusal(path, reason(error)) from error
    if size > _LARGEST:
        raise refusal(path, Text("it is larger than any network that is known here"))
    if is_index(path):
        return checkpoint.read(path)
    if is_caffe(head):
        return caffe.read(path)
    if is_graph(head):
        return tensorflow.read(path)
    try:
        arrays = _reader(path, head)(path)
    except UnreadableError as error:
        raise refusal(path, error.why, error.remedy) from error
    return _recognised(path, arrays, Given(units, recursions), _LAYOUTS)


def _recognised(
    path: Path,
    arrays: Arrays,
    given: Given,
    layouts: Iterable[Callable[[Path, Arrays, Given], ImportedNetwork | None]],
) -> ImportedNetwork:
    for recognise in layouts:
        if found := recognise(path, arrays, given):
            return found
    if arrays.code:
        why = Text(
            "its network, {code} with {names}, is none of LapSRN, MS-LapSRN, DRRN and DRCN",
            code=arrays.code,
            names=arrays.listed,
        )
    else:
        why = Text(
            "its tensors ({names}) are not those of LapSRN, MS-LapSRN, DRRN or DRCN",
            names=arrays.listed,
        )
    raise UnknownNetworkError(refusal(path, why), arrays)


def _reader(path: Path, head: bytes) -> Callable[[Path], Arrays]:
    """The reader for a file that begins with `head`. Raises ModelError for other files."""
    if head.startswith(b"MATLAB 5.0"):
        return matconvnet.read
    if head.startswith(b"MATLAB 7.3"):
        raise refusal(path, Text("it is a MATLAB 7.3 file; save it with -v7 in MATLAB"))
    for signature, kind in _OTHERS.items():
        if head.startswith(signature):
            raise refusal(path, Text("{kind} files are not supported", kind=kind))
    if npz.is_npz(path):
        return npz.read
    if zipfile.is_zipfile(path) or head[:1] == b"\x80":  # a PyTorch archive or a bare pickle
        return pytorch.read
    if is_safetensors(head):
        return safetensors_file.read
    raise refusal(path, Text("it is not a file of a known network"))
