"""Puts trained weights into weights/, measured, in half precision.

    python resources/ship_weights.py NAME [FILE] [--after NAME] --set5 DIR --set14 DIR

NAME is a network's, or that of its faster form with -fast, or one of these with -photo or -natural.
Without FILE the shipped file is measured and written again. --after names the shipped weights that
FILE was trained on from, whose recipe and minutes come before its own. Set5 is measured for clean
weights, Set14 as photographs for all. The shipped file is measured, not FILE; float16 may not cost
more than 0.005 dB on Set5.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any

from safetensors import safe_open

from srgui import paths
from srgui.engine.upscaler import Upscaler
from srgui.evaluation.degradation import STRENGTHS, Strength
from srgui.evaluation.luma_steps import LumaSteps
from srgui.evaluation.protocol import Evaluation, measure
from srgui.images.formats import READABLE_SUFFIXES
from srgui.images.reading.reader import read
from srgui.models.catalogue import catalogue
from srgui.models.weights import describe, load_network, save

_TITLES = {"lapsrn": "LapSRN", "drrn": "DRRN", "drcn": "DRCN"}
_PURPOSES = {"photo": " for photographs", "natural": " natural"}  # of weights that are not clean
_MOST_LOST = 0.005  # dB that half precision may cost


def main() -> None:
    """Measure, check and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("file", metavar="FILE", type=Path, nargs="?")
    parser.add_argument("--after", metavar="NAME")
    parser.add_argument("--set5", type=Path, required=True, metavar="DIR")
    parser.add_argument("--set14", type=Path, required=True, metavar="DIR")
    args = parser.parse_args()
    target = paths.weights() / f"{args.name}.safetensors"
    source = args.file or target
    network, model = load_network(describe(source)), describe(source)
    with safe_open(source, "np") as file:
        metadata = file.metadata()
    others = {key: metadata[key] for key in ("data", "recipe", "minutes") if key in metadata}
    with tempfile.TemporaryDirectory() as folder:
        halved = Path(folder) / target.name
        sha256 = save(halved, network, model.scales, others, half=True)
        lost = greatest_loss(source, halved, model.scales, args)
        print(f"float16 costs at most {lost:.4f} dB")
        if lost > _MOST_LOST:
            raise SystemExit(f"More than {_MOST_LOST} dB: not written")
        figures = measured(halved, model.scales, args)
        target.write_bytes(halved.read_bytes())
    write_entry(args, model.network, network.hyperparameters, model.scales, sha256, figures)


def purpose(name: str) -> str:
    """The kind of the weights, "photo" or "natural"; empty for clean ones."""
    suffix = name.rpartition("-")[2]
    return suffix if suffix in _PURPOSES else ""


def measured(path: Path, scales: tuple[int, ...], args: argparse.Namespace) -> dict[str, Any]:
    """Mean PSNR and bicubic's in dB, by set and factor."""
    planes = planes_of(path)
    sets: list[tuple[str, Path, Strength | None]] = [
        (f"Set14, {strength} photographs", args.set14, strength) for strength in STRENGTHS
    ]
    if not purpose(args.name):
        sets.insert(0, ("Set5", args.set5, None))
    return {
        name: {str(scale): mean(planes, folder, scale, strength) for scale in scales}
        for name, folder, strength in sets
    }


def mean(
    planes: LumaSteps, folder: Path, scale: int, strength: Strength | None
) -> dict[str, float]:
    """The means over a folder, as `srgui evaluate` shows them."""
    files = sorted(f for f in folder.iterdir() if f.suffix.lower() in READABLE_SUFFIXES)
    scores = tuple(
        measure(planes, read(file), scale, file.name, strength and (strength, number))
        for number, file in enumerate(files)
    )
    evaluation = Evaluation("", scale, folder.name, scores, strength)
    return {"psnr": evaluation.mean["psnr"], "bicubic_psnr": evaluation.bicubic_mean["psnr"]}


def greatest_loss(
    source: Path, halved: Path, scales: tuple[int, ...], args: argparse.Namespace
) -> float:
    """The most that PSNR on Set5 falls by, in dB."""
    strength: Strength | None = "middle" if purpose(args.name) else None
    before, after = (planes_of(path) for path in (source, halved))
    return max(
        mean(before, args.set5, scale, strength)["psnr"]
        - mean(after, args.set5, scale, strength)["psnr"]
        for scale in scales
    )


def planes_of(path: Path) -> LumaSteps:
    """The network of a file, in full precision on the processor."""
    return LumaSteps(Upscaler.load(str(path), "cpu", precision="full"))


def write_entry(
    args: argparse.Namespace,
    network: str,
    hyperparameters: dict[str, Any],
    scales: tuple[int, ...],
    sha256: str,
    figures: dict[str, Any],
) -> None:
    """Bring the manifest's entry up to date, or add it after the network's other one."""
    manifest = paths.weights() / "manifest.json"
    content: dict[str, Any] = json.loads(manifest.read_text(encoding="utf-8"))
    entries: list[dict[str, Any]] = content["models"]
    entry = next((one for one in entries if one["name"] == args.name), None)
    if entry is None:
        kind = purpose(args.name)
        family = args.name.removesuffix(f"-{kind}")
        fast = " fast" if family.endswith("-fast") else ""
        entry = {
            "name": args.name,
            "title": _TITLES[network] + fast + _PURPOSES.get(kind, ""),
            **({"kind": kind} if kind else {}),
            "network": network,
            **({"family": family} if fast else {}),
            "licence": "MIT",
        }
        entries.append(entry)
        entries.sort(key=_order)
    if args.file:
        trained = describe(args.file)
        before = catalogue().get(args.after) if args.after else None
        recipe = f"{before.recipe}; then from these weights: " if before else ""
        entry["recipe"] = recipe + trained.recipe
        entry["minutes"] = round((before.minutes if before else 0) + trained.minutes)
        entry["data"] = trained.data
    rounded = {
        name: {
            scale: {key: round(value, 2) for key, value in means.items()}
            for scale, means in by_scale.items()
        }
        for name, by_scale in figures.items()
    }
    entry |= {"file": f"{args.name}.safetensors"}
    entry |= {"hyperparameters": hyperparameters, "scales": list(scales)}
    entry |= {"sha256": sha256, "figures": rounded}
    manifest.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def _order(entry: dict[str, Any]) -> tuple[int, bool, int]:
    """The position of an entry in the manifest."""
    name: str = entry["name"]
    return (
        [*_TITLES].index(entry["network"]),
        "-fast" in name,
        ["", *_PURPOSES].index(purpose(name)),
    )


if __name__ == "__main__":
    main()
