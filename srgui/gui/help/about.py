"""The About dialog: licence, papers of the networks, runtime and versions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import srgui
from srgui.engine.planning.plan import Plan
from srgui.gui.help.papers import PAPERS, Paper
from srgui.gui.text import titles
from srgui.gui.text.numbers import decimal
from srgui.gui.text.versions import versions
from srgui.gui.theme.icons import application_icon
from srgui.gui.widgets.layouts import button_row, dialog_column, stack
from srgui.gui.widgets.segmented import Segmented
from srgui.models.catalogue import ModelInfo

_ICON = 56
_WIDTH, _TEXT = 560, 512  # logical pixels, of the dialog and of its pages


class AboutDialog(QDialog):
    """Show name, licence, networks with their papers, versions, and the runtime of `plan`."""

    def __init__(
        self, models: Iterable[ModelInfo], plan: Plan | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About srgui"))
        self.setFixedWidth(_WIDTH)
        self._copy = QPushButton(self.tr("Copy versions"))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._copy_versions)
        close = QPushButton(self.tr("Close"))
        close.setProperty("primary", True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        published = [model for model in models if model.network in PAPERS]
        self._rows = versions()
        if plan is not None and plan.runtime:
            self._rows["Computed by"] = self._runtime(plan)
        names = {"System": self.tr("System"), "Computed by": self.tr("Computed by")}
        pages = {
            self.tr("Networks"): _papers(published),
            self.tr("Quality"): self._quality(published),
            self.tr("Versions"): _table(self._rows, names),
        }
        choice, stacked = Segmented(self.tr("Pages")), stack(*map(_page, pages.values()))
        choice.set_labels([*pages])
        choice.choose(0)
        choice.chosen.connect(stacked.setCurrentIndex)
        outer = dialog_column(self, 20)
        outer.addLayout(self._head())
        outer.addWidget(choice)
        outer.addWidget(stacked, 1)
        outer.addLayout(button_row(close, left=[self._copy]))
        self.setFixedHeight(self.sizeHint().height())
        close.setFocus()

    def _head(self) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(application_icon().pixmap(_ICON))
        name = QLabel(f"srgui {srgui.__version__}")
        name.setProperty("headline", True)
        line = QLabel(self.tr("Enlarges photos with neural networks, entirely on this computer."))
        line.setWordWrap(True)
        licence = QLabel(self.tr("Free software under the MIT License."))
        licence.setProperty("quiet", True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (name, line, licence):
            texts.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return row

    def _quality(self, models: Sequence[ModelInfo]) -> QGridLayout:
        """Return a table of the PSNR of bicubic and of each network on the first test set."""
        data = next((name for model in models for name in model.figures or {}), "")
        figures = {m.title: (m.figures or {}).get(data, {}) for m in models}
        scales = sorted({scale for by_scale in figures.values() for scale in by_scale})
        bicubic = {scale: one["bicubic_psnr"] for f in figures.values() for scale, one in f.items()}
        rows = {self.tr("Bicubic"): bicubic} | {
            title: {scale: one["psnr"] for scale, one in by_scale.items()}
            for title, by_scale in figures.items()
        }
        table = QGridLayout()
        table.setHorizontalSpacing(24)
        table.setVerticalSpacing(4)
        table.setColumnStretch(len(scales) + 1, 1)
        head = [
            self.tr("PSNR in dB, {data}").format(data=data),
            *(titles.factor(float(scale)) for scale in scales),
        ]
        for column, text in enumerate(head):
            _put(table, 0, column, text)
        for row, (title, values) in enumerate(rows.items(), 1):
            _put(table, row, 0, title)
            for column, scale in enumerate(scales, 1):
                _put(table, row, column, decimal(values[scale], 2) if scale in values else "–")
        return table

    def _runtime(self, plan: Plan) -> str:
        fast = self.tr("{runtime} with fast precision (16 bits)")
        full = self.tr("{runtime} with full precision (32 bits)")
        return (fast if plan.precision == "fast" else full).format(
            runtime=titles.runtime_name(plan.runtime)
        )

    def _copy_versions(self) -> None:
        QGuiApplication.clipboard().setText(
            "\n".join(f"{name}: {version}" for name, version in self._rows.items())
        )
        self._copy.setText(self.tr("Copied"))


def _page(layout: QLayout) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(layout)
    column.addStretch()
    page.setMinimumHeight(max(page.heightForWidth(_TEXT), 0))  # -1 without wrapped texts
    return page


def _papers(models: Sequence[ModelInfo]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(10)
    for network, sizes in groupby(models, lambda model: model.network):
        column.addWidget(_paper(next(sizes).title, PAPERS[network]))
    return column


def _put(table: QGridLayout, row: int, column: int, text: str) -> None:
    """Put a text into a table, at the right unless it is in the first column."""
    label = QLabel(text)
    label.setProperty("quiet", row == 0 or column == 0)
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    table.addWidget(label, row, column, side)


def _paper(network: str, paper: Paper) -> QLabel:
    where = escape(paper.venue)
    if paper.arxiv:
        where += f', <a href="https://arxiv.org/abs/{paper.arxiv}">arXiv:{paper.arxiv}</a>'
    label = QLabel(f"<b>{escape(network)}</b>  {escape(paper.title)}<br>{paper.authors}. {where}")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setProperty("linked", True)
    label.setIndent(0)
    if paper.arxiv:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        label.setOpenExternalLinks(True)
    label.setWordWrap(True)
    label.setAccessibleName(f"{network}: {paper.title}")
    return label


def _table(rows: Mapping[str, str], translated: Mapping[str, str]) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(4)
    for name, version in rows.items():
        label, value = QLabel(translated.get(name, name)), QLabel(version)
        label.setProperty("quiet", True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form.addRow(label, value)
    return form
