"""srgui upscale --scheduler: the same files as on one machine, by the workers of a cluster."""

import hashlib
from pathlib import Path

import pytest

pytest.importorskip("distributed", reason="the extra `cluster` is not installed")

from srgui.cluster import connection, versions


@pytest.fixture
def album(picture_file, tmp_path):
    """Pictures of several sizes, two of a series, and a damaged one."""
    picture_file("album/a.png", 24, 18)
    picture_file("album/sub/a.jpg", 17, 25, quality=60)
    picture_file("album/sub/page-1.png")
    picture_file("album/sub/page-2.png")
    (tmp_path / "album" / "b.png").write_bytes(b"damaged")


def test_results_have_the_bytes_of_one_machine(
    srgui, cluster, options, album, content, records, tmp_path
):
    srgui("upscale", "album", *options, "-o", "one")
    arguments = ("upscale", "album", *options, "-o", "many", "--scheduler", cluster.address)
    ended = srgui(*arguments, "--manifest", "done.jsonl")
    assert ended.status == 1
    assert sum("Can't open" in line and "b.png" in line for line in ended.errors) == 1
    assert "2 workers, ncnn runtime, full precision; dashboard at http://127.0.0.1" in ended.err
    assert "4 upscaled in" in ended.err
    assert "pictures/s" in ended.err
    assert "MP/s" in ended.err
    assert len(ended.lines) == 4
    assert content("many") == content("one")
    recorded = records("done.jsonl")
    assert len(recorded) == 5
    for record in recorded:
        assert record["worker"].startswith("tcp://127.0.0.1")
        for output in record["outputs"]:
            written = Path(output["path"]).read_bytes()
            assert output["sha256"] == hashlib.sha256(written).hexdigest()
    (tmp_path / "many" / "a_tiny_2x.png").unlink()
    ended = srgui(*arguments, "--resume", "done.jsonl")
    assert "3 pictures done by earlier runs skipped" in ended.err
    assert [Path(line.split()[0]).name for line in ended.lines] == ["a_tiny_2x.png"]
    assert content("many") == content("one")


def test_a_large_result_is_joined_from_bands(srgui, cluster, options, album, content):
    srgui("upscale", "album/a.png", *options, "--tile", 8, "-o", "one/")
    arguments = ("--tile", 8, "-o", "bands/", "--bands-above", "0.0001", "--steps")
    ended = srgui("upscale", "album/a.png", *options, *arguments, "--scheduler", cluster.address)
    assert ended.status == 0
    assert content("bands") == content("one")


@pytest.mark.slow
def test_files_are_sent_to_workers_that_have_none(
    srgui, cluster, options, album, content, tmp_path
):
    arguments = ("upscale", "album/sub", *options, "--steps")
    srgui(*arguments, "-o", "one")
    ended = srgui(*arguments, "-o", "sent", "--scheduler", cluster.address, "--send")
    assert ended.status == 0
    assert content("sent") == content("one")
    ended = srgui(*arguments, "-o", "sent", "--scheduler", cluster.address, "--send")
    assert ended.status == 1
    assert all("exists already" in line for line in ended.errors[1:-1])


@pytest.mark.slow
def test_workers_may_know_folders_by_other_names(
    srgui, cluster, options, album, content, records, tmp_path
):
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "share").symlink_to(tmp_path)
    names = f"{tmp_path}={tmp_path / 'there' / 'share'}"
    shared = ("--scheduler", cluster.address, "--manifest", "done.jsonl")
    ended = srgui("upscale", "album", *options, "-o", "many", *shared, "--map-path", names)
    assert ended.status == 1
    assert "there/share" not in ended.err + ended.out
    assert "there/share" not in (tmp_path / "done.jsonl").read_text()
    assert len(content("many")) == 4


@pytest.mark.slow
def test_existing_files_are_neither_replaced_nor_taken_for_results(
    srgui, cluster, options, album, tmp_path
):
    (tmp_path / "many").mkdir()
    mine = tmp_path / "many" / "a_tiny_2x.png"
    mine.write_bytes((tmp_path / "album" / "a.png").read_bytes())
    arguments = ("upscale", "album/a.png", *options, "-o", "many/", "--scheduler")
    ended = srgui(*arguments, cluster.address)
    assert ended.status == 1
    assert "the file exists already" in ended.err
    assert mine.read_bytes() == (tmp_path / "album" / "a.png").read_bytes()


def test_other_versions_are_refused_in_one_sentence(srgui, cluster, options, album, monkeypatch):
    here = versions.installed()
    monkeypatch.setattr(versions, "installed", lambda *_: {**here, "numpy": "0.9"})
    ended = srgui("upscale", "album", *options, "--scheduler", cluster.address)
    assert ended.status == 1
    (line,) = ended.errors
    assert f"has numpy {here['numpy']}, and this computer 0.9" in line


def test_a_scheduler_that_is_not_there_is_reported_in_one_sentence(
    srgui, options, album, monkeypatch
):
    monkeypatch.setattr(connection, "_ANSWER", 0.3)
    ended = srgui("upscale", "album", *options, "--scheduler", "tcp://127.0.0.1:1")
    assert ended.status == 1
    (line,) = ended.errors
    assert line.startswith("srgui: Can't reach the scheduler tcp://127.0.0.1:1: ")


def test_animations_and_archives_need_one_machine(srgui, options, album, tmp_path):
    ended = srgui("upscale", "album", "--animate", "--scheduler", "tcp://127.0.0.1:1")
    assert ended.status == 2
    assert "--scheduler can't be combined with --animate" in ended.err
    (tmp_path / "comic.cbz").touch()
    ended = srgui("upscale", "comic.cbz", "--scheduler", "tcp://127.0.0.1:1")
    assert ended.status == 2
    assert "--scheduler can't be combined with an archive" in ended.err
