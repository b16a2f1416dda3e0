"""What the engine service does: a job, a piece at a time."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator
from typing import Any, TypeAlias

from srgui.errors import SrguiError
from srgui.gui.service.engine import Engine
from srgui.texts import Text

Elsewhere: TypeAlias = Callable[[], object]
Pieces: TypeAlias = Generator[Elsewhere | None, Any, None]


class Job(ABC):
    """Work that needs the engine. All methods are called on threads of the service.

    Attributes:
        urgent: whether it goes before jobs that are not.
    """

    urgent = False

    @abstractmethod
    def work(self, engine: Engine) -> Pieces:
        """Do it, yielding wherever it may be cancelled or something else may go first.

        What takes time but no engine, such as reading or encoding a file, is yielded as a function
        instead; it is called on another thread while the engine serves others, and the `yield`
        returns what it returns.
        """

    @abstractmethod
    def fail(self, error: SrguiError) -> None:
        """It has ended with this."""

    @abstractmethod
    def unexpected(self, reason: Text) -> SrguiError:
        """How to tell of an error that nobody expected."""

    def end(self) -> None:  # noqa: B027  # most have nothing to add
        """It is over: done, failed or cancelled. Nothing is heard of it from now on."""
