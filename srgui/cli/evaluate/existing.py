"""--pairs: score folders of results that exist already."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from srgui.cli.console import report_error
from srgui.cli.progress import ProgressBar
from srgui.errors import OptionError, ReadError
from srgui.evaluation.measures.measure import Functions, Scores
from srgui.evaluation.pairs import RANGES, paired, score
from srgui.evaluation.reports.entry import Entry, compared
from srgui.images.reading.reader import read
from srgui.texts import Text


def existing_entries(
    results: Sequence[tuple[str, Sequence[Path]]],
    dataset: str,
    originals: Sequence[Path],
    args: argparse.Namespace,
    functions: Functions,
) -> tuple[list[Entry], int]:
    """Return an entry for each folder of `results` and range of luma, and the exit status.

    Raises OptionError if an original has no result.
    """
    if len(args.scale) > 1:
        raise OptionError(
            Text("--pairs takes one number of pixels"), remedy=Text("Give a single --scale.")
        )
    shave = args.scale[0] if args.scale else 0
    pairs = [(name, paired(files, originals)) for name, files in results]
    found: dict[str, dict[str, dict[str, Scores]]] = {kind: {} for kind in RANGES}
    status, done = 0, 0
    with ProgressBar(dataset) as progress:
        for name, files in pairs:
            for result, original in files:
                try:
                    measured = score(read(result), read(original), result.name, shave, functions)
                except (ReadError, OptionError) as error:
                    status = report_error(error)
                    continue
                finally:
                    done += 1
                    progress.advance_to(done / (len(pairs) * len(originals)))
                for kind, scores in measured.items():
                    found[kind].setdefault(name, {})[original.name] = scores
    entries = [
        Entry(dataset, shave or None, kind, name, pictures)
        for kind, folders in found.items()
        for name, pictures in folders.items()
    ]
    return compared(entries), status
