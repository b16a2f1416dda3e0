"""The free memory of this machine."""

from __future__ import annotations


def free() -> int:
    """Return the bytes that a program can count on now."""
    import psutil  # here, because the first window need not wait for it

    return int(psutil.virtual_memory().available)
