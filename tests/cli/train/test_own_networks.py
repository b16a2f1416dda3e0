"""Networks of other packages are trained, tiled, run and shown without a change to srgui."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

from srgui import TileDone
from srgui.engine.upscaler import Upscaler
from srgui.images import Picture
from srgui.networks.network import Network
from tests.networks.others.fsrcnn import FSRCNN
from tests.networks.others.srresnet import SRResNet
from tests.networks.others.vdsr import VDSR
from tests.networks.packages import Install, install

__all__ = ["install"]

ROOT = Path(__file__).resolve().parents[3]
QUICK = ["--iterations", "2", "--patch", "24", "--batch", "2", "--threads", "1", "--device", "cpu"]
# Float32 sums of the same products in another order, of values around 1.
TOLERANCE = 2e-5


def adding_a_network() -> dict[str, str]:
    """The blocks of the chapter in CONTRIBUTING.md by their languages."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    chapter = text.partition("\n## Adding a network\n")[2].partition("\n## ")[0]
    return dict(re.findall(r"^```(\w*)\n(.*?)^```$", chapter, re.M | re.S))


def lumas(upscaler: Upscaler, picture: Picture, scale: float, tile: int) -> list[np.ndarray]:
    """The unrounded luma of every step, from tiles of this side."""
    plan = upscaler.plan(picture, scale, tile=tile)
    planes = [np.full((s.height, s.width), np.nan, np.float32) for s in plan.steps]
    for event in upscaler.run(picture, plan, wanted_steps=range(len(plan.steps))):
        if isinstance(event, TileDone):
            planes[event.step][event.region.slices] = event.luma
    return planes


def test_the_example_of_the_documentation_runs_as_it_is_written(
    install: Install, pictures: Path, srgui: Callable, tmp_path: Path
) -> None:
    shown = adding_a_network()
    project = tomllib.loads(shown["toml"])["project"]
    install(
        project["name"], {"my_networks": shown["python"]}, project["entry-points"]["srgui.networks"]
    )
    for name in ("pictures", "originals"):
        if not (tmp_path / name).exists():
            (tmp_path / name).symlink_to(pictures)
    Image.open(pictures / "0.png").crop((0, 0, 20, 16)).save(tmp_path / "photo.png")
    for line in shown[""].splitlines():
        words = shlex.split(line.replace("--minutes 60", " ".join(QUICK)))
        assert words[0] == "srgui"
        assert srgui(*words[1:]).status == 0, line
    (made,) = tmp_path.glob("photo_*espcn_3x.png")
    with Image.open(made) as result:
        assert result.size == (60, 48)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "options", "scale", "steps"),
    [
        (FSRCNN, ["--set", "scale=3"], 3, ["3x"]),
        (VDSR, ["--scales", "2,3"], 2, ["half", "whole"]),
        (SRResNet, [], 4, ["4x"]),
    ],
    ids=["fsrcnn", "vdsr", "srresnet"],
)
def test_networks_of_other_packages_are_trained_tiled_and_run_by_every_runtime(
    kind: type[Network],
    options: list[str],
    scale: int,
    steps: list[str],
    install: Install,
    pictures: Path,
    srgui: Callable,
    photograph: np.ndarray,
) -> None:
    name = kind.__name__.lower()
    install("others", {}, {name: f"{kind.__module__}:{kind.__name__}"})
    trained = srgui("train", name, "--data", pictures, "--out", "own.safetensors", *QUICK, *options)
    assert trained.status == 0, trained.err
    measured = srgui("evaluate", pictures, "-m", "own.safetensors", "-s", scale)
    assert measured.status == 0, measured.err
    picture = Picture(photograph[:21, :26].copy())
    found = {}
    for runtime in ("torch", "ncnn", "openvino"):
        upscaler = Upscaler.load("own.safetensors", "cpu", 1, runtime=runtime, precision="full")
        found[runtime] = lumas(upscaler, picture, scale, 26)
        assert [step.info.label for step in upscaler.plan(picture, scale).steps] == steps
        for part, whole in zip(lumas(upscaler, picture, scale, 9), found[runtime], strict=True):
            np.testing.assert_allclose(part, whole, atol=TOLERANCE)
    for others in found.values():
        for part, whole in zip(others, found["torch"], strict=True):
            np.testing.assert_allclose(part, whole, atol=TOLERANCE)


def test_steps_become_files_by_the_networks_own_names(
    install: Install, pictures: Path, srgui: Callable, inside: Callable
) -> None:
    install("others", {}, {"vdsr": "tests.networks.others.vdsr:VDSR"})
    srgui("train", "vdsr", "--data", pictures, "--out", "own.safetensors", *QUICK)
    made = srgui("upscale", pictures / "0.png", "-m", "own.safetensors", "--steps", "-o", "made")
    assert made.status == 0, made.err
    names = [name.rpartition("_")[2] for name in inside(Path("made"))]
    assert "step-half.png" in names


def test_a_trained_network_joins_the_list_of_ones_own(
    install: Install, pictures: Path, srgui: Callable
) -> None:
    install("others", {}, {"vdsr": "tests.networks.others.vdsr:VDSR"})
    srgui("train", "vdsr", "--data", pictures, "--out", "own.safetensors", *QUICK)
    imported = srgui("models", "import", "own.safetensors", "--name", "mine")
    assert imported.status == 0, imported.err
    assert any(line.startswith("mine") for line in srgui("models").lines)
    assert srgui("models", "remove", "mine").status == 0


@pytest.mark.slow
def test_a_resumed_run_and_one_from_weights_find_the_network_again(
    install: Install, pictures: Path, srgui: Callable
) -> None:
    install("others", {}, {"fsrcnn": "tests.networks.others.fsrcnn:FSRCNN"})
    command = ["train", "fsrcnn", "--data", pictures, *QUICK]
    assert srgui(*command, "--out", "a.safetensors").status == 0
    assert srgui(*command, "--out", "a.safetensors", "--resume").status == 0
    assert srgui(*command, "--out", "b.safetensors", "--init", "a.safetensors").status == 0


ONE_LAYER = """
from torch import nn
from srgui.networks.network import Network

class Own(Network):
    pre_enlarged, max_scale, step_kinds = True, 4, ("output",)

    def __init__(self, filters: int = 4):
        super().__init__()
        self.hyperparameters = {"filters": filters}
        self.layer = nn.Conv2d(1, 1, 3, padding=1)

    def forward(self, x):
        return (x + self.layer(x),)
"""


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("import nonsense_package", "ModuleNotFoundError: No module named 'nonsense_package'"),
        ("raise SystemExit(3)", "it ends the program"),
        ("def", "SyntaxError: "),
        ("", "has no attribute 'Own'"),
        ("Own = 3", "it is not a subclass of srgui.networks.network.Network"),
        (ONE_LAYER.replace("super().__init__()", "1 / 0"), "ZeroDivisionError: division by zero"),
        (ONE_LAYER.replace('("output",)', '"output"'), "its step_kinds is not a tuple of names"),
        (ONE_LAYER.replace("pre_enlarged,", "pre_enlarge,"), "its pre_enlarged is neither True"),
        (ONE_LAYER.replace("max_scale,", "scale,"), "its max_scale is not a whole number"),
        (ONE_LAYER.replace("self.hyperparameters", "self.hyper"), "its hyperparameters is not a"),
        (ONE_LAYER.replace('": filters', '": {filters}'), "TypeError: Object of type set is not"),
        (ONE_LAYER.replace('": filters', '": filters + 1'), None),
        (ONE_LAYER.replace("(x + self.layer(x),)", "x"), "does not return a tuple of results"),
        (ONE_LAYER.replace("(x + self.layer(x),)", "(x + x,)"), "its forward does not use layer"),
        (ONE_LAYER.replace("x + self", "x.mean() + self"), "mean, which sees the whole"),
        (ONE_LAYER.replace("x + self.layer(x),", "x, self.layer(x)"), "come out in the order"),
        (ONE_LAYER.replace("x + self", "self.layer(x), x + self"), "1 steps and 2"),
        (ONE_LAYER.replace("x + self", "self.nothing + self"), "has no attribute 'nothing'"),
        (ONE_LAYER.replace("= True, 4", "= False, 4"), "enlarges [1] times, not up to 4"),
        (ONE_LAYER.replace("nn.Conv2d(1, 1, 3", "nn.Conv2d(2, 1, 3"), "layer.weight"),
    ],
)  # fmt: skip
def test_a_broken_package_gives_one_sentence_before_training(
    source: str, why: str | None, install: Install, pictures: Path, srgui: Callable
) -> None:
    module = f"own_{abs(hash(source))}"
    install("own-networks", {module: source}, {"own": f"{module}:Own"})
    ended = srgui("train", "own", "--data", pictures, "--out", "own.safetensors", *QUICK)
    if why is None:
        assert ended.status == 0  # rebuilds one of the same shapes
        return
    assert ended.status == 1
    (sentence,) = ended.errors
    assert why in sentence
    assert not Path("own.safetensors").exists()
    assert srgui("models").status == 0


def test_channel_attention_is_refused_before_training(
    install: Install, pictures: Path, srgui: Callable
) -> None:
    install("others", {}, {"rcan": "tests.networks.others.rcan:RCAN"})
    ended = srgui("train", "rcan", "--data", pictures, "--out", "own.safetensors", *QUICK)
    assert (ended.status, ended.errors) == (
        1,
        [
            "srgui: Can't train rcan: its module layers.1.gate.0 is a AdaptiveAvgPool2d, which "
            "sees the whole picture at once, but pictures are computed in tiles."
        ],
    )


def test_a_network_of_srgui_keeps_its_name(
    install: Install, pictures: Path, srgui: Callable
) -> None:
    install("own-networks", {"takes_over": "raise ValueError"}, {"drrn": "takes_over:DRRN"})
    small = ["--filters", "4", "--units", "1"]
    assert (
        srgui("train", "drrn", "--data", pictures, "--out", "a.safetensors", *QUICK, *small).status
        == 0
    )


def test_an_unknown_network_is_answered_with_all_names(install: Install, srgui: Callable) -> None:
    install("own-networks", {}, {"own": "own:Own"})
    ended = srgui("train", "nonsense", "--data", ".", "--out", "a.safetensors")
    assert ended.status == 2
    assert "'nonsense' is none of lapsrn, mslapsrn, drrn, drcn, own" in ended.err
