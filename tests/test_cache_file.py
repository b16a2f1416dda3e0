"""Files of JSON in the cache folder."""

import pytest

from srgui import cache_file, paths


@pytest.fixture(autouse=True)
def _own_folder(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "cache", lambda: tmp_path / "cache")


def test_what_is_written_is_read_again_and_nothing_else_is_left():
    assert cache_file.read("some.json") is None
    assert cache_file.write("some.json", {"a": [1, 2]})
    assert cache_file.write("some.json", {"a": [3]})
    assert cache_file.read("some.json") == {"a": [3]}
    assert [file.name for file in paths.cache().iterdir()] == ["some.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe"])
def test_a_damaged_file_counts_as_none(content):
    paths.cache().mkdir()
    (paths.cache() / "some.json").write_bytes(content)
    assert cache_file.read("some.json") is None


def test_a_folder_that_cannot_be_made_is_no_error():
    paths.cache().write_bytes(b"a file")
    assert not cache_file.write("some.json", 1)
