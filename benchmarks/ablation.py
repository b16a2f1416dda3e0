"""LapSRN's ablation: the full network and three that lack a part, trained for equal minutes at 4x.

All four train at the same time, one thread each, so that they share the machine alike. Writes a
table and the curves.

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

TEXT = """\
# LapSRN without its parts

Three parts make LapSRN: the pyramid that enlarges step by step, the Charbonnier loss, and the image
branch to which each level adds only a residual. `srgui train lapsrn --ablate pyramid|loss|residual`
leaves one of them out. Here are the full network and the three others at 4x, each trained for
{minutes:g} minutes on one core of the same processor ({iterations}): {network}.

PSNR in dB, luma, mean; "held out" are pictures of the training folders that training does not see.

{table}

![Validation PSNR over the minutes of training](ablation.png)

## Beside the paper's claim

The paper (Lai et al., CVPR 2017) finds that the pyramid and the robust loss matter most for the
quality that is reached in the end, and that the residual speeds and steadies convergence. It
trained a larger network (10 convolutions a level, 64 filters) for days; minutes show the beginning
of such curves alone.

{finding}

Made by `python benchmarks/ablation.py`.
"""


def main() -> None:
    """Train, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", nargs="+", type=Path, required=True)
    parser.add_argument("--test", nargs="+", type=Path, default=[], help="folders of test pictures")
    parser.add_argument("--minutes", type=float, default=4)
    parser.add_argument("--out", type=Path, default=Path("docs/ablation.md"))
    parser.add_argument("--runs", type=Path, help="keep the runs in this folder")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.runs or Path(temporary)
        train_all(folder, args.data, args.minutes)
        write(folder, args.test, args.minutes, args.out)


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


def write(folder: Path, tests: list[Path], minutes: float, out: Path) -> None:
    """The page and its plot."""
    from srgui.training.curves import plot

    logs = {variant: weights_of(folder, variant).with_suffix(".csv") for variant in VARIANTS}
    rows = {variant: list(csv.DictReader(log.open())) for variant, log in logs.items()}
    columns = ["held out", *(f"{test.name}" for test in tests)]
    table = [f"| | {' | '.join(columns)} |", "|---|" + "---|" * len(columns)]
    for variant, log in rows.items():
        figures = [float(log[-1]["psnr_x4"])]
        figures += [measure(weights_of(folder, variant), test) for test in tests]
        table.append(f"| {variant} | {' | '.join(f'{value:.2f}' for value in figures)} |")
    counts = sorted(int(log[-1]["iteration"]) for log in rows.values())
    page = TEXT.format(
        minutes=minutes,
        iterations=f"{counts[0]:,} to {counts[-1]:,} iterations",
        network="3 convolutions a level, 32 filters, batches of 8 patches of 64 x 64",
        table="\n".join(table),
        finding="",
    )
    out.write_text(page, encoding="utf-8")
    plot(logs, out.with_suffix(".png"))


def measure(weights: Path, test: Path) -> float:
    """PSNR by the papers' protocol at 4x."""
    command = [sys.executable, "-m", "srgui", "evaluate", str(test), "-m", str(weights)]
    result = subprocess.run(
        [*command, "-s", "4", "--json", "-"], check=True, capture_output=True, text=True
    )
    return float(json.loads(result.stdout)["mean"]["psnr"])


if __name__ == "__main__":
    main()
