"""A thread that a worker lives on, from its start to its end."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread


class WorkerThread:
    """Owns a worker object and the thread that runs its slots.

    The worker is moved to the thread once and stays there until `stop` has waited for the end.
    """

    def __init__(self, worker: QObject, name: str) -> None:
        self._worker = worker
        self._thread = QThread()
        self._thread.setObjectName(name)
        worker.moveToThread(self._thread)
        self._thread.start()

    def stop(self) -> None:
        """Let the worker finish what it is doing, then end the thread and wait for it."""
        self._thread.quit()
        self._thread.wait()
