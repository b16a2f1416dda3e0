"""Records of measured pictures."""

import math

import pytest

from srgui.errors import OptionError, WriteError
from srgui.evaluation.protocol import PictureScores, StepScore
from srgui.evaluation.record import Record, key
from srgui.networks.step import StepInfo

SCORES = PictureScores(
    "a.png",
    {"psnr": 31.25, "grid": math.nan},
    {"psnr": math.inf, "grid": 1.0},
    (StepScore(StepInfo("recursion", 1, 2, 2.0, 0.5), 30.0, 29.0),),
)


def test_scores_come_back_as_they_were(tmp_path):
    with Record(tmp_path / "record") as record:
        assert record.find("k") is None
        record.add("k", SCORES)
    found = Record(tmp_path / "record").find("k")
    assert found.steps == SCORES.steps
    assert (found.name, found.scores["psnr"], found.bicubic) == ("a.png", 31.25, SCORES.bicubic)
    assert math.isnan(found.scores["grid"])


def test_a_line_that_a_crash_cut_off_is_ignored_and_the_next_one_is_not_lost(tmp_path):
    path = tmp_path / "record"
    with Record(path) as record:
        record.add("first", SCORES)
        record.add("cut", SCORES)
    path.write_text(path.read_text()[:-30])
    with Record(path) as record:
        assert record.find("cut") is None
        record.add("second", SCORES)
    again = Record(path)
    assert again.find("first") == again.find("second")
    assert again.find("second").name == "a.png"


@pytest.mark.parametrize("content", [b"a photograph", b"\xff\xd8\xff", b'{"format": "other"}\n'])
def test_another_file_is_refused_and_unchanged(tmp_path, content):
    path = tmp_path / "record"
    path.write_bytes(content)
    with pytest.raises(OptionError, match="it is not a record of srgui evaluate"):
        Record(path)
    assert path.read_bytes() == content


def test_a_record_that_cannot_be_written_is_refused_at_once(tmp_path):
    with pytest.raises(WriteError, match="no such file"), Record(tmp_path / "nowhere" / "record"):
        pass


def test_keys_differ_with_everything_they_are_made_of():
    keys = [key("a", 2, None), key("a", 3, None), key("a", 2, "light"), key("a2", None)]
    assert len({*keys}) == 4
    assert key("a", 2, None) == keys[0]
