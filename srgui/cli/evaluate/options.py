"""The options of `srgui evaluate`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from srgui.cli import options
from srgui.cli.json_output import add_json
from srgui.models.catalogue import catalogue

BICUBIC = "bicubic"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add them to the command, in groups."""
    parser.add_argument("folders", metavar="DIR", nargs="*", type=Path, help="folders of originals")
    parser.add_argument(
        "-m",
        "--model",
        metavar="MODEL",
        nargs="+",
        action=_Values,
        default=[],
        help="lapsrn, drrn, drrn-fast, drcn, drcn-fast, a network that you imported, bicubic, or "
        "the path of a .safetensors file; of several, the first one is the baseline of the others",
    )
    parser.add_argument(
        "-s",
        "--scale",
        metavar="N",
        nargs="+",
        action=_Values,
        default=[],
        help="how many times larger; with --pairs the pixels that are cut off every border",
    )
    options.add_ensemble(parser)
    parser.add_argument(
        "--pairs",
        metavar="DIR",
        nargs="+",
        type=Path,
        help="score folders of existing results, paired by name with the originals in the last one",
    )
    _add_conditions(parser.add_argument_group("measuring"))
    _add_reports(parser.add_argument_group("reports"))
    add_json(parser)
    options.add_computing(parser, precision=False)


def _add_conditions(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--degrade",
        choices=("papers", "photo"),
        default="papers",
        help="papers: reduction only (default); photo: also noise and JPEG, at three strengths",
    )
    group.add_argument(
        "--niqe",
        metavar="FILE",
        type=Path,
        help="also measure NIQE with the published parameters of natural pictures: the authors' "
        "modelparameters.mat (needs scipy) or BasicSR's niqe_pris_params.npz",
    )
    group.add_argument(
        "--perceptual",
        metavar="FILE",
        type=Path,
        help="also measure the perceptual distance from the original in the features of "
        "SqueezeNet 1.1 (.safetensors; needs PyTorch)",
    )
    group.add_argument(
        "--lpips",
        metavar="FILE",
        type=Path,
        nargs=2,
        default=(),
        help="also measure LPIPS (lower is more similar) by two files: torchvision's AlexNet and "
        "LPIPS's alex.pth (needs PyTorch)",
    )
    group.add_argument(
        "--resume",
        metavar="FILE",
        type=Path,
        help="record every measured picture in this file, and skip those that are in it already",
    )


def _add_reports(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--per-picture", action="store_true", help="a row for every picture, not only for the mean"
    )
    for name, kind in (("csv", "CSV"), ("markdown", "Markdown"), ("latex", "LaTeX")):
        group.add_argument(
            f"--{name}", metavar="FILE", help=f"write the table as {kind}; - for standard output"
        )
    group.add_argument(
        "--save", metavar="DIR", type=Path, help="save the results as DIR/FOLDER/MODEL_2x/NAME.png"
    )
    group.add_argument(
        "--overwrite", action="store_true", help="with --save, replace existing pictures"
    )
    group.add_argument(
        "--plot",
        metavar="FILE",
        type=Path,
        help="plot the PSNR of every step of one model on one folder (.png, .svg, .pdf)",
    )


class _Values(argparse.Action):
    """Store the values of an option; folders that follow them are originals, as in -s 2 DIR."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        found = [str(value) for value in values or ()]
        is_model = self.dest == "model"
        known = {*catalogue(), BICUBIC} if is_model else set()
        folders = [Path(value) for value in found[1:] if value not in known and _is_folder(value)]
        rest = [value for value in found if Path(value) not in folders or value in known]
        namespace.later_folders = [*getattr(namespace, "later_folders", []), *folders]
        try:
            setattr(namespace, self.dest, rest if is_model else _factors(rest))
        except argparse.ArgumentTypeError as error:
            raise argparse.ArgumentError(self, str(error)) from error


def _is_folder(value: str) -> bool:
    return Path(value).is_dir()


def _factors(values: Sequence[str]) -> list[int]:
    return list(dict.fromkeys(options.whole_factor(value) for value in values))
