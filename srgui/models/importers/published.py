"""The network in a published file, whatever its layout.

Files are recognised by their content. No code in them is run: they are read as named arrays, and
the names and shapes decide which network they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from srgui.errors import reason
from srgui.models.importers.imported import Given, ImportedNetwork
from srgui.models.importers.layouts import caffe, checkpoint, drrn, lapsrn, mslapsrn, tensorflow
from srgui.models.importers.program import ImportedProgram
from srgui.models.importers.reading import matconvnet, npz, pytorch, safetensors_file
from srgui.models.importers.reading.named import Arrays, UnreadableError
from srgui.models.importers.recognition import Kind, kind_of
from srgui.models.importers.refusal import UnknownNetworkError, refusal
from srgui.texts import Text

_LARGEST = 1_000_000_000  # bytes; the largest published network has a tenth

_WHOLE: Mapping[Kind, Callable[[Path], ImportedNetwork | ImportedProgram]] = {
    Kind.CHECKPOINT: checkpoint.read,
    Kind.CAFFE: caffe.read,
    Kind.GRAPH: tensorflow.read,
}
_READERS: Mapping[Kind, Callable[[Path], Arrays]] = {
    Kind.MATLAB: matconvnet.read,
    Kind.NPZ: npz.read,
    Kind.PYTORCH: pytorch.read,
    Kind.SAFETENSORS: safetensors_file.read,
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

    docs/models.md lists the files; those of ncnn and ONNX are none of them. `units` is the number
    of DRRN's residual units, `recursions` that of MS-LapSRN, which their files do not contain; by
    default the best of the papers'. Raises UnknownNetworkError when the file contains the weights
    of another network, ModelError when it is anything else, damaged or would take far more memory
    than its size, and OptionError when scipy, which reads MATLAB files, is not installed.
    """
    kind = kind_of(path)
    try:
        size = path.stat().st_size
    except OSError as error:
        raise refusal(path, reason(error)) from error
    if size > _LARGEST:
        raise refusal(path, Text("it is larger than any network that is known here"))
    if kind in _WHOLE:
        return _WHOLE[kind](path)
    try:
        arrays = _READERS[kind](path)
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
