"""The details of a network, for a person."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QDir, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget

from srgui.gui.networks.licence_field import LicenceField
from srgui.gui.networks.networks import is_own
from srgui.gui.text import titles
from srgui.gui.text.numbers import decimal, fill, localised
from srgui.models.catalogue import TEST_PICTURES, ModelInfo

_HASH = 16  # characters of a hash that are shown


class Details(QWidget):
    """Show what is worth knowing about a network, its quality and its licence; on demand its
    origin, its file and its training.

    Signals:
        licence_given(str, str): the user's network of this name has this licence, or note about it.
    """

    licence_given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(4)

    def show_model(self, model: ModelInfo | None, note: str = "") -> None:
        """Show a network, and a note about it, such as the outcome of a check; None for none."""
        while self._form.rowCount():
            self._form.removeRow(0)
        if model is None:
            return
        translate = QCoreApplication.translate
        quality = quality_text(model) or translate("Details", "not measured")
        self._add(translate("Details", "Quality"), quality.replace(" dB", "\N{NO-BREAK SPACE}dB"))
        self._add_licence(translate("Details", "Licence"), model)
        if note:
            self._add(translate("Details", "Check"), note)
        file = QDir.toNativeSeparators(str(model.path))
        self._add_on_demand(
            [
                (translate("Details", "Origin"), _origin(model)),
                (translate("Details", "File"), file),
                (translate("Details", "Training"), _training(model)),
            ]
        )

    def _add_licence(self, name: str, model: ModelInfo) -> None:
        if is_own(model):
            field = LicenceField(model.licence)
            field.given.connect(partial(self.licence_given.emit, model.name))
            field.setAccessibleName(name)
            self._form.addRow(_label(name), field)
        elif model.licence:
            self._add(name, model.licence)

    def _add_on_demand(self, rows: Sequence[tuple[str, str]]) -> None:
        """Add a link that is replaced by these rows when it is clicked."""
        more = QPushButton(QCoreApplication.translate("Details", "Details"))
        more.setProperty("link", True)
        more.setAutoDefault(False)
        self._form.addRow("", more)
        texts = [self._add(name, value) for name, value in rows if value]
        for text in texts:
            self._form.setRowVisible(text, False)

        def show() -> None:
            for text in texts:
                self._form.setRowVisible(text, True)
            self._form.setRowVisible(more, False)

        more.clicked.connect(show)

    def _add(self, name: str, value: str) -> QLabel:
        text = QLabel(value)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setMinimumWidth(1)  # a long path may be cut, rather than the ends of all lines
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setAccessibleName(f"{name}: {value}")
        self._form.addRow(_label(name), text)
        return text


def _label(name: str) -> QLabel:
    label = QLabel(name)
    label.setProperty("quiet", True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label


def quality_text(model: ModelInfo) -> str:
    """Return the PSNR on the first test set, and that of bicubic; empty if it was not measured."""
    translate = QCoreApplication.translate
    figure = translate("Details", "{psnr:.1f} dB at {factor} (bicubic {bicubic:.1f} dB)")
    for data, by_scale in (model.figures or {}).items():
        figures = ", ".join(
            fill(
                figure,
                psnr=f["psnr"],
                bicubic=f["bicubic_psnr"],
                factor=titles.factor(float(scale)),
            )
            for scale, f in by_scale.items()
        )
        shown = translate("Details", "test pictures") if data == TEST_PICTURES else data
        return translate("Details", "{data}: {figures}").format(data=shown, figures=figures)
    return ""


def short_quality(model: ModelInfo) -> str:
    """Return the PSNR at the smallest measured factor and its gain over bicubic: "37.0 (+3.4)"."""
    for by_scale in (model.figures or {}).values():
        for scale, figures in by_scale.items():
            gain = figures["psnr"] - figures["bicubic_psnr"]
            own = decimal(figures["psnr"], 1)
            return f"{titles.factor(float(scale))}: {own} dB ({localised(f'{gain:+.1f}')})"
    return ""


def origin_text(model: ModelInfo) -> str:
    """Return where a network comes from, in a word or by the name of a file."""
    if not is_own(model):
        return QCoreApplication.translate("Details", "srgui")
    return model.source or QCoreApplication.translate("Details", "your own")


def _origin(model: ModelInfo) -> str:
    translate = QCoreApplication.translate
    if not is_own(model):
        return translate("Details", "shipped with srgui")
    if not model.source:
        return translate("Details", "your own")
    text = translate("Details", "{file} (SHA-256 {hash}…)")
    return text.format(file=model.source, hash=model.source_sha256[:_HASH])


def _training(model: ModelInfo) -> str:
    """The training as far as the file describes it."""
    return ", ".join(filter(None, [model.data, model.recipe])) if model.data else ""
