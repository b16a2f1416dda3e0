"""Print every change of the brightness of a part of the screen.

brightness.py LEFT TOP WIDTH HEIGHT prints seconds since 1970 and the mean of 0 to 255, until it is
terminated.
"""

import sys
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

_PAUSE = 50  # milliseconds between two measurements


class _Watch:
    def __init__(self, application: QGuiApplication) -> None:
        self._screen = application.primaryScreen()
        self._last = -1

    def look(self) -> None:
        now = time.time()
        left, top, width, height = (int(argument) for argument in sys.argv[1:5])
        shot = self._screen.grabWindow(0, left, top, width, height).toImage()
        smooth = Qt.TransformationMode.SmoothTransformation
        mean = shot.scaled(1, 1, mode=smooth).pixelColor(0, 0).lightness()
        if mean != self._last:
            self._last = mean
            print(now, mean, flush=True)


application = QGuiApplication([])
watch = _Watch(application)
timer = QTimer()
timer.timeout.connect(watch.look)
timer.start(_PAUSE)
application.exec()
