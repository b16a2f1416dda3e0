"""Put folders of pictures into one small file, for training on another machine.

python -m srgui.cli.train.pack DIR... --out FILE.zip [--colour]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from srgui.cli.console import report_error
from srgui.errors import SrguiError, WriteError
from srgui.texts import Text


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; 0 when all pictures are in the file, 1 otherwise."""
    parser = argparse.ArgumentParser(
        prog="python -m srgui.cli.train.pack",
        description="Put folders of pictures into one file that srgui train --data reads.",
    )
    parser.add_argument("folders", nargs="+", type=Path, metavar="DIR", help="folders of originals")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the .zip to write")
    parser.add_argument("--colour", action="store_true", help="keep colour, for photographs")
    args = parser.parse_args(arguments)
    from srgui.training.data.pack import pack

    try:
        if args.out.suffix != ".zip":
            raise WriteError(
                Text("Can't write {path}", path=args.out), Text("its name must end in .zip")
            )
        notes = pack(args.folders, args.out, args.colour)
    except SrguiError as error:
        return report_error(str(error))
    for note in notes:
        report_error(note)
    return 1 if notes else 0


if __name__ == "__main__":
    sys.exit(main())
