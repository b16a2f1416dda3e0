"""The orders of a command, made from its files as workers have room for them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from srgui.cli.upscale.cluster.order import Order, Target
from srgui.cli.upscale.manifest import Manifest
from srgui.cli.upscale.outcomes import Failed
from srgui.cli.upscale.settings import Settings
from srgui.cli.upscale.sources import find_in_turn
from srgui.cli.upscale.targets import InputFile, with_targets
from srgui.cluster.path_map import PathMap
from srgui.engine.planning.planner import TILE_MEMORY
from srgui.errors import ReadError, SrguiError, reason
from srgui.images.analysis.quality_estimate import QualityEstimate
from srgui.images.reading.reader import read, size_of
from srgui.images.writing.atomic import exists_error
from srgui.images.writing.filenames import Names
from srgui.images.writing.options import format_of
from srgui.output.files import make_folder
from srgui.output.series import Series
from srgui.texts import Text

# Bytes, as measured with LapSRN and ncnn at 4x, rounded up.
_PROCESS = 300_000_000  # with runtime and network
_TILE_BYTES = 30  # of a tile, for each pixel of its result
_SOURCE_BYTES = 16  # for each pixel of the source


@dataclass(frozen=True)
class Item:
    """A picture of the command."""

    file: InputFile
    """Its file, and that of its result, as this computer knows them."""

    target: Path
    """The file of its result, or another one in the same folder."""

    order: Order

    pixels: int
    """Pixels of the result, by the size in the header; 0 if it has none."""

    memory: int
    """Bytes that a worker needs."""

    in_bands: bool
    """True if the result is to be divided among the workers."""


class Orders:
    """Makes the orders of a command, for workers that know its folders by `path_map`.

    With `send`, files are sent along, and results sent back. Results with more pixels than
    `bands_above` are divided, if their format can be.
    """

    def __init__(
        self,
        images: Sequence[Path],
        settings: Settings,
        manifest: Manifest | None,
        path_map: PathMap,
        *,
        send: bool,
        bands_above: int,
    ) -> None:
        self._images, self._settings, self._manifest = images, settings, manifest
        self._path_map, self._send = path_map, send
        self._bands_above = bands_above
        self._earlier = manifest.targets() if manifest else {}
        self.done = 0
        """Pictures that are left out because earlier runs have done them."""

    def __iter__(self) -> Iterator[Item | Failed]:
        """Yield every picture, or its error. Raises OptionError and ReadError."""
        names = Names()
        for sources in find_in_turn(self._images, self._settings):
            series = Series(sources.folders)
            sources = replace(sources, earlier=self._earlier)
            for file in with_targets(sources, self._settings, names):
                if self._manifest is not None and self._manifest.is_done(file.path):
                    self.done += 1
                    continue
                try:
                    yield self._item(file, series)
                except (SrguiError, OSError) as error:
                    yield Failed(file, error)

    def _item(self, file: InputFile, series: Series) -> Item:
        """Raise ReadError and WriteError."""
        settings, scale = self._settings, self._settings.size.factor or 1.0
        path = file.target(scale)
        if file.path.is_dir():
            raise ReadError(Text("There are no pictures in {folder}", folder=file.path))
        make_folder(path.parent)
        exact = settings.size.factor is not None and not settings.all_frames
        exists = exact and os.path.lexists(path)
        if exists and not (settings.writing.overwrite or settings.skip_existing):
            raise exists_error(path)
        # From here on, a file that is there is that of a worker that died before it said so.
        settings = replace(settings, skip_existing=not settings.writing.overwrite)
        members = series.members(file.path)
        order = Order(
            self._path_map.to_worker(file.path),
            Target(self._path_map.to_worker(path), scale),
            settings,
            tuple(map(self._path_map.to_worker, members)),
        )
        if self._send:
            order = replace(
                order,
                content=_content(file.path),
                existing=_content(path) if exists and settings.skip_existing else None,
                judged=self._judged(file.path, series) if members else None,
            )
        return self._with_needs(file, path, order)

    def _with_needs(self, file: InputFile, path: Path, order: Order) -> Item:
        """Return an item with what it needs, by the size in the header."""
        settings = self._settings
        width, height = size_of(file.path) or (0, 0)
        scale = settings.size.factor or max(1.0, settings.size.wanted / max(1, min(width, height)))
        pixels = round(width * height * scale**2)
        format_ = format_of(path, settings.writing)
        in_bands = format_.streams and not settings.all_frames and pixels > self._bands_above
        tile = min(_TILE_BYTES * pixels, settings.memory or TILE_MEMORY)
        whole = 0 if format_.streams else 3 * pixels * (2 + format_.encoding)
        memory = _PROCESS + _SOURCE_BYTES * width * height + tile + whole
        return Item(file, path, order, pixels, round(memory), in_bands)

    def _judged(self, source: Path, series: Series) -> QualityEstimate:
        picture = read(source, pixel_limit=self._settings.pixel_limit)
        return series.estimate(picture)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ReadError(Text("Can't open {path}", path=path), reason(error)) from error
