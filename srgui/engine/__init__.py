"""Picture + model -> steps: plan, tiles, events, devices, and the upscaler itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from srgui.engine.assembly import Assembly
from srgui.engine.events import Event, Finished, StepDone, TileDone, Working
from srgui.engine.planning.plan import Plan, StepPlan

if TYPE_CHECKING:
    from srgui.engine.upscaler import Upscaler

__all__ = [
    "Assembly",
    "Event",
    "Finished",
    "Plan",
    "StepDone",
    "StepPlan",
    "TileDone",
    "Upscaler",
    "Working",
]


def __getattr__(name: str) -> Any:
    if name == "Upscaler":
        from srgui.engine.upscaler import Upscaler

        return Upscaler
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
