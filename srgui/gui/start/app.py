"""Start the window. Qt is imported only after the display has been checked."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from srgui.errors import SrguiError
from srgui.gui.start.display_check import check_screen, missing_library, show_error

_END = 1.0  # seconds that workers may take to end with the window
_FIRST_PAINT = 100  # milliseconds; loading the engine earlier would delay the window


def run(paths: list[Path], profile: Path | None = None, new_window: bool = False) -> int:
    """Open the window with these pictures and return the exit status when it is closed.

    If the user's window is already open on this display, the pictures are opened there instead,
    unless `new_window` is set. `profile` is a folder for the settings, by default the system's
    location. Without a display, or if a library is missing, one line on standard error reports it,
    and the status is 1.
    """
    try:
        check_screen()
        return _run_window(paths, profile, new_window)
    except SrguiError as error:
        show_error(error)
        return 1


def _run_window(paths: list[Path], profile: Path | None, new_window: bool) -> int:
    try:
        from PySide6.QtCore import QTimer

        from srgui.gui.start.application import Application
        from srgui.gui.start.single_instance import SingleInstance, address_here
    except ImportError as error:
        raise missing_library(error) from error
    application = Application(["srgui"])
    application.setApplicationName("srgui")
    application.setDesktopFileName("srgui")
    address = address_here(profile)
    instance = SingleInstance(address, application) if address else None
    if instance and not new_window and instance.hand_over(paths):
        return 0
    from srgui.gui.crash_report.dialog import FailureDialogs
    from srgui.gui.crash_report.log import start_log
    from srgui.gui.crash_report.watch import FailureWatch
    from srgui.gui.settings import Settings
    from srgui.gui.theme.icons import application_icon
    from srgui.gui.theme.theme import Theme
    from srgui.gui.window.main_window import MainWindow
    from srgui.models.catalogue import catalogue
    from srgui.models.choice import one_per_family
    from srgui.models.own import networks

    application.setWindowIcon(application_icon())
    log = start_log(profile)
    models = one_per_family({**catalogue(), **networks()})
    window = MainWindow(models, Theme(application), Settings(profile))
    watch = FailureWatch(window)
    watch.happened.connect(FailureDialogs(window, log).show_error)
    window.show()
    application.file_wanted.connect(lambda file: window.open([file]))
    if instance:
        instance.handed.connect(lambda paths: window.open(paths) if paths else None)
        instance.serve(window)
        window.closing.connect(instance.close)  # the next start opens a window at once
    QTimer.singleShot(_FIRST_PAINT, window.warm_up)
    if paths:
        QTimer.singleShot(0, lambda: window.open(paths))
    with watch, _CtrlC(window):
        status = application.exec()
    if not window.wait(_END):
        os._exit(status)  # what still computes is of no use to anybody, and has no file open
    return status


class _CtrlC:
    """Close the window on Ctrl-C and SIGTERM, which Python handles only while its own code runs."""

    def __init__(self, window: object) -> None:
        from PySide6.QtCore import QTimer

        self._window = window
        self._pulse = QTimer()  # runs the interpreter regularly
        self._pulse.setInterval(200)
        self._pulse.timeout.connect(lambda: None)

    def __enter__(self) -> None:
        self._pulse.start()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: self._window.leave())  # type: ignore[attr-defined]

    def __exit__(self, *_: object) -> None:
        self._pulse.stop()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
