"""Networks and pictures among the files that a person drops, pastes or opens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject

from srgui.errors import SrguiError
from srgui.gui.background import Background
from srgui.images.formats import READABLE_SUFFIXES
from srgui.models.importers.recognition import is_network

_Divided: TypeAlias = tuple[list[Path], list[Path]]  # networks, everything else


class Arrivals(QObject):
    """Pass networks to `add_networks`, and everything else to `open_pictures`.

    Files are recognised by their content, but those with a picture's suffix are not looked into.
    """

    def __init__(
        self,
        open_pictures: Callable[[Iterable[Path]], None],
        add_networks: Callable[[Iterable[Path]], None],
        fail: Callable[[SrguiError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_pictures, self._add_networks, self._fail = open_pictures, add_networks, fail
        self._background = Background(self)

    def open(self, paths: Iterable[Path]) -> None:
        """Pass these on."""
        paths = list(paths)
        if all(path.suffix.lower() in READABLE_SUFFIXES for path in paths):
            self._open_pictures(paths)
        else:
            self._background.do(partial(divided, paths), self._pass_on, self._fail)

    def close(self) -> None:
        """Pass nothing on any more."""
        self._background.abandon()

    def _pass_on(self, found: _Divided) -> None:
        networks, others = found
        if networks:
            self._add_networks(networks)
        if others:
            self._open_pictures(others)


def divided(paths: Sequence[Path]) -> _Divided:
    """Return the networks among these files, and everything else."""
    networks = [
        path
        for path in paths
        if path.suffix.lower() not in READABLE_SUFFIXES and path.is_file() and is_network(path)
    ]
    rest = (path for path in paths if path not in networks)
    return networks, [path for path in rest if not any(map(partial(_is_part, path), networks))]


def _is_part(path: Path, network: Path) -> bool:
    """Return whether a file belongs to a network of several files, such as the values of a
    checkpoint to its index.
    """
    parts = f"{network.stem}.data-", f"{network.stem}.meta"
    here = network.suffix == ".index" and path.parent == network.parent
    return here and path.name.startswith(parts)
