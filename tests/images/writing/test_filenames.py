"""Names of exported files come from a pattern that every file system takes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from srgui.images.writing.filenames import Names, file_name, unused, usable


def test_the_fields_are_filled_in() -> None:
    assert file_name("{name}_{model}_{scale}x", "photo {1}", "drrn", 4.0) == "photo {1}_drrn_4x"
    assert file_name("{scale} {name}", "a", "drrn", 2.5) == "2.5 a"


@pytest.mark.parametrize(
    "pattern",
    ["", "same for all", "{name", "{name}{}", "{name}/x", "{name}:x", "{name!r}", "{name:>9}",
     "{name.upper}", "{name}{user}", "{name}\n", "{name}\\x"],
)  # fmt: skip
def test_what_would_make_no_name_is_refused(pattern: str) -> None:
    assert not usable(pattern)
    with pytest.raises(ValueError, match="pattern"):
        file_name(pattern, "a", "drrn", 4.0)


@pytest.mark.parametrize("name", ["con", "NUL", "Com1", "lpt9", "aux.photo"])
def test_names_that_mean_a_device_are_avoided(name: str) -> None:
    assert file_name("{name}", name, "drrn", 4.0) == f"_{name}"
    assert file_name("{name}_{scale}x", "conifer", "drrn", 4.0) == "conifer_4x"


def test_no_two_pictures_of_an_export_share_a_name(tmp_path: Path) -> None:
    names = Names("{name}")
    sources = [Path("a/photo.jpg"), Path("b/Photo.jpg"), Path("c/photo.png")]
    made = [names.path(source, "drrn", 4.0, tmp_path, "png").name for source in sources]
    assert made == ["photo.png", "Photo-2.png", "photo-3.png"]


def test_without_a_folder_results_are_named_next_to_their_pictures() -> None:
    names = Names()
    assert names.path(Path("a/x.jpg"), "drrn", 4.0) == Path("a/x_drrn_4x.jpg")
    assert names.path(Path("b/x.heic"), "drrn", 2.5) == Path("b/x_drrn_2.5x.png")


def test_long_names_are_cut_where_the_pictures_own_name_stands(tmp_path: Path) -> None:
    path = Names("{name}_end").path(Path("é" * 120 + ".png"), "drrn", 4.0, tmp_path)
    assert path.name.endswith("é_end.png")
    assert 208 < len(path.name.encode()) <= 215


def test_a_factor_has_two_decimals_at_most() -> None:
    assert file_name("{name}_{model}_{scale}x", "photo", "lapsrn", 7.03125) == "photo_lapsrn_7.03x"


def test_existing_files_are_kept_by_a_number(tmp_path: Path) -> None:
    for name in ("photo_4x.png", "photo_4x-2.png"):
        (tmp_path / name).touch()
    assert unused(tmp_path / "photo_4x.png") == tmp_path / "photo_4x-3.png"
    assert unused(tmp_path / "other.png") == tmp_path / "other.png"
    names = Names("{name}_{scale}x", keep_existing=True)
    paths = [names.path(tmp_path / f"photo.{suffix}", "", 4, None, "png") for suffix in "ab"]
    assert [path.name for path in paths] == ["photo_4x-3.png", "photo_4x-4.png"]


def test_pictures_are_counted_and_dated(tmp_path: Path) -> None:
    names = Names("{date} {counter} {name}")
    stems = [names.path(tmp_path / f"{name}.png", "lapsrn", 4).stem for name in "ab"]
    dates, counters, pictures = zip(*(stem.split() for stem in stems), strict=True)
    assert counters == ("001", "002")
    assert pictures == ("a", "b")
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", date) for date in dates)
