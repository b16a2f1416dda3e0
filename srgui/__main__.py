"""python -m srgui, and the `srgui` command."""

from __future__ import annotations

import sys

from srgui.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
