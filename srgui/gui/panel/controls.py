"""The panel: upscale settings, facts about the result, and export."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from srgui.engine.compute_options import ComputeOptions
from srgui.gui.choice import SettingsOrigin, Side, Size, UpscaleSettings
from srgui.gui.panel.adjustment import AdjustmentLine
from srgui.gui.panel.computing import ComputingLine
from srgui.gui.panel.factor_choice import FactorChoice
from srgui.gui.panel.facts import Fact, Facts
from srgui.gui.panel.fine_tuning import FineTuning
from srgui.gui.panel.kind_choice import KindChoice
from srgui.gui.panel.network_list import NetworkList
from srgui.gui.panel.panel_scroll import PanelScroll
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme.theme import Tokens
from srgui.models.catalogue import ModelInfo
from srgui.models.choice import Kind
from srgui.texts import NOTHING

_WIDTH, _MIN_WIDTH, _MAX_WIDTH = 296, 280, 420


class Controls(QWidget):
    """Network, kind of picture, size and fine tuning; facts about the result; the Export button.

    Signals:
        choice_changed(UpscaleSettings): the settings were changed.
        comparison_wanted: compare all networks.
        adding_wanted: add a network from a file.
        managing_wanted: rename or remove networks.
        computing_wanted: show the preferences of computing.
        export_wanted
    """

    choice_changed = Signal(UpscaleSettings)
    comparison_wanted = Signal()
    adding_wanted = Signal()
    managing_wanted = Signal()
    computing_wanted = Signal()
    export_wanted = Signal()

    def __init__(
        self,
        models: Mapping[str, ModelInfo],
        choice: UpscaleSettings,
        tokens: Tokens,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_MIN_WIDTH)
        self.setMaximumWidth(_MAX_WIDTH)
        self._models = models
        self._source: Size = (0, 0)
        self._choice = choice
        self._networks = NetworkList(models.values())
        self._kind = KindChoice()
        self._factor = FactorChoice()
        self._fine_tuning = FineTuning(tokens)
        self._adjustment = AdjustmentLine()
        self._best = QCheckBox()
        on_language_change(self._best, self._set_best_texts)
        self._facts = Facts()
        self._computing = ComputingLine()
        self._export = QPushButton()
        self._export.setProperty("primary", True)
        self._export.setEnabled(False)
        on_language_change(self._export, self._set_export_texts)
        self._lay_out()
        self._compare.setEnabled(False)
        self._networks.model_chosen.connect(self._model_chosen)
        self._networks.unfolded.connect(lambda: self._scroll.follow(None))
        self._networks.adding_wanted.connect(self.adding_wanted)
        self._networks.managing_wanted.connect(self.managing_wanted)
        self._kind.kind_chosen.connect(self._kind_chosen)
        self._factor.size_chosen.connect(self._size_chosen)
        self._fine_tuning.option_chosen.connect(self._option_chosen)
        self._best.clicked.connect(self.choose_ensemble)
        self._computing.clicked.connect(self.computing_wanted)
        self._export.clicked.connect(self.export_wanted)
        self.show_facts(())
        self._show_choice()

    def sizeHint(self) -> QSize:
        """Return the default width."""
        return QSize(_WIDTH, super().sizeHint().height())

    def _lay_out(self) -> None:
        inner = QWidget()
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(16, 10, 16, 6)
        column.setSpacing(6)
        column.addLayout(self._network_row())
        column.addWidget(self._networks)
        column.addSpacing(6)
        column.addWidget(self._title(lambda: self.tr("Kind of picture")))
        column.addWidget(self._kind)
        column.addSpacing(6)
        column.addWidget(self._factor)
        column.addWidget(self._adjustment)
        column.addSpacing(2)
        column.addWidget(self._best)
        column.addWidget(self._fine_tuning)
        column.addWidget(self._facts)
        column.addStretch()
        self._last_row = QHBoxLayout()
        self._last_row.addWidget(self._computing)
        self._last_row.addStretch()
        column.addLayout(self._last_row)
        self._scroll = PanelScroll(inner)
        self._scroll.width_needed.connect(
            lambda width: self.setMinimumWidth(min(max(width, _MIN_WIDTH), _MAX_WIDTH))
        )
        self._follow(self._fine_tuning, self._fine_tuning.opened)
        bottom = QWidget()
        bottom.setObjectName("panelBottom")
        bottom.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bottom = QVBoxLayout(bottom)
        self._bottom.setContentsMargins(16, 12, 16, 12)
        self._bottom.setSpacing(8)
        self._bottom_row = QHBoxLayout()
        self._bottom_row.setSpacing(8)
        self._bottom.addLayout(self._bottom_row)
        self._bottom_row.addWidget(self._export, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(bottom)

    def _network_row(self) -> QHBoxLayout:
        compare = QPushButton()
        compare.setProperty("link", True)
        on_language_change(compare, lambda: compare.setText(self.tr("Compare networks")))
        compare.clicked.connect(self.comparison_wanted)
        row = QHBoxLayout()
        row.addWidget(self._title(lambda: self.tr("Network")), 1)
        row.addWidget(compare)
        self._compare = compare
        return row

    def _title(self, text: Callable[[], str]) -> QLabel:
        label = QLabel()
        on_language_change(label, lambda: label.setText(text()))
        label.setProperty("section", True)
        return label

    def put_above_export(self, widget: QWidget) -> None:
        """Show a widget above the Export button, where it moves nothing when it appears."""
        self._bottom.insertWidget(0, widget)

    def add_export_buttons(self, widget: QWidget) -> None:
        """Show a widget next to the Export button."""
        self._bottom_row.addWidget(widget)

    def put_last(self, widget: QWidget) -> None:
        """Show a widget in the last row, next to the computing device."""
        self._last_row.addWidget(widget)

    def put_below_facts(self, widget: QWidget, opened: SignalInstance) -> None:
        """Show a widget below the facts, and keep it visible when it is `opened`."""
        self._column.insertWidget(self._column.indexOf(self._facts) + 1, widget)
        self._follow(widget, opened)

    def _follow(self, widget: QWidget, opened: SignalInstance) -> None:
        """Keep a widget visible when it is `opened`."""
        opened.connect(lambda is_open: self._scroll.follow(widget if is_open else None))

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw with the colours of a theme."""
        self._fine_tuning.set_tokens(tokens)

    def list_networks(self) -> None:
        """List the networks anew: some were added, renamed or removed."""
        self._networks.show_models(self._models.values(), self._choice.model)

    def show_choice(self, choice: UpscaleSettings) -> None:
        """Show the settings of the picture, without a signal."""
        self._choice = choice
        self._adjustment.forget_limit()
        self._show_choice()
        self._adjustment.show_picture()

    def show_origin(self, origin: SettingsOrigin, taken_from: str) -> None:
        """Show whether the settings of the picture differ from those of the others, and the name
        of the picture that they were taken over from.
        """
        self._adjustment.show_origin(origin, taken_from)

    def set_source(self, size: tuple[int, int] | None) -> None:
        """Set width and height of the shown picture, or None without one."""
        self._source = (size[1], size[0]) if size else (0, 0)
        self._factor.set_source(size)
        self._adjustment.show_picture()
        self._adjustment.show_side(self._choice.side, self._source)
        self._compare.setEnabled(size is not None)
        self._networks.show_times({})
        self._show_kind()

    def show_times(self, seconds: Mapping[str, float]) -> None:
        """Show the predicted seconds of networks on the shown picture."""
        self._networks.show_times(seconds)

    def show_run(self, timed: bool) -> None:
        """Show no time of the chosen network if it is `timed`: the status shows that of its run."""
        self._networks.show_run(self._choice.model, timed)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show facts about the result."""
        self._facts.show_facts(facts)

    def offer_devices(self, devices: Sequence[str]) -> None:
        """Set the devices of this machine."""
        self._computing.offer(devices)

    def compute_on(self, computing: ComputeOptions) -> None:
        """Set device, runtime and precision."""
        self._set(replace(self._choice, compute=computing))

    def allow_export(self, allowed: bool) -> None:
        """Enable or disable the Export button."""
        self._export.setEnabled(allowed)
        self._set_export_texts()

    def _set_export_texts(self) -> None:
        self._export.setText(self.tr("Export…"))
        reason = self.tr("Available when the result is complete")
        self._export.setToolTip("" if self._export.isEnabled() else reason)

    def _show_choice(self) -> None:
        """Show the settings; a factor that the network does not support becomes its largest."""
        largest = self._largest_factor(self._choice.model)
        if self._choice.scale > largest:
            title = self._models[self._choice.model].title
            self._adjustment.show_limit(title, largest)
            self._choice = replace(self._choice, scale=largest)
        self._networks.choose(self._choice.model)
        choice = self._choice
        self._show_kind()
        self._computing.choose(choice.compute.device)
        self._factor.set_largest_factor(largest)
        self._factor.choose(choice.scale, choice.side)
        self._fine_tuning.show_choice(self._choice)
        self._networks.show_scale(self._choice.scale)
        self._adjustment.show_side(choice.side, self._source)
        self._best.setChecked(self._choice.enhancement.ensemble)

    def _show_kind(self) -> None:
        """Show the kind and, once the picture has been read, the reason for the weights."""
        choice = self._choice
        known = all(self._source) and choice.quality_estimate is not None
        self._kind.choose(choice.kind, choice.selection.why if known else NOTHING)

    def _set(self, choice: UpscaleSettings) -> None:
        self._scroll.follow(None)  # or a click would move something else under the pointer
        self._choice = choice
        self._adjustment.forget_limit()
        self._show_choice()
        self.choice_changed.emit(self._choice)

    def _model_chosen(self, model: str) -> None:
        choice = replace(self._choice, model=model)
        if choice.side is not None:
            side = replace(choice.side, greatest=self._largest_factor(model))
            choice = replace(choice, side=side).for_size(self._source)
        self._set(choice)

    def _kind_chosen(self, kind: Kind) -> None:
        self._set(replace(self._choice, kind=kind))

    def _largest_factor(self, model: str) -> float:
        return float(max(self._models[model].scales))

    def _size_chosen(self, factor: float, side: Side | None) -> None:
        self._set(replace(self._choice, scale=factor, side=side))

    def _option_chosen(self, name: str, value: object) -> None:
        self._set(self._choice.enhanced(**{name: value}))

    def choose_ensemble(self, ensemble: bool) -> None:
        """Average eight rotated and mirrored runs, or not."""
        self._set(self._choice.enhanced(ensemble=ensemble))

    def _set_best_texts(self) -> None:
        self._best.setText(self.tr("Best quality (slower)"))
        self._best.setToolTip(
            self.tr("Averages the results of eight rotated and mirrored copies: takes 8× as long")
        )

    def choose_network(self, name: str) -> None:
        """Choose this network."""
        self._model_chosen(name)

    def choose_factor(self, factor: float) -> None:
        """Choose this factor."""
        self._size_chosen(factor, None)
