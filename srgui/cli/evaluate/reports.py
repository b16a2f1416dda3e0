"""--csv, --markdown and --latex: write the table to files or to standard output."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from srgui.evaluation.reports import formats
from srgui.evaluation.reports.entry import Entry
from srgui.images.writing.atomic import check_report, replacing


@dataclass(frozen=True)
class _Kind:
    """A format of the table."""

    mark: str
    """The beginning of its files."""
    text: Callable[..., str]
    """Its function in `formats`."""

    def recognises(self, ends: bytes) -> bool:
        """Return whether a file with these first bytes is an earlier report of this kind."""
        return ends.startswith(self.mark.encode())


_KINDS = {
    "csv": _Kind(formats.CSV_MARK, formats.as_csv),
    "markdown": _Kind(formats.MARKDOWN_MARK, formats.as_markdown),
    "latex": _Kind(formats.LATEX_MARK, formats.as_latex),
}


def check_reports(args: argparse.Namespace) -> None:
    """Raise WriteError if a report can't be written later."""
    for name, kind in _KINDS.items():
        target = getattr(args, name)
        if target not in (None, "-"):
            check_report(Path(target), kind.recognises)


def to_standard_output(args: argparse.Namespace) -> bool:
    """Return whether a report takes the place of the table on standard output."""
    return "-" in (args.json, *(getattr(args, name) for name in _KINDS))


def write_reports(args: argparse.Namespace, entries: Sequence[Entry]) -> None:
    """Write the reports that were asked for. Raises WriteError."""
    for name, kind in _KINDS.items():
        target = getattr(args, name)
        if target is None:
            continue
        text = kind.text(entries, per_picture=args.per_picture)
        if target == "-":
            print(text, end="")
        else:
            with replacing(Path(target)) as file:
                file.write(text.encode())
