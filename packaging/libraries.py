"""The shared libraries of packages, and the licence of each."""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import PurePath

_GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"

# By the beginning of the file name: the project and its SPDX licence.
_LIBRARIES = {
    "libQt6*": ("Qt", "LGPL-3.0-only"),
    "libX11*": ("libX11", "MIT-open-group"),
    "libXau*": ("libXau", "MIT-open-group"),
    "libLerc*": ("LERC", "Apache-2.0"),
    "libaom*": ("libaom", "BSD-2-Clause"),
    "libavif*": ("libavif", "BSD-2-Clause"),
    "libbrotli*": ("Brotli", "MIT"),
    "libbz2*": ("bzip2", "bzip2-1.0.6"),
    "libde265*": ("libde265", "LGPL-3.0-or-later"),
    "libdeflate*": ("libdeflate", "MIT"),
    "libffi*": ("libffi", "MIT"),
    "libgfortran*": ("GCC runtime", _GCC),
    "libgomp*": ("GCC runtime", _GCC),
    "libquadmath*": ("libquadmath", "LGPL-2.1-or-later"),
    "libheif*": ("libheif", "LGPL-3.0-or-later"),
    "libhwloc*": ("hwloc", "BSD-3-Clause"),
    "libicu*": ("ICU", "Unicode-3.0"),
    "libjasper*": ("JasPer", "JasPer-2.0"),
    "libjpeg*": ("libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib"),
    "libjxl*": ("libjxl", "BSD-3-Clause"),
    "liblcms2*": ("Little CMS", "MIT"),
    "liblzma*": ("XZ Utils", "0BSD"),
    "libopenjp2*": ("OpenJPEG", "BSD-2-Clause"),
    "libopenvino_*_cpu_plugin*": ("OpenVINO with oneDNN", "Apache-2.0 AND BSD-3-Clause"),
    "libopenvino*": ("OpenVINO", "Apache-2.0"),
    "libpng16*": ("libpng", "libpng-2.0"),
    "libpyside6*": ("libpyside6", "LGPL-3.0-only"),
    "libpython3*": ("libpython", "PSF-2.0"),
    "libraw*": ("LibRaw", "LGPL-2.1-only OR CDDL-1.0"),
    "libscipy_openblas*": ("OpenBLAS", "BSD-3-Clause"),
    "libsharpyuv*": ("libwebp", "BSD-3-Clause"),
    "libshiboken6*": ("libshiboken6", "LGPL-3.0-only"),
    "libtbb*": ("oneTBB", "Apache-2.0"),
    "libtiff*": ("libtiff", "libtiff"),
    "libwayland-*": ("Wayland", "MIT"),
    "libwebp*": ("libwebp", "BSD-3-Clause"),
    "libxcb*": ("libxcb", "X11"),
    "libxkbcommon*": ("libxkbcommon", "MIT"),
    "libz.*": ("zlib", "Zlib"),
    "libzstd*": ("Zstandard", "BSD-3-Clause"),
}


def project_of(library: PurePath) -> tuple[str, str]:
    """Return the project and licence of a library; a new library needs an entry above."""
    if "plugins" in library.parts:
        return _LIBRARIES["libQt6*"]
    for pattern, project in _LIBRARIES.items():
        if fnmatch(library.name, pattern):
            return project
    raise SystemExit(f"packaging/libraries.py has no licence for {library}")
