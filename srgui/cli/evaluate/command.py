"""srgui evaluate: the papers' protocol on folders of originals, and the scores of results."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from srgui.cli.console import FAILED
from srgui.cli.earlier_results import named_as_results, print_skipped
from srgui.cli.evaluate.existing import existing_entries
from srgui.cli.evaluate.measuring import Dataset, Measuring
from srgui.cli.evaluate.options import BICUBIC, add_options
from srgui.cli.evaluate.reports import check_reports, to_standard_output, write_reports
from srgui.cli.evaluate.subjects import subjects
from srgui.cli.json_output import json_object
from srgui.errors import OptionError, reason
from srgui.evaluation.measures.measure import functions
from srgui.evaluation.plot import check_plot, plot
from srgui.evaluation.protocol import Evaluation
from srgui.evaluation.record import Record
from srgui.evaluation.reports.document import as_json, as_text
from srgui.evaluation.reports.entry import Entry, entries
from srgui.evaluation.reports.formats import as_objects, as_table
from srgui.images.formats import READABLE_SUFFIXES
from srgui.images.reading.results import results_among
from srgui.texts import Text

_EPILOG = """\
Grid is the energy of a pattern of two pixels' period relative to neighbouring frequencies: about 1
without a visible grid, more with one. NIQE (lower is more natural), the perceptual distance and
LPIPS (lower is more similar) are measured with files that srgui doesn't ship. "-" marks pictures
that are too small for a measure.

With --degrade photo, the reduced pictures resemble everyday photographs: they have noise of sigma
1, 3 and 6 of 255 and are compressed as JPEG of quality 85 to 95, 50 to 90 and 30 to 50 (light,
middle, strong). The degradation is deterministic: the same folder gives the same figures. The
object of --json then has one evaluation for each strength.
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "evaluate",
        usage="%(prog)s [options] DIR [DIR ...] -m MODEL [MODEL ...] -s N [N ...]\n"
        "       %(prog)s [options] --pairs RESULTS [RESULTS ...] ORIGINALS",
        description="Measure models by the papers' protocol: reduce every original by MATLAB's\n"
        "bicubic, enlarge it again, and compare the luma. Shows PSNR, SSIM, MS-SSIM and grid.\n"
        "With several folders, models or factors, a table; the gain in PSNR over the first model\n"
        "has a 95 % confidence interval, by paired bootstrap over the pictures.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_options(parser)
    parser.set_defaults(func=run, later_folders=[], refuse=parser.error)


def run(args: argparse.Namespace) -> int:
    """Measure every picture; one that can't be measured is reported."""
    with json_object(args.json) as content:
        check_reports(args)
        if args.pairs:
            found, status = _existing(args)
            if found:
                _show_table(args, found, content)
            return status if found else FAILED
        evaluations, status = _measured(args)
        if not evaluations:
            return FAILED
        if _is_simple(args):
            _show_documents(args, evaluations, content)
            write_reports(args, entries(evaluations))
        else:
            _show_table(args, entries(evaluations), content)
        if args.plot:
            plot(evaluations[0], args.plot)
    return status


def _measured(args: argparse.Namespace) -> tuple[list[Evaluation], int]:
    """The evaluations, and the exit status; every option is checked before a network is loaded."""
    folders = [*args.folders, *args.later_folders]
    for given, name in ((folders, "DIR"), (args.model, "-m/--model"), (args.scale, "-s/--scale")):
        if not given:
            args.refuse(f"the following arguments are required: {name}")
    models = subjects(args.model, args.ensemble)
    datasets = _datasets(folders, [model.label for model in models])
    if args.plot:
        check_plot(args.plot)
        if not _is_single(args):
            raise OptionError(Text("--plot takes one model, one folder and one factor"))
    measures = functions(args.niqe, args.perceptual, args.lpips)
    with ExitStack() as stack:
        record = stack.enter_context(Record(args.resume)) if args.resume else None
        measuring = Measuring(args, measures, record)
        return measuring.evaluations(datasets, models), measuring.status


def _existing(args: argparse.Namespace) -> tuple[list[Entry], int]:
    """The entries of --pairs, and the exit status."""
    if len(args.pairs) < 2:
        raise OptionError(
            Text("--pairs needs folders of results, and the folder of their originals last")
        )
    for name, given in (("-m", args.model), ("DIR", args.folders), ("--save", args.save)):
        if given:
            raise OptionError(Text("{option} does not belong to --pairs", option=name))
    *results, originals = args.pairs
    names = _names(args.pairs)
    files = [(name, _pictures(folder)) for name, folder in zip(names, results, strict=False)]
    measures = functions(args.niqe, args.perceptual, args.lpips)
    return existing_entries(files, names[-1], _pictures(originals), args, measures)


def _is_single(args: argparse.Namespace) -> bool:
    """True for one model on one folder at one factor."""
    folders = [*args.folders, *args.later_folders]
    return len(folders) == len(args.model) == len(args.scale) == 1


def _is_simple(args: argparse.Namespace) -> bool:
    """True if the report is about one network alone, with all pictures and steps."""
    return _is_single(args) and args.model != [BICUBIC]


def _show_documents(
    args: argparse.Namespace, evaluations: Sequence[Evaluation], content: dict[str, object]
) -> None:
    if not to_standard_output(args):
        print("\n\n".join(map(as_text, evaluations)))
    if args.degrade == "papers":
        content |= as_json(evaluations[0])
    else:
        content |= {str(e.strength): as_json(e) for e in evaluations}


def _show_table(
    args: argparse.Namespace, found: Sequence[Entry], content: dict[str, object]
) -> None:
    if not to_standard_output(args):
        print(as_table(found, per_picture=args.per_picture))
    content["evaluations"] = as_objects(found)
    write_reports(args, found)


def _datasets(folders: Sequence[Path], models: Sequence[str]) -> list[Dataset]:
    """The originals of every folder. Raises OptionError for a folder without any."""
    found = []
    for name, folder in zip(_names(folders), folders, strict=True):
        files = _pictures(folder)
        results = results_among(files) | named_as_results(files, models)
        print_skipped(len(results))
        found.append(Dataset(name, tuple(file for file in files if file not in results)))
    return found


def _names(folders: Sequence[Path]) -> list[str]:
    """The names of folders; the paths of those that have the same name."""
    names = [folder.resolve().name for folder in folders]
    counts = Counter(names)
    return [
        name if counts[name] == 1 else str(folder)
        for name, folder in zip(names, folders, strict=True)
    ]


def _pictures(folder: Path) -> list[Path]:
    """The picture files of a folder sorted by name. Raises OptionError if there are none."""
    try:
        files = sorted(f for f in folder.iterdir() if f.suffix.lower() in READABLE_SUFFIXES)
    except OSError as error:
        raise OptionError(
            Text("Can't read the folder {folder}", folder=folder), reason(error)
        ) from error
    if not files:
        raise OptionError(Text("There are no pictures in {folder}", folder=folder))
    return files
