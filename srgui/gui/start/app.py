"""The start of the window. Nothing of Qt is imported before a screen is known to be there."""

from __future__ import annotations

import signal
from pathlib import Path

from srgui.errors import SrguiError
from srgui.gui.start.display_check import check_screen, missing_library, tell

_FIRST_PAINT = 100  # milliseconds; until then torch would take the processor from the window


def run(paths: list[Path], profile: Path | None = None, new_window: bool = False) -> int:
    """Open the window with these pictures and return the exit status when it is closed.

    Where this person's window is open on this display already, the pictures are opened there and
    this start ends, unless `new_window` is set. `profile` is a folder for the settings; without it
    they lie where the system keeps such things. Without a screen, or where the system lacks a
    library, one line on standard error says so, and the status is 1.
    """
    try:
        check_screen()
        return _run_window(paths, profile, new_window)
    except SrguiError as error:
        tell(error)
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
    one = SingleInstance(address, application) if address else None
    if one and not new_window and one.hand_over(paths):
        return 0
    from srgui.gui.crash_report.dialog import FailureDialogs
    from srgui.gui.crash_report.log import start_log
    from srgui.gui.crash_report.watch import FailureWatch
    from srgui.gui.settings import Settings
    from srgui.gui.theme.icons import application_icon
    from srgui.gui.theme.theme import Theme
    from srgui.gui.window.main_window import MainWindow
    from srgui.models.catalogue import catalogue
    from srgui.models.choice import of_each

    application.setWindowIcon(application_icon())
    log = start_log(profile)
    window = MainWindow(of_each(catalogue()), Theme(application), Settings(profile))
    studio = window.studio
    watch = FailureWatch(window)
    watch.happened.connect(FailureDialogs(window, log).show_error)
    window.show()
    application.file_wanted.connect(lambda file: studio.open([file]))
    if one:
        one.handed.connect(lambda paths: studio.open(paths) if paths else None)
        one.serve(window)
    QTimer.singleShot(_FIRST_PAINT, window.warm_up)
    if paths:
        QTimer.singleShot(0, lambda: studio.open(paths))
    with watch, _CtrlC(window):
        status = application.exec()
    if one:
        one.close()
    return status


class _CtrlC:
    """Closes the window on Ctrl-C and SIGTERM, which Python would only notice in its own code."""

    def __init__(self, window: object) -> None:
        from PySide6.QtCore import QTimer

        self._window = window
        self._pulse = QTimer()  # lets the interpreter run now and then
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
