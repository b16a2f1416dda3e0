"""srgui evaluate: the papers' protocol from the command line."""

import json

import numpy as np
import pytest
from PIL import Image

from srgui.models.catalogue import catalogue


@pytest.fixture
def originals(tmp_path, photograph):
    """A folder of two small originals, and a file that is none."""
    folder = tmp_path / "originals"
    folder.mkdir()
    for number, name in enumerate(("b.png", "a.png")):
        piece = photograph[20 * number : 20 * number + 40, :50]
        Image.fromarray(np.ascontiguousarray(piece)).save(folder / name)
    (folder / "notes.txt").write_text("not a picture")
    return folder


@pytest.fixture
def evaluate(srgui, tiny):
    def call(*arguments, model=tiny, scale=2):
        return srgui("evaluate", *arguments, "-m", model, "-s", scale, "--threads", 1)

    return call


@pytest.mark.parametrize(("model", "scale"), [("lapsrn", 2), ("lapsrn", 4), ("lapsrn", 8)])
def test_the_manifests_figures_are_reproduced(srgui, set5, tmp_path, model, scale):
    file = tmp_path / "figures.json"
    assert srgui("evaluate", set5, "-m", model, "-s", scale, "--json", file).status == 0
    measured = json.loads(file.read_text())["mean"]
    claimed = catalogue()[model].figures["Set5"][str(scale)]
    # The manifest tells two decimals.
    assert measured["psnr"] == pytest.approx(claimed["psnr"], abs=0.006)
    assert measured["bicubic_psnr"] == pytest.approx(claimed["bicubic_psnr"], abs=0.006)


@pytest.mark.slow
@pytest.mark.parametrize("model", ["drrn", "drcn-fast"])
def test_a_figure_of_the_recursive_networks_is_reproduced(srgui, set5, tmp_path, model):
    # One factor of three, one size of two: each takes these networks many seconds.
    test_the_manifests_figures_are_reproduced(srgui, set5, tmp_path, model, 3)


def test_results_of_earlier_runs_are_left_out(evaluate, srgui, tiny, originals):
    alone = evaluate(originals)
    assert srgui("upscale", originals, "-m", tiny, "-s", 2).status == 0
    ended = evaluate(originals)
    assert ended.out == alone.out
    assert ended.errors == ["srgui: 2 results of earlier runs skipped"]


def test_photographs_are_measured_at_three_strengths(evaluate, originals, tmp_path):
    ended = evaluate(originals, "--degrade", "photo", "--json", "figures.json")
    assert (ended.status, ended.err) == (0, "")
    assert [line for line in ended.out.splitlines() if "photographs" in line] == [
        f"tiny at 2x on originals, photographs, {strength} (dB on luma)"
        for strength in ("light", "middle", "strong")
    ]
    content = json.loads((tmp_path / "figures.json").read_text())
    bicubic = [content[s]["mean"]["bicubic_psnr"] for s in ("light", "middle", "strong")]
    assert bicubic[0] > bicubic[1] > bicubic[2]
    assert content["middle"]["strength"] == "middle"


def test_the_json_has_the_documented_keys(evaluate, originals, tmp_path):
    ended = evaluate(originals, "--json", "figures.json", scale=4)
    assert (ended.status, ended.err) == (0, "")
    content = json.loads((tmp_path / "figures.json").read_text())
    assert list(content) == ["model", "scale", "dataset", "strength", "images", "mean", "steps"]
    assert (content["model"], content["scale"], content["dataset"]) == ("tiny", 4, "originals")
    assert [image["name"] for image in content["images"]] == ["a.png", "b.png"]
    own = ("psnr", "ssim", "grid")
    assert list(content["mean"]) == [*own, *(f"bicubic_{name}" for name in own)]
    assert list(content["images"][0]) == ["name", *content["mean"]]
    assert [step["label"] for step in content["steps"]] == ["2x", "4x"]
    mean = sum(image["psnr"] for image in content["images"]) / 2
    assert content["mean"]["psnr"] == pytest.approx(mean)


@pytest.fixture
def niqe(tmp_path, rng):
    """A file of NIQE's parameters."""
    factors = rng.normal(size=(36, 36))
    path = tmp_path / "niqe.npz"
    np.savez(path, mu_pris_param=rng.random((1, 36)), cov_pris_param=factors @ factors.T)
    return path


@pytest.mark.parametrize("degrade", ["papers", "photo"])
def test_the_eyes_measures_are_shown_and_written(
    evaluate, tmp_path, photograph, niqe, squeezenet, degrade
):
    (tmp_path / "large").mkdir()
    Image.fromarray(photograph[:110, :].repeat(2, 1)).save(tmp_path / "large" / "a.png")
    Image.fromarray(photograph[:60, :60].copy()).save(tmp_path / "large" / "b.png")
    files = ["--niqe", niqe, "--perceptual", squeezenet, "--json", "figures.json"]
    ended = evaluate("large", *files, "--degrade", degrade)
    assert (ended.status, ended.err) == (0, "")
    for name in ("grid", "NIQE", "perceptual"):
        assert f"{name}  bicubic" in ended.lines[2]
    content = json.loads((tmp_path / "figures.json").read_text())
    content = content if degrade == "papers" else content["strong"]
    first, second = content["images"]
    for of in ("", "bicubic_"):
        assert first[f"{of}niqe"] == content["mean"][f"{of}niqe"] > 0
        assert second[f"{of}niqe"] is None  # too small for two blocks
        assert second[f"{of}perceptual"] > 0
        assert first[f"{of}grid"] > 0
    assert ended.lines[4].split()[8:10] == ["-", "-"]


def test_a_dash_writes_the_json_alone_to_standard_output(evaluate, originals):
    assert json.loads(evaluate(originals, "--json", "-").out)["model"] == "tiny"


def test_the_table_shows_every_picture_and_the_mean(evaluate, originals):
    lines = evaluate(originals).lines
    assert lines[0] == "tiny at 2x on originals (dB on luma)"
    assert [line.split()[0] for line in lines[3:6]] == ["a.png", "b.png", "mean"]


def test_drcn_is_told_recursion_by_recursion(evaluate, originals, tiny_drcn):
    out = evaluate(originals, model=tiny_drcn, scale=3).out
    for step in ("recursion 1 of 3", "recursion 3 of 3", "ensemble"):
        assert f"\n{step} " in out


def test_a_plot_is_drawn(evaluate, originals, tmp_path):
    assert evaluate(originals, "--plot", "steps.png", scale=4).status == 0
    with Image.open(tmp_path / "steps.png") as image:
        assert image.width > 600


def test_a_picture_that_cannot_be_measured_is_reported_and_the_others_are(
    evaluate, originals, photograph
):
    (originals / "bad.png").write_bytes(b"")
    Image.fromarray(np.ascontiguousarray(photograph[:8, :8])).save(originals / "little.png")
    ended = evaluate(originals)
    assert ended.status == 1
    assert len(ended.errors) == 2
    assert "bad.png" in ended.errors[0]
    assert "little.png: its 8 x 8 pixels are too few at 2x" in ended.errors[1]
    assert [line.split()[0] for line in ended.lines[3:6]] == ["a.png", "b.png", "mean"]


def test_nothing_is_told_where_nothing_could_be_measured(evaluate, tmp_path):
    (tmp_path / "bad.png").touch()
    ended = evaluate(tmp_path)
    assert (ended.status, ended.out, len(ended.errors)) == (1, "", 1)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["nowhere"], "no such file or directory"),
        (["originals/notes.txt"], "not a directory"),
        (["empty"], "no pictures"),
        (["originals", "--json", "nowhere/a.json"], "no folder"),
        (["originals", "--json", "empty"], "it is a folder"),
        (["originals", "--plot", "a.gif"], ".png, .svg, .pdf"),
        (["originals", "--plot", "nowhere/a.png"], "no folder"),
        (["originals", "--niqe", "nowhere.npz"], "nowhere.npz: no such file"),
        (["originals", "--niqe", "originals/notes.txt"], "damaged or of another kind"),
        (["originals", "--perceptual", "nowhere.safetensors"], "no such file"),
        (["originals", "--perceptual", "originals/notes.txt"], "the file is damaged"),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_what_cannot_work_is_told_before_the_network_is_loaded(
    evaluate, originals, tmp_path, monkeypatch, arguments, reason
):
    (tmp_path / "empty").mkdir()
    monkeypatch.setattr("srgui.engine.upscaler.Upscaler.load", lambda *_: pytest.fail("loaded"))
    ended = evaluate(*arguments)
    assert (ended.status, ended.out, len(ended.errors)) == (1, "", 1)
    assert reason in ended.err


def test_a_scale_that_the_network_does_not_serve_is_told_once(evaluate, originals, tiny_drcn):
    ended = evaluate(originals, model=tiny_drcn, scale=5)
    assert (ended.status, ended.out, len(ended.errors)) == (1, "", 1)
    assert "factors from 1 to 4" in ended.err


def test_an_ensemble_is_measured_as_the_mean_of_eight_turns(
    evaluate, originals, tmp_path, photograph
):
    evaluate(originals, "--json", tmp_path / "alone.json", scale=4)
    assert evaluate(originals, "--ensemble", "--json", tmp_path / "mean.json", scale=4).status == 0
    alone, mean = (json.loads((tmp_path / f"{n}.json").read_text()) for n in ("alone", "mean"))
    assert mean["model"] == "tiny ensemble"
    assert [s["label"] for s in mean["steps"]] == ["2x", "4x"]
    for before, after in zip(alone["steps"], mean["steps"], strict=True):
        assert after["bicubic_psnr"] == before["bicubic_psnr"]
        assert after["psnr"] != before["psnr"]


@pytest.mark.slow
@pytest.mark.parametrize(("scale", "documented"), [(2, 0.11), (4, 0.11), (8, 0.06)])
def test_the_ensemble_of_lapsrn_gains_what_the_documentation_says(
    srgui, set5, tmp_path, scale, documented
):
    gains = []
    for how in ([], ["--ensemble"]):
        file = tmp_path / "figures.json"
        assert (
            srgui("evaluate", set5, "-m", "lapsrn", "-s", scale, "--json", file, *how).status == 0
        )
        gains.append([step["psnr"] for step in json.loads(file.read_text())["steps"]])
    alone, mean = gains
    # Half the last figure that is told, and what another runtime's float16 changes.
    assert mean[-1] - alone[-1] == pytest.approx(documented, abs=0.01)
    assert all(after > before for before, after in zip(alone, mean, strict=True))
