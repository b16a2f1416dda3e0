"""Enlarge photographs with DRCN, DRRN and LapSRN, and see how the networks do it.

The names in `__all__` are the public ones; each is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from srgui.version import __version__ as __version__

if TYPE_CHECKING:
    from srgui.engine.enhancement import Enhancement
    from srgui.engine.events import Finished, StepDone, TileDone, Working
    from srgui.engine.planning.plan import Plan
    from srgui.engine.step import Step
    from srgui.engine.upscaler import Upscaler
    from srgui.errors import SrguiError
    from srgui.images.metadata.metadata import Metadata
    from srgui.images.picture import Picture
    from srgui.images.reading.reader import read

_MODULES = {
    "Enhancement": "engine.enhancement",
    "Finished": "engine.events",
    "Metadata": "images.metadata.metadata",
    "Picture": "images.picture",
    "Plan": "engine.planning.plan",
    "SrguiError": "errors",
    "Step": "engine.step",
    "StepDone": "engine.events",
    "TileDone": "engine.events",
    "Upscaler": "engine.upscaler",
    "Working": "engine.events",
    "read": "images.reading.reader",
}

__all__ = [
    "Enhancement",
    "Finished",
    "Metadata",
    "Picture",
    "Plan",
    "SrguiError",
    "Step",
    "StepDone",
    "TileDone",
    "Upscaler",
    "Working",
    "read",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
