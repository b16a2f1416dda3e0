"""Messages, sizes and times on the terminal."""

from __future__ import annotations

import sys

from srgui.errors import SrguiError

# In the packaged application.
_NO_TORCH = (
    "training and importing weights need PyTorch, which is not part of this installation. Install "
    "srgui from its source archive with `python3 -m pip install -c constraints.txt .`."
)

FAILED, USAGE, INTERRUPTED, TERMINATED = 1, 2, 130, 143  # exit statuses


def report_error(problem: Exception | str, status: int = FAILED) -> int:
    """Print the problem to standard error as one line, without a traceback; return `status`.

    A bug of the program itself is raised again under `python -X dev`, which shows where it is.
    """
    if isinstance(problem, MemoryError):
        problem = "Not enough memory. Close other programs."
    elif isinstance(problem, ModuleNotFoundError) and problem.name == "torch":
        problem = _NO_TORCH
    elif isinstance(problem, Exception) and not isinstance(problem, SrguiError):
        if sys.flags.dev_mode:
            raise problem
        problem = f"unexpected error: {type(problem).__name__}: {problem}"
    print_note(str(problem))
    return status


def print_note(text: str) -> None:
    """Print `text` to standard error as one line."""
    print(f"srgui: {one_line(text)}", file=sys.stderr)


def one_line(text: str) -> str:
    """`text` without line breaks and other control characters, which file names may contain."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in " ".join(text.splitlines()))


def format_bytes(size: float) -> str:
    """ "512 B", "3.1 MB" (powers of 1000, as file managers count)."""
    if size < 1000:
        return f"{size:.0f} B"
    for unit in ("kB", "MB"):
        size /= 1000
        if size < 999.5:
            return f"{size:.1f} {unit}" if size < 99.5 else f"{size:.0f} {unit}"
    return f"{size / 1000:.1f} GB"


def format_seconds(seconds: float) -> str:
    """ "4.2 s", "3 min 20 s", "2 h 10 min"."""
    if seconds < 99.5:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes >= 100:
        return f"{minutes // 60} h {minutes % 60} min"
    return f"{minutes} min {rest} s"
