"""srgui models: list, info, import, verify."""

import hashlib
import importlib.util

import pytest
import torch
from PIL import Image

from srgui.models.catalogue import catalogue
from tests.models.importers.opaque_files import save_ncnn


@pytest.fixture(autouse=True)
def _own_networks(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def published(tmp_path):
    """A small DRRN as the PyTorch port publishes it."""
    path = tmp_path / "published.pth"
    shapes = {"input": (4, 1), "conv1": (4, 4), "conv2": (4, 4), "output": (1, 4)}
    torch.manual_seed(2)
    state = {f"{name}.weight": torch.randn(*shape, 3, 3) / 9 for name, shape in shapes.items()}
    state["output.weight"] /= 1000  # nearly bicubic, as a network at the start of its training
    torch.save(state, path)
    return path


@pytest.mark.parametrize("arguments", [["models"], ["models", "list"]])
def test_every_network_is_listed_with_its_figures(srgui, arguments):
    ended = srgui(*arguments)
    assert ended.status == 0
    lines = {line.split()[0]: line for line in ended.lines[1:]}
    assert lines.keys() == catalogue().keys()
    for name, model in catalogue().items():
        for scale, figure in model.figures.get("Set5", {}).items():
            assert f"{scale}x {figure['psnr']:.2f}" in lines[name]
    assert len({line.index("2x") for line in lines.values() if "2x" in line}) == 1  # aligned


def test_the_weights_of_a_network_are_listed_together(srgui):
    names = [line.split()[0] for line in srgui("models").lines[1:]]
    families = ["lapsrn", "drrn", "drrn-fast", "drcn", "drcn-fast"]
    assert [name for name in names if name != "lapsrn-natural"] == [
        name for family in families for name in (family, f"{family}-photo")
    ]
    assert names.index("lapsrn-natural") == names.index("lapsrn-photo") + 1
    assert "photographs" in srgui("models", "info", "lapsrn-photo").out


def test_info_shows_what_the_manifest_knows(srgui):
    ended = srgui("models", "info", "drcn")
    model = catalogue()["drcn"]
    assert ended.status == 0
    recursions = f"recursions {model.hyperparameters['recursions']}"
    for known in (recursions, model.recipe, model.data, model.sha256, str(model.path)):
        assert known in ended.out


def test_info_describes_a_file_of_ones_own(srgui, tiny):
    ended = srgui("models", "info", tiny)
    assert ended.status == 0
    assert "depths [1, 1, 1]" in ended.out
    assert "sha256" not in ended.out  # nobody has reported one


@pytest.mark.parametrize("name", ["esrgan", "missing.safetensors"])
def test_info_of_an_unknown_network_is_one_line(srgui, name):
    ended = srgui("models", "info", name)
    assert (ended.status, ended.out, len(ended.errors)) == (1, "", 1)
    assert name in ended.err


def test_an_imported_network_upscales(srgui, published, picture_file):
    picture_file("photo.png")
    ended = srgui("models", "import", published, "--units", "3", "--name", "my net")
    assert ended.status == 0
    assert "dB on test pictures at 2x (bicubic" in ended.out
    assert ended.out.rstrip().endswith("use it with -m my-net")
    info = srgui("models", "info", "my-net").out
    assert "units 3" in info
    assert hashlib.sha256(published.read_bytes()).hexdigest() in info
    assert srgui("upscale", "photo.png", "-m", "my-net", "-s", "2").status == 0
    with Image.open("photo_my-net_2x.png") as image:
        assert image.size == (32, 24)


def test_ones_own_networks_are_listed_renamed_and_removed(srgui, published):
    srgui("models", "import", published, "--units", "2", "--name", "first")
    again = srgui("models", "import", published, "--units", "2", "--name", "first")
    assert (again.status, len(again.errors)) == (1, 1)
    assert "already exists" in again.err
    assert srgui("models", "rename", "first", "second").status == 0
    names = [line.split()[0] for line in srgui("models").lines]
    assert "second" in names
    assert "first" not in names
    assert srgui("models", "remove", "second").status == 0
    assert srgui("models", "remove", "second").status == 1
    assert srgui("models", "remove", "../second").status == 1
    assert srgui("models", "info", "second").status == 1


def test_weights_that_restore_nothing_are_rejected_and_replace_nothing(srgui, tmp_path):
    shapes = {"input": (4, 1), "conv1": (4, 4), "conv2": (4, 4), "output": (1, 4)}
    torch.manual_seed(2)
    state = {f"{name}.weight": torch.randn(*shape, 3, 3) for name, shape in shapes.items()}
    torch.save(state, tmp_path / "random.pth")
    target = tmp_path / "own.safetensors"
    target.write_bytes(b"precious")
    command = ["models", "import", tmp_path / "random.pth", "-o", target, "--overwrite"]
    ended = srgui(*command, "--units", "2")
    assert (ended.status, len(ended.errors), target.read_bytes()) == (1, 1, b"precious")
    assert "worse than bicubic" in ended.err


def test_a_network_of_ncnn_is_imported_and_used_by_one_command_each(srgui, picture_file, tmp_path):
    picture_file("photo.png")
    ended = srgui("models", "import", save_ncnn(tmp_path, "community net"))
    assert ended.status == 0
    ended = srgui("upscale", "photo.png", "-m", "community-net", "-s", "2")
    assert (ended.status, ended.err) == (0, "")
    assert "ncnn, full precision" in ended.out


def test_import_replaces_nothing_unless_asked(srgui, published, tmp_path):
    target = tmp_path / "own.safetensors"
    target.write_bytes(b"precious")
    ended = srgui("models", "import", published, "-o", target)
    assert (ended.status, target.read_bytes()) == (1, b"precious")
    assert "already exists" in ended.err
    assert srgui("models", "import", published, "-o", target, "--overwrite").status == 0
    assert srgui("models", "verify", target).status == 0


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["missing.pth"], "no such file"),
        (["published.pth", "-o", "a.pth"], "ends with .safetensors"),
        (["published.pth", "-o", "nowhere/a.safetensors"], "no such file or directory"),
        (["photo.png"], "isn't a network that srgui can read"),
    ],
)
def test_an_import_that_cannot_work_is_one_line(srgui, published, picture_file, arguments, reason):
    picture_file("photo.png")
    ended = srgui("models", "import", *arguments)
    assert (ended.status, ended.out, len(ended.errors)) == (1, "", 1)
    assert reason in ended.err


def test_the_shipped_networks_are_whole_and_unchanged(srgui):
    ended = srgui("models", "verify")
    assert (ended.status, ended.err) == (0, "")
    names = list(catalogue())
    assert {"lapsrn", "lapsrn-photo", "drrn", "drrn-fast", "drcn", "drcn-fast-photo"} <= set(names)
    width = max(map(len, names))
    assert ended.lines == [f"{name:<{width}}  intact and unchanged" for name in names]


def test_verify_names_the_damaged_one_and_checks_the_others(srgui, tiny, tmp_path):
    bad = tmp_path / "bad.safetensors"
    content = tiny.read_bytes()
    bad.write_bytes(content)
    header = int.from_bytes(content[:8], "little")
    nan = b"\x00\x00\xc0\x7f"
    bad.write_bytes(content[: 8 + header] + nan + content[12 + header :])
    ended = srgui("models", "verify", bad, tmp_path / "none.safetensors", "nothing", tiny)
    assert "none.safetensors" in ended.err
    assert "nothing" in ended.err
    assert ended.status == 1
    assert ended.lines == ["tiny  intact"]
    assert "bad.safetensors: tensor" in ended.err


@pytest.mark.parametrize(
    ("option", "target", "files"),
    [
        pytest.param(
            "--onnx",
            "net.onnx",
            ["net.onnx"],
            marks=pytest.mark.skipif(
                not all(map(importlib.util.find_spec, ("onnx", "onnxruntime"))),
                reason="needs onnx and onnxruntime (extra onnx)",
            ),
        ),
        ("--ncnn", "net.param", ["net.bin", "net.param"]),
        ("--state-dict", "net.pth", ["net.pth"]),
    ],
)
def test_a_network_is_exported_by_one_command(srgui, tiny, inside, tmp_path, option, target, files):
    ended = srgui("models", "export", tiny, option, target, "--scale", "2")
    assert (ended.status, ended.err) == (0, "")
    assert inside(tmp_path) == files
    assert all(file in ended.out for file in files)
    assert ("checked by running it" in ended.out) == (option != "--state-dict")
    again = srgui("models", "export", tiny, option, target)
    assert (again.status, again.out, len(again.errors)) == (1, "", 1)
    assert "already exists" in again.err
    assert srgui("models", "export", tiny, option, target, "--overwrite").status == 0


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["missing", "--ncnn", "net.param"], "missing"),
        (["lapsrn", "--ncnn", "nowhere/net.param"], "there is no folder nowhere"),
        (["lapsrn", "--ncnn", "net.param", "-s", "9"], "factors from 1 to 8"),
        (["lapsrn", "--state-dict", "net.pth", "-s", "nan"], "factor"),
    ],
)
def test_an_export_that_cannot_work_is_one_line(srgui, inside, tmp_path, arguments, reason):
    ended = srgui("models", "export", *arguments)
    assert (ended.status, ended.out, inside(tmp_path)) == (1, "", [])
    assert len(ended.errors) == 1
    assert reason in ended.err
