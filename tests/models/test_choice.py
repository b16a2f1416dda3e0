"""The weights that suit a picture."""

import pytest

from srgui.errors import ModelError
from srgui.images.analysis.quality_estimate import QualityEstimate
from srgui.models.choice import Kind, select


@pytest.mark.parametrize(
    ("estimate", "name", "seen"),
    [
        (QualityEstimate(file_quality=60), "lapsrn-photo", "JPEG, quality about 60"),
        (QualityEstimate(file_quality=95), "lapsrn-photo", "JPEG, quality about 95"),
        (QualityEstimate(file_quality=97), "lapsrn", "JPEG, quality about 97"),
        (QualityEstimate(earlier_quality=80), "lapsrn-photo", "traces of JPEG, quality about 80"),
        (
            QualityEstimate(file_quality=98, earlier_quality=70),
            "lapsrn-photo",
            "traces of JPEG, quality about 70",
        ),
        (QualityEstimate(noise=4.2, sharpness=0.4), "lapsrn-photo", "noise of about 4 levels"),
        (
            QualityEstimate(file_quality=98, noise=4.2, sharpness=0.4),
            "lapsrn-photo",
            "noise of about 4 levels",
        ),
        (
            QualityEstimate(noise=0.8, sharpness=0.4),
            "lapsrn",
            "no traces of compression, noise or blur",
        ),
        (QualityEstimate(sharpness=0.12), "lapsrn-photo", "blurred or enlarged before"),
        (QualityEstimate(), "lapsrn", "no traces of compression, noise or blur"),
        (
            QualityEstimate(earlier_quality=98, drawn=True),
            "lapsrn",
            "drawing or text, no photograph",
        ),
        (QualityEstimate(file_quality=98, drawn=True), "lapsrn", "JPEG, quality about 98"),
    ],
)
def test_what_is_seen_chooses_the_weights_and_is_reported(photo_weights, estimate, name, seen):
    selection = select("lapsrn", Kind.AUTO, estimate)
    assert selection.info.name == name
    assert selection.why.startswith(f"{seen}: ")


@pytest.mark.parametrize(("kind", "name"), [(Kind.PHOTO, "lapsrn-photo"), (Kind.CLEAN, "lapsrn")])
def test_what_the_person_chose_is_used_whatever_the_estimate(photo_weights, kind, name):
    for estimate in (QualityEstimate(file_quality=30), QualityEstimate()):
        assert select("lapsrn", kind, estimate).info.name == name


def test_a_network_without_the_wanted_weights_gives_those_it_has_and_says_so(photo_weights):
    selection = select("drrn", Kind.AUTO, QualityEstimate(file_quality=60))
    assert selection.info.name == "drrn"
    assert selection.why == ("JPEG, quality about 60: this network can't remove artefacts")


def test_certain_weights_are_taken_at_their_word(photo_weights):
    for kind in Kind:
        assert select("lapsrn-photo", kind, QualityEstimate()).info.name == "lapsrn-photo"
    path = str(photo_weights / "lapsrn-photo.safetensors")
    assert str(select(path, Kind.AUTO, QualityEstimate()).info.path) == path


def test_an_unknown_network_is_refused(photo_weights):
    with pytest.raises(ModelError, match="esrgan"):
        select("esrgan", Kind.AUTO, QualityEstimate())


@pytest.mark.parametrize("family", ["lapsrn", "drrn", "drrn-fast", "drcn", "drcn-fast"])
def test_every_family_has_weights_of_its_own_for_both_kinds(family):
    assert select(family, Kind.CLEAN, QualityEstimate()).info.name == family
    assert select(family, Kind.PHOTO, QualityEstimate()).info.name == f"{family}-photo"


@pytest.mark.parametrize("kind", list(Kind))
def test_natural_weights_are_used_where_they_are_named_alone(kind):
    assert select("lapsrn-natural", kind, QualityEstimate()).info.kind == "natural"
    for estimate in (QualityEstimate(), QualityEstimate(file_quality=50), QualityEstimate(noise=9)):
        assert select("lapsrn", kind, estimate).info.kind != "natural"
