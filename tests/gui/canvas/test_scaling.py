"""Screens of 125, 150 and 200 %: at 100 % every pixel of the result is one of the screen."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

SHOW_NOISE = """
import sys
import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from srgui.gui.theme.theme import DARK
from srgui.gui.canvas.canvas import Canvas
from srgui.gui.display.layer import Layer
from srgui.gui.canvas.panes import Mode
from srgui.gui.display.pyramid import Pyramid

application = QApplication([])
noise = np.random.default_rng(3).integers(0, 256, (1600, 2000, 4), np.uint8)
noise[..., 3] = 255
layer = Layer("Noise", Pyramid.of(noise))
canvas = Canvas(DARK)
canvas.resize(600, 400)
canvas.show()
canvas.show_scene(500, 400, 4.0)
canvas.set_mode(Mode.SINGLE)
canvas.show_layers(layer, layer)
canvas.zoom_to(1.0)
canvas.labels.hide()
ratio = canvas.devicePixelRatioF()
image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
shape = image.height(), image.bytesPerLine() // 4, 4
seen = np.frombuffer(image.constBits(), np.uint8).reshape(shape)[:, : image.width()]
view = canvas.viewport
left, top = int(-view.left), int(-view.top)  # of the canvas, in pixels of the result
inner = 100
wanted = noise[top + inner : top + 300, left + inner : left + 400, :3]
print(ratio, image.width(), image.height(), (seen[inner:300, inner:400, :3] == wanted).all())
"""


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2"])
def test_at_100_percent_a_pixel_of_the_result_is_a_pixel_of_the_screen(scale: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    done = subprocess.run(
        [sys.executable, "-c", SHOW_NOISE], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    ratio = float(scale)
    assert done.stdout.split() == [str(ratio), f"{600 * ratio:.0f}", f"{400 * ratio:.0f}", "True"]
