"""LapSRN's ablation: the full network and three that lack a part, trained for equal minutes at 4x.

All four train at the same time, one thread each, so that they share the machine alike. Puts the
table into the page and draws the curves beside it.

    python benchmarks/ablation.py --data DIR... --test DIR... --minutes 4 --out docs/ablation.md
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

VARIANTS = {
    "full": [],
    "no pyramid": ["--ablate", "pyramid"],
    "L2 loss": ["--ablate", "loss"],
    "no residual": ["--ablate", "residual"],
}
# Small enough to get past the first phase of learning in a few minutes of one core.
NETWORK = ["--depths", "3,3", "--filters", "32", "--patch", "64", "--batch", "8", "--scales", "4"]

MARKS = ("<!-- figures -->", "<!-- end of figures -->")


def main() -> None:
    """Train, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", nargs="+", type=Path, required=True)
    parser.add_argument("--test", nargs="+", type=Path, default=[], help="folders of test pictures")
    parser.add_argument("--minutes", type=float, default=4)
    parser.add_argument("--out", type=Path, default=Path("docs/ablation.md"), help="the page")
    parser.add_argument("--runs", type=Path, help="keep the runs in this folder")
    parser.add_argument("--written", action="store_true", help="do not train, use those in --runs")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.runs or Path(temporary)
        if not args.written:
            train_all(folder, args.data, args.minutes)
        write(folder, args.test, args.out)


def weights_of(folder: Path, variant: str) -> Path:
    """Where the weights of a variant lie; its log lies beside them."""
    return folder / f"{variant.replace(' ', '-')}.safetensors"


def train_all(folder: Path, data: list[Path], minutes: float) -> None:
    """Train all variants side by side."""
    command = [sys.executable, "-m", "srgui", "train", "lapsrn", "--data", *map(str, data)]
    command += ["--minutes", str(minutes), "--threads", "1", *NETWORK]
    processes = [
        subprocess.Popen([*command, "--out", str(weights_of(folder, variant)), *options])
        for variant, options in VARIANTS.items()
    ]
    statuses = [process.wait() for process in processes]
    if any(statuses):
        sys.exit("a training run failed")


def write(folder: Path, tests: list[Path], page: Path) -> None:
    """Put the table between the marks of the page, and the curves beside it."""
    from srgui.training.curves import plot

    logs = {variant: weights_of(folder, variant).with_suffix(".csv") for variant in VARIANTS}
    columns = ["minutes", "iterations", "held out", *(test.name for test in tests)]
    table = [f"| | {' | '.join(columns)} |", "|---|" + "---|" * len(columns)]
    for variant, log in logs.items():
        with log.open(newline="", encoding="utf-8") as file:
            last = list(csv.DictReader(file))[-1]
        figures = [float(last["psnr_x4"])]
        figures += [measure(weights_of(folder, variant), test) for test in tests]
        cells = [variant, f"{float(last['minutes']):.1f}", f"{int(last['iteration']):,}"]
        table.append(f"| {' | '.join([*cells, *(f'{value:.2f}' for value in figures)])} |")
    before, _, rest = page.read_text(encoding="utf-8").partition(MARKS[0])
    after = rest.partition(MARKS[1])[2]
    content = "\n".join([f"{before}{MARKS[0]}", *table, f"{MARKS[1]}{after}"])
    page.write_text(content, encoding="utf-8")
    plot(logs, page.with_suffix(".png"))


def measure(weights: Path, test: Path) -> float:
    """PSNR by the papers' protocol at 4x."""
    command = [sys.executable, "-m", "srgui", "evaluate", str(test), "-m", str(weights)]
    result = subprocess.run(
        [*command, "-s", "4", "--json", "-"], check=True, capture_output=True, text=True
    )
    return float(json.loads(result.stdout)["mean"]["psnr"])


if __name__ == "__main__":
    main()
