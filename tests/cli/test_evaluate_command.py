"""srgui evaluate: the papers' protocol from the command line."""

import json

import numpy as np
import pytest
from PIL import Image

from srgui.models.catalogue import catalogue
from tests.models.importers.opaque_files import save_ncnn


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


@pytest.mark.parametrize(
    ("model", "scale"),
    [
        ("lapsrn", 4),
        pytest.param("lapsrn", 2, marks=pytest.mark.slow),
        pytest.param("lapsrn", 8, marks=pytest.mark.slow),
    ],
)
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
    own = ("psnr", "ssim", "ms_ssim", "grid")
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
    assert ended.lines[4].split()[10:12] == ["-", "-"]


def test_a_dash_writes_the_json_alone_to_standard_output(evaluate, originals):
    assert json.loads(evaluate(originals, "--json", "-").out)["model"] == "tiny"


def test_the_table_shows_every_picture_and_the_mean(evaluate, originals):
    lines = evaluate(originals).lines
    assert lines[0] == "tiny at 2x on originals (dB on luma)"
    assert [line.split()[0] for line in lines[3:6]] == ["a.png", "b.png", "mean"]


def test_drcn_is_reported_recursion_by_recursion(evaluate, originals, tiny_drcn):
    out = evaluate(originals, model=tiny_drcn, scale=3).out
    for step in ("recursion 1 of 3", "recursion 3 of 3", "ensemble"):
        assert f"\n{step} " in out


@pytest.mark.slow
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


def test_nothing_is_reported_where_nothing_could_be_measured(evaluate, tmp_path):
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
def test_what_cannot_work_is_reported_before_the_network_is_loaded(
    evaluate, originals, tmp_path, monkeypatch, arguments, reason
):
    (tmp_path / "empty").mkdir()
    monkeypatch.setattr("srgui.engine.upscaler.Upscaler.load", lambda *_: pytest.fail("loaded"))
    ended = evaluate(*arguments)
    assert (ended.status, ended.out, len(ended.errors)) == (1, "", 1)
    assert reason in ended.err


def test_a_scale_that_the_network_does_not_serve_is_reported_once(evaluate, originals, tiny_drcn):
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
    # Half the last figure that is reported, and what another runtime's float16 changes.
    assert mean[-1] - alone[-1] == pytest.approx(documented, abs=0.01)
    assert all(after > before for before, after in zip(alone, mean, strict=True))


def test_a_table_has_every_folder_model_and_factor(srgui, originals, tiny, tiny_drcn, tmp_path):
    other = tmp_path / "others"
    other.mkdir()
    (other / "c.png").write_bytes((originals / "a.png").read_bytes())
    files = ["--csv", "t.csv", "--markdown", "t.md", "--latex", "t.tex", "--json", "t.json"]
    models = ["-m", "bicubic", tiny, tiny_drcn]
    ended = srgui("evaluate", originals, other, *models, "-s", 2, 4, "--threads", 1, *files)
    assert (ended.status, ended.err) == (0, "")
    rows = [line.split()[:3] for line in ended.lines[1:13]]
    assert rows == [
        [folder, scale, model]
        for folder in ("originals", "others")
        for scale in ("2x", "4x")
        for model in ("bicubic", "tiny", "recursive")
    ]
    content = json.loads((tmp_path / "t.json").read_text())["evaluations"]
    assert [len(one["images"]) for one in content] == [2] * 6 + [1] * 6
    assert content[1]["baseline"] == "bicubic"
    assert (tmp_path / "t.csv").read_text().count("\n") == 13
    assert (tmp_path / "t.md").read_text().startswith("| dataset | scale | model |")
    assert r"\begin{tabular}" in (tmp_path / "t.tex").read_text()
    # Written again they are replaced; something else is not.
    again = srgui("evaluate", other, "-m", "bicubic", "-s", 2, *files)
    assert (again.status, again.err) == (0, "")
    (tmp_path / "t.md").write_text("my notes")
    refused = srgui("evaluate", other, "-m", "bicubic", "-s", 2, *files)
    assert "not an earlier report" in refused.err
    assert (tmp_path / "t.md").read_text() == "my notes"


def test_bicubic_has_the_figures_that_a_network_is_compared_with(evaluate, srgui, originals):
    network = json.loads(evaluate(originals, "--json", "-").out)
    plain = json.loads(srgui("evaluate", originals, "-m", "bicubic", "-s", 2, "--json", "-").out)
    assert plain["evaluations"][0]["mean"]["psnr"] == network["mean"]["bicubic_psnr"]


def test_folders_may_follow_models_and_factors(srgui, originals, tiny):
    first = srgui("evaluate", originals, "-m", tiny, "-s", 2, "--threads", 1)
    for arguments in (["-s", 2, "-m", tiny, originals], ["-m", tiny, "-s", 2, originals]):
        assert srgui("evaluate", "--threads", 1, *arguments).out == first.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-m", "bicubic", "-s", 2], "required: DIR"),
        (["originals", "-s", 2], "required: -m/--model"),
        (["originals", "-m", "bicubic"], "required: -s/--scale"),
        (["originals", "-m", "bicubic", "-s", 1], "whole number of at least 2"),
    ],
)
def test_what_is_missing_is_named(srgui, originals, arguments, message):
    ended = srgui("evaluate", *arguments)
    assert (ended.status, len(ended.errors)) == (2, 1)
    assert message in ended.err


def test_a_factor_that_one_of_the_models_does_not_serve_is_left_out(
    srgui, originals, tiny, tiny_drcn
):
    ended = srgui("evaluate", originals, "-m", tiny, tiny_drcn, "-s", 2, 8, "--threads", 1)
    assert ended.status == 1
    assert len(ended.errors) == 1
    assert "factors from 1 to 4" in ended.err
    assert [line.split()[1:3] for line in ended.lines[1:4]] == [
        ["2x", "tiny"],
        ["2x", "recursive"],
        ["8x", "tiny"],
    ]


def test_results_are_saved_and_scored_again(evaluate, srgui, originals, inside, tmp_path):
    # Grey pictures, whose results are rounded once, not again by a conversion to RGB.
    for name in ("a.png", "b.png"):
        Image.open(originals / name).convert("L").save(originals / name)
    ended = evaluate(originals, "--save", "saved", "--json", "first.json")
    assert (ended.status, ended.err) == (0, "")
    assert inside(tmp_path / "saved") == ["originals/tiny_2x/a.png", "originals/tiny_2x/b.png"]
    pairs = ["--pairs", "saved/originals/tiny_2x", originals, "-s", 2, "--json", "second.json"]
    scored = srgui("evaluate", *pairs)
    assert (scored.status, scored.err) == (0, "")
    assert [line.split()[2:5] for line in scored.lines[1:3]] == [
        ["Y", "16-235", "tiny_2x"],
        ["Y", "0-255", "tiny_2x"],
    ]
    first, second = (json.loads((tmp_path / f"{n}.json").read_text()) for n in ("first", "second"))
    assert second["evaluations"][0]["mean"]["psnr"] == pytest.approx(first["mean"]["psnr"])
    refused = evaluate(originals, "--save", "saved")
    assert "the file exists already" in refused.err
    assert evaluate(originals, "--save", "saved", "--overwrite").status == 0


def test_a_saved_picture_has_the_colours_of_its_original(evaluate, originals, tmp_path):
    evaluate(originals, "--save", "saved")
    saved, original = (
        np.asarray(Image.open(path), float).mean((0, 1))
        for path in (tmp_path / "saved/originals/tiny_2x/a.png", originals / "a.png")
    )
    # Colour differences, since the luma of an untrained network is arbitrary.
    assert saved[0] - saved[2] == pytest.approx(original[0] - original[2], abs=4)


def test_several_folders_of_results_are_compared(srgui, originals, inside):
    both = ["-m", "bicubic", "-s", 2]
    srgui("evaluate", originals, *both, "--save", "saved")
    folder = "saved/originals/bicubic_2x"
    ended = srgui("evaluate", "--pairs", originals, folder, originals)
    assert ended.status == 0
    gains = {line.split()[3]: line.split()[-4] for line in ended.lines[1:5]}
    assert gains["bicubic_2x"].startswith("-")
    for arguments, message in (
        ([folder], "--pairs needs folders"),
        ([folder, originals, "-m", "bicubic"], "-m does not belong to --pairs"),
        ([folder, originals, "-s", 2, 3], "a single --scale"),
    ):
        ended = srgui("evaluate", "--pairs", *arguments)
        assert (ended.status, len(ended.errors)) == (1, 1)
        assert message in ended.err


def test_an_interrupted_evaluation_is_resumed(srgui, originals, tiny, tmp_path, monkeypatch):
    command = ["evaluate", originals, "-m", tiny, "-s", 2, "--threads", 1]
    whole = srgui(*command)
    once = []

    def interrupted(*arguments):
        if once:
            raise KeyboardInterrupt
        once.append(arguments)
        return steps(*arguments)

    with monkeypatch.context() as patched:
        from srgui.evaluation.luma_steps import LumaSteps

        steps = LumaSteps.luma_steps
        patched.setattr(LumaSteps, "luma_steps", interrupted)
        assert srgui(*command, "--resume", "record").status == 130
    calls = []
    monkeypatch.setattr(LumaSteps, "luma_steps", lambda *a: calls.append(a) or steps(*a))
    resumed = srgui(*command, "--resume", "record")
    assert (resumed.status, resumed.out, len(calls)) == (0, whole.out, 1)
    assert srgui(*command, "--resume", "record").out == whole.out
    assert len(calls) == 1
    srgui(*command, "--resume", "record", "--ensemble")
    assert len(calls) == 1 + 2 * 8


def test_a_photograph_of_every_strength_is_in_the_table(srgui, originals, tiny):
    command = ["-m", tiny, "bicubic", "-s", 2, "--degrade", "photo", "--threads", 1]
    ended = srgui("evaluate", originals, *command)
    assert [line.split()[2:4] for line in ended.lines[1:7]] == [
        [strength, model]
        for strength in ("light", "middle", "strong")
        for model in ("tiny", "bicubic")
    ]


def test_steps_are_plotted_of_one_model_alone(srgui, originals, tiny):
    ended = srgui("evaluate", originals, "-m", tiny, "bicubic", "-s", 2, "--plot", "a.png")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "--plot takes one model" in ended.err


def test_a_network_of_another_program_is_measured_and_saved_in_its_colours(
    srgui, originals, inside, tmp_path
):
    imported = srgui("models", "import", save_ncnn(tmp_path), "-o", "own.safetensors")
    assert imported.status == 0, imported.err
    models = ["-m", "bicubic", "own.safetensors", "-s", 2, "--threads", 1]
    ended = srgui("evaluate", originals, *models, "--save", "saved")
    assert (ended.status, ended.err) == (0, "")
    assert [line.split()[2] for line in ended.lines[1:3]] == ["bicubic", "own"]
    assert len(inside(tmp_path / "saved")) == 4
