"""What the window remembers from one start to the next."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from srgui.gui.work.job import Choice

_VERSION = 1  # of the keys below; others are not read


class Settings:
    """A small file: in `profile` if given, else where the system keeps such things."""

    def __init__(self, profile: Path | None = None) -> None:
        if profile is None:
            self._store = QSettings(
                QSettings.Format.IniFormat, QSettings.Scope.UserScope, "srgui", "srgui"
            )
        else:
            self._store = QSettings(str(profile / "srgui.ini"), QSettings.Format.IniFormat)
        if self._store.value("version", _VERSION, int) != _VERSION:
            self._store.clear()
        self._store.setValue("version", _VERSION)

    def choice(self, models: Collection[str]) -> Choice:
        """How pictures were enlarged last; the first of `models` at 4× to begin with."""
        model = str(self._store.value("choice/model", ""))
        if model not in models:
            return Choice(next(iter(models)), 4.0)
        scale = float(self._store.value("choice/scale", 4.0, float))  # type: ignore[arg-type]
        return Choice(model, min(max(scale, 1.1), 8.0), str(self._store.value("choice/device")))

    def set_choice(self, choice: Choice) -> None:
        """Remember how pictures are enlarged."""
        self._store.setValue("choice/model", choice.model)
        self._store.setValue("choice/scale", choice.scale)
        self._store.setValue("choice/device", choice.device)

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window; empty to begin with."""
        value = self._store.value("window/geometry", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window/geometry", geometry)

    @property
    def folder(self) -> Path:
        """The folder in which a picture was opened last."""
        return Path(str(self._store.value("folder/open", str(Path.home()))))

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._store.setValue("folder/open", str(folder))
