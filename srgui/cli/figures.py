"""Sizes and times for people."""

from __future__ import annotations


def bytes_text(size: float) -> str:
    """ "512 B", "3.1 MB" (powers of 1000, as file managers count)."""
    if size < 1000:
        return f"{size:.0f} B"
    for unit in ("kB", "MB"):
        size /= 1000
        if size < 999.5:
            return f"{size:.1f} {unit}" if size < 99.5 else f"{size:.0f} {unit}"
    return f"{size / 1000:.1f} GB"


def seconds_text(seconds: float) -> str:
    """ "4.2 s", "3 min 20 s", "2 h 10 min"."""
    if seconds < 99.5:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes >= 100:
        return f"{minutes // 60} h {minutes % 60} min"
    return f"{minutes} min {rest} s"
