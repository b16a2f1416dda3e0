"""The comparison around the canvas, put together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from srgui.errors import SrguiError
from srgui.gui.background import Background
from srgui.gui.canvas.canvas import Canvas
from srgui.gui.canvas.panes import Mode
from srgui.gui.canvas.picture_view import PictureView
from srgui.gui.compare.before_after import BeforeAfter
from srgui.gui.compare.first_look import FirstLook
from srgui.gui.compare.networks.comparison import NetworkComparison
from srgui.gui.compare.networks.times import NetworkTimes
from srgui.gui.compare.quality import Quality
from srgui.gui.compare.reference import Reference
from srgui.gui.compare.scoring import check_proportions
from srgui.gui.compare.side_menu import SideMenu
from srgui.gui.compare.source_fidelity import SourceFidelity
from srgui.gui.compare.step_player import StepPlayer
from srgui.gui.display.converter import DisplayConverter
from srgui.gui.display.layer import Layer, Shown
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.library.item import Item, TemporaryFile
from srgui.gui.service.pace import Pace
from srgui.gui.studio.choices import Choices
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.presentation import Presentation
from srgui.gui.studio.run_controller import RunController
from srgui.gui.text import titles
from srgui.gui.theme.theme import Theme
from srgui.gui.widgets.layouts import stack
from srgui.images import Picture
from srgui.images.reading.reader import read
from srgui.models.catalogue import ModelInfo


class Compare(QObject):
    """Let the person choose what the canvas shows and how, and measure it.

    `ask_for_files` has the person choose picture files, `open_temporary` opens a file that is
    removed when the program ends.

    Attributes:
        view: the canvas, or all networks' results; for the window to lay out.
        quality: PSNR and SSIM, likewise.
        reference: the reference of the shown picture.
        networks: the comparison of all networks.
        times: their predicted times on the shown picture.
        first_look: the first look at a result.

    Signals:
        mode_shown(Mode): two sides are shown in this way.
        networks_shown(bool): all networks' results are shown, or two sides again.
        playing_changed(bool): the steps are shown one after the other, or no longer.
        failed(SrguiError): a file can't be compared or measured.
    """

    mode_shown = Signal(Mode)
    networks_shown = Signal(bool)
    playing_changed = Signal(bool)
    failed = Signal(SrguiError)

    def __init__(
        self,
        presentation: Presentation,
        choices: Choices,
        run: RunController,
        pace: Pace,
        open_temporary: Callable[[Path, TemporaryFile], None],
        models: Mapping[str, ModelInfo],
        canvas: Canvas,
        theme: Theme,
        ask_for_files: Callable[[], list[Path]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._presentation, self._canvas, self._window = presentation, canvas, window
        self._ask_for_files, self._theme = ask_for_files, theme
        self._all_networks = self._loupe_held = self._loupe_on = False
        self._shown: tuple[Shown | None, Shown | None] = None, None
        self._before_after = BeforeAfter(self)
        self._player = StepPlayer(self)
        self._scoring, self._reading = Background(self), Background(self)
        self.reference = Reference(presentation, open_temporary, self._scoring, self)
        self.fidelity = SourceFidelity(presentation, self._scoring, self)
        self.quality = Quality(theme.tokens)
        self.networks = NetworkComparison(
            presentation, choices, run, self.reference, models, theme.tokens, self
        )
        self.times = NetworkTimes(presentation, choices, run, pace, models, self)
        self.view = stack(canvas, self.networks.grid)
        self.view.setFocusProxy(canvas)
        self.first_look = FirstLook(presentation, run, canvas, self)
        self.networks.grid.left.connect(self.leave_networks)
        run.phase_changed.connect(self._show_phase)
        self._connect_sides()
        self._connect_player()
        self._connect_reference()
        theme.changed.connect(self._retint)

    def close(self) -> None:
        """Stop all work."""
        self._player.play(False)
        self._reading.abandon()
        self._scoring.abandon()
        self.reference.close()
        self.times.close()

    def show_item(self, item: Item | None) -> None:
        """Show two sides of another picture."""
        self.leave_networks()
        self._before_after.show_item(item)

    @property
    def seen(self) -> PictureView:
        """The visible view: the canvas or all networks' results."""
        return self.networks.grid if self.networks.active else self._canvas

    def compare_networks(self) -> None:
        """Show all networks' results at once, if there is a picture."""
        self.networks.begin(self._canvas.viewport)
        if not self.networks.active:
            self.show_mode(self._canvas.mode)
            return
        self._all_networks = True
        self.view.setCurrentWidget(self.networks.grid)
        self.view.setFocusProxy(self.networks.grid)
        self.networks.grid.setFocus()
        self.networks_shown.emit(True)

    def leave_networks(self) -> None:
        """Show two sides again, as before."""
        if self._all_networks:
            self.show_mode(self._canvas.mode)

    def show_mode(self, mode: Mode) -> None:
        """Show two sides in this way."""
        self._all_networks = False
        self.networks.leave()
        self.view.setCurrentWidget(self._canvas)
        self.view.setFocusProxy(self._canvas)
        self._canvas.set_mode(mode)
        self.mode_shown.emit(mode)
        self.networks_shown.emit(False)

    def play(self, playing: bool) -> None:
        """Show the steps one after the other, or stay at the shown one."""
        self._player.play(playing)

    def stop_playing(self) -> None:
        """Stay at the shown step."""
        self._player.play(False)

    def hold_loupe(self, held: bool) -> None:
        """Show the loupe while `held`, or while it is switched on."""
        self._loupe_held = held
        self._show_loupe()

    def switch_loupe(self, on: bool) -> None:
        """Show the loupe from now on, or no longer."""
        self._loupe_on = on
        self._show_loupe()

    def _show_loupe(self) -> None:
        for view in (self._canvas, self.networks.grid):
            view.show_loupe(self._loupe_held or self._loupe_on)

    def _connect_sides(self) -> None:
        self._presentation.layers_changed.connect(self._before_after.show_default)
        self._before_after.layers_changed.connect(self._show_layers)
        self._canvas.side_pressed.connect(self._offer)

    def _connect_player(self) -> None:
        presentation, player = self._presentation, self._player
        player.playing_changed.connect(self.playing_changed)
        player.step_wanted.connect(presentation.show_step)
        presentation.step_shown.connect(player.show_step)
        presentation.steps_changed.connect(player.set_steps)

    def _connect_reference(self) -> None:
        reference, quality = self.reference, self.quality
        reference.failed.connect(self.failed)
        reference.scores_changed.connect(self._show_scores)
        quality.opened.connect(self.fidelity.want)
        self.fidelity.changed.connect(quality.show_fidelity)
        self.fidelity.failed.connect(self.failed)
        quality.reference_dropped.connect(reference.open)

    def _show_layers(self, before: Shown | None, after: Shown | None, factor: float) -> None:
        self._canvas.set_factor(factor)
        self._shown = before, after
        self._show_sides()

    def _show_sides(self) -> None:
        self._canvas.show_layers(*map(self._noted, self._shown))

    def _offer(self, side: int, place: QPoint) -> None:
        """Let the person pick what a side shows."""
        default = (
            self.tr("Without AI, size of the result")
            if side == 0
            else self.tr("Chosen network and step")
        )
        menu = SideMenu(
            self._before_after.available(), self._before_after.picked(side), default, self._window
        )
        menu.picked.connect(partial(self._before_after.pick, side))
        menu.file_wanted.connect(partial(self._choose_file, side))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _choose_file(self, side: int) -> None:
        item = self._presentation.item
        chosen = self._ask_for_files()
        if item is not None and item.picture is not None and chosen:
            self._reading.do(
                partial(_file_layer, chosen[0], item.picture),
                partial(self._show_file, item, side, chosen[0]),
                self.failed.emit,
            )

    def _show_file(self, item: Item, side: int, path: Path, layer: Layer) -> None:
        if item is self._presentation.item:
            self._before_after.add_file(side, path, layer)

    def choose_reference(self) -> None:
        """Ask for the picture that the results are measured against."""
        chosen = self._ask_for_files()
        if chosen:
            self.reference.open(chosen[0])

    def _show_scores(self) -> None:
        """Show the scores in the panel, and PSNR in the corners of the canvas too."""
        seen, reference = self._presentation, self.reference
        steps = () if seen.result is None else seen.result.plan.steps
        names = [titles.short_step(step.info) for step in steps]
        self.quality.show_scores(reference.scores, seen.step, reference.there, names)
        self._show_sides()

    def _noted(self, shown: Shown | None) -> Shown | None:
        """Return a layer with its PSNR as a note, if that is known."""
        item, result = self._presentation.item, self._presentation.result
        if item is None or not isinstance(shown, Layer):
            return shown
        shown_first = [result] if result is not None else []
        for known in [*shown_first, *item.results.values()]:
            for step, pyramid in enumerate(known.pyramids):
                score = self.reference.score(known, step)
                if score is not None and shown.pyramid is pyramid:
                    return replace(shown, note=titles.decibels(score.psnr))
                if score is not None and shown.pyramid is item.plain.get(known.size(step)):
                    return replace(shown, note=titles.decibels(score.bicubic_psnr))
        return shown

    def _show_phase(self, phase: Phase) -> None:
        item = self._presentation.item
        self.quality.setHidden(item is None or item.unreadable)
        if phase in (Phase.EMPTY, Phase.READING):
            self.leave_networks()

    def _retint(self) -> None:
        self.quality.set_tokens(self._theme.tokens)
        self.networks.grid.set_tokens(self._theme.tokens)


def _file_layer(path: Path, source: Picture) -> Layer:
    """Read another file as a layer. Raises OptionError unless its proportions are the source's."""
    picture = read(path)
    check_proportions(picture, source)
    pyramid = Pyramid.of(DisplayConverter(picture).picture(picture))
    return Layer(path.name, pyramid, picture.alpha is not None)
