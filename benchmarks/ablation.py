"""Measure the parts of the networks: each network whole and without one of them.

All variants of a network train for as many iterations on the same samples, one thread each. Puts
the tables into the page and draws the curves beside it.

    python benchmarks/ablation.py --data DIR... --test DIR... --iterations 6000
    python benchmarks/ablation.py drcn --data DIR... --test DIR... --iterations 6000 --jobs 2
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PAGE = Path(__file__).resolve().parent.parent / "docs" / "ablation.md"


@dataclass(frozen=True)
class Study:
    """Variants of a network by the options that each has, and those that all have; one factor."""

    scale: int
    options: str
    variants: Mapping[str, str]
    step_before: str = ""  # heads the column of the last step but one


# Small enough to get past the first phase of learning in some minutes of one core.
STUDIES = {
    "lapsrn": Study(
        4,
        "--depths 3,3 --filters 32 --patch 64 --batch 8",
        {
            "full": "",
            "no pyramid": "--ablate pyramid",
            "L2 loss": "--ablate loss",
            "no residual": "--ablate residual",
        },
    ),
    "drrn": Study(
        2,
        "--filters 32 --patch 32 --batch 8 --rate 0.0008",
        {
            "1 unit": "--units 1",
            "3 units": "--units 3",
            "9 units": "--units 9",
            "9 units in a chain": "--units 9 --ablate paths",
        },
    ),
    "drcn": Study(
        2,
        "--filters 16 --patch 32 --batch 8 --rate 0.0008",
        {
            "1 recursion": "--recursions 1",
            "6 recursions": "--recursions 6",
            "11 recursions": "--recursions 11",
            "16 recursions": "--recursions 16",
            "16, the ensemble alone supervised": "--recursions 16 --ablate supervision",
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
    parser.add_argument("--iterations", type=int, default=6000, help="of every variant")
    parser.add_argument("--jobs", type=int, default=1, help="variants that train at once")
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
                train_all(network, folder, args.data, args.iterations, args.jobs)
            write(network, folder, args.test, args.out)


def weights_of(folder: Path, variant: str) -> Path:
    """Return the file for the weights of a variant; its log is next to it."""
    return folder / f"{variant.replace(' ', '-').replace(',', '')}.safetensors"


def train_all(network: str, folder: Path, data: list[Path], iterations: int, jobs: int) -> None:
    """Train all variants, `jobs` at once."""
    study = STUDIES[network]
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "srgui", "train", network, "--data", *map(str, data)]
    command += ["--scales", str(study.scale), "--threads", "1", *study.options.split()]
    command += ["--iterations", str(iterations)]

    def train(name: str) -> int:
        own = ["--out", str(weights_of(folder, name)), *study.variants[name].split()]
        return subprocess.run([*command, *own]).returncode

    with ThreadPoolExecutor(jobs) as pool:
        if any(pool.map(train, study.variants)):
            sys.exit("a training run failed")


def write(network: str, folder: Path, tests: list[Path], page: Path) -> None:
    """Put the network's table between its marks in the page, and its curves beside it."""
    from srgui.training.reporting.curves import plot

    study = STUDIES[network]
    logs = {name: weights_of(folder, name).with_suffix(".csv") for name in study.variants}
    columns = ["iterations", "minutes", "held out", *(test.name for test in tests)]
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
        cells = [name, f"{int(last['iteration']):,}", f"{float(last['minutes']):.1f}"]
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
