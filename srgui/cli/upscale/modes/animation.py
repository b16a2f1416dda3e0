"""--animate: the frames of an animation, upscaled and joined with its times."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

import numpy as np
from PIL import Image

from srgui.cli.upscale.modes.film import Film
from srgui.cli.upscale.options import Settings
from srgui.cli.upscale.outcomes import Failed, Outcome, OutputFile, PassedOver, Upscaled
from srgui.cli.upscale.targets import InputFile, frame_path
from srgui.errors import OptionError, SrguiError, WriteError
from srgui.images.reading.frame_times import USUAL, FrameTimes, frame_times
from srgui.images.reading.reader import read
from srgui.images.writing.animation import ANIMATED_SUFFIXES, write_animation
from srgui.images.writing.atomic import replacing
from srgui.images.writing.writer import Written, rounded_to_8_bits
from srgui.output.files import make_folder
from srgui.texts import Text


@dataclass(frozen=True)
class Animator:
    """Joins frames that were upscaled into `folder`."""

    settings: Settings

    folder: Path | None = None
    """The temporary folder of the frames; None if they are not joined."""

    films: Mapping[Path, Film] = field(default_factory=dict)
    """Series of pictures that are joined, by the path that stands for each."""

    @property
    def of_frames(self) -> Settings:
        """The settings for single pictures, in which frames have no format of their own."""
        if self.folder is None:
            return self.settings
        return replace(self.settings, writing=replace(self.settings.writing, format=None))

    def frame_path(self, file: InputFile, number: int, count: int, scale: float) -> Path:
        """Return the file of a frame, counted from 1: a temporary one if frames are joined."""
        if self.folder is None:
            return frame_path(file, number, count, scale)
        return self.folder / f"{number}.png"

    def pictures(self, files: Sequence[InputFile]) -> list[InputFile]:
        """Replace what stands for a film by its pictures, with temporary targets."""
        found = []
        for file in files:
            film = self.films.get(file.path)
            if film is None or self.folder is None:
                found.append(file)
                continue
            for number, path in enumerate(film.pictures, start=1):
                found.append(InputFile(path, partial(_one_path, self.folder / f"{number}.png")))
        return found

    def joined(
        self, outcomes: Iterator[Outcome], files: Sequence[InputFile] = ()
    ) -> Iterator[Outcome]:
        """Return one outcome for each animation, after its last frame, and others as they are.

        `files` contain what stands for the films.
        """
        if self.folder is None:
            return outcomes
        places = {
            path: (InputFile(path, file.target), number, len(self.films[file.path].pictures))
            for file in files
            if file.path in self.films
            for number, path in enumerate(self.films[file.path].pictures, start=1)
        }
        return self._joined(_as_frame(outcome, places) for outcome in outcomes)

    def _joined(self, outcomes: Iterator[Outcome]) -> Iterator[Outcome]:
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
            raise WriteError(
                Text("Can't write {path}", path=path),
                Text("the file exists already"),
                Text("Choose another name or overwrite it."),
            )
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
        assert self.folder is not None
        for path in self.folder.glob("*.png"):
            with suppress(OSError):
                path.unlink()


@contextmanager
def animator(
    settings: Settings, films: Mapping[Path, Film] = MappingProxyType({})
) -> Iterator[Animator]:
    """Yield an animator, with a temporary folder if frames are to be joined."""
    if not settings.animate:
        yield Animator(settings)
        return
    with tempfile.TemporaryDirectory(prefix="srgui-") as name:
        yield Animator(settings, Path(name), films)


def _one_path(path: Path, _scale: float) -> Path:
    """Return a path, whatever the factor is."""
    return path


def _as_frame(outcome: Outcome, places: Mapping[Path, tuple[InputFile, int, int]]) -> Outcome:
    """Return the outcome of a film's picture as that of a frame of one file, others as they are."""
    if not isinstance(outcome, Upscaled) or outcome.source.file.path not in places:
        return outcome
    file, number, count = places[outcome.source.file.path]
    source = outcome.source
    picture = replace(source.picture, frames=count)
    return replace(outcome, source=replace(source, file=file, picture=picture, frame=number))


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
