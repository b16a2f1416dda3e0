"""The measures of the result: fidelity to its source, PSNR and SSIM."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from srgui.gui.compare.psnr_chart import PsnrChart
from srgui.gui.compare.scoring import Score
from srgui.gui.text import titles
from srgui.gui.text.numbers import decimal
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme.theme import Tokens
from srgui.gui.widgets.file_drop import files_in
from srgui.gui.widgets.section import Section


class Quality(QWidget):
    """Show the fidelity of the shown step to the source, its PSNR and SSIM and those of bicubic,
    and the PSNR of all steps, in a section that is closed until it is opened or a reference given.

    Without a reference it offers to get one: drop it here, choose it, or make a test.

    Signals:
        opened(bool): the measures can be seen, or no longer.
        reference_dropped(Path): this file is to be the reference.
        reference_wanted: a reference is to be chosen.
        test_wanted: a test is to be made of the picture.
    """

    opened = Signal(bool)
    reference_dropped = Signal(Path)
    reference_wanted = Signal()
    test_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._there = False
        self._fidelity_name, self._fidelity, self._meaning = QLabel(), QLabel(), QLabel()
        self._choose = QPushButton()
        self._choose.setProperty("dropzone", True)
        self._choose.clicked.connect(self.reference_wanted)
        self._test = QPushButton()
        self._test.clicked.connect(self.test_wanted)
        self._cells: dict[tuple[int, int], QLabel] = {}
        self._table = self._make_table()
        self._chart = PsnrChart(tokens)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(8)
        column.addWidget(self._make_fidelity())
        for widget in (self._table, self._chart, self._choose, self._test):
            column.addWidget(widget)
        self._section = Section(lambda: self.tr("Measure quality"), content, tokens)
        self._section.opened.connect(self.opened)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._section)
        on_language_change(self, self._update)
        self.show_scores([], 0, there=False)
        self.show_fidelity(None)
        self.hide()

    def _update(self) -> None:
        self._fidelity_name.setText(self.tr("Fidelity to the source"))
        self._meaning.setText(
            self.tr(
                "How closely the result, reduced again, matches the source. It doesn't show "
                "whether the added detail is true."
            )
        )
        another, one = self.tr("Choose another reference"), self.tr("Drop or choose a reference")
        self._choose.setText(another if self._there else one)
        self._test.setText(self.tr("Test with a reduced copy"))
        self._test.setToolTip(
            self.tr("Reduces this picture by the factor, enlarges it again and measures the result")
        )
        for row, column, text in (
            (0, 1, "PSNR"), (0, 2, "SSIM"),
            (1, 0, self.tr("Result")), (2, 0, self.tr("Without AI")),
        ):  # fmt: skip
            self._cells[row, column].setText(text)

    def _make_fidelity(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self._fidelity_name.setProperty("quiet", True)
        self._fidelity.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._meaning.setProperty("quiet", True)
        self._meaning.setWordWrap(True)
        grid.addWidget(self._fidelity_name, 0, 0)
        grid.addWidget(self._fidelity, 0, 1)
        grid.addWidget(self._meaning, 1, 0, 1, 2)
        return box

    def show_fidelity(self, decibels: float | None) -> None:
        """Show the PSNR of the shown step reduced again, against the source; None: unknown."""
        self._fidelity.setText("…" if decibels is None else titles.decibels(decibels, 1))

    def _make_table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row in range(3):
            for column in range(3):
                label = QLabel()
                label.setProperty("quiet", row == 0 or column == 0)
                if column:
                    label.setAlignment(Qt.AlignmentFlag.AlignRight)
                    label.setMinimumWidth(72)
                grid.addWidget(label, row, column)
                self._cells[row, column] = label
        return table

    def set_tokens(self, tokens: Tokens) -> None:
        """Use the colours of another theme."""
        self._section.set_tokens(tokens)
        self._chart.set_tokens(tokens)

    def show_scores(
        self, scores: Sequence[Score | None], shown: int, there: bool, steps: Sequence[str] = ()
    ) -> None:
        """Show the known scores of the `steps`, of which one is shown; `there`: is a reference."""
        score = scores[shown] if shown < len(scores) else None
        texts = ["…"] * 4
        if score is not None:
            texts = [
                titles.decibels(score.psnr), decimal(score.ssim, 4),
                titles.decibels(score.bicubic_psnr), decimal(score.bicubic_ssim, 4),
            ]  # fmt: skip
        for place, text in zip(((1, 1), (1, 2), (2, 1), (2, 2)), texts, strict=True):
            self._cells[place].setText(text)
        self._table.setVisible(there)
        self._chart.setVisible(there and len(scores) != 1)  # with room for it, while none is known
        self._test.setVisible(not there)
        is_new, self._there = there and not self._there, there
        self._update()
        if is_new:
            self._section.open()
        points = [(s.psnr, s.bicubic_psnr) if s else None for s in scores]
        self._chart.show_points(points, steps, shown)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a picture."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()
            self._hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show that nothing will be dropped."""
        self._hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first dropped file as the reference."""
        self._hover(False)
        files: list[Path] = files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.reference_dropped.emit(files[0])

    def _hover(self, hovered: bool) -> None:
        self._choose.setProperty("hovered", hovered)
        self._choose.style().unpolish(self._choose)
        self._choose.style().polish(self._choose)
