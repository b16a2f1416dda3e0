"""Rows of text as lines with aligned columns."""

from __future__ import annotations

from collections.abc import Collection, Sequence


def table(rows: Sequence[tuple[str, ...]], left: Collection[int] = (0,)) -> str:
    """Format rows of equal length; columns that are not in `left` are aligned at the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            f"{cell:<{width}}" if index in left else f"{cell:>{width}}"
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
