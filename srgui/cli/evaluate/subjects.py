"""The models to measure: networks by name or file, and bicubic."""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from srgui.cli import options
from srgui.cli.evaluate.options import BICUBIC
from srgui.models.lookup import find

if TYPE_CHECKING:
    from srgui.evaluation.protocol import LumaEnlarger, PictureEnlarger


@dataclass(frozen=True)
class Subject:
    """A model to measure."""

    name: str
    """As it was asked for."""
    label: str
    """As reports call it."""
    identity: str
    """A hash of its content."""

    def load(self, args: argparse.Namespace) -> LumaEnlarger | PictureEnlarger:
        """Return its enlarger. Raises ModelError and OptionError."""
        from srgui.evaluation.luma_steps import BicubicSteps, LumaSteps
        from srgui.evaluation.picture_enlarger import EnginePictures
        from srgui.evaluation.self_ensemble import SelfEnsemble

        if self.name == BICUBIC:
            return BicubicSteps()
        upscaler = options.computing(args).load(self.name)
        if upscaler.inference.model.program.graph.channels > 1:
            return EnginePictures(upscaler, args.ensemble)
        planes = LumaSteps(upscaler)
        return SelfEnsemble(planes) if args.ensemble else planes


def subjects(names: Sequence[str], ensemble: bool) -> list[Subject]:
    """Return the models of these names or files, each once. Raises ModelError.

    Files of the same name are called by their paths.
    """
    unique = list(dict.fromkeys(names))
    infos = [None if name == BICUBIC else find(name) for name in unique]
    labels = [info.name if info else BICUBIC for info in infos]
    counts = Counter(labels)
    found = []
    for name, label, info in zip(unique, labels, infos, strict=True):
        identity = digest(info.path) if info else BICUBIC
        shown = label if counts[label] == 1 else name
        if info and ensemble:
            shown = f"{shown} ensemble"
        found.append(Subject(name, shown, identity))
    return found


def digest(path: Path) -> str:
    """Return a hash of a file's content; "" if it can't be read, which its reader reports."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
