"""The check of networks that are installed, on another thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from srgui.errors import SrguiError
from srgui.gui.background import Background
from srgui.gui.networks.networks import is_own
from srgui.models.catalogue import ModelInfo, catalogue
from srgui.texts import Text, joined


@dataclass(frozen=True)
class Outcome:
    """The outcome of a check."""

    text: Text
    """One sentence or more."""
    intact: bool


class Checking(QObject):
    """Check files of networks: they are intact, and the user's own enlarge the test pictures.

    Signals:
        checked(str, Outcome): a network, by its name.
    """

    checked = Signal(str, Outcome)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)

    def check(self, models: Sequence[ModelInfo]) -> None:
        """Check these networks one after the other."""
        for model in models:
            done = partial(self.checked.emit, model.name)
            self._background.do(partial(_check, model), done, lambda _: None)

    def close(self) -> None:
        """Check no more."""
        self._background.abandon()


def _check(model: ModelInfo) -> Outcome:
    from srgui.evaluation.import_check import check_imported  # not at start-up
    from srgui.models.weights import load

    try:
        if is_own(model):
            scores = check_imported(str(model.path))
            return Outcome(joined([Text("The file is intact:"), scores.sentence]), True)
        for other in catalogue().values():
            if other.family == model.family:
                load(other)
    except SrguiError as error:
        return Outcome(error.sentence, False)
    return Outcome(Text("The file is intact and unchanged"), True)
