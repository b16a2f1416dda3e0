"""The network in a published file, whatever its layout.

Files are recognised by their content. No code in them is run: pickles go through torch's
weights-only loader, and a MATLAB file contains arrays.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

from srgui.errors import reason
from srgui.models.importers import drrn_port, matconvnet
from srgui.models.importers.imported import ImportedNetwork, refusal
from srgui.texts import Text


def read_published(path: Path, units: int | None = None) -> ImportedNetwork:
    """The network in LapSRN's MatConvNet file (.mat) or DRRN's PyTorch port (.pth).

    `units` is the number of DRRN's residual units, which its file does not contain; by default the
    better of the paper's two. Raises ModelError when the file is anything else, damaged, contains
    code or would take far more memory than its size, and OptionError when scipy, which reads MATLAB
    files, is not installed.
    """
    try:
        with path.open("rb") as file:
            head = file.read(128)
    except OSError as error:
        raise refusal(path, reason(error)) from error
    if head.startswith(b"MATLAB 5.0"):
        return matconvnet.read(path)
    if head.startswith(b"MATLAB 7.3"):
        raise refusal(path, Text("it is a MATLAB 7.3 file; save it with -v7 in MATLAB"))
    if zipfile.is_zipfile(path) or head[:1] == b"\x80":  # a PyTorch archive or a bare pickle
        return drrn_port.read(path, units)
    if path.suffix == ".safetensors":
        raise refusal(path, Text("it is already a .safetensors file"))
    raise refusal(path, Text("it is neither a MATLAB nor a PyTorch file"))
