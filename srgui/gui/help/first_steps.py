"""The first steps: what the window can do, from opening a picture to exporting it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from srgui.gui.theme import icons
from srgui.gui.theme.theme import Tokens
from srgui.gui.widgets.layouts import button_row, dialog_column

_COLUMNS = 2
_TEXT, _ICON = 330, 20  # logical pixels: the width of a text, the side of an icon


@dataclass(frozen=True)
class _Step:
    icon: str  # of resources/icons
    title: str
    text: str


class FirstStepsDialog(QDialog):
    """Explain the window in a few short paragraphs, in the order of the work."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("First steps"))
        self._tokens = tokens
        close = QPushButton(self.tr("Close"))
        close.setProperty("primary", True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(20)
        for number, step in enumerate(self._steps()):
            grid.addLayout(self._paragraph(step), *divmod(number, _COLUMNS))
        column = dialog_column(self, 20)
        column.addLayout(grid)
        column.addLayout(button_row(close))
        close.setFocus()

    def _paragraph(self, step: _Step) -> QHBoxLayout:
        icon, text = QLabel(), QLabel(f"<b>{step.title}</b><br>{step.text}")
        ratio = self.devicePixelRatioF()
        icon.setPixmap(icons.pixmap(step.icon, self._tokens.accent_text, _ICON, ratio))
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.ensurePolished()  # the height depends on the style's font
        text.setFixedSize(_TEXT, text.heightForWidth(_TEXT))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _steps(self) -> tuple[_Step, ...]:
        return (
            _Step(
                "open", self.tr("Open"),
                self.tr(
                    "Drop pictures or folders on the window, or paste one. A picture is enlarged "
                    "as soon as it is open; Esc cancels."
                ),
            ),
            _Step(
                "split", self.tr("Compare"),
                self.tr(
                    "Drag the divider between before and after. The wheel zooms, dragging moves, "
                    "and a double click shows the whole picture. L shows a loupe."
                ),
            ),
            _Step(
                "panes", self.tr("Choose a network"),
                self.tr(
                    "LapSRN is fast and right for most photographs; the others take longer. "
                    "Compare networks shows all of them at the same place."
                ),
            ),
            _Step(
                "picture", self.tr("Choose the look"),
                self.tr(
                    "Natural texture adds detail that looks right but isn't real. Fine tuning has "
                    "artefact removal, grain and strength; most of it is seen at once."
                ),
            ),
            _Step(
                "actual", self.tr("Choose the size"),
                self.tr(
                    "Up to 8×, or under Custom a width, a height or the size of a print. K crops "
                    "the picture before."
                ),
            ),
            _Step(
                "next", self.tr("See how it works"),
                self.tr(
                    "The steps below the picture are those of the network: the sizes of LapSRN, "
                    "the recursions of DRCN. P plays them."
                ),
            ),
            _Step(
                "export", self.tr("Export"),
                self.tr(
                    "Export a picture even while it is being enlarged, the selected thumbnails "
                    "together, or all of them. Nothing that exists is overwritten unasked."
                ),
            ),
            _Step(
                "grid", self.tr("Go further"),
                self.tr(
                    "Presets are for settings that you need again. Add network brings published "
                    "networks and your own. Copy as command line repeats a run in a terminal."
                ),
            ),
        )  # fmt: skip
