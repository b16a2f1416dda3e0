"""The options of a cluster."""

from __future__ import annotations

import argparse
from pathlib import Path

from srgui.cli import options

_BANDS_ABOVE = 400.0  # megapixels


def add_cluster(parser: argparse.ArgumentParser) -> None:
    """Add --scheduler and the options that go with it."""
    group = parser.add_argument_group("cluster (needs the extra package `cluster`)")
    group.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="upscale with the workers of a Dask cluster, such as tcp://HOST:8786",
    )
    group.add_argument(
        "--map-path",
        metavar="A=B",
        type=_folders,
        action="append",
        default=[],
        help="folder A is called B on the workers; for several, repeat the option",
    )
    group.add_argument(
        "--send",
        action="store_true",
        help="send pictures to the workers and results back, for workers without a shared folder",
    )
    group.add_argument(
        "--own-runtime",
        action="store_true",
        help="let every worker use the runtime that is the fastest there; the last bits of results "
        "may differ (default: one runtime and precision for all)",
    )
    group.add_argument(
        "--bands-above",
        metavar="MP",
        type=options.megapixels,
        default=int(_BANDS_ABOVE * 1e6),
        help="divide PNG and TIFF results with more megapixels among the workers (default: "
        f"{_BANDS_ABOVE:g})",
    )


def _folders(text: str) -> tuple[Path, Path]:
    """Parse A=B: a folder here, and the same folder on the workers."""
    here, mark, there = text.partition("=")
    if not (here and mark and there):
        raise argparse.ArgumentTypeError(f"{text!r} is not FOLDER=FOLDER")
    return Path(here).absolute(), Path(there)
