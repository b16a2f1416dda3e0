"""The log file."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QStandardPaths, QtMsgType, qInstallMessageHandler

from srgui.gui.crash_report.report import without_home
from srgui.gui.text.versions import versions

_FILE = "srgui.log"
_MAX_BYTES, _BACKUPS = 512 * 1024, 3  # of a file; older files
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def start_log(profile: Path | None) -> Path | None:
    """Log the messages of srgui and Qt to a file in `profile`, else in the system's location.

    Return the file, or None if it can't be written; the program works without it. Every module logs
    under its own name. Warnings appear on standard error as well.
    """
    logger = logging.getLogger("srgui")
    logger.setLevel(logging.INFO)
    terminal = logging.StreamHandler(sys.stderr)
    terminal.setLevel(logging.WARNING)
    terminal.setFormatter(_Formatter("srgui: %(message)s"))
    logger.addHandler(terminal)
    qInstallMessageHandler(_log_qt_message)
    state = QStandardPaths.StandardLocation.StateLocation
    file = (profile or Path(QStandardPaths.writableLocation(state))) / _FILE
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            file,
            maxBytes=_MAX_BYTES,
            backupCount=_BACKUPS,
            encoding="utf-8",
            errors="backslashreplace",
        )
    except OSError as error:
        logger.warning("No log file can be written: %s", error.strerror)
        return None
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.info("Started: %s", ", ".join(f"{name} {v}" for name, v in versions().items()))
    return file


class _Formatter(logging.Formatter):
    """Format records without the name of the home folder."""

    def format(self, record: logging.LogRecord) -> str:
        return without_home(super().format(record))


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    name = f"srgui.qt.{context.category}" if context.category else "srgui.qt"
    logging.getLogger(name).log(_LEVELS[kind], "%s", message)
