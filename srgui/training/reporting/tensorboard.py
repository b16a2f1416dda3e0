"""The progress of a run for TensorBoard."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from srgui.errors import OptionError, WriteError, reason
from srgui.texts import Text
from srgui.training.loop import Progress


def check_tensorboard() -> None:
    """Raise OptionError if the library is not installed."""
    try:
        import tensorboardX  # noqa: F401
    except ImportError as error:
        raise OptionError(
            Text("Can't write a log for TensorBoard"),
            Text("tensorboardX is not installed"),
            Text("Run pip install 'srgui[tensorboard]'."),
        ) from error


class Board:
    """Writes loss, rate and PSNR over the iterations to a folder. A context manager."""

    def __init__(self, folder: Path) -> None:
        """Raises OptionError without the library, WriteError if the folder can't be made."""
        check_tensorboard()
        from tensorboardX import SummaryWriter

        try:
            self._writer = SummaryWriter(str(folder))
        except OSError as error:
            raise WriteError(
                Text("Can't write to the folder {folder}", folder=folder), reason(error)
            ) from error

    def __enter__(self) -> Board:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._writer.close()

    def show(self, progress: Progress) -> None:
        """Add the values of an iteration."""
        at = progress.iteration
        self._writer.add_scalar("loss", progress.loss, at)
        self._writer.add_scalar("rate", progress.rate, at)
        for scale, psnr in (progress.psnr or {}).items():
            self._writer.add_scalar(f"psnr/x{scale}", psnr, at)
