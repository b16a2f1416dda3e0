"""A manifest: a record of every picture that a run has finished, by which another run goes on.

It is a file of JSON Lines, to which a run only appends: a line with the options of the run, then a
line for each picture, with the paths, sizes and SHA-256 of its files and the seconds of computing.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO

import srgui
from srgui.cli.console import print_note
from srgui.cli.upscale.record import Record
from srgui.cli.upscale.settings import Settings
from srgui.cli.upscale.sources import Sources
from srgui.errors import OptionError, ReadError, WriteError, reason
from srgui.texts import Text

_BATCH, _PATIENCE = 64, 2.0  # records, and seconds, after which they are flushed to the disk
# The settings on which neither the names nor the pixels of results depend.
_IMMATERIAL = (
    "computing", "tile", "memory", "skip_existing", "ignore_unknown", "pixel_limit", "fidelity",
    "json",
)  # fmt: skip


@dataclass(slots=True)  # there may be a million
class Entry:
    """A picture file that was upscaled, with all its frames as far as they are recorded."""

    size: int
    """Bytes of the file."""

    modified: int
    """The time of its last modification, in nanoseconds."""

    target: Path
    """The file of its result, without the number of a frame."""

    frames: int = 1
    """The frames or pages that were to be upscaled."""

    finished: set[int] = field(default_factory=set)
    """Those that are done, counted from 1."""

    outputs: dict[str, int] = field(default_factory=dict)
    """The bytes of each file that was written."""

    def is_of(self, path: Path) -> bool:
        """Return whether a file is as it was when it was upscaled."""
        try:
            status = path.stat()
        except OSError:
            return False
        return (status.st_size, status.st_mtime_ns) == (self.size, self.modified)

    def is_complete(self) -> bool:
        """Return whether all frames are done, and their files have the size they were given."""
        if len(self.finished) < self.frames:
            return False
        try:
            return all(Path(p).stat().st_size == size for p, size in self.outputs.items())
        except OSError:
            return False


class Manifest:
    """The manifest at `path`, whose file is open for appending until `close`."""

    def __init__(self, path: Path, options: Record) -> None:
        self.path = path
        self.entries: dict[str, Entry] = {}
        self._options = options
        self._unsynced, self._synced = 0, time.monotonic()
        self._file: BinaryIO | None = None

    def load(self) -> None:
        """Read the records of earlier runs. Raises ReadError and OptionError."""
        what = Text("Can't resume by {path}", path=self.path)
        try:
            with self.path.open("rb") as file:
                for record in _records(file, what):
                    if "options" in record:
                        self._check(what, record["options"])
                    else:
                        self._learn(record)
        except OSError as error:
            raise ReadError(what, reason(error), Text("Begin with --manifest.")) from error
        except (KeyError, TypeError, AttributeError) as error:  # changed by another program
            raise ReadError(what, Text("a record in it is incomplete")) from error

    def begin(self) -> None:
        """Open the file, and append the options. Raises WriteError."""
        try:
            self._file = self.path.open("ab")
            if self._file.tell():
                self._file.write(b"\n")  # ends a line that a crash has cut off
            self._write({"srgui": srgui.__version__, "options": self._options})
        except OSError as error:
            raise WriteError(Text("Can't write {path}", path=self.path), reason(error)) from error

    def append(self, record: Record) -> None:
        """Append the record of a picture. Raises WriteError."""
        source = Path(record["input"]["path"])
        record = {
            **record,
            "input": {**record["input"], "path": os.path.abspath(source)},  # noqa: PTH100
            **({"target": os.path.abspath(record["target"])} if "target" in record else {}),  # noqa: PTH100
            "outputs": [
                {**output, "path": os.path.abspath(output["path"])}  # noqa: PTH100
                for output in record["outputs"]
            ],
        }
        try:
            if "error" not in record:
                record["input"]["modified"] = source.stat().st_mtime_ns
            self._write(record)
        except OSError as error:
            raise WriteError(Text("Can't write {path}", path=self.path), reason(error)) from error
        self._learn(record)

    def entry(self, path: Path) -> Entry | None:
        """Return what is recorded of a picture file."""
        return self.entries.get(os.path.abspath(path))  # noqa: PTH100 - links stay links

    def targets(self) -> dict[str, Path]:
        """Return the results of pictures that have not changed, by absolute path."""
        return {
            path: entry.target for path, entry in self.entries.items() if entry.is_of(Path(path))
        }

    def is_done(self, path: Path) -> bool:
        """Return whether a picture is upscaled, and neither it nor its results have changed."""
        entry = self.entry(path)
        return entry is not None and entry.is_of(path) and entry.is_complete()

    def pending(self, sources: Sources) -> Sources:
        """Return the pictures that are not done yet, or have changed since; with the results of
        earlier runs.
        """
        pending = {p: folder for p, folder in sources.folders.items() if not self.is_done(p)}
        if done := len(sources.folders) - len(pending):
            print_note(f"{done:,} picture{'' if done == 1 else 's'} done by earlier runs skipped")
        return replace(sources, folders=pending, earlier=self.targets())

    def close(self) -> None:
        """Flush what was appended to the disk."""
        if self._file is not None:
            self._sync()
            self._file.close()

    def _write(self, record: Record) -> None:
        assert self._file is not None
        self._file.write(json.dumps(record).encode() + b"\n")
        self._file.flush()
        self._unsynced += 1
        if self._unsynced >= _BATCH or time.monotonic() - self._synced > _PATIENCE:
            self._sync()

    def _sync(self) -> None:
        assert self._file is not None
        os.fsync(self._file.fileno())
        self._unsynced, self._synced = 0, time.monotonic()

    def _learn(self, record: Record) -> None:
        source = record["input"]
        if "error" in record:
            self.entries.pop(source["path"], None)
            return
        entry = self.entries.get(source["path"])
        if entry is None or (entry.size, entry.modified) != (source["bytes"], source["modified"]):
            entry = Entry(source["bytes"], source["modified"], Path(record["target"]))
            self.entries[source["path"]] = entry
        entry.frames = source.get("frames", 1)
        entry.finished.add(source.get("frame", 1))
        entry.outputs |= {output["path"]: output["bytes"] for output in record["outputs"]}

    def _check(self, what: Text, options: Record) -> None:
        """Raise OptionError if an earlier run had other options."""
        others = [n for n, value in options.items() if self._options.get(n, value) != value]
        if others:
            why = Text("it was written with other options ({names})", names=", ".join(others))
            raise OptionError(what, why, Text("Begin another one with --manifest."))


@contextmanager
def manifest_for(args: argparse.Namespace, settings: Settings) -> Iterator[Manifest | None]:
    """Open the manifest that --manifest or --resume names, None without either.

    Raises WriteError, ReadError and OptionError.
    """
    name = args.resume or args.manifest
    if name is None:
        yield None
        return
    manifest = Manifest(name, options_of(settings))
    if args.resume:
        manifest.load()
    elif name.exists():
        raise WriteError(
            Text("Can't write {path}", path=name),
            Text("the file exists already"),
            Text("Go on with --resume, or choose another name."),
        )
    manifest.begin()
    try:
        yield manifest
    finally:
        manifest.close()


def options_of(settings: Settings) -> Record:
    """Return the options on which names and pixels of results depend."""
    options = {n: value for n, value in asdict(settings).items() if n not in _IMMATERIAL}
    options["writing"].pop("overwrite")
    if settings.output is not None:
        options["output"] = os.path.abspath(settings.output)  # noqa: PTH100 - links stay links
    content: Record = json.loads(json.dumps(options, default=str))
    return content


def _records(lines: Iterable[bytes], what: Text) -> Iterator[Record]:
    """Yield the records of a manifest, perhaps a million. Raises ReadError if it is none."""
    empty, known = True, False
    for line in lines:
        empty = False
        if (record := _parsed(line)) is None:
            continue
        if not known and "srgui" not in record:
            break
        known = True
        yield record
    if not (empty or known):
        raise ReadError(what, Text("it is not a manifest"))


def _parsed(line: bytes) -> dict[str, Any] | None:
    """Return a line's object; None for a line that a crash has cut off."""
    try:
        record = json.loads(line)
    except ValueError:
        return None
    return record if isinstance(record, dict) and ("srgui" in record or "input" in record) else None
