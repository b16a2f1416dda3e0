"""srgui upscale --scheduler: upscale pictures on a cluster, if its extra package is installed."""

from __future__ import annotations

import argparse
import importlib.util
from pathlib import Path

from srgui.cli.json_output import json_object
from srgui.cli.upscale.manifest import manifest_for
from srgui.cli.upscale.modes.comic import is_comic
from srgui.cli.upscale.modes.pipes import PIPE
from srgui.cli.upscale.record import receivers
from srgui.cli.upscale.report import report
from srgui.cli.upscale.settings import Settings
from srgui.errors import OptionError
from srgui.texts import Text


def run_on_cluster(args: argparse.Namespace) -> int:
    """Upscale every picture; one that fails is reported, and the others are still done.

    Raises OptionError without Dask.
    """
    if args.animate or args.output == PIPE or Path(PIPE) in args.images:
        args.usage_error("--scheduler can't be combined with --animate, --y4m or -")
    if any(map(is_comic, args.images)):
        args.usage_error("--scheduler can't be combined with an archive")
    with json_object(args.json) as content:
        settings = Settings.of(args)
        with manifest_for(args, settings) as manifest:
            if importlib.util.find_spec("distributed") is None:
                raise OptionError(
                    Text("A cluster needs an extra package"),
                    remedy=Text(
                        "Install it with: {command}.", command="pip install 'srgui[cluster]'"
                    ),
                )
            from srgui.cli.upscale.cluster.run import upscale_on_cluster

            found = receivers(manifest, content, settings)
            return report(upscale_on_cluster(args, settings, manifest, found), [], settings)
