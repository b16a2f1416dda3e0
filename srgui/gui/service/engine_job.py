"""The work that the engine service does, a piece at a time."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator
from typing import Any, TypeAlias

from srgui.errors import SrguiError
from srgui.gui.service.engine import Engine
from srgui.texts import Text

Elsewhere: TypeAlias = Callable[[], object]
Pieces: TypeAlias = Generator[Elsewhere | None, Any, None]


class EngineJob(ABC):
    """Work that needs the engine. All methods are called on threads of the service.

    Attributes:
        urgent: True if it goes before jobs that are not.
        writes: True if it writes a file, whose end is waited for even when the program ends.
    """

    urgent = writes = False

    @abstractmethod
    def work(self, engine: Engine) -> Pieces:
        """Do it, yielding wherever it may be cancelled or another job may go first.

        Slow work that needs no engine, such as reading or encoding a file, is yielded as a
        function; it is called on another thread while the engine serves others, and the `yield`
        returns its value.
        """

    @abstractmethod
    def fail(self, error: SrguiError) -> None:
        """Report the error with which it has ended."""

    @abstractmethod
    def unexpected(self, reason: Text) -> SrguiError:
        """Return the error to report for an exception that nobody expected."""

    def end(self) -> None:  # noqa: B027  # most have nothing to add
        """Report that it is over: done, failed or cancelled."""
