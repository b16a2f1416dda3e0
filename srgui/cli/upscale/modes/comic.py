"""Comic book archives (.cbz): their pages are upscaled like a folder, and packed again."""

from __future__ import annotations

import argparse
import lzma
import os
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from srgui.cli.upscale.settings import Settings
from srgui.errors import OptionError, ReadError, reason
from srgui.images.formats import READABLE_SUFFIXES
from srgui.images.writing.atomic import exists_error, replacing
from srgui.images.writing.filenames import DEFAULT_PATTERN, file_name
from srgui.output.files import make_folder
from srgui.texts import Text

SUFFIX = ".cbz"
_RESULTS = "results"
_DAMAGES = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)
_LARGEST = 20_000_000_000  # bytes of an archive's content, beyond which it is taken for a bomb


@dataclass(frozen=True)
class Comic:
    """An archive whose pages are unpacked."""

    source: Path

    target: Path
    """The archive of the results."""

    folder: Path
    """The temporary folder."""

    overwrite: bool
    """Replace the archive of the results if there is one."""

    names: tuple[str, ...]
    """The pages' names in the archive, by the number that their files have instead."""

    @property
    def pages(self) -> Path:
        """The folder of the pages."""
        return self.folder / self.source.name

    @property
    def results(self) -> Path:
        """The folder for the results."""
        return self.folder / _RESULTS

    def shown(self, text: str) -> str:
        """Return a text without the name of the temporary folder."""
        return text.replace(f"{self.folder}{os.sep}", "")

    def pack(self) -> None:
        """Write the archive of the results, with everything else in the source.

        Names that lead out of an archive are left out. Raises ReadError and WriteError.
        """
        make_folder(self.target.parent)
        with (
            replacing(self.target, overwrite=self.overwrite) as file,
            zipfile.ZipFile(self.source) as before,
            zipfile.ZipFile(file, "w") as after,
        ):
            for path in sorted(self.results.iterdir()):
                page = PurePosixPath(self.names[int(path.name.partition("_")[0])])
                name = str(page.with_suffix(path.suffix))
                if name in after.namelist():  # as of 1.tga and 1.png, which both become 1.png
                    name = f"{page}{path.suffix}"
                after.write(path, name)  # stored: it is compressed
            for info in before.infolist():
                inside = ".." not in PurePosixPath(info.filename).parts
                if inside and not info.is_dir() and info.filename not in self.names:
                    with _reading(self.source):
                        content = before.read(info)
                    after.writestr(info, content)


def is_comic(path: Path) -> bool:
    """Return whether a path is that of an archive."""
    return path.suffix.lower() == SUFFIX and path.is_file()


@contextmanager
def unpacked(args: argparse.Namespace) -> Iterator[Comic]:
    """Unpack the archive that is to be upscaled, for the time of the block, in which the arguments
    name its pages and a folder for their results instead.

    No page is skipped, since it would be missing. Raises ModelError, ReadError, WriteError and
    OptionError.
    """
    settings = Settings.of(args)
    archive = next(filter(is_comic, args.images))
    _check(archive, args)
    target = _target(archive, settings)
    if target.exists() and not args.overwrite:
        raise exists_error(target)
    with tempfile.TemporaryDirectory(prefix="srgui-") as name:
        folder = Path(name)
        names = _unpack(archive, folder / archive.name)
        comic = Comic(archive, target, folder, args.overwrite, names)
        args.images, args.output = [comic.pages], f"{comic.results}/"
        if args.if_larger == "skip":
            args.if_larger = "copy"
        yield comic


def _check(archive: Path, args: argparse.Namespace) -> None:
    """Raise OptionError for what does not go with an archive."""
    if len(args.images) > 1 or args.animate or args.frames or args.steps:
        raise OptionError(
            Text("Can't upscale {path}", path=archive),
            Text("an archive is upscaled alone, without frames and steps"),
        )
    if args.manifest or args.resume:
        raise OptionError(
            Text("Can't upscale {path} with a manifest", path=archive),
            Text("the pages of an archive are not recorded one by one"),
            Text("Leave out --manifest and --resume."),
        )


def _unpack(source: Path, folder: Path) -> tuple[str, ...]:
    """Write the pages under numbers, which no name in an archive can lead astray."""
    what = Text("Can't open {path}", path=source)
    folder.mkdir()
    with _reading(source), zipfile.ZipFile(source) as archive:
        if sum(info.file_size for info in archive.infolist()) > _LARGEST:
            raise ReadError(what, Text("its content is implausibly large"))
        pages = [i for i in archive.infolist() if _is_page(i)]
        pages.sort(key=lambda page: page.filename.casefold())
        for number, page in enumerate(pages):
            suffix = PurePosixPath(page.filename).suffix.lower()
            path = folder / f"{number:05}{suffix}"
            with archive.open(page) as content, path.open("wb") as file:
                shutil.copyfileobj(content, file)
    if not pages:
        raise ReadError(what, Text("there are no pictures in it"))
    return tuple(page.filename for page in pages)


@contextmanager
def _reading(source: Path) -> Iterator[None]:
    """Raise ReadError for errors of a damaged or encrypted archive in the block."""
    what = Text("Can't open {path}", path=source)
    try:
        yield
    except _DAMAGES as error:
        raise ReadError(what, Text("it is not an intact archive without password")) from error
    except OSError as error:
        raise ReadError(what, reason(error)) from error


def _is_page(info: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(info.filename)
    hidden = any(part.startswith((".", "__MACOSX")) for part in path.parts)
    return not info.is_dir() and not hidden and path.suffix.lower() in READABLE_SUFFIXES


def _target(source: Path, settings: Settings) -> Path:
    output, factor = settings.output, settings.size.factor
    if output is not None and Path(output).suffix.lower() == SUFFIX:
        return Path(output)
    stem = f"{source.stem}_{settings.name}"
    if factor is not None:
        stem = file_name(DEFAULT_PATTERN, source.stem, settings.name, factor)
    return (source.parent if output is None else Path(output)) / f"{stem}{SUFFIX}"
