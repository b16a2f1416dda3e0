"""The arrays of a file by their names, whatever kind of file it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from srgui.texts import NOTHING, Text

_LISTED = 3  # names in a sentence


class UnreadableError(Exception):
    """A file whose arrays can't be read; `why` is the reason, `remedy` a suggestion if any."""

    def __init__(self, why: Text, remedy: Text = NOTHING) -> None:
        super().__init__(why)
        self.why = why
        self.remedy = remedy


class Arrays(Mapping[str, npt.NDArray[np.float32]]):
    """Float32 arrays by name; `code` names the class of network that they belong to, if known,
    `whole` are arrays of whole numbers by name, which are no weights; all names in the file begin
    with `prefix`, which is left out here.
    """

    def __init__(
        self,
        arrays: Mapping[str, npt.NDArray[np.float32]],
        code: Text = NOTHING,
        whole: Mapping[str, npt.NDArray[np.integer]] = MappingProxyType({}),
        prefix: str = "",
    ) -> None:
        self._arrays = dict(arrays)
        self.code = code
        self.whole = whole
        self.prefix = prefix

    def __getitem__(self, name: str) -> npt.NDArray[np.float32]:
        return self._arrays[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._arrays)

    def __len__(self) -> int:
        return len(self._arrays)

    @property
    def listed(self) -> str:
        """The first names, for a sentence."""
        return ", ".join([*list(self._arrays)[:_LISTED], *["..."] * (len(self) > _LISTED)])

    def count(self, pattern: str) -> int:
        """The number of consecutive names that `pattern` with 0, 1, ... for "{}" gives."""
        number = 0
        while pattern.format(number) in self._arrays:
            number += 1
        return number
