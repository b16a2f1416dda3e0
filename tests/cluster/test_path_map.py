"""Folders that workers know by other names."""

from pathlib import Path, PureWindowsPath

from srgui.cluster.path_map import PathMap


def test_a_path_is_moved_to_the_folder_of_the_workers():
    names = PathMap(((Path("/photos"), Path("/mnt/share")),))
    assert names.to_worker(Path("/photos/2026/a.png")) == Path("/mnt/share/2026/a.png")


def test_a_folder_is_no_prefix_of_a_longer_name():
    names = PathMap(((Path("/photos"), Path("/mnt/share")),))
    assert names.to_worker(Path("/photos-old/a.png")) == Path("/photos-old/a.png")


def test_the_inner_of_nested_folders_decides():
    outer, inner = (Path("/a"), Path("/x")), (Path("/a/b"), Path("/y"))
    for pairs in ((outer, inner), (inner, outer)):
        assert PathMap(pairs).to_worker(Path("/a/b/c.png")) == Path("/y/c.png")


def test_workers_may_have_another_system():
    names = PathMap(((Path("/photos"), PureWindowsPath("S:/photos")),))
    assert str(names.to_worker(Path("/photos/a.png"))) == "S:\\photos\\a.png"
