"""srgui models: list, describe, import, rename, remove and verify trained networks."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from srgui.cli import options
from srgui.cli.console import format_bytes, print_note, report_error
from srgui.cli.progress import has_terminal
from srgui.errors import ModelError
from srgui.evaluation.table import table
from srgui.models.catalogue import KINDS, ModelInfo, catalogue
from srgui.models.choice import families
from srgui.models.lookup import find
from srgui.models.own import networks
from srgui.texts import Text

_PURPOSE = {
    "clean": "clean pictures",
    "photo": "photographs",
    "natural": "photographs, with plausible texture",
}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "models", description="List, describe, import and verify trained networks."
    )
    parser.set_defaults(func=_list)
    actions = parser.add_subparsers(title="actions")
    actions.add_parser("list", help="list all networks, their weights and their quality (default)")

    info = actions.add_parser("info", help="show the details of one network")
    info.add_argument("model", metavar="NAME", help="name of a network, or a .safetensors file")
    info.set_defaults(func=_info)

    importing = actions.add_parser(
        "import",
        help="import a network: a published file of LapSRN, MS-LapSRN or DRRN, an ONNX file, or "
        "ncnn's .param and .bin",
    )
    importing.add_argument("file", metavar="FILE", type=Path)
    importing.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=Path,
        help="a .safetensors file to write, instead of adding the network to your own",
    )
    importing.add_argument(
        "--name", metavar="NAME", help="name of the network (default: that of FILE)"
    )
    importing.add_argument(
        "--units",
        metavar="N",
        type=options.count,
        help="number of DRRN's residual units, which its file does not specify "
        "(default: 9 or 25, whichever restores test pictures better)",
    )
    importing.add_argument(
        "--recursions",
        metavar="N",
        type=options.count,
        help="number of MS-LapSRN's recursions, which its file does not specify "
        "(default: 2, 5 or 8, whichever restores test pictures best)",
    )
    importing.add_argument("--overwrite", action="store_true", help="replace an existing file")
    importing.set_defaults(func=_import)

    exporting = actions.add_parser("export", help="write a network for other programs")
    exporting.add_argument(
        "model", metavar="NAME", help="name of a network, or a .safetensors file"
    )
    exporting.add_argument(
        "-s",
        "--scale",
        metavar="N",
        type=float,
        help="the factor of the result (default: the largest one that it was trained for)",
    )
    formats = exporting.add_mutually_exclusive_group(required=True)
    formats.add_argument(
        "--onnx", metavar="OUT", type=Path, help="an ONNX file, checked by running it"
    )
    formats.add_argument(
        "--ncnn",
        metavar="OUT",
        type=Path,
        help="a .param file for ncnn, with a .bin file next to it",
    )
    formats.add_argument(
        "--state-dict", metavar="OUT", type=Path, help="a PyTorch file with the weights by name"
    )
    exporting.add_argument("--overwrite", action="store_true", help="replace existing files")
    exporting.set_defaults(func=_export)

    removing = actions.add_parser("remove", help="remove a network that you imported")
    removing.add_argument("model", metavar="NAME")
    removing.set_defaults(func=_remove)

    renaming = actions.add_parser("rename", help="rename a network that you imported")
    renaming.add_argument("model", metavar="NAME")
    renaming.add_argument("new", metavar="NEW")
    renaming.set_defaults(func=_rename)

    verify = actions.add_parser("verify", help="check that the files are intact and unchanged")
    verify.add_argument(
        "models", metavar="NAME", nargs="*", help="name of a network (default: all)"
    )
    verify.set_defaults(func=_verify)


def _list(_: argparse.Namespace) -> int:
    rows = [("name", "for", "file", "training", "PSNR on Set5 in dB (gain over bicubic)")]
    for kinds in families(catalogue()).values():
        for model in (kinds[kind] for kind in KINDS if kind in kinds):
            training = f"{model.minutes:g} min"
            gains = "   ".join(_figures(model, "Set5"))
            rows.append((model.name, _PURPOSE[model.kind], _file_size(model), training, gains))
    rows += [
        (model.name, "your own", _file_size(model), model.source, model.recipe)
        for model in networks().values()
    ]
    print(table(rows, left=(0, 1, 4)))
    return 0


def _info(args: argparse.Namespace) -> int:
    model = find(args.model)
    hyperparameters = ", ".join(
        f"{key} {json.dumps(value)}" for key, value in model.hyperparameters.items()
    )
    rows = [
        ("name", model.name),
        ("network", model.title if model.title != model.name else model.network),
        ("trained for", _PURPOSE[model.kind]),
        ("hyper-parameters", hyperparameters),
        ("trained on factors", ", ".join(f"{scale}x" for scale in model.scales)),
        ("training data", model.data),
        ("recipe", model.recipe),
        ("training time", f"{model.minutes:g} min" if model.minutes else ""),
        ("stage", model.stage),
        ("licence", model.licence),
        ("file", f"{model.path} ({_file_size(model)})"),
        ("sha256", model.sha256),
        ("imported from", model.source),
        ("sha256 of that", model.source_sha256),
    ]
    rows += [
        (f"PSNR on {dataset}", "   ".join(_figures(model, dataset)) + " dB")
        for dataset in model.figures or {}
    ]
    print(table([row for row in rows if row[1]], left=(0, 1)))
    return 0


def _import(args: argparse.Namespace) -> int:
    from srgui.evaluation.importing import ImportOptions, import_network
    from srgui.models.progress import Progress

    wishes = ImportOptions(
        args.name or "", args.output, args.overwrite, args.units, args.recursions
    )
    added = import_network(args.file, wishes, Progress(_print_stage))
    if added.note:
        print(added.note)
    size = format_bytes(added.path.stat().st_size)
    model = args.output or added.name
    print(f"{added.path}  {size}  {added.scores.sentence}  use it with -m {model}")
    return 0


def _print_stage(stage: Text) -> None:
    """Show the stage of an import; those of a large network take a minute."""
    if has_terminal():
        print_note(f"{stage} ...")


def _export(args: argparse.Namespace) -> int:
    from srgui.models.exporters.export import FORMATS, export
    from srgui.models.weights import load

    wanted = {name: getattr(args, name.replace("-", "_")) for name in FORMATS}
    ((format_, target),) = ((name, path) for name, path in wanted.items() if path)
    model = load(find(args.model))
    scale = args.scale or float(max(model.info.scales))
    exported = export(model, format_, target, scale, overwrite=args.overwrite)
    for file in exported.files:
        print(f"{file}  {format_bytes(file.stat().st_size)}")
    if exported.difference is not None:
        print(f"checked by running it: differs by {exported.difference:.1e} at most")
    print(exported.usage)
    return 0


def _remove(args: argparse.Namespace) -> int:
    from srgui.models.own import remove

    remove(args.model)
    print(f"{args.model} removed")
    return 0


def _rename(args: argparse.Namespace) -> int:
    from srgui.models.own import rename

    print(f"{args.model} is now {rename(args.model, args.new)}")
    return 0


def _verify(args: argparse.Namespace) -> int:
    from srgui.models.weights import load

    found = [_found(name) for name in args.models]
    models = list(filter(None, found))
    if not args.models:
        models += [*catalogue().values(), *networks().values()]
    width = max((len(model.name) for model in models), default=0)

    def check(model: ModelInfo) -> int:
        try:
            load(model)
        except ModelError as error:
            return report_error(error)
        unchanged = " and unchanged" if model.sha256 else ""
        print(f"{model.name:<{width}}  intact{unchanged}")
        return 0

    return max([int(None in found), *map(check, models)])


def _found(name: str) -> ModelInfo | None:
    """Return a model; report that there is none of this name."""
    try:
        return find(name)
    except ModelError as error:
        report_error(error)
        return None


def _figures(model: ModelInfo, dataset: str) -> list[str]:
    """ "2x 36.99 (+3.33)" for every measured factor."""
    figures = (model.figures or {}).get(dataset, {})
    return [
        f"{scale}x {f['psnr']:.2f} ({f['psnr'] - f['bicubic_psnr']:+.2f})"
        for scale, f in figures.items()
    ]


def _file_size(model: ModelInfo) -> str:
    try:
        return format_bytes(model.path.stat().st_size)
    except OSError:
        return "missing"
