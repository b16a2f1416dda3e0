"""The settings of every picture of a run, from the options of the command line."""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from srgui.cli import options
from srgui.cli.upscale.sizes import Size
from srgui.engine.compute_options import ComputeOptions
from srgui.engine.enhancement import Enhancement
from srgui.errors import OptionError
from srgui.images.metadata.metadata import ValueRange
from srgui.images.writing.options import WriteOptions
from srgui.models.choice import DEFAULT_NATURAL, Kind
from srgui.models.lookup import find
from srgui.texts import Text


@dataclass(frozen=True)
class Settings:
    """The options that apply to every picture of a run."""

    model: str  # a family, specific weights or a file
    name: str  # of the model in file names
    kind: Kind
    size: Size
    enhancement: Enhancement
    default_natural: bool  # natural texture in photographs where there are weights for it
    computing: ComputeOptions
    tile: int | None  # in source pixels
    memory: int | None  # limit in bytes
    output: str | None  # file or folder
    writing: WriteOptions
    steps: bool  # write intermediate results as well
    all_frames: bool
    animate: bool  # join the frames of an animation
    fps: float | None  # frames a second, also of numbered pictures; None for their own times
    skip_existing: bool
    ignore_unknown: bool
    pixel_limit: int
    value_range: ValueRange | None  # of floating-point files
    fidelity: bool  # compare each result with its source
    json: str | None

    @classmethod
    def of(cls, args: argparse.Namespace) -> Settings:
        """Return the settings of a parsed command line. Raises ModelError and OptionError."""
        enhancement = Enhancement(
            strength=args.strength,
            ensemble=args.ensemble,
            back_project=args.back_project,
            grain=args.grain,
            keep_grain=args.keep_grain,
            tileable=args.tileable,
            pixel_art=args.kind == Kind.PIXEL.value,
            natural=args.natural or 0.0,
            artefact_removal=args.artefact_removal,
        )
        return cls(
            model=args.model,
            name=enhancement.name_of(find(args.model).name),
            kind=Kind(args.kind),
            size=Size.of(args),
            enhancement=enhancement,
            default_natural=args.natural is None,
            computing=options.computing(args),
            tile=args.tile,
            memory=args.memory,
            output=args.output,
            writing=WriteOptions(
                format=args.format,
                quality=args.quality,
                overwrite=args.overwrite,
                strip=args.strip,
                location=not args.no_location,
                dpi=args.dpi,
                provenance=not args.no_provenance,
            ),
            steps=args.steps,
            all_frames=args.frames or args.animate,
            animate=args.animate,
            fps=args.fps,
            skip_existing=args.skip_existing or args.resume is not None,
            ignore_unknown=args.ignore_unknown,
            pixel_limit=args.pixel_limit,
            value_range=_value_range(args.range),
            fidelity=bool(args.fidelity or args.json),
            json=args.json,
        )

    def enhancement_for(self, *, natural: bool) -> Enhancement:
        """Return the options for a picture, by whether there are natural weights for it."""
        if self.default_natural and natural:
            return replace(self.enhancement, natural=DEFAULT_NATURAL)
        return self.enhancement


def _value_range(ends: Sequence[float] | None) -> ValueRange | None:
    """Return the values of black and white. Raises OptionError if they are not in this order."""
    if ends is None:
        return None
    low, high = ends
    if not (math.isfinite(low) and math.isfinite(high) and low < high):
        raise OptionError(
            Text("Can't use the range {low:g} to {high:g}", low=low, high=high),
            Text("its first number must be the smaller one"),
        )
    return low, high
