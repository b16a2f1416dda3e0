"""What the window needs to compare, put together around the canvas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from srgui.gui import dialogs
from srgui.gui.actions import Actions
from srgui.gui.compare.first_look import FirstLook
from srgui.gui.compare.networks import NetworkComparison
from srgui.gui.compare.quality import Quality
from srgui.gui.compare.reference import Reference
from srgui.gui.compare.scoring import check_proportions
from srgui.gui.compare.side_menu import SideMenu
from srgui.gui.compare.sides import Sides
from srgui.gui.compare.source_fidelity import SourceFidelity
from srgui.gui.compare.step_player import StepPlayer
from srgui.gui.layouts import stack
from srgui.gui.look.theme import Theme
from srgui.gui.settings import Settings
from srgui.gui.view.canvas import Canvas
from srgui.gui.view.display import DisplayConverter
from srgui.gui.view.layer import Layer, Shown
from srgui.gui.view.panes import Mode
from srgui.gui.view.picture_view import PictureView
from srgui.gui.view.pyramid import Pyramid
from srgui.gui.work.background import Background
from srgui.gui.work.item import Item
from srgui.gui.work.phase import Phase
from srgui.gui.work.studio import Studio
from srgui.images import Picture
from srgui.images.reading import read
from srgui.models.catalogue import ModelInfo


class Compare(QObject):
    """Lets the person choose what the canvas shows and how, and measures it.

    Attributes:
        view: the canvas, or all networks' results; for the window to lay out.
        quality: PSNR and SSIM, likewise.
        reference: what the shown picture is measured against.

    Signals:
        failed(SrguiError)
    """

    failed = Signal(object)

    def __init__(
        self,
        studio: Studio,
        models: Mapping[str, ModelInfo],
        canvas: Canvas,
        actions: Actions,
        theme: Theme,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._studio, self._canvas, self._window = studio, canvas, window
        self._actions, self._settings, self._theme = actions, settings, theme
        self._sides = Sides(self)
        self._player = StepPlayer(self)
        self._scoring = Background("scores", self)
        self.reference = Reference(studio, self._scoring, self)
        self._fidelity = SourceFidelity(studio, self._scoring, self)
        self._reading = Background("comparison", self)
        self.quality = Quality(theme.tokens)
        self.networks = NetworkComparison(studio, self.reference, models, theme.tokens, self)
        self.view = stack(canvas, self.networks.grid)
        self.view.setFocusProxy(canvas)
        self._first_look = FirstLook(studio, canvas, self)
        self._connect_networks()
        self._connect_canvas()
        self._connect_sides()
        self._connect_player()
        self._connect_reference()
        theme.changed.connect(self._retint)

    def close(self) -> None:
        """Stop all work and wait for its end."""
        self._player.play(False)
        self._reading.close()
        self._scoring.close()
        self.reference.close()

    def _connect_canvas(self) -> None:
        actions, canvas = self._actions, self._canvas
        for action, mode in self._modes.items():
            action.triggered.connect(partial(self._show_mode, mode))
        actions.swap.triggered.connect(canvas.swap)
        actions.turn.triggered.connect(canvas.turn_divider)
        actions.nearest.toggled.connect(canvas.allow_nearest)
        actions.grid.toggled.connect(canvas.allow_grid)
        actions.fit.triggered.connect(lambda: self.seen.fit())
        actions.zoom_in.triggered.connect(lambda: self.seen.zoom_in())
        actions.zoom_out.triggered.connect(lambda: self.seen.zoom_out())
        for magnification, action in actions.zooms.items():
            action.triggered.connect(partial(self._zoom_to, magnification))
        actions.weaker.triggered.connect(partial(canvas.scale.step, -1))
        actions.stronger.triggered.connect(partial(canvas.scale.step, 1))

    def _connect_networks(self) -> None:
        actions, networks = self._actions, self.networks
        self._modes = {
            actions.split: Mode.SPLIT,
            actions.side_by_side: Mode.SIDE_BY_SIDE,
            actions.difference: Mode.DIFFERENCE,
            actions.single: Mode.SINGLE,
        }
        actions.networks.triggered.connect(self._compare_networks)
        actions.loupe.toggled.connect(self.hold_loupe)
        networks.grid.left.connect(self._leave_networks)
        self._studio.item_selected.connect(self._leave_networks)

    @property
    def seen(self) -> PictureView:
        """What the person looks at: the canvas or all networks' results."""
        return self.networks.grid if self.networks.active else self._canvas

    def _compare_networks(self) -> None:
        self.networks.begin(self._canvas.viewport)
        if self.networks.active:
            self.view.setCurrentWidget(self.networks.grid)
            self.view.setFocusProxy(self.networks.grid)
            self.networks.grid.setFocus()
        else:
            self._leave_networks()

    def _leave_networks(self) -> None:
        """Look at two sides again, as before."""
        if not self._actions.networks.isChecked():
            return
        for action, mode in self._modes.items():
            action.setChecked(mode is self._canvas.mode)
        self._show_mode(self._canvas.mode)

    def _show_mode(self, mode: Mode) -> None:
        self.networks.leave()
        self.view.setCurrentWidget(self._canvas)
        self.view.setFocusProxy(self._canvas)
        self._canvas.set_mode(mode)

    def _zoom_to(self, magnification: float) -> None:
        self.seen.zoom_to(magnification)

    def stop_playing(self) -> None:
        """Let the step that is shown stay."""
        self._player.play(False)

    def hold_loupe(self, held: bool) -> None:
        """Show the loupe while `held`, or while it is switched on."""
        for view in (self._canvas, self.networks.grid):
            view.show_loupe(held or self._actions.loupe.isChecked())

    def _connect_sides(self) -> None:
        self._studio.item_selected.connect(self._sides.show_item)
        self._studio.presentation.layers_changed.connect(self._sides.show_usual)
        self._sides.layers_changed.connect(self._show_layers)
        self._canvas.side_pressed.connect(self._offer)
        self._actions.choose_before.triggered.connect(partial(self._canvas.labels.press, 0))
        self._actions.choose_after.triggered.connect(partial(self._canvas.labels.press, 1))

    def _connect_player(self) -> None:
        studio, player, action = self._studio, self._player, self._actions.play
        action.toggled.connect(player.play)
        for stopping in (self._actions.previous_step, self._actions.next_step):
            stopping.triggered.connect(self.stop_playing)
        player.playing_changed.connect(action.setChecked)
        player.step_wanted.connect(studio.presentation.show_step)
        studio.presentation.step_shown.connect(player.show_step)
        studio.presentation.steps_changed.connect(player.set_steps)

    def _connect_reference(self) -> None:
        reference, quality, actions = self.reference, self.quality, self._actions
        self._studio.phase_changed.connect(self._show_phase)
        reference.failed.connect(self.failed)
        reference.scores_changed.connect(self._show_scores)
        self._fidelity.changed.connect(quality.show_fidelity)
        self._fidelity.failed.connect(self.failed)
        quality.reference_dropped.connect(reference.open)
        quality.reference_wanted.connect(actions.reference.trigger)
        quality.test_wanted.connect(actions.make_test.trigger)
        actions.reference.triggered.connect(self._choose_reference)
        actions.make_test.triggered.connect(reference.make_test)

    def _show_layers(self, before: Shown | None, after: Shown | None, factor: float) -> None:
        self._canvas.set_factor(factor)
        self._canvas.show_layers(before, after)

    def _offer(self, side: int, place: QPoint) -> None:
        """Let the person pick what a side shows."""
        usual = self.tr("Plain enlargement") if side == 0 else self.tr("Chosen network and step")
        menu = SideMenu(self._sides.available(), self._sides.picked(side), usual, self._window)
        menu.picked.connect(partial(self._sides.pick, side))
        menu.file_wanted.connect(partial(self._choose_file, side))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _choose_file(self, side: int) -> None:
        item = self._studio.item
        chosen = dialogs.pictures_to_open(self._window, self._settings.folder)
        if item is not None and item.picture is not None and chosen:
            self._reading.do(
                partial(_file_layer, chosen[0], item.picture),
                partial(self._show_file, item, side, chosen[0]),
                self.failed.emit,
            )

    def _show_file(self, item: Item, side: int, path: Path, layer: Layer) -> None:
        if item is self._studio.item:
            self._sides.add_file(side, path, layer)

    def _choose_reference(self) -> None:
        chosen = dialogs.pictures_to_open(self._window, self._settings.folder)
        if chosen:
            self.reference.open(chosen[0])

    def _show_scores(self) -> None:
        """In the panel, and PSNR in the corners of the canvas too."""
        studio, scores = self._studio, self.reference.scores
        self.quality.show_scores(scores, studio.step, self.reference.there)
        item, result = studio.item, studio.result
        if item is None or result is None:
            return
        for layer, step, score in zip(result.layers, result.plan.steps, scores, strict=False):
            if score is not None:
                layer.note = _decibels(score.psnr)
                plain = item.plain.get((step.height, step.width))
                if plain is not None:
                    plain.note = _decibels(score.bicubic_psnr)
        self._canvas.renew_labels()

    def _show_phase(self, phase: Phase) -> None:
        self.quality.setHidden(phase is Phase.EMPTY)
        if phase in (Phase.EMPTY, Phase.READING):
            self._leave_networks()

    def _retint(self) -> None:
        self.quality.set_tokens(self._theme.tokens)
        self.networks.grid.set_tokens(self._theme.tokens)


def _decibels(value: float) -> str:
    return f"{value:.2f} dB"


def _file_layer(path: Path, source: Picture) -> Layer:
    """Another file as a layer, if it shows the same section as the source."""
    picture = read(path)
    check_proportions(picture, source)
    pyramid = Pyramid.of(DisplayConverter(picture).picture(picture))
    return Layer(path.name, pyramid, picture.alpha is not None)
