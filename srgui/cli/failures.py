"""What went wrong, told in one line on standard error."""

from __future__ import annotations

import sys

from srgui.errors import SrguiError

# In the double-click application.
_NO_TORCH = (
    "training and importing weights need torch, which this installation does without. Install "
    "srgui from its source archive with `python3 -m pip install -c constraints.txt .`."
)

FAILED, USAGE, INTERRUPTED, TERMINATED = 1, 2, 130, 143  # exit statuses


def tell(problem: Exception | str, status: int = FAILED) -> int:
    """Print the problem as one line, without a traceback, and return `status`.

    A fault of the program's own is raised again under `python -X dev`, which shows where it is.
    """
    if isinstance(problem, MemoryError):
        problem = "there is not enough memory. Close other programs."
    elif isinstance(problem, ModuleNotFoundError) and problem.name == "torch":
        problem = _NO_TORCH
    elif isinstance(problem, Exception) and not isinstance(problem, SrguiError):
        if sys.flags.dev_mode:
            raise problem
        problem = f"unexpected error: {type(problem).__name__}: {problem}"
    print(f"srgui: {one_line(str(problem))}", file=sys.stderr)
    return status


def one_line(text: str) -> str:
    """`text` without line breaks and other control characters, which file names may hold."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in " ".join(text.splitlines()))
