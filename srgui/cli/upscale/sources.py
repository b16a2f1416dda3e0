"""Find the pictures of a command: files, wildcards that no shell expanded, and folders."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from srgui.cli.console import print_note
from srgui.cli.earlier_results import below, print_skipped, without_results
from srgui.images.reading.discovery import expanded, find_pictures

if TYPE_CHECKING:
    from srgui.cli.upscale.options import Settings


def find_sources(images: Sequence[Path], settings: Settings) -> dict[Path, Path]:
    """Return every picture once, and its folder relative to the one on the command line.

    Folders are searched recursively; one without pictures is returned itself. Raises ReadError when
    no file matches a wildcard.
    """
    sources: dict[Path, Path] = {}
    known: set[str] = set()
    hidden = results = 0
    for image in (match for named in images for match in expanded(named)):
        pictures = [image]
        if image.is_dir():
            found = find_pictures([image], unknown=not settings.ignore_unknown)
            hidden += found.hidden
            results += len(found.results) - len(below(settings.output, found.results))
            for error in found.failed:
                print_note(str(error))
            pictures = without_results(found.pictures, settings.name, image, settings.output)
        for source in pictures or [image]:
            place = os.path.abspath(source)  # noqa: PTH100 - links stay links
            if place not in known:
                known.add(place)
                sources[source] = source.relative_to(image).parent
    if hidden:
        print_note(f"{hidden:,} hidden file{'' if hidden == 1 else 's'} skipped")
    print_skipped(results, "; name the files themselves to include them")
    return sources
