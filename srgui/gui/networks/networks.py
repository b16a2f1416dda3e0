"""The networks of the window: the shipped ones and the user's own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from srgui.models import own
from srgui.models.catalogue import ModelInfo


class Networks(QObject):
    """Own the list of networks: nothing else changes it.

    Attributes:
        models: the networks by the name of their family, in the order of lists.
        titles: their names for people.

    Signals:
        changed: networks were added, renamed or removed.
        replaced(str, str): a network has another name now, or is removed; the new name is empty.
    """

    changed = Signal()
    replaced = Signal(str, str)

    def __init__(self, models: Mapping[str, ModelInfo], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.models = dict(models)
        self.titles = {name: model.title for name, model in models.items()}

    @property
    def own(self) -> dict[str, ModelInfo]:
        """The user's networks."""
        return {name: model for name, model in self.models.items() if is_own(model)}

    def reload(self) -> None:
        """Read the list of the user's networks again."""
        for name in self.own:
            del self.models[name], self.titles[name]
        for name, model in own.networks().items():
            self.models[name] = model
            self.titles[name] = model.title
        self.changed.emit()

    def rename(self, name: str, new: str) -> str:
        """Rename one of the user's networks; return the new name as it can be.

        Raises WriteError if it is taken, and ModelError.
        """
        new = own.rename(name, new)
        self.reload()
        self.replaced.emit(name, new)
        return new

    def remove(self, name: str) -> None:
        """Delete one of the user's networks. Raises WriteError and ModelError."""
        own.remove(name)
        self.reload()
        self.replaced.emit(name, "")


def is_own(model: ModelInfo) -> bool:
    """Return whether a network is the user's own: only shipped ones are in a manifest."""
    return not model.sha256
