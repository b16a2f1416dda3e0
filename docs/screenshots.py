"""Makes the README's screenshots by driving the real window.

Run `python docs/screenshots.py` from the project's folder, on a desktop or with
QT_QPA_PLATFORM=offscreen. It needs scikit-image, which carries the photographs: both are in the
public domain or CC0.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtWidgets import QApplication, QPushButton
from skimage import data

from srgui.gui.choice import UpscaleSettings
from srgui.gui.settings import Preferences, Settings
from srgui.gui.studio.phase import Phase
from srgui.gui.theme.theme import Theme
from srgui.gui.window.main_window import MainWindow
from srgui.models.catalogue import catalogue
from srgui.models.choice import one_per_family

HERE = Path(__file__).parent
SIZE = (1280, 800)
PATIENCE = 600.0  # seconds


class Session:
    """The window of a new user, to be operated and photographed."""

    def __init__(
        self, application: QApplication, theme: Theme, colours: str, choice: UpscaleSettings
    ):
        self._application = application
        self._folder = tempfile.TemporaryDirectory()
        settings = Settings(Path(self._folder.name))
        settings.preferences = Preferences(theme=colours, language="en")
        settings.set_choice(choice)
        self.window = MainWindow(one_per_family(catalogue()), theme, settings)
        self.studio = self.window.studio
        self.studio.run.patience = PATIENCE  # also where the machine has other work
        self.window.resize(*SIZE)
        self.window.show()

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        deadline = time.monotonic() + PATIENCE
        while not condition():
            self._application.processEvents()
            time.sleep(0.01)
            if time.monotonic() > deadline:
                raise TimeoutError("the window did not come to what was waited for")

    def open(self, path: Path) -> None:
        """Open a picture and wait for its enlargement, and for the one to compare it with."""
        self.studio.open([path])
        self.until(lambda: self.studio.run.phase is Phase.DONE)
        self.rest()

    def test(self, network: str) -> None:
        """Test a network on the open picture, and wait until all its steps are measured."""
        reference, original = self.window.compare.reference, self.studio.album.items[0]
        self.window.actions_.make_test.trigger()
        self.until(lambda: self.studio.album.current is not original)
        self.until(lambda: self.studio.run.phase is Phase.DONE)
        self.studio.close_items([original])
        cards = self.window.controls.findChildren(QPushButton)
        next(card for card in cards if card.accessibleName() == network).click()
        self.until(lambda: self.studio.run.phase is Phase.DONE)
        self.until(lambda: all(reference.scores))

    def rest(self, seconds: float = 2.0) -> None:
        """Wait."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def shoot(self, name: str) -> None:
        """Save the window as it is."""
        self.rest(0.3)
        self.window.grab().save(str(HERE / name))
        self.window.leave()
        self.window.wait(60)
        self._folder.cleanup()


def reduced(pixels: np.ndarray, factor: int, path: Path) -> Path:
    """A photograph made small, as if by a poor camera."""
    photograph = Image.fromarray(pixels)
    size = (photograph.width // factor, photograph.height // factor)
    photograph.resize(size, Image.Resampling.BICUBIC).save(path)
    return path


def main() -> None:
    """Take all screenshots."""
    application = QApplication(["srgui"])
    theme = Theme(application)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cat = reduced(data.chelsea(), 2, folder / "chelsea.png")
        coffee = reduced(data.coffee(), 1, folder / "coffee.png")
        rocket = reduced(data.rocket(), 2, folder / "rocket.png")

        session = Session(application, theme, "dark", UpscaleSettings("lapsrn", 4.0))
        session.open(cat)
        session.window.canvas.zoom_to(1.5)
        session.shoot("screenshot.png")

        session = Session(application, theme, "light", UpscaleSettings("lapsrn", 3.0))
        session.open(coffee)
        session.test("DRCN")
        session.shoot("screenshot-steps.png")

        session = Session(application, theme, "dark", UpscaleSettings("lapsrn", 4.0))
        session.open(rocket)
        session.window.actions_.difference.trigger()
        session.shoot("screenshot-difference.png")


if __name__ == "__main__":
    main()
