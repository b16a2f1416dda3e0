"""The texts of all licences for the application's folder `licences`."""

from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution
from pathlib import Path

from components import packages

Entry = tuple[str, str, str]  # name in the application, path here, type: as PyInstaller keeps them

_OWN = Path(__file__).resolve().parent / "licences"  # Qt's, missing in its packages
_NAMED = re.compile(r"licen[cs]e|copying|notice|patents", re.IGNORECASE)


def licence_texts(binaries: Iterable[Entry]) -> list[Entry]:
    """Return the texts of all packages, of Python, and of the system libraries in `binaries`."""
    texts = {f"qt/{file.name}": file for file in sorted(_OWN.iterdir())}
    texts["python/LICENSE.txt"] = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    for package in packages():
        texts.update(_of_package(package))
    for file in _of_system(binaries):
        texts[f"{file.parent.name}/copyright"] = file
    return [(f"licences/{name}", str(file), "DATA") for name, file in texts.items()]


def _of_package(package: Distribution) -> Iterator[tuple[str, Path]]:
    for file in package.files or ():
        inner = [part for part in file.parts[1:] if part != "licenses"]
        named = _NAMED.search(file.name) or "licensing" in file.parts
        if named and file.suffix not in (".py", ".pyc", ".pyi"):
            name = f"{package.metadata['Name']}/{'-'.join(inner)}"
            yield name, Path(str(package.locate_file(file)))


def _of_system(binaries: Iterable[Entry]) -> list[Path]:
    """Debian's copyright files of the packages whose libraries are included."""
    if shutil.which("dpkg-query") is None:
        return []
    libraries = {str(Path(path).resolve()) for _, path, _ in binaries if path.startswith("/")}
    system = sorted(path for path in libraries if path.startswith(("/usr/lib", "/lib")))
    if not system:
        return []
    # Files may be listed with or without a leading /usr.
    asked = [*system, *(path.removeprefix("/usr") for path in system)]
    output = subprocess.run(["dpkg-query", "-S", *asked], capture_output=True, text=True).stdout
    owners = {line.partition(":")[0] for line in output.splitlines()}
    return [Path("/usr/share/doc") / owner / "copyright" for owner in sorted(owners)]
