"""What the parts of the networks are good for: each network whole and without one of them.

The variants of a network train side by side, one thread each, so that they share the machine
alike. Deep ones get more minutes than shallow ones, as many as they need for about as many
iterations. Puts the tables into the page and draws the curves beside it.

    python benchmarks/ablation.py --data DIR... --test DIR... --minutes 90
    python benchmarks/ablation.py drcn --data DIR... --test DIR... --minutes 90
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PAGE = Path(__file__).resolve().parent.parent / "docs" / "ablation.md"


@dataclass(frozen=True)
class Variant:
    """Options of `srgui train`, and the share of the minutes that it gets."""

    options: tuple[str, ...] = ()
    share: float = 1.0


@dataclass(frozen=True)
class Study:
    """Variants of a network, and the options that all of them have, at one factor."""

    scale: int
    options: str
    variants: Mapping[str, Variant]
    step_before: str = ""  # heads the column of the last step but one


def _deep(option: str, depth: int, most: int, *more: str) -> Variant:
    """A depth, with as much of the time as its layers take, and those that do not repeat."""
    return Variant((option, str(depth), *more), (depth + 4) / (most + 4))


# Small enough to get past the first phase of learning in a few minutes of one core.
STUDIES = {
    "lapsrn": Study(
        4,
        "--depths 3,3 --filters 32 --patch 64 --batch 8",
        {
            "full": Variant(),
            "no pyramid": Variant(("--ablate", "pyramid")),
            "L2 loss": Variant(("--ablate", "loss")),
            "no residual": Variant(("--ablate", "residual")),
        },
    ),
    "drrn": Study(
        2,
        "--filters 16 --patch 32 --batch 8",
        {
            "1 unit": _deep("--units", 1, 9),
            "3 units": _deep("--units", 3, 9),
            "9 units": _deep("--units", 9, 9),
            "9 units in a chain": _deep("--units", 9, 9, "--ablate", "paths"),
        },
    ),
    "drcn": Study(
        2,
        "--filters 16 --patch 32 --batch 8",
        {
            "1 recursion": _deep("--recursions", 1, 16),
            "6 recursions": _deep("--recursions", 6, 16),
            "11 recursions": _deep("--recursions", 11, 16),
            "16 recursions": _deep("--recursions", 16, 16),
            "16, the ensemble alone supervised": _deep(
                "--recursions", 16, 16, "--ablate", "supervision"
            ),
        },
        step_before="without the ensemble",
    ),
}


def main() -> None:
    """Train, measure, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("networks", nargs="*", metavar="NETWORK", help=", ".join(STUDIES))
    parser.add_argument("--data", nargs="+", type=Path, required=True)
    parser.add_argument("--test", nargs="+", type=Path, default=[], help="folders of test pictures")
    parser.add_argument("--minutes", type=float, default=90, help="of the deepest variants")
    parser.add_argument("--out", type=Path, default=PAGE, help="the page")
    parser.add_argument("--runs", type=Path, help="keep the runs in this folder")
    parser.add_argument("--written", action="store_true", help="do not train, use those in --runs")
    args = parser.parse_args()
    if unknown := set(args.networks) - STUDIES.keys():
        parser.error(f"there is no ablation of {', '.join(sorted(unknown))}")
    for network in args.networks or STUDIES:
        with tempfile.TemporaryDirectory() as temporary:
            folder = args.runs / network if args.runs else Path(temporary)
            if not args.written:
                train_all(network, folder, args.data, args.minutes)
            write(network, folder, args.test, args.out)


def weights_of(folder: Path, variant: str) -> Path:
    """Where the weights of a variant lie; its log lies beside them."""
    return folder / f"{variant.replace(' ', '-').replace(',', '')}.safetensors"


def train_all(network: str, folder: Path, data: list[Path], minutes: float) -> None:
    """Train all variants side by side."""
    study = STUDIES[network]
    command = [sys.executable, "-m", "srgui", "train", network, "--data", *map(str, data)]
    command += ["--scales", str(study.scale), "--threads", "1", *study.options.split()]
    processes = []
    for name, variant in study.variants.items():
        own = ["--minutes", str(minutes * variant.share), "--out", str(weights_of(folder, name))]
        processes.append(subprocess.Popen([*command, *own, *variant.options]))
    statuses = [process.wait() for process in processes]
    if any(statuses):
        sys.exit("a training run failed")


def write(network: str, folder: Path, tests: list[Path], page: Path) -> None:
    """Put the network's table between its marks in the page, and its curves beside it."""
    from srgui.training.curves import plot

    study = STUDIES[network]
    logs = {name: weights_of(folder, name).with_suffix(".csv") for name in study.variants}
    columns = ["minutes", "iterations", "held out", *(test.name for test in tests)]
    if study.step_before:
        columns += [f"{test.name} {study.step_before}" for test in tests]
    table = [f"| | {' | '.join(columns)} |", "|---|" + "---|" * len(columns)]
    for name, log in logs.items():
        with log.open(newline="", encoding="utf-8") as file:
            last = list(csv.DictReader(file))[-1]
        measured = [measure(weights_of(folder, name), test, study.scale) for test in tests]
        figures = [float(last[f"psnr_x{study.scale}"]), *(one["mean"]["psnr"] for one in measured)]
        if study.step_before:
            figures += [one["steps"][-2]["psnr"] for one in measured]
        cells = [name, f"{float(last['minutes']):.1f}", f"{int(last['iteration']):,}"]
        table.append(f"| {' | '.join([*cells, *(f'{value:.2f}' for value in figures)])} |")
    start, end = f"<!-- {network} -->", f"<!-- end of {network} -->"
    before, _, rest = page.read_text(encoding="utf-8").partition(start)
    after = rest.partition(end)[2]
    page.write_text("\n".join([f"{before}{start}", *table, f"{end}{after}"]), encoding="utf-8")
    plot(logs, page.with_name(f"ablation-{network}.png"))


def measure(weights: Path, test: Path, scale: int) -> dict[str, Any]:
    """PSNR by the papers' protocol, of the result and of every step."""
    command = [sys.executable, "-m", "srgui", "evaluate", str(test), "-m", str(weights)]
    result = subprocess.run(
        [*command, "-s", str(scale), "--json", "-"], check=True, capture_output=True, text=True
    )
    content: dict[str, Any] = json.loads(result.stdout)
    return content


if __name__ == "__main__":
    main()
