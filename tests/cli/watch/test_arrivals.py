"""Files that grow, settle and vanish, by a clock of the test."""

from srgui.cli.watch.arrivals import Growing, pictures_in


def test_a_file_settles_when_nothing_has_changed_for_a_while(tmp_path):
    now = 0.0
    growing = Growing(2.0, lambda: now)
    path = tmp_path / "photo.png"
    path.write_bytes(b"1")
    growing.add(path)
    assert growing.settled() == []
    now = 1.9
    assert growing.settled() == []
    path.write_bytes(b"12")
    now = 2.1
    assert growing.settled() == []
    now = 4.0
    assert growing.settled() == []
    now = 4.2
    assert growing.settled() == [path]
    assert growing.settled() == []


def test_an_empty_file_has_not_arrived_and_one_that_is_gone_is_forgotten(tmp_path):
    now = 0.0
    growing = Growing(2.0, lambda: now)
    empty, gone = tmp_path / "empty.png", tmp_path / "gone.png"
    for path in (empty, gone):
        path.touch()
        growing.add(path)
    assert growing.settled() == []
    gone.unlink()
    now = 10.0
    assert growing.settled() == []
    empty.write_bytes(b"1")
    assert growing.settled() == []
    now = 13.0
    assert growing.settled() == [empty]


def test_pictures_are_found_by_their_names(tmp_path):
    (tmp_path / "sub" / ".trash").mkdir(parents=True)
    for name in ("a.PNG", "sub/b.tiff", "sub/.trash/c.png", ".d.png", "e.png.part", "f.txt"):
        (tmp_path / name).touch()
    assert sorted(path.name for path in pictures_in(tmp_path)) == ["a.PNG", "b.tiff"]
