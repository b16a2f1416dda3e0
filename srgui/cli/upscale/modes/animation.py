"""--animate: upscale the frames of an animation, and join them with its times."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from srgui.cli.upscale.batch import upscale_all
from srgui.cli.upscale.outcomes import Failed, Outcome, OutputFile, PassedOver, Upscaled
from srgui.cli.upscale.settings import Settings
from srgui.cli.upscale.targets import InputFile
from srgui.errors import OptionError, SrguiError, WriteError
from srgui.images.reading.frame_times import USUAL, FrameTimes, frame_times
from srgui.images.reading.reader import read
from srgui.images.writing.animation import ANIMATED_SUFFIXES, write_animation
from srgui.images.writing.atomic import exists_error, replacing
from srgui.images.writing.writer import Written, rounded_to_8_bits
from srgui.output.files import make_folder
from srgui.texts import Text

if TYPE_CHECKING:
    from srgui.engine.upscaler import Upscaler


def upscale_animations(
    files: Sequence[InputFile],
    settings: Settings,
    load: Callable[[str], Upscaler] | None = None,
    *,
    films: Mapping[Path, Sequence[Path]] = MappingProxyType({}),
) -> Iterator[Outcome]:
    """Upscale pictures like `upscale_all`, and yield one outcome for each animation.

    `films` are series of pictures that become animations, by the path among `files` that stands for
    each.
    """
    with tempfile.TemporaryDirectory(prefix="srgui-") as name:
        folder = Path(name)
        # Frames have no format of their own.
        of_frames = replace(settings, writing=replace(settings.writing, format=None))
        pictures = list[InputFile]()
        frames = dict[Path, _Frame]()
        for file in files:
            film = films.get(file.path, ())
            for number, path in enumerate(film, start=1):
                target = partial(_frame_path, folder, file, number, len(film))
                pictures.append(InputFile(path, target))
                frames[path] = _Frame(InputFile(path, file.target), number, len(film))
            if not film:
                pictures.append(file)
        outcomes = upscale_all(pictures, of_frames, load, partial(_frame_path, folder))
        joiner = _Joiner(settings, folder)
        yield from joiner.joined(_as_frame(outcome, frames) for outcome in outcomes)


@dataclass(frozen=True)
class _Frame:
    """A picture of a film."""

    film: InputFile
    """The picture's own file, with the target of the film."""

    number: int
    """Counted from 1."""

    count: int
    """The pictures of the film."""


@dataclass(frozen=True)
class _Joiner:
    """Joins frames that were upscaled into a folder."""

    settings: Settings

    folder: Path
    """The temporary folder of the frames."""

    def joined(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """Yield one outcome for each animation, after its last frame, and others as they are."""
        frames: list[Upscaled] = []
        for outcome in outcomes:
            if isinstance(outcome, PassedOver) and outcome.source.frame is not None:
                if outcome.source.frame == 1:
                    yield self._passed_over(outcome)
                continue
            if not isinstance(outcome, Upscaled) or outcome.source.frame is None:
                if isinstance(outcome, Failed):
                    self._clear()  # or the next animation would find frames of this one
                yield outcome
                continue
            if outcome.source.frame == 1:
                frames = []
            count = outcome.source.picture.frames
            frames.append(outcome if len(frames) + 1 == count else _without_pixels(outcome))
            if outcome.source.frame == count == len(frames):
                try:
                    yield self._join(frames)
                except SrguiError as error:
                    yield Failed(outcome.source.file, error)
            if outcome.source.frame == count:
                self._clear()

    def _join(self, frames: list[Upscaled]) -> Upscaled:
        """Write an animation. Raises ReadError, WriteError and OptionError."""
        last, writing = frames[-1], self.settings.writing
        path = self._target(last.source.file, last.plan.scale)
        make_folder(path.parent)
        if path.exists() and self.settings.skip_existing:
            there = OutputFile(path, last.files[-1].step)
            source = replace(last.source, frame=None)
            return replace(last, source=source, files=(there,), seconds=None)
        if path.exists() and not writing.overwrite:
            raise exists_error(path)
        times = self._times(last.source.file.path, len(frames))
        loaded = [_loaded(frame.files[-1].path) for frame in frames]
        if len({frame.size for frame in loaded}) > 1:
            raise WriteError(
                Text("Can't write {path}", path=path), Text("its pictures differ in size")
            )
        write_animation(
            loaded,
            path,
            times.milliseconds,
            loop=times.loop,
            quality=writing.quality,
            icc=last.source.picture.icc,
            overwrite=writing.overwrite,
        )
        kept = (Text("{count} frames with their times", count=len(frames)),)
        deep = last.source.picture.bits == 16
        name = path.suffix[1:].upper()
        lost = (Text("16 bits ({format} has 8: rounded)", format=name),) if deep else ()
        return replace(
            last,
            source=replace(last.source, frame=None),
            files=(OutputFile(path, last.files[-1].step, Written(path, kept, lost)),),
            seconds=sum(frame.seconds or 0.0 for frame in frames),
            reason=frames[0].reason,
        )

    def _times(self, path: Path, count: int) -> FrameTimes:
        """Return the times of a file's frames, or those that follow from the rate. Raises
        ReadError."""
        if self.settings.fps is not None:
            ends = [round(1000 * number / self.settings.fps) for number in range(count + 1)]
            return FrameTimes(tuple(np.diff(ends).tolist()), 0)
        times = frame_times(path, pixel_limit=self.settings.pixel_limit)
        return times if times.milliseconds else FrameTimes((USUAL,) * count, 0)

    def _passed_over(self, outcome: PassedOver) -> PassedOver | Failed:
        """Skip or copy a whole animation that is larger than wanted."""
        whole = replace(outcome.source, frame=None)
        if outcome.copy is None:
            return replace(outcome, source=whole)
        source, overwrite = whole.file.path, self.settings.writing.overwrite
        try:
            target = self._target(whole.file, 1.0)
            if self.settings.skip_existing and target.exists():
                return PassedOver(whole, target, existed=True)
            if target.suffix.lower() != source.suffix.lower():
                raise OptionError(
                    Text("Can't copy {path}", path=source),
                    Text("another format is chosen"),
                    Text("Choose the format of the source."),
                )
            make_folder(target.parent)
            with source.open("rb") as content, replacing(target, overwrite=overwrite) as copy:
                shutil.copyfileobj(content, copy)
        except (SrguiError, OSError) as error:
            return Failed(whole.file, error)
        return PassedOver(whole, target)

    def _target(self, file: InputFile, scale: float) -> Path:
        """Return the file of an animation, in the format of the source if none is chosen."""
        target = file.target(scale)
        chosen = self.settings.writing.format
        given = self.settings.output is not None and target == Path(self.settings.output)
        if not chosen and not given:
            suffix = file.path.suffix.lower()
            target = target.with_suffix(suffix if suffix in ANIMATED_SUFFIXES else ".webp")
        if target.suffix.lower() not in ANIMATED_SUFFIXES:
            raise OptionError(
                Text("Can't write {path}", path=target),
                Text("its format has no animations"),
                Text("Choose GIF, WebP or PNG."),
            )
        return target

    def _clear(self) -> None:
        for path in self.folder.glob("*.png"):
            with suppress(OSError):
                path.unlink()


def _frame_path(folder: Path, _file: InputFile, number: int, _count: int, _scale: float) -> Path:
    """Return the temporary file of a frame, counted from 1."""
    return folder / f"{number}.png"


def _as_frame(outcome: Outcome, frames: Mapping[Path, _Frame]) -> Outcome:
    """Return the outcome of a film's picture as that of a frame of one file, others as they are."""
    frame = frames.get(outcome.file.path)
    if not isinstance(outcome, Upscaled) or frame is None:
        return outcome
    picture = replace(outcome.source.picture, frames=frame.count)
    source = replace(outcome.source, file=frame.film, picture=picture, frame=frame.number)
    return replace(outcome, source=source)


def _loaded(path: Path) -> Image.Image:
    """Read a frame, in 8 bits."""
    picture = read(path)
    samples = picture.pixels
    if picture.alpha is not None:
        samples = np.dstack((samples, picture.alpha))
    samples = rounded_to_8_bits(samples) if picture.bits == 16 else samples
    return Image.fromarray(samples[..., 0] if samples.shape[2] == 1 else samples)


def _without_pixels(frame: Upscaled) -> Upscaled:
    """Return a frame without the pixels of its source, of which there may be thousands."""
    picture = frame.source.picture
    small = replace(picture, pixels=picture.pixels[:1, :1].copy(), alpha=None)
    return replace(frame, source=replace(frame.source, picture=small))
