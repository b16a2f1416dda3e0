"""srgui evaluate: the papers' protocol on a folder of originals."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from srgui.cli import options
from srgui.cli.console import FAILED, report_error
from srgui.cli.earlier_results import print_skipped, without_results
from srgui.cli.json_output import add_json, json_object
from srgui.cli.progress import ProgressBar
from srgui.errors import OptionError, ReadError, reason
from srgui.evaluation.degradation import STRENGTHS, Strength
from srgui.evaluation.niqe import read_niqe
from srgui.evaluation.perceptual import read_perceptual
from srgui.evaluation.plot import check_plot, plot
from srgui.evaluation.protocol import (
    Evaluation,
    EyeMeasures,
    PictureScores,
    TooSmallError,
    measure,
)
from srgui.evaluation.report import as_json, as_text
from srgui.evaluation.self_ensemble import SelfEnsemble
from srgui.images.formats import READABLE_SUFFIXES
from srgui.images.reading.reader import read
from srgui.images.reading.results import results_among
from srgui.models.lookup import find
from srgui.texts import Text

_EPILOG = """\
Grid is the energy of a pattern of two pixels' period relative to neighbouring frequencies: about 1
without a visible grid, more with one. NIQE (lower is more natural) and the perceptual distance
(lower is more similar) are measured with files that srgui doesn't ship. "-" marks pictures that are
too small for a measure.

With --degrade photo, the reduced pictures resemble everyday photographs: they have noise of sigma
1, 3 and 6 of 255 and are compressed as JPEG of quality 85 to 95, 50 to 90 and 30 to 50 (light,
middle, strong). The degradation is deterministic: the same folder gives the same figures. The
object of --json then has one evaluation for each strength.
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "evaluate",
        description="Measure a network by the papers' protocol: reduce every original by MATLAB's\n"
        "bicubic, upscale it, and compare the luma. Shows PSNR, SSIM and grid of network and\n"
        "bicubic.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", metavar="DIR", type=Path, help="folder of originals")
    options.add_model(parser, required=True)
    parser.add_argument(
        "-s", "--scale", type=options.whole_factor, required=True, help="how many times larger"
    )
    options.add_ensemble(parser)
    parser.add_argument(
        "--degrade",
        choices=("papers", "photo"),
        default="papers",
        help="papers: reduction only (default); photo: also noise and JPEG, at three strengths",
    )
    parser.add_argument(
        "--niqe",
        metavar="FILE",
        type=Path,
        help="also measure NIQE with the published parameters of natural pictures: the authors' "
        "modelparameters.mat (needs scipy) or BasicSR's niqe_pris_params.npz",
    )
    parser.add_argument(
        "--perceptual",
        metavar="FILE",
        type=Path,
        help="also measure the perceptual distance from the original in the features of "
        "SqueezeNet 1.1 (.safetensors; needs PyTorch)",
    )
    add_json(parser)
    parser.add_argument(
        "--plot", metavar="FILE", type=Path, help="plot the PSNR of every step (.png, .svg, .pdf)"
    )
    options.add_computing(parser, precision=False)
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Measure every picture of the folder; one that can't be measured is reported."""
    model = find(args.model)
    files = _originals(args.folder, model.name)
    with json_object(args.json) as content:
        if args.plot:
            check_plot(args.plot)
        eye = EyeMeasures(
            read_niqe(args.niqe) if args.niqe else None,
            read_perceptual(args.perceptual) if args.perceptual else None,
        )
        measured, status = _measure(files, model.name, args, eye)
        if not all(measured.values()):
            return FAILED
        dataset = args.folder.resolve().name
        name = f"{model.name} ensemble" if args.ensemble else model.name
        evaluations = [
            Evaluation(name, args.scale, dataset, tuple(scores), strength)
            for strength, scores in measured.items()
        ]
        if args.json != "-":
            print("\n\n".join(map(as_text, evaluations)))
        if args.degrade == "papers":
            content |= as_json(evaluations[0])
        else:
            content |= {str(e.strength): as_json(e) for e in evaluations}
        if args.plot:
            plot(evaluations[0], args.plot)
    return status


def _measure(
    files: Sequence[Path], model: str, args: argparse.Namespace, eye: EyeMeasures
) -> tuple[dict[Strength | None, list[PictureScores]], int]:
    """The scores of the files by strength of degradation, and the exit status."""
    from srgui.evaluation.luma_steps import LumaSteps

    planes = LumaSteps(options.computing(args).load(args.model))
    enlarger = SelfEnsemble(planes) if args.ensemble else planes
    strengths = STRENGTHS if args.degrade == "photo" else (None,)
    measured: dict[Strength | None, list[PictureScores]] = {strength: [] for strength in strengths}
    status = 0
    with ProgressBar(f"{model} {args.scale}x") as progress:
        for number, file in enumerate(files):
            try:
                picture = read(file)
                for strength, scores in measured.items():
                    degradation = None if strength is None else (strength, number)
                    scores.append(
                        measure(enlarger, picture, args.scale, file.name, degradation, eye)
                    )
            except (ReadError, TooSmallError) as error:
                status = report_error(error)
            progress.advance_to((number + 1) / len(files))
    return measured, status


def _originals(folder: Path, model: str) -> list[Path]:
    """The picture files of `folder` sorted by name, without results of earlier runs.

    Raises OptionError if there are none.
    """
    try:
        files = sorted(f for f in folder.iterdir() if f.suffix.lower() in READABLE_SUFFIXES)
    except OSError as error:
        raise OptionError(
            Text("Can't read the folder {folder}", folder=folder), reason(error)
        ) from error
    if not files:
        raise OptionError(Text("There are no pictures in {folder}", folder=folder))
    results = results_among(files)
    originals = without_results([file for file in files if file not in results], model)
    print_skipped(len(files) - len(originals))
    return originals
