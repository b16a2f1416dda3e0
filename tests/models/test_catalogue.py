"""The manifest agrees with the files next to it."""

import json
import subprocess
import sys

import pytest
from safetensors import safe_open

from srgui.errors import ModelError
from srgui.models.catalogue import catalogue
from srgui.models.choice import families
from srgui.models.lookup import find
from srgui.models.weights import describe, load_network
from srgui.programs.serialization import to_text
from srgui.programs.tracing import traced

FAMILIES = ["lapsrn", "drrn", "drrn-fast", "drcn", "drcn-fast"]


@pytest.fixture(params=FAMILIES)
def model(request):
    return catalogue()[request.param]


def test_the_networks_of_three_papers_are_there_in_order():
    assert list(families(catalogue())) == FAMILIES
    clean = [kinds["clean"].name for kinds in families(catalogue()).values()]
    assert clean == FAMILIES


def test_a_shipped_file_loads_with_every_check(model):
    network = load_network(model)
    assert not network.training
    assert not any(p.requires_grad for p in network.parameters())
    assert network.hyperparameters == model.hyperparameters


def test_the_files_metadata_agree_with_the_manifest(model):
    inside = describe(model.path)
    assert inside.network == model.network
    # A file need not state what its network did not vary yet when it was trained.
    assert inside.hyperparameters.items() <= model.hyperparameters.items()
    assert inside.scales == model.scales


def test_every_trained_factor_has_a_measured_figure_better_than_bicubic(model):
    figures = model.figures["Set5"]
    assert {int(scale) for scale in figures} == set(model.scales)
    for figure in figures.values():
        assert figure["psnr"] > figure["bicubic_psnr"]


def test_the_manifest_states_recipe_data_and_licence(model):
    assert model.recipe
    assert model.data
    assert model.licence
    assert model.minutes > 0
    assert len(model.sha256) == 64


def test_a_network_is_found_by_name_and_by_path(model, tmp_path):
    copy = tmp_path / "my own.safetensors"
    copy.write_bytes(model.path.read_bytes())
    assert find(model.name) == model
    found = find(str(copy))
    assert (found.name, found.path, found.network) == ("my own", copy, model.network)


def test_an_unknown_name_is_refused_with_the_known_ones():
    with pytest.raises(ModelError, match=r"'esrgan'.*lapsrn, .*drrn, .*drcn"):
        find("esrgan")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"models": [{}]}', '{"models": 3}'])
def test_a_damaged_manifest_is_refused(tmp_path, content):
    (tmp_path / "manifest.json").write_text(content)
    with pytest.raises(ModelError, match="damaged"):
        catalogue(tmp_path)


def test_a_missing_manifest_is_refused(tmp_path):
    with pytest.raises(ModelError, match=r"Can't read.*Install srgui again"):
        catalogue(tmp_path)


def test_a_manifest_elsewhere_is_read_from_there(tmp_path, model):
    entry = {
        "name": "mine",
        "title": "Mine",
        "file": "mine.safetensors",
        "network": model.network,
        "hyperparameters": dict(model.hyperparameters),
        "scales": [2],
        "sha256": "",
        "data": "",
        "recipe": "",
        "minutes": 1,
        "licence": "MIT",
        "figures": {},
    }
    (tmp_path / "manifest.json").write_text(json.dumps({"models": [entry]}))
    assert catalogue(tmp_path)["mine"].path == tmp_path / "mine.safetensors"


def test_the_catalogue_is_read_without_torch():
    code = "import sys, srgui.models.lookup as c; c.find('drrn'); print('torch' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout.strip() == "False", result.stderr


def test_a_shipped_file_carries_the_program_of_its_network(model):
    with safe_open(model.path, "np") as file:
        text = file.metadata()["program"]
    # After a change of what is traced: python resources/write_programs.py
    assert text == to_text(traced(load_network(model)))
