"""Names of exported files come from a pattern that every file system takes."""

from __future__ import annotations

import pytest

from srgui.gui.preferences.pattern import file_name, usable


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
