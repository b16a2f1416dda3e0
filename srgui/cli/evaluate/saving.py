"""--save: the results as pictures."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from srgui.errors import WriteError, reason
from srgui.images.picture import Picture
from srgui.images.writing.options import WriteOptions
from srgui.images.writing.writer import write
from srgui.texts import Text


def saved_path(folder: Path, dataset: str, model: str, original: Path) -> Path:
    """Return the path of a result: FOLDER/DATASET/MODEL/NAME.png."""
    parts = (part.replace("/", "_").replace("\\", "_") for part in (dataset, model))
    return folder.joinpath(*parts, f"{original.stem}.png")


def check_saved(args: argparse.Namespace, targets: Sequence[Path]) -> None:
    """Raise WriteError if a result would replace a file, unless that was asked for.

    An evaluation that is resumed finds its own earlier results.
    """
    if args.overwrite or args.resume:
        return
    for target in targets:
        if target.exists():
            raise WriteError(
                Text("Can't write {path}", path=target),
                Text("the file exists already"),
                Text("Choose another --save, or --overwrite."),
            )


def save(picture: Picture, target: Path, overwrite: bool) -> None:
    """Write a result. Raises WriteError."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(
            Text("Can't write to the folder {folder}", folder=target.parent), reason(error)
        ) from error
    write(picture, target, WriteOptions(overwrite=overwrite))
