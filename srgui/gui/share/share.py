"""Share the result: copy it, drag it out, or export a comparison."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QMimeData, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from srgui.engine.enhancement import PLAIN, Enhancement
from srgui.engine.planes.bicubic import enlarge
from srgui.errors import SrguiError
from srgui.gui.background import Background
from srgui.gui.choice import Key
from srgui.gui.display.converter import DisplayConverter
from srgui.gui.display.layer import Layer
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.library.folders import result_folder
from srgui.gui.library.item import Item
from srgui.gui.library.result import Result
from srgui.gui.settings import Preferences
from srgui.gui.share.animation import write_animation
from srgui.gui.share.comparison_dialog import ComparisonDialog, ComparisonOptions
from srgui.gui.share.drag_button import DragButton
from srgui.gui.share.images import fitting, for_pillow, layer_image, scaled
from srgui.gui.share.web_page import Texts, write_web_page
from srgui.gui.studio.presentation import Presentation
from srgui.gui.text import titles
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme import icons
from srgui.gui.theme.theme import Theme
from srgui.gui.widgets.message_bar import MessageBar
from srgui.images import Picture
from srgui.images.writing.filenames import DEFAULT_PATTERN, file_name
from srgui.images.writing.temporary import TemporaryFolder
from srgui.images.writing.writer import WriteOptions, write
from srgui.output.files import make_folder

_DRAG_IMAGE = 160  # pixels of the image at the pointer


class Share(QObject):
    """Share the chosen result; all work is done on a thread of its own.

    `chosen_result` returns the result if it is complete, `preferences` the current preferences;
    `copying` gets a button; `mark_exported` is called with the picture and the key of a result that
    was dragged somewhere.

    Attributes:
        buttons: to copy and to drag the result, for the layout of the window.
    """

    def __init__(
        self,
        presentation: Presentation,
        chosen_result: Callable[[], Result | None],
        preferences: Callable[[], Preferences],
        copying: QAction,
        theme: Theme,
        messages: MessageBar,
        fail: Callable[[SrguiError], object],
        mark_exported: Callable[[Item, Key], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._mark_exported = mark_exported
        self._made: tuple[Item, Key] | None = None  # the result of the last file
        self._presentation, self._chosen_result, self._theme = presentation, chosen_result, theme
        self._preferences = preferences
        self._messages, self._fail, self._window = messages, fail, window
        self._background = Background(self)
        self._folder = TemporaryFolder()
        self._dragged = 0
        self._data: QMimeData | None = None  # the last copy
        self._drag = DragButton()
        self.buttons = self._row_of_buttons(copying)
        self._drag.drag_wanted.connect(partial(self._make_file, self._offer_file))
        self._drag.copy_wanted.connect(partial(self._make_file, self._copy_file))
        self._drag.dropped.connect(self._note_drop)
        theme.changed.connect(self._retint)
        self._retint()
        self.allow(False)

    def close(self) -> None:
        """Wait for the end of the work, and remove the dragged files."""
        self._background.close()
        self._release_clipboard()
        self._folder.cleanup()

    def _release_clipboard(self) -> None:
        """Leave a plain image: Qt would call the Python object after the interpreter has ended."""
        clipboard = QGuiApplication.clipboard()
        if self._data is not None and clipboard.mimeData() is self._data:
            image = clipboard.image()
            if image.isNull():
                clipboard.clear()
            else:
                clipboard.setImage(image)
        self._data = None

    def copy(self) -> None:
        """Copy the shown step to the clipboard, as an image and as PNG."""
        result, item = self._chosen_result(), self._presentation.item
        if result is not None and item is not None:
            work = partial(
                _png, result, self._presentation.step_of(result), item.enhancement_of(result)
            )
            self._background.do(work, self._copied, self._fail)

    def ask(self) -> None:
        """Ask how to export the comparison, then export it."""
        result, item = self._chosen_result(), self._presentation.item
        if result is None or item is None or item.picture is None:
            return
        step = self._presentation.step_of(result)
        pattern = f"{DEFAULT_PATTERN}_comparison"
        name = file_name(pattern, item.path.stem, result.choice.name, result.choice.scale)
        folder = result_folder(item)
        dialog = ComparisonDialog(folder / f"{name}.html", self._window)
        dialog.confirmed.connect(partial(self._export, item, item.picture, result, step, folder))
        dialog.open()

    def _copied(self, copied: tuple[QImage, bytes]) -> None:
        image, png = copied
        data = QMimeData()
        data.setImageData(image)
        data.setData("image/png", png)
        self._put_into_clipboard(data)
        self._messages.show_note(lambda: self.tr("Result copied"))

    def _put_into_clipboard(self, data: QMimeData) -> None:
        self._data = data
        QGuiApplication.clipboard().setMimeData(data)

    def _export(
        self,
        item: Item,
        picture: Picture,
        result: Result,
        step: int,
        folder: Path,
        wanted: ComparisonOptions,
    ) -> None:
        size = titles.size(picture.width, picture.height)
        plan = result.plan.steps[step]
        large = titles.size(plan.width, plan.height)
        texts = Texts(
            title=item.path.name,
            slider=self.tr("Position of the divider"),
            facts=self.tr("Enlarged from {size} to {large} pixels").format(size=size, large=large),
            language=QLocale().bcp47Name(),
        )
        plain = item.plain_layer((plan.height, plan.width))
        title = titles.plain(plan.width / picture.width)
        layers = partial(_layers, result, step, item.enhancement_of(result))
        job = _Job(picture, plain, title, layers, texts, folder, wanted)
        self._background.do(job, self._exported, self._fail)
        name = wanted.path.name
        self._messages.show_work(lambda: self.tr("Exporting {name}…").format(name=name))

    def _exported(self, path: Path) -> None:
        self._messages.show_success(
            lambda: (self.tr("Exported {path}.").format(path=path), self.tr("Open folder")),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
        )

    def _make_file(self, done: Callable[[tuple[Path, QImage]], None]) -> None:
        result, item = self._chosen_result(), self._presentation.item
        if result is None or item is None:
            return
        self._dragged += 1
        self._made = item, result.choice.key
        folder = Path(self._folder.name) / str(self._dragged)
        choice = result.choice
        name = file_name(DEFAULT_PATTERN, item.path.stem, choice.name, choice.scale)
        path = folder / f"{name}.png"
        recorded = self._preferences().provenance
        options = WriteOptions(dpi=item.choice.dpi, provenance=recorded)
        step, enhancement = self._presentation.step_of(result), item.enhancement_of(result)
        work = partial(_write_file, result, step, enhancement, path, options)
        self._background.do(work, done, self._fail)

    def _offer_file(self, made: tuple[Path, QImage]) -> None:
        path, small = made
        self._drag.offer(path, QPixmap.fromImage(small))

    def _note_drop(self) -> None:
        """Note that the file was taken by a folder or another program."""
        if self._made is not None:
            self._mark_exported(*self._made)

    def _copy_file(self, made: tuple[Path, QImage]) -> None:
        path, _ = made
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        self._put_into_clipboard(data)
        self._messages.show_note(lambda: self.tr("File {name} copied").format(name=path.name))

    def allow(self, allowed: bool) -> None:
        """Enable or disable dragging."""
        self._drag.setEnabled(allowed)

    def _row_of_buttons(self, copying: QAction) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        copy = QToolButton()
        copy.setDefaultAction(copying)
        copy.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for button in (copy, self._drag):
            button.setIconSize(QSize(20, 20))
            button.setFixedSize(32, 32)
            row.addWidget(button)
        on_language_change(self._drag, self._set_texts)
        return box

    def _set_texts(self) -> None:
        text = self.tr("Drag the result to another program or folder")
        self._drag.setToolTip(text)
        self._drag.setAccessibleName(text)

    def _retint(self) -> None:
        self._drag.setIcon(icons.icon("drag-out", self._theme.tokens))


@dataclass(frozen=True, eq=False)
class _Job:
    """Write a comparison; `plain` and the other `layers` are computed if they are missing.

    `folder`, the default one, is created if the file goes there.
    """

    picture: Picture
    plain: Layer | None
    plain_title: str
    layers: Callable[[], tuple[Layer, ...]]
    texts: Texts
    folder: Path
    wanted: ComparisonOptions

    def __call__(self) -> Path:
        layers, wanted = self.layers(), self.wanted
        if wanted.path.parent == self.folder:
            make_folder(self.folder)
        last = layers[-1]
        plain = self.plain or self._enlarged(last.pyramid.height, last.pyramid.width)
        if wanted.path.suffix.lower() == ".html":
            return write_web_page(
                plain, last, wanted.path, self.texts,
                longest=wanted.longest, overwrite=wanted.overwrite,
            )  # fmt: skip
        return write_animation(
            (plain, *layers), wanted.path,
            seconds=wanted.seconds, longest=wanted.longest, overwrite=wanted.overwrite,
        )  # fmt: skip

    def _enlarged(self, height: int, width: int) -> Layer:
        shown = DisplayConverter(self.picture).picture(enlarge(self.picture, height, width))
        return Layer(self.plain_title, Pyramid.of(shown), self.picture.alpha is not None)


def _layers(result: Result, last: int, enhancement: Enhancement) -> tuple[Layer, ...]:
    """The layers of all steps up to this one."""
    return tuple(result.layer(step, enhancement) for step in range(last + 1))


def _png(result: Result, step: int, enhancement: Enhancement) -> tuple[QImage, bytes]:
    layer = result.layer(step, enhancement)
    stream = io.BytesIO()
    for_pillow(layer_image(layer)).save(stream, "PNG", compress_level=3)
    return layer_image(layer).copy(), stream.getvalue()


def _write_file(
    result: Result, step: int, enhancement: Enhancement, path: Path, options: WriteOptions
) -> tuple[Path, QImage]:
    """Write the file of a step as it was chosen; return it with a thumbnail."""
    path.parent.mkdir(parents=True)
    write(result.picture(step, enhancement), path, options)
    layer = result.layer(step, PLAIN)
    small = fitting(layer.pyramid.width, layer.pyramid.height, _DRAG_IMAGE)
    return path, scaled(layer_image(layer), *small)
