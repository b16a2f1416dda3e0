"""Messages, sizes and times as they are printed."""

import pytest

from srgui.cli.console import format_bytes, format_seconds, one_line


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (99_400, "99.4 kB"),
        (123_456, "123 kB"),
        (999_499, "999 kB"),
        (999_500, "1.0 MB"),
        (3_140_000, "3.1 MB"),
        (12_345_678_901, "12.3 GB"),
    ],
)
def test_bytes(size, text):
    assert format_bytes(size) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.04, "0.0 s"), (4.24, "4.2 s"), (99.4, "99.4 s"), (119.6, "2 min 0 s"), (200, "3 min 20 s")],
)
def test_seconds(seconds, text):
    assert format_seconds(seconds) == text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("two\nlines", "two lines"),
        ("bell\a", "bell\\x07"),
        ("照片.png", "照片.png"),
        ("a  b", "a  b"),
    ],
)
def test_control_characters_do_not_reach_the_terminal(text, line):
    assert one_line(text) == line


def test_hours_are_shown_as_hours():
    assert format_seconds(7800) == "2 h 10 min"
