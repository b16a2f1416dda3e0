"""Start the work on a cluster, if its extra package is installed."""

from __future__ import annotations

import argparse
import importlib.util
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from srgui.errors import OptionError
from srgui.texts import Text

if TYPE_CHECKING:
    from srgui.cli.upscale.manifest import Manifest
    from srgui.cli.upscale.options import Settings
    from srgui.cli.upscale.outcomes import Outcome
    from srgui.cli.upscale.record import Record


def on_cluster(
    args: argparse.Namespace,
    settings: Settings,
    manifest: Manifest | None,
    receivers: Sequence[Callable[[Record], object]],
) -> Iterator[Outcome]:
    """Return the outcomes of `upscale_on_cluster`. Raises OptionError without Dask."""
    if importlib.util.find_spec("distributed") is None:
        raise OptionError(
            Text("A cluster needs an extra package"),
            remedy=Text("Install it with: {command}.", command="pip install 'srgui[cluster]'"),
        )
    from srgui.cli.upscale.cluster.run import upscale_on_cluster

    return upscale_on_cluster(args, settings, manifest, receivers)
