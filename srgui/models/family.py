"""The weights of one family: a network trained for several kinds of picture."""

from __future__ import annotations

from srgui.errors import OptionError
from srgui.models.catalogue import ModelInfo, catalogue
from srgui.texts import Text


def sibling(info: ModelInfo, kind: str) -> ModelInfo:
    """Return the weights of this kind in the family of `info`. Raises OptionError without any."""
    for other in catalogue().values():
        if info.family and (other.family, other.kind) == (info.family, kind):
            return other
    raise no_weights(info, kind)


def no_weights(info: ModelInfo, kind: str) -> OptionError:
    """Return the error for a family without weights of this kind."""
    return OptionError(
        Text("{network} can't be mixed with {kind} weights", network=info.title, kind=kind),
        Text("its family has none"),
        Text("Choose LapSRN, or leave out natural texture and artefact removal."),
    )
