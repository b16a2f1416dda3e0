"""srgui evaluate: the papers' protocol on a folder of originals."""

from __future__ import annotations

import argparse
from pathlib import Path

from srgui.cli import options
from srgui.cli.failures import FAILED, tell
from srgui.cli.json_output import add_json, check_json, write_json
from srgui.cli.progress import Progress
from srgui.cli.upscale.targets import without_results
from srgui.errors import OptionError, ReadError, reason
from srgui.evaluation.degradation import STRENGTHS, Strength
from srgui.evaluation.plot import check_plot, plot
from srgui.evaluation.protocol import Evaluation, PictureScores, TooSmallError, measure
from srgui.evaluation.report import as_json, as_text
from srgui.evaluation.self_ensemble import SelfEnsemble
from srgui.images.formats import READABLE_SUFFIXES
from srgui.images.reading.reader import read
from srgui.models.catalogue import find
from srgui.texts import Text

_EPILOG = """\
--degrade photo makes of every original, instead, a small photograph as people have them: with
noise of sigma 1, 3 and 6 of 255 and compressed as JPEG of quality 85 to 95, 50 to 90 and 30 to 50
(light, middle, strong). The recipes are fixed: the same folder gives the same figures. With
--json, the object then holds one evaluation for each strength.
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "evaluate",
        description="Measure a network by the papers' protocol: reduce every original by MATLAB's\n"
        "bicubic, enlarge it again, compare the luma. Tells PSNR and SSIM beside bicubic's.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", metavar="DIR", type=Path, help="folder of originals")
    options.add_model(parser, required=True)
    parser.add_argument("-s", "--scale", type=options.whole_factor, required=True)
    options.add_ensemble(parser)
    parser.add_argument(
        "--degrade",
        choices=("papers", "photo"),
        default="papers",
        help="papers: the reduction alone (default); photo: as photographs, at three strengths",
    )
    add_json(parser)
    parser.add_argument(
        "--plot", metavar="FILE", type=Path, help="draw the PSNR of every step (.png, .svg, .pdf)"
    )
    options.add_computing(parser, precision=False)
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Measure every picture of the folder; one that can't be measured is reported."""
    model = find(args.model)
    files = _originals(args.folder, model.name)
    check_json(args.json)
    if args.plot:
        check_plot(args.plot)
    from srgui.evaluation.luma_steps import LumaSteps

    upscaler = options.computing(args).load(args.model)
    planes = LumaSteps(upscaler)
    enlarger = SelfEnsemble(planes) if args.ensemble else planes
    strengths = STRENGTHS if args.degrade == "photo" else (None,)
    measured: dict[Strength | None, list[PictureScores]] = {strength: [] for strength in strengths}
    status = 0
    with Progress(f"{model.name} {args.scale}x") as progress:
        for number, file in enumerate(files):
            try:
                picture = read(file)
                for strength, scores in measured.items():
                    degradation = None if strength is None else (strength, number)
                    scores.append(measure(enlarger, picture, args.scale, file.name, degradation))
            except (ReadError, TooSmallError) as error:
                status = tell(error)
            progress.advance_to((number + 1) / len(files))
    if not all(measured.values()):
        return FAILED
    dataset = args.folder.resolve().name
    name = f"{model.name} ensemble" if args.ensemble else model.name
    evaluations = [
        Evaluation(name, args.scale, dataset, tuple(scores), strength)
        for strength, scores in measured.items()
    ]
    _tell(evaluations, args)
    return status


def _tell(evaluations: list[Evaluation], args: argparse.Namespace) -> None:
    if args.json != "-":
        print("\n\n".join(map(as_text, evaluations)))
    if args.json and args.degrade == "papers":
        write_json(as_json(evaluations[0]), args.json)
    elif args.json:
        write_json({str(e.strength): as_json(e) for e in evaluations}, args.json)
    if args.plot:
        plot(evaluations[0], args.plot)


def _originals(folder: Path, model: str) -> list[Path]:
    """The picture files of `folder` in the order of their names, but for results of earlier runs;
    OptionError without any.
    """
    try:
        files = sorted(f for f in folder.iterdir() if f.suffix.lower() in READABLE_SUFFIXES)
    except OSError as error:
        raise OptionError(
            Text("Can't read the folder {folder}", folder=folder), reason(error)
        ) from error
    if not files:
        raise OptionError(Text("There are no pictures in {folder}", folder=folder))
    originals = without_results(files, model)
    results = len(files) - len(originals)
    if results:
        were = "1 result of an earlier run was" if results == 1 else f"{results} results were"
        tell(f"{were} left out")
    return originals
