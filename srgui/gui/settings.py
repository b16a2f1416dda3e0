"""The settings that the window remembers from one start to the next."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, TypeAlias, get_args

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from srgui.engine.compute_options import ComputeOptions, RuntimeChoice
from srgui.gui.choice import DEFAULT_ENHANCEMENT, UpscaleSettings
from srgui.gui.text.languages import LANGUAGES, SYSTEM
from srgui.images.writing.colour_spaces import ColourSpace
from srgui.images.writing.options import DEFAULT_QUALITY, WriteOptions
from srgui.images.writing.writer import WRITABLE_SUFFIXES
from srgui.models.choice import DEFAULT_SCALE, Kind
from srgui.runtimes import Precision

_log = logging.getLogger(__name__)

MEGABYTE = 1 << 20
THEMES = ("system", "light", "dark")
KeptMetadata: TypeAlias = Literal["all", "no location", "none"]
RUNTIMES = get_args(RuntimeChoice)
PRECISIONS = get_args(Precision)
_VERSION = 2  # of the keys below
_RECENT = 12  # files
_YES, _NO = "yes", "no"
_SHARES = ("strength", "artefact_removal", "natural", "grain")  # of `Enhancement`, 0 to 1


@dataclass(frozen=True)
class Preferences:
    """The settings for every picture; the last seven are the defaults of an export."""

    device: str = "auto"  # as in `ComputeOptions`, like the next three
    threads: int | None = None
    runtime: RuntimeChoice = "auto"
    precision: Precision = "auto"
    memory: int = 2048  # megabytes for pictures and results
    courteous: bool = True  # leave a processor free on battery and for other programs
    background: bool = True  # upscale waiting pictures while the shown one needs nothing
    notify: bool = True  # at the end of long work, while another window is active
    language: str = SYSTEM  # or one of LANGUAGES
    theme: str = "system"  # one of THEMES
    format: str = ""  # a suffix such as ".png"; "" for the picture's own
    quality: int = DEFAULT_QUALITY  # 1 to 100
    folder: str = ""  # "" for that of the picture
    pattern: str = "{name}_{model}_{scale}x"  # of the file's name without suffix
    metadata: KeptMetadata = "all"  # that an export keeps
    colours: ColourSpace = "same"  # of an export
    provenance: bool = True  # record network and settings in the files

    @property
    def compute(self) -> ComputeOptions:
        """The options of computing: device, threads, runtime and precision."""
        return ComputeOptions(self.device, self.threads, self.runtime, self.precision)

    def write_options(self, *, overwrite: bool) -> WriteOptions:
        """The options of writing: quality and metadata, and whether to `overwrite` files."""
        return WriteOptions(
            quality=self.quality,
            overwrite=overwrite,
            strip=self.metadata == "none",
            location=self.metadata == "all",
            colours=self.colours,
            provenance=self.provenance,
        )


class Settings:
    """A small INI file: in `profile` if given, else in the system's folder for settings.

    A file of an older version is updated. One of a newer or an unknown version is copied first;
    then all known values are read from it, and the others stay in it. An invalid value counts as
    not set.
    """

    def __init__(self, profile: Path | None = None) -> None:
        if profile is None:
            self._store = QSettings(
                QSettings.Format.IniFormat, QSettings.Scope.UserScope, "srgui", "srgui"
            )
        else:
            self._store = QSettings(str(profile / "srgui.ini"), QSettings.Format.IniFormat)
        self._bring_up_to_date()

    def save(self) -> None:
        """Write the file now."""
        self._store.sync()

    # The settings of pictures

    def choice(self, models: Collection[str]) -> UpscaleSettings:
        """Return the settings that a session begins with: the network, the factor and the natural
        texture that were used last, at first 4× by the first model. The rest depends on the
        pictures and begins anew.
        """
        model = self._text("choice/model", models) or next(iter(models))
        scale = self._number("choice/scale", 1.0, 8.0) or DEFAULT_SCALE
        natural = self._number("choice/natural", 0.0, 1.0)
        if natural is None:
            natural = DEFAULT_ENHANCEMENT.natural
        enhancement = replace(DEFAULT_ENHANCEMENT, natural=natural)
        return UpscaleSettings(model, scale, self.preferences.compute, enhancement=enhancement)

    def last_choice(self, models: Collection[str]) -> UpscaleSettings:
        """Return the settings of the last session's pictures, with kind and fine tuning."""
        begin = self.choice(models)
        kind = Kind(self._text("choice/kind", [kind.value for kind in Kind]) or Kind.AUTO.value)
        stored = {name: self._number(f"choice/{name}", 0.0, 1.0) for name in _SHARES}
        given: dict[str, Any] = {name: value for name, value in stored.items() if value is not None}
        kept = self._text("choice/keep_grain") == _YES
        return replace(begin.enhanced(keep_grain=kept, **given), kind=kind)

    def set_choice(self, choice: UpscaleSettings) -> None:
        """Store the settings of pictures."""
        self._store.setValue("choice/model", choice.model)
        self._store.setValue("choice/scale", choice.scale)
        self._store.setValue("choice/kind", choice.kind.value)
        for name in _SHARES:
            self._store.setValue(f"choice/{name}", getattr(choice.enhancement, name))
        self._store.setValue("choice/keep_grain", _YES if choice.enhancement.keep_grain else _NO)

    @property
    def preferences(self) -> Preferences:
        """The settings for every picture."""
        read = {
            "device": self._text("preferences/device"),
            "threads": self._whole("preferences/threads", 1, 1024),
            "runtime": self._text("preferences/runtime", RUNTIMES),
            "precision": self._text("preferences/precision", PRECISIONS),
            "memory": self._whole("preferences/memory", 64, 1 << 24),
            "language": self._text("preferences/language", (SYSTEM, *LANGUAGES)),
            "theme": self._text("preferences/theme", THEMES),
            "format": self._text("preferences/format", WRITABLE_SUFFIXES),
            "quality": self._whole("preferences/quality", 1, 100),
            "folder": self._text("preferences/folder"),
            "pattern": self._text("preferences/pattern"),
            "metadata": self._text("preferences/metadata", get_args(KeptMetadata)),
            "colours": self._text("preferences/colours", get_args(ColourSpace)),
        }
        given: dict[str, Any] = {name: value for name, value in read.items() if value}
        if self._text("preferences/background") == _NO:
            given["background"] = False
        for name in ("provenance", "notify", "courteous"):
            if self._text(f"preferences/{name}") == _NO:
                given[name] = False
        return Preferences(**given)

    @preferences.setter
    def preferences(self, preferences: Preferences) -> None:
        for field in fields(Preferences):
            key, value = f"preferences/{field.name}", getattr(preferences, field.name)
            if value == field.default:
                self._store.remove(key)
            else:
                self._store.setValue(key, _NO if value is False else value)

    # The window and its files

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window; empty at first."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window/geometry", geometry)

    @property
    def splitter(self) -> QByteArray:
        """The division of the window; empty at first."""
        return self._bytes("window/splitter")

    @splitter.setter
    def splitter(self, state: QByteArray) -> None:
        self._store.setValue("window/splitter", state)

    @property
    def folder(self) -> Path:
        """The folder in which a picture was opened last; at first the one for pictures."""
        stored = self._text("folder/open")
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        begin = Path(pictures) if pictures and Path(pictures).is_dir() else Path.home()
        return Path(stored) if stored else begin

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._store.setValue("folder/open", str(folder))

    @property
    def recent(self) -> list[Path]:
        """The files opened last, the latest first."""
        return self._paths("files/recent")[:_RECENT]

    @recent.setter
    def recent(self, files: list[Path]) -> None:
        self._store.setValue("files/recent", [str(file) for file in files[:_RECENT]])

    @property
    def session(self) -> list[Path]:
        """The files that were open when the window was closed last."""
        return self._paths("files/session")

    @session.setter
    def session(self, files: list[Path]) -> None:
        self._store.setValue("files/session", [str(file) for file in files])

    def take_hint(self, name: str, most: int) -> bool:
        """Return whether a hint has been shown fewer than `most` times, and count this one."""
        shown = self._whole(f"hints/{name}", 0, most) or 0
        if shown < most:
            self._store.setValue(f"hints/{name}", shown + 1)
        return shown < most

    def _paths(self, key: str) -> list[Path]:
        stored = self._store.value(key, [])
        names = stored if isinstance(stored, list) else [stored]
        return [Path(str(name)) for name in names if name]

    # Values, validated

    def _text(self, key: str, allowed: Collection[str] | None = None) -> str:
        value = self._store.value(key, "")
        text = value if isinstance(value, str) else ""
        return text if allowed is None or text in allowed else ""

    def _number(self, key: str, least: float, greatest: float) -> float | None:
        try:
            value = float(str(self._store.value(key, "")))
        except ValueError:
            return None
        return value if least <= value <= greatest else None

    def _whole(self, key: str, least: int, greatest: int) -> int | None:
        value = self._number(key, least, greatest)
        return None if value is None else int(value)

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key, QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    # Versions

    def _bring_up_to_date(self) -> None:
        if not self._store.allKeys():
            self._store.setValue("version", _VERSION)
            return
        version = self._whole("version", 1, 10**6)
        if version is None or version > _VERSION:
            self._copy_aside(version)
            if version is not None:
                return
        elif version == 1:
            self._from_1()
        self._store.setValue("version", _VERSION)

    def _from_1(self) -> None:
        """Move the device from the settings of pictures to the preferences."""
        self._store.setValue("preferences/device", self._text("choice/device") or "auto")
        self._store.remove("choice/device")

    def _copy_aside(self, version: int | None) -> None:
        file = Path(self._store.fileName())
        copy = file.with_suffix(f".version-{version or 'unknown'}.ini")
        if copy.exists():
            return
        try:
            shutil.copyfile(file, copy)
        except OSError as error:
            _log.warning("The settings could not be copied aside: %s", error.strerror)
