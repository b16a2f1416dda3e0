"""Plan how a picture of a command is upscaled: its weights, factor and options."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srgui.cli.upscale.outcomes import Failed
from srgui.cli.upscale.settings import Settings
from srgui.cli.upscale.targets import InputPicture
from srgui.engine.planning.plan import Plan
from srgui.errors import OptionError, SrguiError
from srgui.images.analysis.quality_estimate import QualityEstimate
from srgui.models.choice import select
from srgui.texts import Text

if TYPE_CHECKING:
    from srgui.engine.upscaler import Upscaler


@dataclass(frozen=True)
class Planned:
    """A picture, ready to be upscaled."""

    source: InputPicture
    upscaler: Upscaler
    plan: Plan
    reason: str  # for the choice of the weights
    drawn: bool  # a drawing, where networks fail


def plan_picture(
    source: InputPicture,
    quality: QualityEstimate,
    load: Callable[[str], Upscaler],
    settings: Settings,
) -> Planned | Failed:
    """Choose and load the weights for a picture of this quality, and plan its run."""
    try:
        selection = select(settings.model, settings.kind, quality)
        upscaler = load(selection.info.name if selection.why else settings.model)
    except SrguiError as error:
        return Failed(source.file, error, for_all=True)
    try:
        scale = settings.size.factor_for(source.picture)
        natural = selection.mixes("natural", scale)
        plan = upscaler.plan(
            source.picture,
            scale,
            settings.enhancement_for(natural=natural),
            tile=settings.tile,
            memory_limit=settings.memory,
        )
    except OptionError as error:
        if settings.size.factor is not None:
            return Failed(source.file, error, for_all=True)
        what = Text("{source}: {what}", source=source.file.path, what=error.what)
        return Failed(source.file, OptionError(what, error.why, error.remedy))
    return Planned(source, upscaler, plan, selection.why, quality.drawn)
