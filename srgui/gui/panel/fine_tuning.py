"""The finer options of a result: natural texture, artefacts, grain, strength, and tiling."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from srgui.gui.choice import DEFAULT_ENHANCEMENT, UpscaleSettings
from srgui.gui.panel.percent_slider import PercentSlider
from srgui.gui.text import titles
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme.theme import Tokens
from srgui.gui.widgets.section import Section
from srgui.models.choice import Kind

_SHARES = ("natural", "artefact_removal", "grain", "strength")  # of `Enhancement`, in this order


class FineTuning(QWidget):
    """Show the slider of natural texture, and the others in a section that is closed at first; its
    heading says which was changed.

    Signals:
        opened(bool): the section was opened, or closed.
        option_chosen(str, object): an option of the `Enhancement` and its value; also while a
            slider is dragged.
    """

    opened = Signal(bool)
    option_chosen = Signal(str, object)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changed: list[tuple[str, float]] = []  # names of options, and their shares
        self._names: dict[str, str] = {}  # of the options, in the language of the window
        self._choice: UpscaleSettings | None = None
        self._sliders = {
            name: PercentSlider(getattr(DEFAULT_ENHANCEMENT, name), tokens) for name in _SHARES
        }
        self._note = QLabel()
        self._note.setProperty("quiet", True)
        self._note.setWordWrap(True)
        self._keep_grain, self._tileable = QCheckBox(), QCheckBox()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(6)
        for name, slider in self._sliders.items():
            if name != "natural":
                column.addWidget(slider)
            if name == "grain":
                column.addWidget(self._keep_grain)
            slider.share_chosen.connect(partial(self.option_chosen.emit, name))
        column.addWidget(self._tileable)
        emit = self.option_chosen.emit
        self._keep_grain.clicked.connect(lambda kept: emit("keep_grain", kept))
        self._tileable.clicked.connect(lambda tileable: emit("tileable", tileable))
        self._section = Section(self._title, content, tokens)
        self._section.opened.connect(self.opened)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self._sliders["natural"])
        whole.addWidget(self._note)
        whole.addWidget(self._section)
        on_language_change(self, self._set_texts)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw with the colours of a theme."""
        self._section.set_tokens(tokens)
        for slider in self._sliders.values():
            slider.set_tokens(tokens)

    def show_choice(self, choice: UpscaleSettings) -> None:
        """Show the options of these settings, without a signal; those of the picture before as
        long as it is not known what this one needs.
        """
        if choice.kind is Kind.AUTO and choice.quality_estimate is None and self._choice:
            return
        selection, applied = choice.selection, choice.applied
        computed = choice.kind is not Kind.PIXEL
        photograph = selection.info.kind == "photo" and computed
        possible = {
            "natural": computed and selection.mixes("natural", choice.scale),
            "artefact_removal": computed and selection.mixes("clean", choice.scale),
            "grain": choice.kind not in (Kind.CLEAN, Kind.PIXEL),
            "strength": True,
        }
        for name, slider in self._sliders.items():
            slider.choose(getattr(applied, name), possible=possible[name])
        self._choice = choice
        self._show_note()
        self._keep_grain.setEnabled(photograph)
        self._keep_grain.setChecked(applied.keep_grain)
        self._tileable.setChecked(choice.enhancement.tileable)
        shares = {name: getattr(applied, name) for name in _SHARES[1:] if possible[name]}
        self._changed = [
            (name, share)
            for name, share in shares.items()
            if share != getattr(DEFAULT_ENHANCEMENT, name)
        ]
        for name, chosen in (
            ("keep_grain", applied.keep_grain), ("tileable", choice.enhancement.tileable),
        ):  # fmt: skip
            if chosen:
                self._changed.append((name, 1.0))
        self._section.renew_title()

    def _show_note(self) -> None:
        """Say what natural texture is, or why there is none with the chosen settings."""
        choice, text = self._choice, self.tr("Believable texture, not real detail")
        known = choice is not None and not (
            choice.kind is Kind.AUTO and choice.quality_estimate is None
        )
        if choice is not None and known:
            if choice.applied.natural == 0:
                text = self.tr("Faithful: no invented texture")
            selection, there = choice.selection, choice.selection.family.get("natural")
            if choice.kind is Kind.AUTO and selection.info.kind != "photo":
                text = self.tr("Off: treated as a sharp original")
            elif choice.kind is Kind.PIXEL or selection.info.kind != "photo":
                text = self.tr("For photographs only")
            elif there is None:
                text = self.tr("Only with LapSRN")
        self._note.setText(text)
        slider = self._sliders["natural"]
        slider.set_tool_tip(self._natural_tool_tip() if slider.isEnabled() else text)

    def _natural_tool_tip(self) -> str:
        return self.tr(
            "From the faithful result to one with natural texture, for photographs by LapSRN"
        )

    def _title(self) -> str:
        if not self._changed:
            return self.tr("Fine tuning")
        if len(self._changed) > 1:
            return self.tr("Fine tuning ({count} changed)").format(count=len(self._changed))
        ((name, share),) = self._changed
        percent = titles.percent(share) if name in _SHARES else ""
        change = " ".join(filter(None, [self._names[name], percent]))
        return self.tr("Fine tuning ({change})").format(change=change)

    def _set_texts(self) -> None:
        texts = {
            "natural": (
                self.tr("Natural texture"),
                self.tr("Reset natural texture"),
                self._natural_tool_tip(),
            ),
            "artefact_removal": (
                self.tr("Artefact removal"),
                self.tr("Reset artefact removal"),
                self.tr("How much noise and compression to remove; less keeps finer detail"),
            ),
            "grain": (
                self.tr("Grain"),
                self.tr("Reset grain"),
                self.tr("Fine grain makes smooth skin and sky look photographed"),
            ),
            "strength": (
                self.tr("Strength"),
                self.tr("Reset strength"),
                self.tr("How much of the network's detail to add to the bicubic enlargement"),
            ),
        }
        for name, slider in self._sliders.items():
            slider.set_texts(*texts[name])
        self._show_note()
        self._names = {name: text for name, (text, _, _) in texts.items()}
        self._names["keep_grain"] = self.tr("Keep original grain")
        self._names["tileable"] = self.tr("Tileable")
        self._keep_grain.setText(self._names["keep_grain"])
        self._tileable.setText(self.tr("Tileable (for textures and patterns)"))
        self._tileable.setToolTip(self.tr("Copies of the result join seamlessly"))
        self._section.renew_title()
        self._keep_grain.setToolTip(
            self.tr("For film scans: puts back grain as strong and coarse as the original's")
        )
